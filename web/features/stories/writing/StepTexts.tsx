import { type StoryStep, storyLimits } from '@stratlas/server/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../../../ui/Markdown.tsx';
import { LanguageChoice, useTextLanguage } from './LanguageChoice.tsx';
import styles from './StoryEditor.module.css';
import { TextField } from './TextField.tsx';
import type { WritingProblem } from './unknown-in.ts';
import { problemsAt } from './use-problems.ts';
import { writeStep } from './writing-store.ts';

interface Props {
  step: StoryStep;
  path: string;
  problems: readonly WritingProblem[];
  /** Whether the step was just made, so that its heading is typed next. */
  isAdded: boolean;
}

/** Heading, text and notes of a step in one language at a time, and how the text will look. */
export function StepTexts({ step, path, problems, isAdded }: Props) {
  const { t } = useTranslation('stories');
  const heading = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAdded) heading.current?.select();
  }, [isAdded]);
  const { suffix, lang, choose } = useTextLanguage();
  const [title, text, notes] = [`title${suffix}`, `text${suffix}`, `notes${suffix}`] as const;
  const at = (field: string) => problemsAt(problems, `${path}.${field}`);
  return (
    <>
      <LanguageChoice lang={lang} onChoose={choose} />
      <TextField
        input={heading}
        label={t('editor.stepTitle')}
        value={step[title]}
        max={storyLimits.title}
        lang={lang}
        onValue={(value) => writeStep(step.id, { [title]: value })}
        problems={at(title)}
      />
      <TextField
        label={t('editor.text')}
        value={step[text]}
        max={storyLimits.text}
        lang={lang}
        rows={4}
        hint={t('editor.textHint')}
        onValue={(value) => writeStep(step.id, { [text]: value })}
        problems={at(text)}
      />
      {step[text].trim() !== '' && (
        <figure className={styles.preview} lang={lang}>
          <figcaption>{t('editor.preview')}</figcaption>
          <Markdown text={step[text]} />
        </figure>
      )}
      <TextField
        label={t('editor.notes')}
        value={step[notes]}
        max={storyLimits.notes}
        lang={lang}
        rows={3}
        onValue={(value) => writeStep(step.id, { [notes]: value })}
        problems={at(notes)}
      />
    </>
  );
}
