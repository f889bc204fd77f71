import { type StoryStep, storyLimits } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openAddress } from '../../../state/open-address.ts';
import { useView } from '../../../state/view-store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { newStep } from '../new-story.ts';
import { Problems } from './Problems.tsx';
import { SecondsField } from './SecondsField.tsx';
import { StepSources } from './StepSources.tsx';
import { StepTexts } from './StepTexts.tsx';
import styles from './StoryEditor.module.css';
import type { WritingProblem } from './unknown-in.ts';
import { problemsAt } from './use-problems.ts';
import { addressIn } from './view-address.ts';
import { addressNow } from './view-step.ts';
import { addStep, takeOutStep, writeStep } from './writing-store.ts';

interface Props {
  step: StoryStep;
  /** Its place among the steps, from 0. */
  at: number;
  problems: readonly WritingProblem[];
  isAdded: boolean;
}

/** Everything of one step. */
export function StepForm({ step, at, problems, isAdded }: Props) {
  const { t } = useTranslation('stories');
  const path = `steps.${at}`;
  return (
    <section className={styles.form} aria-labelledby={`step-${step.id}`}>
      <h3 id={`step-${step.id}`} className={styles.heading}>
        {t('editor.stepNumber', { number: at + 1 })}
      </h3>
      <ViewButtons step={step} problems={problemsAt(problems, `${path}.view`)} />
      <StepTexts step={step} path={path} problems={problems} isAdded={isAdded} />
      <SecondsField value={step.seconds} onValue={(seconds) => writeStep(step.id, { seconds })} />
      <StepSources step={step} path={path} problems={problems} />
      <div className={panel.actions}>
        <IconButton
          icon="copy"
          label={t('editor.duplicateStep')}
          wordy
          onClick={() => addStep({ ...step, id: newStep('').id })}
        />
        <IconButton
          icon="close"
          label={t('editor.removeStep')}
          wordy
          onClick={() => takeOutStep(step.id)}
        />
      </div>
    </section>
  );
}

interface ViewProps {
  step: StoryStep;
  problems: readonly WritingProblem[];
}

/** From the step to the map and back. */
function ViewButtons({ step, problems }: ViewProps) {
  const { t } = useTranslation('stories');
  const language = useView(({ lang }) => lang);
  const [isTaken, setTaken] = useState(false);
  const isFull = addressNow().length > storyLimits.view;
  const take = () => {
    writeStep(step.id, { view: addressNow() });
    setTaken(true);
  };
  return (
    <div>
      <div className={panel.actions}>
        <IconButton
          icon="map"
          label={t('editor.showOnMap')}
          wordy
          onClick={() => openAddress(window, addressIn(step.view, language))}
        />
        <IconButton
          icon="target"
          label={t('editor.takeView')}
          wordy
          disabled={isFull}
          onClick={take}
        />
      </div>
      <p role="status" className={panel.note}>
        {isTaken && t('editor.viewTaken')}
      </p>
      <Problems problems={problems} />
    </div>
  );
}
