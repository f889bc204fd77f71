import type { Collection } from '../collections.ts';
import { fundingSource } from './funding.ts';
import { groundSource } from './ground.ts';
import { itemSource } from './items.ts';
import { linkSource } from './links.ts';
import { locationSource } from './locations.ts';
import { placeSource } from './places.ts';
import { projectSource } from './projects.ts';
import type { Source } from './source.ts';

const sources = {
  projects: projectSource,
  locations: locationSource,
  links: linkSource,
  items: itemSource,
  funding: fundingSource,
  ground: groundSource,
} satisfies Record<string, Source>;

/** Where the features of a collection come from. */
export const sourceOf = ({ origin }: Collection): Source =>
  origin.of === 'places' ? placeSource(origin.kind) : sources[origin.of];
