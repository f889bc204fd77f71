import { type StoryStep, storyLimits } from '@stratlas/server/contract';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import dialog from '../../../ui/dialog.module.css';
import { Icon } from '../../../ui/Icon.tsx';
import panel from '../../../ui/panel.module.css';
import { UndoNote } from '../UndoNote.tsx';
import { moveSteps } from './edits.ts';
import styles from './StoryEditor.module.css';
import type { WritingProblem } from './unknown-in.ts';
import { isWrong, problemsAt } from './use-problems.ts';
import { stepNow } from './view-step.ts';
import { addStep, bringStepBack, openStep, type Writing, write } from './writing-store.ts';

interface Props {
  writing: Writing;
  problems: readonly WritingProblem[];
}

/** The steps in their order, to be dragged by hand or by keys; one is open. */
export function StepList({ writing: { story, stepId, removed }, problems }: Props) {
  const { t } = useTranslation('stories');
  const language = useView(({ lang }) => lang);
  const { steps } = story;
  const isFull = steps.length >= storyLimits.steps;
  return (
    <section className={styles.steps} aria-label={t('editor.steps')}>
      <button
        type="button"
        className={`${dialog.save} ${styles.add}`}
        disabled={isFull}
        onClick={() => addStep(stepNow())}
      >
        {t('addView')}
      </button>
      {isFull && (
        <p className={panel.note}>{t('editor.tooManySteps', { max: storyLimits.steps })}</p>
      )}
      {steps.length === 0 && <p className={panel.note}>{t('editor.noSteps')}</p>}
      {steps.length > 0 && (
        // What is said to who moves steps by keys is in the page's language, not the browser's.
        <I18nProvider locale={language}>
          <Grid steps={steps} stepId={stepId} problems={problems} />
        </I18nProvider>
      )}
      {removed && (
        <UndoNote
          text={t('editor.removed', { name: removed.step.titleUk || t('untitled') })}
          onUndo={bringStepBack}
        />
      )}
    </section>
  );
}

interface GridProps {
  steps: readonly StoryStep[];
  stepId: string | null;
  problems: readonly WritingProblem[];
}

function Grid({ steps, stepId, problems }: GridProps) {
  const { t } = useTranslation('stories');
  const language = useView(({ lang }) => lang);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      const [ids, side] = [new Set([...keys].map(String)), target.dropPosition];
      write((story) => moveSteps(story, ids, String(target.key), side));
    },
  });
  const rows = useMemo(() => steps.map((step, index) => ({ id: step.id, step, index })), [steps]);
  return (
    <GridList
      aria-label={t('editor.steps')}
      className={styles.list ?? ''}
      items={rows}
      dependencies={[language, problems]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={stepId === null ? [] : [stepId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) openStep(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {({ id, step, index }) => {
        const name = (language === 'en' && step.titleEn) || step.titleUk || t('untitled');
        const isMarked = problemsAt(problems, `steps.${index}`).some(isWrong);
        return (
          <GridListItem id={id} textValue={name} className={styles.step ?? ''}>
            <Button
              slot="drag"
              className={styles.grip ?? ''}
              aria-label={t('editor.move', { name })}
            >
              <Icon name="grip" />
            </Button>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.name}>
              {name}
              {isMarked && <small className={styles.mark}>{t('editor.hasProblem')}</small>}
            </span>
            <span className={styles.seconds}>{clock(step.seconds)}</span>
          </GridListItem>
        );
      }}
    </GridList>
  );
}

/** `1:05` */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
