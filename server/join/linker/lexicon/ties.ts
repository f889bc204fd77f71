import type { Place } from '@stratlas/geodata/place';
import { formerRaionsOf } from '../context/former-raions.ts';
import { adjectiveStems } from '../grammar/adjectives.ts';
import { namesOf, unitStem } from './names.ts';

/** What the places around a place add to the forms of its own names. */
export interface Ties {
  /** Adjectives: «Рубіжанська громада» says how that of Рубіжне is made, and Айдар what its hromada's is. */
  stems: readonly string[];
  /** Adjectives of former raions on whose land a hromada lies today and which none is named after. */
  formerRaions: readonly string[];
  /** The town where an object stands, for «ТЕЦ міста Сєвєродонецьк». */
  seat: Place | null;
}

const stemsIn = (place: Place): string[] =>
  namesOf(place)
    .map(({ text }) => unitStem(text))
    .filter((stem) => stem !== null);

/** A hromada may bear any name that its centre has or had by an act: Айдарська, Новопсковська. */
const stemsOfOfficial = (centre: Place | undefined): string[] =>
  (centre?.aliases ?? [])
    .filter(({ kind, language }) => kind === 'official' && language === 'uk')
    .flatMap(({ form }) => adjectiveStems(form));

/** Knows of each place what the others say of its names. */
export function tiesIn(places: readonly Place[]): (place: Place) => Ties {
  const byId = new Map(places.map((place) => [place.id, place]));
  const hromadas = places.filter(({ kind }) => kind === 'hromada');
  const centreOf = (hromada: Place | undefined) => byId.get(String(hromada?.attributes.centre));
  const byCentre = new Map(hromadas.map((place) => [centreOf(place)?.id, stemsIn(place)]));
  const ownStems = new Set(hromadas.flatMap(stemsIn));

  return (place) => {
    const isHromada = place.kind === 'hromada';
    const formerRaions = isHromada ? stemsIn(place).flatMap(formerRaionsOf) : [];
    return {
      stems: isHromada ? stemsOfOfficial(centreOf(place)) : (byCentre.get(place.id) ?? []),
      formerRaions: [...new Set(formerRaions)].filter((stem) => !ownStems.has(stem)),
      seat: centreOf(byId.get(place.parentId ?? '')) ?? null,
    };
  };
}
