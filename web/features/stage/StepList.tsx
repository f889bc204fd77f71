import type { Story } from '@stratlas/server/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import styles from './Presenter.module.css';
import { changeTalk } from './stage-store.ts';
import { wordsOf } from './step-words.ts';

/** All steps, each a way to it. */
export function StepList({ story, number }: { story: Story; number: number }) {
  const { t } = useTranslation('stage');
  const lang = useView((view) => view.lang);
  const present = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step another button is the present one.
  useEffect(() => {
    present.current?.scrollIntoView({ block: 'nearest' });
  }, [number]);
  return (
    <nav className={styles.steps} aria-label={t('presenter.steps')}>
      <ol>
        {story.steps.map((step, at) => {
          const isNow = at + 1 === number;
          const title = wordsOf(step, 'title', lang);
          return (
            <li key={step.id}>
              <button
                ref={isNow ? present : null}
                type="button"
                aria-current={isNow ? 'step' : undefined}
                onClick={() => changeTalk({ step: at + 1, curtain: null })}
              >
                <span>{at + 1}</span>
                <span lang={title.lang}>{title.text}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
