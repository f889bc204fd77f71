import type { PlaceKind } from '@stratlas/geodata/place';

/** What a phrase speaks of: all places of a kind, or a zone of the gazetteer. */
export type Target =
  | { placeKind: PlaceKind; placeId?: never }
  | { placeId: string; placeKind?: never };

/** A wording and what it speaks of. `id` is its rule. */
export interface Phrase {
  id: string;
  targets: Target[];
  confidence: number;
  words: string;
}

/**
 * Rule; kinds of place; confidence; words: `~` an ending of up to three letters, `?` a word that
 * may be missing, `|` or. A comma or a bracket of the text may stand between the words.
 */
const kindPhrases = `
  coal_mines; coal_mine; 0.8; шахт|шахти|шахтам|шахтах|шахтами області?|регіону?
  coal_mines; coal_mine; 0.8; вугільн~ шахт~ області?|регіону?
  coal_mining; coal_mine; 0.8; вугледобувн~ галуз~ області?|регіону?
  coal_mining; coal_mine; 0.7; вугільн~ галуз~|промисловіст~|промисловост~ області?|регіону?
  coal_enterprises; coal_mine; 0.5; вугледобувн~ та вуглепереробн~ підприємств~ що? перебуваю~? у? стаді~? ліквідац~?
  coal_enterprises; coal_mine; 0.7; вугледобувн~ підприємств~
  horse_farms; horse_farm; 0.95; конезавод~
  horse_farms; horse_farm; 0.9; кінн~ завод|заводи|заводів|заводам|заводах|заводами
  protected_areas; protected_area; 0.9; територі~? та? об’єкт~|територі~ природно-заповідн~ фонду
  protected_areas; protected_area; 0.9; територі~ природно-заповідн~ фонду
  protected_areas; protected_area; 0.85; природоохоронн~ територі~
  universities; university; 0.9; заклад~ вищої освіти області?|регіону?
  universities; university; 0.85; університети|університетів|університетам|університетах області?|регіону?
  vocational_schools; vocational_school; 0.9; заклад~ професійної професійно-технічної? освіти області?|регіону?
  vocational_schools; vocational_school; 0.9; заклад~ професійно-технічної освіти області?|регіону?
  vocational_schools; vocational_school; 0.85; професійно-технічн~ училищ~|заклад~
  education; university vocational_school; 0.6; освітн~ закладів|закладам|закладах|заклади області|регіону
  teacher_training; education_institute; 0.8; системи? підвищення кваліфікації педагогічн~ працівник~
  hospitals; hospital; 0.7; лікарні|лікарень|лікарням|лікарнях області|регіону
  hospitals; hospital; 0.8; обласн~ лікарень|лікарням|лікарнях
  boarding_institutions; boarding_institution; 0.9; обласн~? інтернатн~ установ~
  boarding_institutions; boarding_institution; 0.8; будинк~ інтернат~
  power_plants; power_plant; 0.8; існуючих? енергогенеруюч~ підприємств~
  power_plants; power_plant; 0.8; електростанції|електростанцій|електростанціям|електростанціях області?|регіону?
  industrial_parks; industrial_park; 0.8; індустріальн~ парк~
  roads; road; 0.8; автомобільні|автомобільних|автомобільним дороги|доріг|дорогам|дорогах|дорогами області?|регіону?
  roads; road; 0.8; автодороги|автодоріг|автодорогам|автодорогах області?|регіону?
  planned_railway; railway_line_planned; 0.6; будівництв~ ділянки|лінії|колії залізниці яка? з’єднає? гілк~?
  railways; railway_line; 0.8; залізниці|залізниць|залізницях області|регіону
  archives; archive; 0.8; архівн~ системи|установ~
  water_intakes; water_intake; 0.5; системи? централізован~ водопостачання
  water_intakes; water_intake; 0.85; водозабори|водозаборів|водозаборам|водозаборах області?|регіону?
  mine_water; mine_water_site; 0.8; станці~? очищення шахтних вод
  mine_water; mine_water_site; 0.7; шахтні|шахтних|шахтними|шахтним води|вод|водами|водам
  air_posts; air_monitoring_post; 0.9; мережі? спостережен~ за забруднен~|станом атмосферн~ повітря
  surface_water; river; 0.7; поверхневих|поверхневі та? підземн~? вод|води|водами|водах
  rivers; river; 0.8; малих|малі річки|річок|річкам|річках області?|регіону?
  rivers; river; 0.8; річки|річок|річкам|річках області|регіону
  landfills; landfill; 0.5; об’єкт~? поводження з твердими побутовими відходами
  landfills; landfill; 0.7; місц~ видалення відходів?
  landfills; landfill; 0.85; полігони|полігонів|полігонам|полігонах твердих? побутових? відходів|тпв
  landfills; landfill; 0.7; сміттєзвалищ~
  tv_masts; tv_mast; 0.8; мережі? телерадіомовлення
  tv_masts; tv_mast; 0.8; цифров~ передавач~
  tv_masts; tv_mast; 0.8; телевеж~
  crossing_points; crossing_point; 0.8; кпвв|контрольних пунктів? в’їзду-виїзду?
  electric_transport; transport_line; 0.7; електротранспорт~
  housing; housing; 0.6; житлом|житла|житло внутрішньо переміщен~ осіб|особам
  settlements; settlement; 0.8; населених|населені|населеним пунктів|пункти|пунктах|пунктам області?|регіону?
  hromadas; hromada; 0.7; комплексних|комплексні|комплексного планів|плани|плану просторового розвитку
  hromadas; hromada; 0.8; спроможн~? громад|громадам|громадах|громадами
  hromadas; hromada; 0.8; об’єднан~? територіальн~ громад|громада|громади|громаді|громадам|громадах|громадами
  protected_areas; protected_area; 0.8; природн~|біосферн~ заповідники|заповідників|заповідникам|заповідниках
  protected_areas; protected_area; 0.8; заказники|заказників|заказникам|заказниках
  coal_mines; coal_mine; 0.8; coal mines
  horse_farms; horse_farm; 0.9; stud|horse farms
  protected_areas; protected_area; 0.9; protected areas
  protected_areas; protected_area; 0.9; nature reserve fund
  universities; university; 0.9; higher education institutions|establishments
  universities; university; 0.8; universities
  vocational_schools; vocational_school; 0.9; vocational schools|education
  power_plants; power_plant; 0.8; power plants|stations
  industrial_parks; industrial_park; 0.8; industrial parks
  roads; road; 0.8; public|motor roads
  hromadas; hromada; 0.8; territorial? hromadas|communities`;

/** Rule; id of the zone; confidence; words. */
const zonePhrases = `
  rural; zone-rural; 0.95; на? сільськ~ територі~
  rural; zone-rural; 0.8; сільськ~ місцевіст~|місцевост~
  contact_adjacent; zone-contact-adjacent; 0.9; територі~ прилегл~ до зони|лінії розмежування|зіткнення
  contact_adjacent; zone-contact-adjacent; 0.9; прилегл~ до зони|лінії розмежування|зіткнення територі~?|громад~?|район~?
  contact_adjacent; zone-contact-adjacent; 0.8; в|у населених пунктах що розташовані на|вздовж|уздовж|біля лінії|лінією розмежування|зіткнення
  contact_adjacent; zone-contact-adjacent; 0.8; вздовж|уздовж лінії розмежування|зіткнення
  contact_adjacent; zone-contact-adjacent; 0.6; сір~ зон~
  contact_line; contact-line-2015-2022; 0.95; лінія|лінії|лінією|лінію розмежування|зіткнення
  not_controlled; zone-not-controlled-2015-2022; 0.9; тимчасово? непідконтрольн~ україні|уряду|українській? владі? територі~ луганської? області?
  not_controlled; zone-not-controlled-2015-2022; 0.9; тимчасово? непідконтрольн~ територі~ луганської? області?
  not_controlled; zone-not-controlled-2015-2022; 0.7; тимчасово окупован~ територі~ луганської? області?
  rural; zone-rural; 0.9; rural areas|territories
  contact_line; contact-line-2015-2022; 0.95; contact line
  contact_line; contact-line-2015-2022; 0.95; line of contact
  not_controlled; zone-not-controlled-2015-2022; 0.8; non-government controlled areas|territory`;

function read(table: string, targetOf: (name: string) => Target): Phrase[] {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const [id = '', targets = '', confidence = '', words = ''] = line.trim().split('; ');
    const named = targets.split(' ').map(targetOf);
    return { id, targets: named, confidence: Number(confidence), words };
  });
}

export const phrases: Phrase[] = [
  ...read(kindPhrases, (name) => ({ placeKind: name as PlaceKind })),
  ...read(zonePhrases, (placeId) => ({ placeId })),
];
