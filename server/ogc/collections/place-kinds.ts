import type { PlaceKind } from '@stratlas/geodata/place';
import type { WordsOf } from '../../contract/code-words.ts';

/** Each kind of place as the title of the collection of all its places. */
export const placeKindTitles: WordsOf<PlaceKind> = {
  oblast: { uk: 'Область', en: 'Oblast' },
  raion: { uk: 'Райони', en: 'Raions' },
  hromada: { uk: 'Територіальні громади', en: 'Hromadas (territorial communities)' },
  settlement: { uk: 'Населені пункти', en: 'Settlements' },
  former_raion: {
    uk: 'Колишні райони (до липня 2020 року)',
    en: 'Former raions (until July 2020)',
  },
  agglomeration: { uk: 'Агломерації', en: 'Agglomerations' },
  zone: { uk: 'Території, описані у стратегії', en: 'Territories described in the strategy' },
  line_of_contact: {
    uk: 'Лінія розмежування 2015–2022 років',
    en: 'Line of contact of 2015–2022',
  },
  railway_line: { uk: 'Залізничні лінії', en: 'Railway lines' },
  railway_line_planned: { uk: 'Заплановані залізничні лінії', en: 'Planned railway lines' },
  railway_station: { uk: 'Залізничні станції', en: 'Railway stations' },
  railway_halt: { uk: 'Зупинні пункти', en: 'Railway halts' },
  road: { uk: 'Автомобільні дороги', en: 'Roads' },
  river: { uk: 'Річки', en: 'Rivers' },
  power_plant: { uk: 'Електростанції', en: 'Power plants' },
  coal_mine: { uk: 'Вугільні шахти', en: 'Coal mines' },
  industry: { uk: 'Промислові підприємства', en: 'Industrial enterprises' },
  industrial_park: { uk: 'Індустріальні парки', en: 'Industrial parks' },
  horse_farm: { uk: 'Кінні заводи', en: 'Horse-breeding farms' },
  protected_area: {
    uk: 'Території природно-заповідного фонду',
    en: 'Protected areas',
  },
  university: { uk: 'Заклади вищої освіти', en: 'Higher education institutions' },
  vocational_school: { uk: 'Заклади професійної освіти', en: 'Vocational schools' },
  education_institute: {
    uk: 'Інститути післядипломної освіти',
    en: 'Institutes of postgraduate education',
  },
  hospital: { uk: 'Лікарні', en: 'Hospitals' },
  social_centre: { uk: 'Соціальні центри', en: 'Social centres' },
  boarding_institution: { uk: 'Інтернатні установи', en: 'Residential care institutions' },
  resort: { uk: 'Курорти, місця відпочинку', en: 'Resorts' },
  housing: { uk: 'Житло для переселенців', en: 'Housing for displaced people' },
  archive: { uk: 'Архіви', en: 'Archives' },
  water_intake: { uk: 'Водозабори', en: 'Water intakes' },
  mine_water_site: { uk: 'Об’єкти шахтних вод', en: 'Mine water sites' },
  landfill: { uk: 'Полігони побутових відходів', en: 'Landfills' },
  air_monitoring_post: { uk: 'Пости спостереження за повітрям', en: 'Air monitoring posts' },
  tv_mast: { uk: 'Телевежі', en: 'Television masts' },
  crossing_point: { uk: 'Контрольні пункти в’їзду-виїзду', en: 'Entry-exit crossing points' },
  transport_line: { uk: 'Лінії міського транспорту', en: 'Urban transport lines' },
  neighbour_region: { uk: 'Сусідні області', en: 'Neighbouring regions' },
};

const areas: readonly PlaceKind[] = [
  'oblast',
  'raion',
  'hromada',
  'former_raion',
  'agglomeration',
  'zone',
  'neighbour_region',
];
const lines: readonly PlaceKind[] = [
  'line_of_contact',
  'railway_line',
  'railway_line_planned',
  'road',
  'river',
];

/** Of one kind of geometry each, so that a GIS makes one layer of it. */
export function placeGeometry(kind: PlaceKind): 'Point' | 'MultiLineString' | 'MultiPolygon' {
  if (areas.includes(kind)) return 'MultiPolygon';
  return lines.includes(kind) ? 'MultiLineString' : 'Point';
}
