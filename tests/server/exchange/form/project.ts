import { emptyProject, type ProjectRecord } from '../../../../seeds/project.ts';
import type { Names } from '../../../../server/exchange/form/form.ts';
import { aSum } from '../../../money.ts';

/** Names without a database. */
export const names: Names = {
  item: (code) => `Завдання ${code}. Розвиток водопостачання`,
  lineage: (code) => [
    `Стратегічна ціль ${code[0]}. Якість життя`,
    `Оперативна ціль ${code.slice(0, 3)}. Комфортні громади`,
  ],
  place: (id) => ({ rubizhne: 'Рубіжне, Рубіжанська громада' })[id] ?? id,
  organisation: (id) => ({ fund: 'Державний фонд регіонального розвитку' })[id] ?? id,
};

/** A project with something in every field of the form. */
export const fullProject: ProjectRecord = {
  ...emptyProject,
  items: [
    { code: '2.1.2', share: 60, state: 'confirmed' },
    { code: '2.1.3', share: 40, state: 'confirmed' },
  ],
  titleUk: 'Реконструкція водогону: м’яка вода для їжі, ґанків і щоденних потреб',
  purposeUk: 'Дати воду.\nЗменшити втрати.',
  places: [
    {
      placeId: 'rubizhne',
      geometry: {
        type: 'LineString',
        coordinates: [
          [38.4, 49],
          [38.5, 49.1],
        ],
      },
      share: 100,
      precision: 'exact',
      method: 'person',
      confidence: 1,
      quote: '',
    },
  ],
  territoryUk: 'Рубіжанська громада',
  beneficiariesUk: 'Мешканці громади',
  beneficiaryCount: 56_000,
  descriptionUk: 'Мережі зношено на 80 %.',
  resultsUk: 'Вода щодня.',
  indicators: [
    {
      nameUk: 'Довжина нових мереж',
      nameEn: '',
      unit: 'км',
      baseline: 0,
      baselineYear: 2020,
      values: [
        { year: 2021, target: 5.5, actual: 4 },
        { year: 2022, target: 12, actual: null },
      ],
    },
  ],
  activities: [{ titleUk: 'Проєктування', titleEn: '', start: '2021-03', end: '2021' }],
  start: '2021-03-15',
  end: '2022',
  funding: [
    aSum({ funder: 'fund', amountMinor: 123_450_000 }),
    aSum({ funder: 'fund', year: 2022, amountMinor: 50_000_000 }),
    aSum({ funder: 'громада', sourceClass: 'local', year: 2022, amountMinor: 7_654_321 }),
  ],
  participants: [{ organisation: 'fund', role: 'funding' }],
  contact: { name: 'Олена Щербак', phone: '+380 50 000 00 00', email: 'olena@example.org' },
  otherUk: 'Є проєктна документація.',
  status: 'in_progress',
  identifiers: [{ scheme: 'dream', id: 'DREAM-UA-010101-ABCD' }],
};
