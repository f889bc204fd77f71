import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../i18n/stories/add.ts';
import { openStory } from '../../../state/story-store.ts';
import { useView } from '../../../state/view-store.ts';
import card from '../../../ui/card.module.css';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { isLocalStory, keepPreview } from '../local-stories.ts';
import { showStories } from '../stories-store.ts';
import { EditorHead } from './EditorHead.tsx';
import { StepForm } from './StepForm.tsx';
import { StepList } from './StepList.tsx';
import styles from './StoryEditor.module.css';
import { StoryFields } from './StoryFields.tsx';
import { isWrong, useProblems } from './use-problems.ts';
import type { Writing } from './writing-store.ts';

const SharedStory = lazy(() =>
  import('../register/SharedStory.tsx').then((module) => ({ default: module.SharedStory })),
);

/** A story beside the map: its steps in their order, the form of one, and what else it is. */
export function StoryEditor({ writing }: { writing: Writing }) {
  const { t } = useTranslation('stories');
  const language = useView(({ lang }) => lang);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story takes the focus again
  useEffect(() => heading.current?.focus({ preventScroll: true }), [writing.id]);
  const { id, story, stepId } = writing;
  const isOwn = isLocalStory(id);
  const problems = useProblems(story, isOwn);
  const wrong = problems.filter(isWrong).length;
  const at = story.steps.findIndex((step) => step.id === stepId);
  const step = story.steps[at];
  return (
    <section className={`${card.card} ${styles.editor}`} aria-label={t('editor.label')}>
      <EditorHead
        ref={heading}
        title={(language === 'en' && story.titleEn) || story.titleUk || t('untitled')}
        keeping={writing.keeping}
      />
      <div className={`${panel.body} ${styles.body}`}>
        <div className={styles.tools}>
          {story.steps.length > 0 && (
            <IconButton
              icon="play"
              label={t('present')}
              wordy
              onClick={() => openStory(isOwn ? id : keepPreview(story), Math.max(1, at + 1))}
            />
          )}
          <IconButton
            icon="list"
            label={t('editor.list')}
            wordy
            onClick={() => showStories(true)}
          />
        </div>
        {wrong > 0 && (
          <p className={styles.wrong} role="status">
            {t('problems', { count: wrong })}
          </p>
        )}
        <StoryFields story={story} problems={problems} />
        <StepList writing={writing} problems={problems} />
        {step && (
          <StepForm
            key={step.id}
            step={step}
            at={at}
            problems={problems}
            isAdded={step.id === writing.addedId}
          />
        )}
      </div>
      {!isOwn && (
        <Suspense>
          <SharedStory writing={writing} />
        </Suspense>
      )}
    </section>
  );
}
