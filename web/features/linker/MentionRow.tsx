import type { PlaceResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { select, useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { ReadingFacts } from '../marks/ReadingFacts.tsx';
import { ReadingTitle } from '../marks/ReadingTitle.tsx';
import type { Reading } from '../marks/readings.ts';
import styles from './Linker.module.css';
import { languageOf } from './language-of.ts';

type Places = ReadonlyMap<string, PlaceResponse>;

interface Props {
  reading: Reading;
  places: Places;
}

/** One mention: its words, what they mean and why, and what else they may mean. */
export function MentionRow({ reading, places }: Props) {
  const { t } = useTranslation();
  const [placeId] = reading.placeIds;
  const others = reading.candidates.filter((id) => id !== placeId);
  const isOffMap = placeId !== undefined && places.get(placeId)?.bbox === null;
  return (
    <li className={styles.mention} data-mention>
      <blockquote className={panel.quote} lang={languageOf(reading.quote)}>
        {t('filter.words', { q: reading.quote })}
      </blockquote>
      {placeId === undefined ? (
        <ReadingTitle reading={reading} names={places} />
      ) : (
        <button type="button" className={panel.row} onClick={() => select(placeId)}>
          <ReadingTitle reading={reading} names={places} />
        </button>
      )}
      {isOffMap && <p className={panel.note}>{t('linker.unmapped')}</p>}
      <ReadingFacts reading={reading} />
      {others.length > 0 && (
        <div className={styles.others}>
          <span>{t('linker.candidates')}:</span>
          {others.map((id) => (
            <Candidate key={id} id={id} places={places} />
          ))}
        </div>
      )}
    </li>
  );
}

/** Places of one name are told apart by the unit that holds them. */
function Candidate({ id, places }: { id: string; places: Places }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const place = places.get(id);
  if (place === undefined) return null;
  const parent = places.get(place.parentId ?? '');
  const name = nameOf(place, language);
  return (
    <button type="button" onClick={() => select(id)}>
      {parent ? t('linker.in', { name, parent: nameOf(parent, language) }) : name}
    </button>
  );
}
