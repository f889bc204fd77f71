import type { ProjectRecord } from '@stratlas/seeds/project';

/** Something that a record lacks or contradicts; the page has words for each code. */
export interface ProjectProblem {
  /** Path of the field, as `funding.2.year`. */
  field: string;
  code:
    | 'missing'
    | 'shares_not_100'
    | 'twice'
    | 'not_a_task'
    | 'end_before_start'
    | 'longer_than_three_years'
    | 'year_outside_period';
  /** Only what is `wrong` keeps a record from being published. */
  weight: 'wrong' | 'advice';
}

type Weight = ProjectProblem['weight'];

const hundredths = (shares: readonly { share: number }[]): number =>
  shares.reduce((sum, { share }) => sum + Math.round(share * 100), 0);

/** All that keeps a record from being published, and what the official form would still want. */
export function problemsOf(record: ProjectRecord): ProjectProblem[] {
  return [
    ...missing(record),
    ...sharesOf(
      'items',
      record.items,
      record.items.map(({ code }) => code),
    ),
    ...sharesOf(
      'places',
      record.places,
      record.places.map(({ placeId }) => placeId),
    ),
    ...notTasks(record),
    ...period(record),
    ...fundingYears(record),
  ];
}

const wanted = [
  'purposeUk',
  'territoryUk',
  'beneficiariesUk',
  'descriptionUk',
  'resultsUk',
  'start',
  'end',
] as const;

function missing(record: ProjectRecord): ProjectProblem[] {
  const at = (field: string, weight: Weight): ProjectProblem => ({
    field,
    code: 'missing',
    weight,
  });
  const problems = wanted.filter((field) => !record[field]).map((field) => at(field, 'advice'));
  if (record.titleUk.trim() === '') problems.unshift(at('titleUk', 'wrong'));
  if (record.items.length === 0) problems.push(at('items', 'wrong'));
  if (record.places.length === 0) problems.push(at('places', 'advice'));
  if (record.funding.length === 0) problems.push(at('funding', 'advice'));
  if (record.activities.length === 0) problems.push(at('activities', 'advice'));
  return problems;
}

function sharesOf(
  field: 'items' | 'places',
  shares: readonly { share: number }[],
  keys: readonly (string | null)[],
): ProjectProblem[] {
  const problems: ProjectProblem[] = [];
  if (shares.length > 0 && hundredths(shares) !== 100_00) {
    problems.push({ field, code: 'shares_not_100', weight: 'wrong' });
  }
  keys.forEach((key, index) => {
    if (key === null || keys.indexOf(key) === index) return;
    problems.push({ field: `${field}.${index}`, code: 'twice', weight: 'wrong' });
  });
  return problems;
}

/** A project serves a task or an area of one: goals and objectives are too wide to say so. */
const notTasks = ({ items }: ProjectRecord): ProjectProblem[] =>
  items.flatMap(({ code }, index) =>
    code.split('.').length < 3
      ? [{ field: `items.${index}`, code: 'not_a_task', weight: 'wrong' } as const]
      : [],
  );

/** The form asks for at most three years; investments that were carried over may be longer. */
function period({ start, end }: ProjectRecord): ProjectProblem[] {
  if (start === null || end === null) return [];
  if (end.slice(0, start.length) < start.slice(0, end.length)) {
    return [{ field: 'end', code: 'end_before_start', weight: 'wrong' }];
  }
  return yearOf(end) - yearOf(start) > 3
    ? [{ field: 'end', code: 'longer_than_three_years', weight: 'advice' }]
    : [];
}

const fundingYears = ({ start, end, funding }: ProjectRecord): ProjectProblem[] =>
  funding.flatMap(({ year, untilYear }, index): ProjectProblem[] => {
    if (year === null)
      return [{ field: `funding.${index}.year`, code: 'missing', weight: 'advice' }];
    if (untilYear !== null && untilYear < year) {
      return [{ field: `funding.${index}.untilYear`, code: 'end_before_start', weight: 'wrong' }];
    }
    const outside =
      (start !== null && year < yearOf(start)) || (end !== null && year > yearOf(end));
    return outside
      ? [{ field: `funding.${index}.year`, code: 'year_outside_period', weight: 'advice' }]
      : [];
  });

const yearOf = (date: string): number => Number(date.slice(0, 4));

export const isPublishable = (record: ProjectRecord): boolean =>
  problemsOf(record).every(({ weight }) => weight !== 'wrong');
