import type { ProjectRecord } from '@stratlas/seeds/project';
import { ApiFailure, failureOf, server } from '../../../api/client.ts';

export type PrintFile = 'pdf' | 'docx';

const { 'print-form.pdf': pdf, 'print-form.docx': docx } = server.api;

/** Has the server print what is being written, and hands the file to the browser's downloads. */
export async function printRecord(record: ProjectRecord, file: PrintFile): Promise<void> {
  const asked = file === 'pdf' ? pdf.$post({ json: { record } }) : docx.$post({ json: { record } });
  const answer: Response = await asked.catch((error: unknown) => {
    throw new ApiFailure('offline', String(error));
  });
  if (!answer.ok) throw failureOf(await answer.json().catch(() => null), answer.status);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${nameOf(record)}.${file}`;
  link.click();
  URL.revokeObjectURL(address);
}

/** The title as the name of a file, without the signs that file systems forbid. */
const nameOf = ({ titleUk }: ProjectRecord): string =>
  titleUk
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 80) || 'project';
