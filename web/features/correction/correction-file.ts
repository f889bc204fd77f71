import type { Correction } from '@stratlas/server/contract';

/** A file as the browser saves it. */
export interface CorrectionFile {
  name: string;
  text: string;
}

/** The same correction has the same name whenever and wherever it is made: `correction-2.1.2-3-4100-town.json`. */
export const correctionFile = (correction: Correction): CorrectionFile => ({
  name: `correction-${correction.itemCode.replace('/', '-')}-${correction.start}-${correction.wrongPlaceId}.json`,
  text: `${JSON.stringify(correction, null, 2)}\n`,
});

/** Hands a file to the browser's downloads. */
export function download({ name, text }: CorrectionFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
