import fc from 'fast-check';
import type { Queryable, Queryables } from '../../../server/ogc/collections/queryable.ts';
import type { OgcFeature, Value } from '../../../server/ogc/sources/source.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const compared = fc.constantFrom('=', '<>', '<', '>', '<=', '>=');

/** Values that occur, and some that do not. */
const occurring = (features: readonly OgcFeature[], name: string, more: readonly Value[]) =>
  fc
    .constantFrom(
      ...new Set([
        ...features.flatMap(({ properties }) => [properties[name] ?? null].flat()).slice(0, 40),
        ...more,
      ]),
    )
    .filter((value) => value !== null);

const texts = (features: readonly OgcFeature[], name: string) =>
  occurring(features, name, ['нема', '50%', 'a_b', "об'єкт", 'a\\b', 'Ґ', '😀']).map(String);

function ofText(features: readonly OgcFeature[], name: string): fc.Arbitrary<string> {
  const value = texts(features, name);
  const piece = fc.tuple(value, fc.nat(6), fc.integer({ min: 1, max: 6 })).map(([text, at, long]) =>
    [...text]
      .slice(at, at + long)
      .join('')
      .replaceAll(/[\\%_]/g, '\\$&'),
  );
  return fc.oneof(
    fc.tuple(compared, value).map(([sign, one]) => `${name} ${sign} ${quoted(one)}`),
    fc.array(value, { minLength: 1, maxLength: 3 }).map((all) => `${name} IN (${all.map(quoted)})`),
    piece.map((one) => `${name} LIKE ${quoted(`%${one}%`)}`),
    piece.map((one) => `${name} NOT LIKE ${quoted(`_${one}%`)}`),
    value.map((one) => `CASEI(${name}) = CASEI(${quoted(one.toUpperCase())})`),
    piece.map((one) => `ACCENTI(CASEI(${name})) LIKE ACCENTI(CASEI(${quoted(`%${one}`)}))`),
    fc
      .tuple(value, value)
      .map(([low, high]) => `${name} BETWEEN ${quoted(low)} AND ${quoted(high)}`),
    fc.constantFrom(`${name} IS NULL`, `${name} IS NOT NULL`),
  );
}

function ofNumber(features: readonly OgcFeature[], name: string): fc.Arbitrary<string> {
  const value = fc.oneof(
    occurring(features, name, [0, 1, -3.5]).map(Number),
    fc.constantFrom(0, 2, 7.25, 1e3),
  );
  const sign = fc.constantFrom('+', '-', '*', '/', '%', 'DIV', '^');
  const sum = fc.tuple(sign, value).map(([op, one]) => `(${name} ${op} ${one})`);
  return fc.oneof(
    fc.tuple(compared, value).map(([op, one]) => `${name} ${op} ${one}`),
    fc.tuple(sum, compared, value).map(([left, op, right]) => `${left} ${op} ${right}`),
    fc.tuple(value, value).map(([low, high]) => `${name} NOT BETWEEN ${low} AND ${high}`),
    fc.array(value, { minLength: 1, maxLength: 3 }).map((all) => `${name} IN (${all})`),
    fc.constant(`${name} = ${name} * 1`),
  );
}

const years = fc.integer({ min: 2012, max: 2027 });
const days = fc
  .tuple(years, fc.constantFrom('01-01', '06-30', '12-31'))
  .map((parts) => parts.join('-'));
const temporal = fc.constantFrom(
  ...['AFTER', 'BEFORE', 'CONTAINS', 'DISJOINT', 'DURING', 'EQUALS', 'FINISHEDBY', 'FINISHES'],
  ...['INTERSECTS', 'MEETS', 'METBY', 'OVERLAPPEDBY', 'OVERLAPS', 'STARTEDBY', 'STARTS'],
);
const spans = fc.oneof(
  days.map((day) => `DATE('${day}')`),
  days.map((day) => `TIMESTAMP('${day}T00:00:00Z')`),
  fc.tuple(days, days).map(([from, to]) => `INTERVAL('${from}','${to}')`),
  days.map((day) => `INTERVAL('..','${day}')`),
);

const ofDay = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(compared, days).map(([sign, day]) => `${name} ${sign} DATE('${day}')`),
    fc.tuple(temporal, spans).map(([op, span]) => `T_${op}(${name}, ${span})`),
    fc.tuple(temporal, spans).map(([op, span]) => `T_${op}(INTERVAL(startDate, endDate), ${span})`),
  );

const ofList = (features: readonly OgcFeature[], name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('EQUALS', 'CONTAINS', 'CONTAINEDBY', 'OVERLAPS'),
      fc.array(texts(features, name), { maxLength: 3 }),
    )
    .map(([op, all]) => `A_${op}(${name}, (${all.map(quoted)}))`);

const shapes = fc
  .tuple(fc.integer({ min: 3750, max: 4050 }), fc.integer({ min: 4750, max: 5050 }), fc.nat(120))
  .chain(([x, y, size]) => {
    const [west, south] = [x / 100, y / 100];
    const [east, north] = [west + size / 100 + 0.01, south + size / 100 + 0.01];
    return fc.constantFrom(
      `BBOX(${west},${south},${east},${north})`,
      `POLYGON((${west} ${south},${east} ${south},${west} ${north},${west} ${south}))`,
      `LINESTRING(${west} ${south},${east} ${north})`,
    );
  });
const spatial = fc.constantFrom(
  ...['INTERSECTS', 'DISJOINT', 'EQUALS', 'TOUCHES', 'CROSSES', 'WITHIN', 'CONTAINS', 'OVERLAPS'],
);

function ofProperty(
  features: readonly OgcFeature[],
  [name, { type }]: [string, Queryable],
): fc.Arbitrary<string> {
  switch (type) {
    case 'text':
      return ofText(features, name);
    case 'integer':
    case 'number':
      return ofNumber(features, name);
    case 'boolean':
      return fc.constantFrom(`${name} = TRUE`, `${name} <> TRUE`);
    case 'date':
      return ofDay(name);
    case 'list':
      return ofList(features, name);
  }
}

/** Conditions in CQL2 text on the properties of a collection, with values that occur and others. */
export function anyFilter(
  queryables: Queryables,
  hasGeometry: boolean,
  features: readonly OgcFeature[],
): fc.Arbitrary<string> {
  const leaves = Object.entries(queryables).map((one) => ofProperty(features, one));
  const space = fc.tuple(spatial, shapes).map(([op, shape]) => `S_${op}(geometry, ${shape})`);
  const leaf = fc.oneof(...leaves, ...(hasGeometry ? [space, space] : []), fc.constant('1 = 1'));
  const { filter } = fc.letrec<{ filter: string }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.tuple(tie('filter'), tie('filter')).map(([a, b]) => `(${a}) AND (${b})`),
      fc.tuple(tie('filter'), tie('filter')).map(([a, b]) => `(${a}) OR (${b})`),
      tie('filter').map((one) => `NOT (${one})`),
    ),
  }));
  return filter;
}
