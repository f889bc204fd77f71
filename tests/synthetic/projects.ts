import {
  coverages,
  currencies,
  emptyProject,
  type Funding,
  fundingKinds,
  type Organisation,
  type ProjectItem,
  type ProjectPlace,
  precisions,
  projectStatuses,
  type SeedProject,
  sourceClasses,
} from '../../seeds/project.ts';
import { type Random, seededRandom } from './random.ts';

/** What invented projects may name. */
export interface World {
  /** Codes of tasks and areas. */
  codes: readonly string[];
  placeIds: readonly string[];
}

/** Invented payers; projects name no others. */
export const syntheticOrganisations: readonly Organisation[] = Array.from(
  { length: 60 },
  (_, index) => ({
    id: `payer-${index}`,
    nameUk: `Платник ${index}`,
    nameEn: `Payer ${index}`,
    kind: 'other',
  }),
);

const works = ['Капітальний ремонт', 'Реконструкція', 'Будівництво', 'Придбання обладнання'];
const objects = ['школи', 'лікарні', 'водогону', 'дороги', 'залізничної станції', 'парку'];
const ends = ['із термомодернізацією', 'у 50% обсязі', 'для об’єктів громади', 'та вода_газ'];

/** Invented projects, the same for the same seed, of about the size and spread of real ones. */
export function* syntheticProjects(count: number, world: World, seed = 1): Generator<SeedProject> {
  const random = seededRandom(seed);
  for (let number = 0; number < count; number++) {
    yield {
      id: `made-${String(number).padStart(6, '0')}`,
      record: recordOf(number, world, random),
    };
  }
}

function recordOf(number: number, world: World, random: Random): SeedProject['record'] {
  const { pick, whole } = random;
  const start = whole(2015, 2025);
  const titleUk = `${pick(works)} ${pick(objects)} № ${number} ${pick(ends)}`;
  return {
    ...emptyProject,
    titleUk,
    titleEn: pick(['', `Project ${number}: a railway, a school or a road`]),
    descriptionUk: `${titleUk}. `.repeat(whole(1, 8)),
    items: items(world, random),
    places: places(world, random),
    funding: Array.from({ length: whole(0, 4) }, () => sum(random)),
    status: pick(projectStatuses),
    ...(random.next() < 0.9 && { start: String(start), end: String(start + whole(0, 4)) }),
    sources: [{ title: 'Invented', url: null, licence: 'MIT', note: '', row: String(number) }],
  };
}

/** Two shares that add up to 100, with decimals more often than not; or one of all. */
function shares({ next, whole }: Random): number[] {
  if (next() < 0.6) return [100];
  const first = whole(1, 9999);
  return [first / 100, (10_000 - first) / 100];
}

function items({ codes }: World, random: Random): ProjectItem[] {
  const chosen = new Set<string>();
  return shares(random).map((share) => {
    let code = random.pick(codes);
    while (chosen.has(code)) code = random.pick(codes);
    chosen.add(code);
    return { code, share, state: random.pick(['proposed', 'confirmed']) };
  });
}

function places({ placeIds }: World, random: Random): ProjectPlace[] {
  if (random.next() < 0.1) return [];
  return shares(random).map((share) => ({
    placeId: random.pick(placeIds),
    geometry: random.next() < 0.1 ? { type: 'Point', coordinates: spot(random) } : null,
    share,
    precision: random.pick(precisions),
    method: 'person',
    confidence: 1,
    quote: '',
  }));
}

/** Somewhere in the oblast or near it, more finely than is ever published. */
const spot = ({ next }: Random): [number, number] => [37.8 + next() * 2.4, 47.8 + next() * 2.3];

function sum({ next, pick, whole }: Random): Funding {
  return {
    funder: pick(syntheticOrganisations).id,
    sourceClass: pick(sourceClasses),
    kind: pick(fundingKinds),
    amountMinor: next() < 0.05 ? null : whole(1, 5_000_000_00),
    currency: next() < 0.7 ? 'UAH' : pick(currencies),
    year: next() < 0.05 ? null : whole(2015, 2026),
    untilYear: null,
    covers: next() < 0.9 ? 'whole' : pick(coverages),
    note: '',
  };
}
