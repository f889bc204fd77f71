import { type Filter, years } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import { totalsQuery } from '../../api/register-queries.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import styles from './Compare.module.css';
import { inPlace, inYear } from './differences.ts';

interface Props {
  a: Filter;
  b: Filter;
}

/** What is compared most: two years, or two hromadas or raions. */
export const PairChoice = ({ a, b }: Props) => (
  <div className={styles.choices}>
    <YearChoice a={a} b={b} />
    <PlaceChoice a={a} b={b} />
  </div>
);

function YearChoice({ a, b }: Props) {
  const { t } = useTranslation('compare');
  // The years of all money, whatever the filters ask for.
  const { data } = useQuery(totalsQuery('year', { ...a, from: null, to: null }, null));
  const known = (data?.rows ?? []).flatMap(({ key }) => (key === null ? [] : [key]));
  const of = ({ from, to }: Filter) => (from !== null && from === to ? String(from) : '');
  const options = [...new Set([...known, of(a), of(b)])].filter(Boolean).sort();
  const yearOf = (text: string) => (Number(text) >= years.first ? Number(text) : null);
  return (
    <Pair
      label={t('year')}
      any={t('anyYear')}
      options={options.map((year) => ({ id: year, name: year }))}
      values={[of(a), of(b)]}
      onChoose={(left, right) =>
        changeView({ filter: inYear(a, yearOf(left)), against: inYear(b, yearOf(right)) })
      }
    />
  );
}

function PlaceChoice({ a, b }: Props) {
  const { t } = useTranslation('compare');
  const language = useView(({ lang }) => lang);
  const { data } = useQuery(allPlacesQuery());
  const collator = new Intl.Collator(language);
  const units = [...(data?.values() ?? [])]
    .filter(({ kind }) => kind === 'raion' || kind === 'hromada')
    .map((place) => ({ id: place.id, name: nameOf(place, language), kind: place.kind }))
    .sort(
      (one, other) =>
        collator.compare(other.kind, one.kind) || collator.compare(one.name, other.name),
    );
  const of = ({ place }: Filter) => (place.length === 1 ? (place[0] ?? '') : '');
  return (
    <Pair
      label={t('place')}
      any={t('anyPlace')}
      options={units}
      values={[of(a), of(b)]}
      onChoose={(left, right) =>
        changeView({ filter: inPlace(a, left || null), against: inPlace(b, right || null) })
      }
    />
  );
}

interface PairProps {
  label: string;
  any: string;
  options: readonly { id: string; name: string }[];
  values: [string, string];
  onChoose: (left: string, right: string) => void;
}

function Pair({ label, any, options, values, onChoose }: PairProps) {
  const { t } = useTranslation('compare');
  const [left, right] = values;
  const choice = (name: string, value: string, choose: (next: string) => void) => (
    <select
      aria-label={`${label}, ${name}`}
      value={value}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{any}</option>
      {options.map(({ id, name: shown }) => (
        <option key={id} value={id}>
          {shown}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {choice(t('a'), left, (next) => onChoose(next, right))}
      {choice(t('b'), right, (next) => onChoose(left, next))}
    </fieldset>
  );
}
