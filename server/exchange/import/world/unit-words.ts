import type { UnitKind } from '../../../register/publish/gazetteer.ts';

const words: Readonly<Record<UnitKind, readonly string[]>> = {
  settlement: [
    'м.',
    'місто',
    'с.',
    'село',
    'смт',
    'смт.',
    'сел.',
    'селище',
    'с-ще',
    'city',
    'town',
    'village',
  ],
  hromada: [
    'громада',
    'тг',
    'отг',
    'мтг',
    'стг',
    'сільська',
    'селищна',
    'міська',
    'територіальна',
    'hromada',
    'community',
  ],
  raion: ['район', 'р-н', 'raion', 'district'],
  oblast: ['область', 'обл.', 'обл', 'oblast', 'region'],
};

const kindOf = new Map(
  Object.entries(words).flatMap(([kind, all]) =>
    all.map((word): [string, UnitKind] => [word, kind as UnitKind]),
  ),
);

/** The kind of unit that a word beside a name stands for. */
export const unitWord = (word: string): UnitKind | undefined => kindOf.get(word);
