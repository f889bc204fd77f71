import {
  filterPairs,
  readView,
  type StoryStep,
  viewOfStep,
  writePairs,
} from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rooted } from '../../api/data-root.ts';
import { keptBook, pictureAddress } from '../../api/kept.ts';
import { tellsProjects } from '../../state/panels.ts';
import { useView } from '../../state/view-store.ts';
import styles from './Presenter.module.css';
import { wordsOf } from './step-words.ts';

/** What comes next: its title, and a picture of the places that it shows. */
export function NextStep({ step }: { step: StoryStep | undefined }) {
  const { t } = useTranslation('stage');
  const lang = useView((view) => view.lang);
  const title = step && wordsOf(step, 'title', lang);
  return (
    <aside className={styles.next} aria-label={t('presenter.next')}>
      <h2>{t('presenter.next')}</h2>
      {title ? (
        <p className={styles.nextTitle} lang={title.lang}>
          {title.text}
        </p>
      ) : (
        <p className={styles.none}>{t('presenter.end')}</p>
      )}
      {step && <NextPicture key={step.id} step={step} />}
    </aside>
  );
}

/** Empty where the picture cannot be had: the title says what comes all the same. */
function NextPicture({ step }: { step: StoryStep }) {
  const { t } = useTranslation('stage');
  const [isLost, setLost] = useState(false);
  if (isLost) return null;
  return (
    <img
      src={pictureAddress(keptBook, rooted(pictureOf(step)))}
      alt={t('presenter.picture')}
      width={640}
      height={820}
      onError={() => setLost(true)}
    />
  );
}

function pictureOf(step: StoryStep): string {
  const { filter, panel } = readView(viewOfStep(step)).view;
  const of = tellsProjects(panel) ? 'projects' : 'areas';
  return `/api/picture.svg?${writePairs([...filterPairs(filter), ['of', of]])}`;
}
