import type { ProjectDetail } from '../../contract/projects.ts';
import { codeWords } from '../columns/code-words.ts';
import type { Names } from '../columns/names.ts';

type Properties = Record<string, unknown>;

/**
 * A project as properties of a feature: the fields of the record under their own names, and beside
 * each code its words. The id stands with the feature.
 */
export function propertiesOf(project: ProjectDetail, names: readonly Names[]): Properties {
  const { source: _, items, places, funding, participants, ...rest } = project;
  const worded = (line: object, fields: readonly string[]) => ({
    ...line,
    ...wordsOf(line, fields, names),
  });
  return {
    ...worded(rest, ['status']),
    items: items.map((item) => worded(item, ['code', 'state'])),
    places: places.map((place) => worded(place, ['placeId', 'precision'])),
    funding: funding.map((one) =>
      worded(one, ['funder', 'sourceClass', 'kind', 'covers', 'leftOut']),
    ),
    participants: participants.map((one) => worded(one, ['organisation', 'role'])),
  };
}

/** `statusUk`, `statusEn` and so on. */
function wordsOf(line: object, fields: readonly string[], names: readonly Names[]): Properties {
  const entries = fields.flatMap((field) => {
    const code: unknown = line[field as keyof typeof line];
    if (typeof code !== 'string') return [];
    return names.map(({ language, of }) => [
      `${field}${language === 'uk' ? 'Uk' : 'En'}`,
      codeWords[field]?.[code]?.[language] ?? of(field, code),
    ]);
  });
  return Object.fromEntries(entries);
}
