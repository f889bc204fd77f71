import { loadGeodata } from '@stratlas/geodata';
import type { Place } from '@stratlas/geodata/place';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinker, linkTypes } from '../../../../server/join/linker/index.ts';
import { formsOf } from '../../../../server/join/linker/lexicon/forms.ts';
import { tiesIn } from '../../../../server/join/linker/lexicon/ties.ts';

const { places } = loadGeodata();
const linker = createLinker(places);
const tiesOf = tiesIn(places);

const titled = (form: string) =>
  form.replaceAll(/(^|[\s-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

const leads: Record<string, string> = {
  city: 'у м. ',
  town: 'у смт ',
  village: 'у с. ',
  river: 'на р. ',
  coal_mine: 'на шахті ',
  railway_station: 'на ст. ',
  railway_halt: 'на ст. ',
};
const leadOf = (place: Place) =>
  leads[String(place.attributes.category ?? place.kind)] ?? leads[place.kind] ?? 'об’єкт ';

/** A sentence in which a form can mean nothing but a place. */
function sentenceWith(place: Place, form: string, use: string): string {
  const units: Partial<Record<Place['kind'], string>> = {
    oblast: 'область',
    neighbour_region: 'область',
    hromada: 'громада',
    raion: 'район',
    former_raion: 'район',
  };
  const unit = units[place.kind];
  if (use === 'name') return `Ремонт ${leadOf(place)}${titled(form)}.`;
  if (use === 'land') return `Розвиток ${titled(form)}.`;
  if (use === 'link') return `Напрямок ${titled(form)}-Луганський шлях.`;
  return unit ? `Уся ${titled(form)} ${unit}.` : `Це ${titled(form)} школа.`;
}

const unitEnding: Partial<Record<Place['kind'], RegExp>> = {
  oblast: /а$/,
  neighbour_region: /а$/,
  hromada: /а$/,
  raion: /ий$/,
  former_raion: /ий$/,
};

function isFound(place: Place, text: string): boolean {
  return linker
    .link(text)
    .some(({ placeId, candidates = [] }) => placeId === place.id || candidates.includes(place.id));
}

describe('every form of every place', () => {
  it.each(['name', 'land', 'adjective', 'link'] as const)('is found: %s', (use) => {
    const lost = places.flatMap((place) =>
      formsOf(place, tiesOf(place))
        .filter((form) => form.use === use && form.name.current)
        .filter(
          ({ text }) =>
            use !== 'adjective' ||
            /[a-z]/.test(text) ||
            (unitEnding[place.kind]?.test(text) ?? true),
        )
        .filter(({ text }) => !isFound(place, sentenceWith(place, text, use)))
        .map(({ text }) => `${place.kind} ${place.nameUk}: ${sentenceWith(place, text, use)}`),
    );
    expect(lost).toEqual([]);
  });
});

const names = places.map(({ nameUk }) => nameUk);
const scraps = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    'м.',
    'вул.',
    '«',
    '»',
    "'",
    '’',
    '–',
    '-',
    '\n',
    'область',
    'громада',
    'та',
    ',',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc
  .array(scraps, { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(' ').replaceAll('\0', '').slice(0, 20_000))
  .filter((made) => made.trim() !== '' && made.isWellFormed() && !made.includes('\uFFFD'));

describe('any text', () => {
  it('is quoted as it stands', () => {
    fc.assert(
      fc.property(text, (made) => {
        for (const { start, end, quote } of [...linker.link(made), ...linkTypes(made)]) {
          expect(made.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it.each([
    ['apostrophes', "'".repeat(20_000)],
    ['letters between apostrophes', "а'".repeat(10_000)],
    ['points', 'а.'.repeat(10_000)],
    ['one long word', 'а'.repeat(20_000)],
    ['a name without end', 'Станиця '.repeat(2500)],
    ['adjectives of an endless list', 'Луганська, '.repeat(1800)],
    ['streets', 'вулиця Щастя, '.repeat(1400)],
    ['stations', 'залізниця Попасна – '.repeat(1000)],
    ['towns', 'Рубіжне, '.repeat(2200)],
    ['villages of one name', 'с. Миколаївка, '.repeat(1300)],
    ['types', 'територій та об’єктів '.repeat(900)],
  ])('of 20,000 characters takes less than two seconds: %s', (_, long) => {
    // Of the processor: other tests have their share of the clock.
    const begin = process.cpuUsage();
    linker.link(long);
    linkTypes(long);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('of random bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (bytes) => {
        const made = [...bytes].map((byte) => String.fromCharCode(byte + 1)).join('');
        if (made.trim() !== '') linker.link(made);
      }),
    );
  });
});
