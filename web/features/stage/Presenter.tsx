import type { Story } from '@stratlas/server/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryAddress } from '../../state/story-address.ts';
import { useView } from '../../state/view-store.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { askToReturn, joinTalk } from './join-talk.ts';
import { NextStep } from './NextStep.tsx';
import styles from './Presenter.module.css';
import { PresenterBar } from './PresenterBar.tsx';
import { perform } from './perform.ts';
import { StepList } from './StepList.tsx';
import type { Act } from './stage-keys.ts';
import { wordsOf } from './step-words.ts';
import { TalkTimer } from './TalkTimer.tsx';
import { useShownStep } from './use-shown-step.ts';
import { useStageKeys } from './use-stage-keys.ts';

interface Props {
  address: StoryAddress;
  story: Story;
}

/** What the speaker alone sees: notes, time, and what comes next; it leads the stage and follows it. */
export function Presenter({ address, story }: Props) {
  const { t } = useTranslation('stage');
  const lang = useView((view) => view.lang);
  const { step, number, count } = useShownStep(story);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the talk goes on while the address follows it.
  useEffect(() => joinTalk(address, () => undefined), [address.id]);
  const act = (asked: Act) =>
    perform(asked, { number, count, onReturn: () => askToReturn(address.id) });
  // Escape and the presenter's window are of the stage: here they would close what one speaks from.
  useStageKeys((asked) => asked.do !== 'presenter' && asked.do !== 'escape' && act(asked));
  useEffect(() => {
    document.title = `${t('presenter.title')} · ${wordsOf(story, 'title', lang).text}`;
  }, [t, story, lang]);
  const notes = wordsOf(step, 'notes', lang);
  const title = wordsOf(step, 'title', lang);
  const text = wordsOf(step, 'text', lang);
  return (
    <div className={styles.window} data-step={number} data-presenter>
      <header className={styles.head}>
        <h1>{t('presenter.title')}</h1>
        <TalkTimer id={address.id} steps={story.steps} number={number} />
      </header>
      <main className={styles.notes} aria-labelledby="notes-title">
        <p role="status" className={styles.now}>
          {t('announce', { number, count, title: title.text })}
        </p>
        <h2 id="notes-title">{t('presenter.notes')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: notes longer than the window are scrolled by keys */}
        <article key={step.id} className={styles.body} lang={notes.lang} tabIndex={0}>
          {notes.text.trim() === '' ? (
            <p className={styles.none}>{t('presenter.noNotes')}</p>
          ) : (
            <Markdown text={notes.text} />
          )}
        </article>
        <details className={styles.slide} open>
          <summary>{t('presenter.slide')}</summary>
          <div lang={text.lang}>
            <Markdown text={text.text} />
          </div>
        </details>
      </main>
      <NextStep step={story.steps[number]} />
      <StepList story={story} number={number} />
      <PresenterBar number={number} count={count} onAct={act} />
    </div>
  );
}
