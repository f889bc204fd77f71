import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import panel from '../../ui/panel.module.css';
import { MarkedText } from '../marks/MarkedText.tsx';
import { type Reading, readingKey } from '../marks/readings.ts';
import styles from './Linker.module.css';
import { languageOf } from './language-of.ts';
import { MentionRow } from './MentionRow.tsx';

/** A longer list helps nobody; the marks in the text and the map show all. */
const mostRows = 200;

interface Props {
  text: string;
  readings: readonly Reading[];
}

/** The text as it was given with its mentions marked, and the mentions one by one. */
export function Result({ text, readings }: Props) {
  const { t } = useTranslation();
  const places = useQuery(allPlacesQuery()).data ?? new Map();
  return (
    <>
      <p role="status" className={styles.count}>
        {readings.length === 0 ? t('linker.none') : t('linker.found', { count: readings.length })}
      </p>
      {readings.length > 0 && (
        <>
          <section className={panel.section}>
            <h3>{t('linker.result')}</h3>
            <MarkedText
              as="p"
              className={styles.text}
              language={languageOf(text)}
              text={text}
              readings={readings}
              names={places}
            />
          </section>
          <section className={panel.section}>
            <h3>{t('linker.list')}</h3>
            <ol className={styles.list}>
              {readings.slice(0, mostRows).map((reading) => (
                <MentionRow key={readingKey(reading)} reading={reading} places={places} />
              ))}
            </ol>
            {readings.length > mostRows && (
              <p className={panel.note}>{t('linker.more', { count: mostRows })}</p>
            )}
          </section>
        </>
      )}
    </>
  );
}
