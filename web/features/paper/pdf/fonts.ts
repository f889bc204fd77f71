import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import type { Weight } from '../../../map/picture/place-labels.ts';
import { fontFiles } from '../font-files.ts';

export type Fonts = Record<Weight, PDFFont>;

/**
 * Letters stand one after the other, each as wide as the font says: shaping by the font's rules would
 * join some into signs that no text comes out of again, and takes the most time of a whole poster.
 */
const unshaped: Parameters<PDFDocument['registerFontkit']>[0] = {
  create: (bytes) => {
    const font = fontkit.create(bytes);
    if (!('layout' in font)) throw new TypeError('A collection of fonts is not one font.');
    const layout = (text: string) => ({ glyphs: font.glyphsForString(text) });
    return Object.assign(font, { layout });
  },
};

/** Embeds what of the fonts is used, so that every letter can be read out of the file again. */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(unshaped);
  const embed = async (weight: Weight) => {
    await breath();
    return document.embedFont(bytesOf(fontFiles[weight]), { subset: true });
  };
  return {
    regular: await embed('regular'),
    medium: await embed('medium'),
    bold: await embed('bold'),
  };
}

/** Lets the page do what it has to, between two pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function bytesOf(dataAddress: string): Uint8Array {
  const letters = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
