import type { ukDataPackage } from './uk.ts';

export const enDataPackage: typeof ukDataPackage = {
  all: 'All open data together',
  hint: 'All that the atlas holds, with a description, licences and checksums: {{formats}}.',
  api: 'For programs',
};
