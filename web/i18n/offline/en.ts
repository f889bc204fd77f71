import type { Messages } from '../messages.ts';
import type { ukOffline } from './uk.ts';

/** Words of the atlas without a network, or without its server, in English. */
export const enOffline = {
  download: 'Download to show without a network',
  downloadNamed: 'Download to show without a network: {{name}}',
  downloading: 'Putting the archive together…',
  downloadFailed: 'The download broke off, and no file was saved.',
  downloadHint: 'A ZIP file: unpack it, onto a USB stick say, and double-click index.html.',
  taken: 'Without a server: the atlas was taken along on {{made}}, data as of {{date}}',
  network: 'No network: what was kept is shown, data as of {{date}}',
  networkOnly: 'No network: what was kept on this device is shown.',
  notTaken: 'The map does not show the projects of this filter: they were not taken along.',
  version: 'There is a new version of the atlas.',
  update: 'Update',
  later: 'Later',
  picture:
    'Luhansk oblast as a picture: dots are the places of what is selected. The map needs WebGL.',
  stillMap: 'This browser cannot draw the map (it has no WebGL), so a picture stands in its place.',
} satisfies Messages<typeof ukOffline>;
