import { type StorySource, type StoryStep, storyLimits } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './StoryEditor.module.css';
import { TextField } from './TextField.tsx';
import type { WritingProblem } from './unknown-in.ts';
import { problemsAt } from './use-problems.ts';
import { writeStep } from './writing-store.ts';

interface Props {
  step: StoryStep;
  path: string;
  problems: readonly WritingProblem[];
}

/** What the step rests on: each source has a name, and a link where there is one. */
export function StepSources({ step: { id, sources }, path, problems }: Props) {
  const { t } = useTranslation('stories');
  const put = (next: StorySource[]) => writeStep(id, { sources: next });
  const change = (index: number, change: Partial<StorySource>) =>
    put(sources.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <fieldset className={styles.sources}>
      <legend>{t('editor.sources')}</legend>
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no identity but their place
        <div key={index} className={styles.source}>
          <TextField
            label={t('editor.sourceTitle')}
            value={source.title}
            max={storyLimits.sourceTitle}
            onValue={(title) => change(index, { title })}
            problems={problemsAt(problems, `${path}.sources.${index}.title`)}
          />
          <TextField
            label={t('editor.sourceUrl')}
            value={source.url ?? ''}
            max={500}
            type="url"
            onValue={(url) => change(index, { url: url.trim() === '' ? null : url.trim() })}
            problems={problemsAt(problems, `${path}.sources.${index}.url`)}
          />
          <IconButton
            icon="close"
            label={t('editor.removeSource', { name: source.title || String(index + 1) })}
            onClick={() => put(sources.toSpliced(index, 1))}
          />
        </div>
      ))}
      {sources.length < storyLimits.sources && (
        <IconButton
          icon="plus"
          label={t('editor.addSource')}
          wordy
          onClick={() => put([...sources, { title: '', url: null }])}
        />
      )}
    </fieldset>
  );
}
