import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Tinos (OFL 1.1), which has the measures of Times New Roman and the whole Ukrainian alphabet:
 * official papers are set in that.
 */
export const readFonts = (): { regular: Uint8Array; bold: Uint8Array } => ({
  regular: readFileSync(
    require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  ),
  bold: readFileSync(require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf')),
});
