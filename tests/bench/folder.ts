import { zipped } from '../../server/exchange/folder/zipped.ts';
import { bytesOf, takeStories } from '../e2e/taken-stories.ts';
import { type Figure, figure } from './figure.ts';

/** What nobody has to beat but the issue: so much may a story to take along weigh. */
const limitMegabytes = 8;

const megabytes = (bytes: number): number => bytes / 1_000_000;

/** Megabytes of each shipped story with everything inside, as a folder and as its ZIP. */
export async function folderSizes(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { id, files } of await takeStories()) {
    const sizes = { folder: bytesOf(files), zip: (await zipped(id, files)).length };
    for (const [form, bytes] of Object.entries(sizes)) {
      figures.push(figure(`present.folder.${id}.${form} MB`, [megabytes(bytes)], [limitMegabytes]));
    }
  }
  return figures;
}
