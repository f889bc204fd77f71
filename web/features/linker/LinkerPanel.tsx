import { maxTextLength } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTextQuery } from '../../api/queries.ts';
import { light, unlit, useLinkerText } from '../../state/linker.ts';
import { useDelayed } from '../../state/use-delayed.ts';
import { changeView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { readingsOfText } from '../marks/readings.ts';
import { Examples } from './Examples.tsx';
import { litBy } from './lit-places.ts';
import { Result } from './Result.tsx';
import { TextBox } from './TextBox.tsx';

/** Long enough not to ask for every letter, short enough to feel like an answer. */
const delay = 300;

/** Any text in, its places out: marked in the text, listed with their reasons, lit on the map. */
export function LinkerPanel() {
  const { t } = useTranslation();
  const text = useLinkerText();
  const asked = useDelayed(text, delay);
  const isTooLong = asked.length > maxTextLength;
  const { data, error, refetch } = useQuery(linkTextQuery(isTooLong ? '' : asked));
  const readings = useMemo(() => (data === undefined ? null : readingsOfText(data)), [data]);
  useEffect(() => light(readings === null ? unlit : litBy(readings)), [readings]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isBlank = asked.trim() === '';
  return (
    <div className={panel.body} data-linker>
      <div className={panel.section}>
        <h2 ref={heading} tabIndex={-1} className={panel.title}>
          {t('linker.title')}
        </h2>
        <p className={panel.note}>{t('linker.intro')}</p>
      </div>
      <TextBox />
      {isBlank && <Examples />}
      {readings && !isBlank && <Result text={asked} readings={readings} />}
      {error && <Failure title={t('linker.failed')} error={error} onRetry={() => void refetch()} />}
      {!isBlank && !isTooLong && !readings && !error && <Skeleton lines={3} />}
      <div className={panel.actions}>
        <IconButton
          icon="list"
          label={t('linker.back')}
          wordy
          onClick={() => changeView({ panel: 'map' })}
        />
      </div>
    </div>
  );
}
