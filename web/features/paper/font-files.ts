import regular from '@expo-google-fonts/onest/400Regular/Onest_400Regular.ttf?inline';
import medium from '@expo-google-fonts/onest/500Medium/Onest_500Medium.ttf?inline';
import bold from '@expo-google-fonts/onest/700Bold/Onest_700Bold.ttf?inline';
import type { Weight } from '../../map/picture/place-labels.ts';

/**
 * Onest (OFL 1.1), the letters of the page and of the map, as addresses of data. They lie in this
 * script and not beside it: a page that was opened from a stick may read no file.
 */
export const fontFiles: Record<Weight, string> = { regular, medium, bold };
