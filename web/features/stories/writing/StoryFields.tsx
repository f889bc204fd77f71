import { type Story, storyLimits } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { LanguageChoice, useTextLanguage } from './LanguageChoice.tsx';
import styles from './StoryEditor.module.css';
import { TextField } from './TextField.tsx';
import type { WritingProblem } from './unknown-in.ts';
import { problemsAt } from './use-problems.ts';
import { write } from './writing-store.ts';

interface Props {
  story: Story;
  problems: readonly WritingProblem[];
}

/** What the story is called and is about, in both languages. */
export function StoryFields({ story, problems }: Props) {
  const { t } = useTranslation('stories');
  const { suffix, lang, choose } = useTextLanguage();
  const [title, summary] = [`title${suffix}`, `summary${suffix}`] as const;
  const change = (change: Partial<Story>) => write((old) => ({ ...old, ...change }));
  return (
    <details className={styles.about}>
      <summary>{t('editor.about')}</summary>
      <div className={styles.form}>
        <LanguageChoice lang={lang} onChoose={choose} />
        <TextField
          label={t('editor.storyTitle')}
          value={story[title]}
          max={storyLimits.title}
          lang={lang}
          onValue={(value) => change({ [title]: value })}
          problems={problemsAt(problems, title)}
        />
        <TextField
          label={t('editor.summary')}
          value={story[summary]}
          max={storyLimits.summary}
          lang={lang}
          rows={2}
          onValue={(value) => change({ [summary]: value })}
        />
      </div>
    </details>
  );
}
