import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import type { Weight } from '../../../map/picture/place-labels.ts';
import { fontFiles } from '../font-files.ts';

export type Fonts = Record<Weight, PDFFont>;

/** Embeds what of the fonts is used, so that every letter can be read out of the file again. */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(fontkit);
  // Joined letters would come out of the text as one unknown sign.
  const options = { subset: true, features: { liga: false, clig: false } };
  const embed = (weight: Weight) => document.embedFont(bytesOf(fontFiles[weight]), options);
  return {
    regular: await embed('regular'),
    medium: await embed('medium'),
    bold: await embed('bold'),
  };
}

const bytesOf = (dataAddress: string): Uint8Array =>
  Uint8Array.from(atob(dataAddress.slice(dataAddress.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  );
