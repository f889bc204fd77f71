import { writeNear } from '@stratlas/server/contract';
import { usePrefetchQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { askQuery } from '../../api/ask-queries.ts';
import { askToDraw, drawingStore, endDrawing } from '../../state/drawing.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Questions } from '../questions/Questions.tsx';
import styles from './Ask.module.css';
import { drawnLand, type LandTool, landTools, pencilFor } from './drawn-land.ts';
import { KmField } from './KmField.tsx';
import { LandSearch } from './LandSearch.tsx';

const contact = writeNear({ kind: 'place', id: 'contact-line-2015-2022', km: 20 });
const icons = { polygon: 'polygon', circle: 'target', corridor: 'line' } as const;

/** Ways to say which land is meant: ready made, drawn, or a place with so many kilometres around. */
export function LandChoice() {
  const { filter, in: currency } = useView((view) => view);
  // Some seconds of work for a long line: begun before somebody presses.
  usePrefetchQuery(askQuery(contact, filter, currency));
  const { t } = useTranslation('ask');
  const [km, setKm] = useState(10);
  return (
    <>
      <button type="button" className={styles.ready} onClick={() => changeView({ near: contact })}>
        {t('contact')}
      </button>
      <section className={panel.section}>
        <KmField km={km} onKm={setKm} />
      </section>
      <section className={panel.section}>
        <h3>{t('place')}</h3>
        <LandSearch onChoose={(id) => changeView({ near: writeNear({ kind: 'place', id, km }) })} />
      </section>
      <Drawing km={km} />
      <Questions />
    </>
  );
}

function Drawing({ km }: { km: number }) {
  const { t } = useTranslation('ask');
  const [tool, setTool] = useState<LandTool>('polygon');
  const [problem, setProblem] = useState<'cannotDraw' | 'tooMany' | null>(null);
  const isDrawing = useStore(drawingStore, ({ wish }) => wish !== null);
  const draw = (wanted: LandTool) => {
    setTool(wanted);
    setProblem(null);
    askToDraw({
      tool: pencilFor[wanted],
      onDone: (geometry) => {
        const near = geometry && drawnLand(wanted, geometry, km);
        if (near) changeView({ near });
        else setProblem(geometry ? 'tooMany' : 'cannotDraw');
      },
    });
  };
  return (
    <section className={panel.section}>
      <h3>{t('draw')}</h3>
      <div className={panel.actions}>
        {landTools.map((one) => (
          <IconButton
            key={one}
            icon={icons[one]}
            label={t(`tool.${one}`)}
            wordy
            aria-pressed={isDrawing && one === tool}
            onClick={() => draw(one)}
          />
        ))}
      </div>
      {isDrawing && (
        <p className={styles.drawing} role="status">
          {t(`drawing.${tool}`)}{' '}
          <IconButton icon="close" label={t('stop')} wordy onClick={endDrawing} />
        </p>
      )}
      {problem && <p role="alert">{t(problem)}</p>}
    </section>
  );
}
