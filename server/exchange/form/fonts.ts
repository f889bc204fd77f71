import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const folder = '@expo-google-fonts/tinos';

/**
 * Tinos (OFL 1.1), which has the measures of Times New Roman and the whole Ukrainian alphabet:
 * official papers are set in that.
 */
export const readFonts = (): { regular: Uint8Array; bold: Uint8Array } => ({
  regular: readFileSync(resolve(`${folder}/400Regular/Tinos_400Regular.ttf`)),
  bold: readFileSync(resolve(`${folder}/700Bold/Tinos_700Bold.ttf`)),
});
