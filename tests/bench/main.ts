import { exploreFigures } from './explore/figures.ts';
import type { Figure } from './figure.ts';
import { folderSizes } from './folder.ts';
import { linker } from './linker.ts';
import { mapFigures } from './map.ts';
import { serverMemory } from './memory.ts';
import { posterFigures } from './paper.ts';
import { stepFigures } from './present.ts';
import { registerFigures } from './register/figures.ts';

/** Each prints its figures; `pnpm bench NAME` runs those whose name begins so. */
const benches: Record<string, () => Promise<Figure[]>> = {
  linker,
  map: mapFigures,
  memory: serverMemory,
  'present.folder': folderSizes,
  'present.poster': posterFigures,
  'present.step': stepFigures,
  ...registerFigures,
  ...exploreFigures,
};

const wanted = process.argv[2] ?? '';
for (const [name, bench] of Object.entries(benches)) {
  if (!name.startsWith(wanted)) continue;
  for (const one of await bench()) console.log(JSON.stringify(one));
}
