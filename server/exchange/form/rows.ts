import type { Block, Form, FormRow, Names, Printed } from './form.ts';
import { moneyBlocks } from './money.ts';
import { numberOf, percentOf, spanOf } from './numbers.ts';
import { formTitle, roleWords, schemeWords, statusWords } from './words.ts';

/** A project as the official technical task, field by field in its order. */
export function formOf(project: Printed, names: Names): Form {
  const row = (number: string, label: string, ...content: Block[]): FormRow => ({
    number,
    label,
    content: content.filter(isSaid),
  });
  const { purposeUk, territoryUk, beneficiariesUk, descriptionUk, resultsUk, otherUk } = project;
  return {
    title: formTitle,
    rows: [
      row('', 'Стратегічна ціль, оперативна ціль', list(aims(project, names))),
      row(
        '1',
        'Номер і назва завдання Стратегії, якому відповідає проєкт',
        list(project.items.map(({ code, share }) => shared(names.item(code), share))),
      ),
      row('2', 'Назва проєкту', text(project.titleUk)),
      row('3', 'Мета та завдання проєкту', text(purposeUk)),
      row(
        '4',
        'Територія, на яку проєкт матиме вплив',
        text(territoryUk),
        list(project.places.map((place) => shared(placeWords(place, names), place.share))),
      ),
      row(
        '5',
        'Орієнтовна кількість отримувачів вигод',
        text(project.beneficiaryCount === null ? '' : numberOf(project.beneficiaryCount)),
        text(beneficiariesUk),
      ),
      row('6', 'Стислий опис проєкту', text(descriptionUk)),
      row('7', 'Очікувані результати', text(resultsUk), ...indicatorBlocks(project)),
      row('8', 'Ключові заходи проєкту', list(project.activities.map(activityWords))),
      row('9', 'Період здійснення', text(spanOf(project.start, project.end))),
      row(
        '10–11',
        'Орієнтовна вартість проєкту та джерела фінансування',
        ...moneyBlocks(project.funding, names),
      ),
      row('12', 'Ключові учасники проєкту та їх роль', list(participants(project, names))),
      ...(project.contact ? [row('13', 'Контакти автора', list(contacts(project.contact)))] : []),
      row('14', 'Інше', text(otherUk), list(others(project))),
    ],
  };
}

const text = (words: string): Block => ({ kind: 'text', text: words });
const list = (entries: string[]): Block => ({ kind: 'list', entries });

function isSaid(block: Block): boolean {
  if (block.kind === 'text') return block.text.trim() !== '';
  return block.kind === 'list' ? block.entries.length > 0 : block.body.length > 0;
}

/** One share of all is not worth a number. */
const shared = (words: string, share: number): string =>
  share === 100 ? words : `${words} (${percentOf(share)})`;

/** Goals and objectives above the tasks, each once. */
const aims = ({ items }: Printed, { lineage }: Names): string[] => [
  ...new Set(items.flatMap(({ code }) => lineage(code).slice(0, 2))),
];

function placeWords({ placeId, geometry }: Printed['places'][number], names: Names): string {
  const drawn = { Point: 'точка', LineString: 'лінія', Polygon: 'ділянка' };
  const parts = [
    ...(placeId === null ? [] : [names.place(placeId)]),
    ...(geometry === null ? [] : [`${drawn[geometry.type]} на карті`]),
  ];
  return parts.join(', ') || 'місце не оприлюднюється';
}

function indicatorBlocks({ indicators }: Printed): Block[] {
  if (indicators.length === 0) return [];
  const years = [...new Set(indicators.flatMap(({ values }) => values.map(({ year }) => year)))];
  return years.sort().length === 0
    ? [list(indicators.map(({ nameUk, unit }) => [nameUk, unit].filter(Boolean).join(', ')))]
    : [indicatorTable(indicators, years)];
}

function indicatorTable(indicators: Printed['indicators'], years: number[]): Block {
  const cell = (value: number | null | undefined) => (value == null ? '–' : numberOf(value));
  return {
    kind: 'table',
    title: 'Показники: план / факт',
    head: ['Показник', 'База', ...years.map(String)],
    body: indicators.map(({ nameUk, unit, baseline, values }) => [
      [nameUk, unit].filter(Boolean).join(', '),
      cell(baseline),
      ...years.map((year) => {
        const value = values.find((one) => one.year === year);
        return `${cell(value?.target)} / ${cell(value?.actual)}`;
      }),
    ]),
    total: null,
    note: '',
  };
}

function activityWords({ titleUk, titleEn, start, end }: Printed['activities'][number]): string {
  const span = spanOf(start, end);
  return `${titleUk || titleEn}${span === '' ? '' : ` (${span})`}`;
}

const participants = (project: Printed, names: Names): string[] =>
  project.participants.map(
    ({ organisation, role }) => `${names.organisation(organisation)}: ${roleWords[role]}`,
  );

const contacts = ({ name, phone, email }: NonNullable<Printed['contact']>): string[] =>
  [name, phone, email].filter((one) => one !== '');

function others({ status, identifiers, sources }: Printed): string[] {
  const state = statusWords[status];
  return [
    ...(state === '' ? [] : [`Стан: ${state}`]),
    ...identifiers.map(({ scheme, id }) => [schemeWords[scheme], id].filter(Boolean).join(' ')),
    ...sources.map(({ title, url }) => [title, url ?? ''].filter(Boolean).join(' ')),
  ].filter((one) => one !== '');
}
