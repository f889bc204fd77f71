import '../../i18n/ask/add.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { FilterChips } from '../filter-chips/FilterChips.tsx';
import { AskAnswer } from './AskAnswer.tsx';
import { LandChoice } from './LandChoice.tsx';
import { LandHead } from './LandHead.tsx';

/** A piece of land in, what it holds out: first the choice, then the answer with the way back to it. */
export function AskPanel() {
  const { t } = useTranslation('ask');
  const near = useView((view) => view.near);
  const strategy = useStrategy().data;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={panel.body} data-ask>
      <div className={panel.section}>
        <h2 ref={heading} tabIndex={-1} className={panel.title}>
          {t('title')}
        </h2>
        {near === null && <p className={panel.note}>{t('intro')}</p>}
      </div>
      {strategy && <FilterChips strategy={strategy} />}
      {near === null ? (
        <LandChoice />
      ) : (
        <>
          <LandHead key={near} near={near} />
          <AskAnswer near={near} />
        </>
      )}
      <div className={panel.actions}>
        <IconButton
          icon="list"
          label={t('back')}
          wordy
          onClick={() => changeView({ panel: 'map', near: null })}
        />
      </div>
    </div>
  );
}
