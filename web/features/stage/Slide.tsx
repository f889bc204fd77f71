import type { Story } from '@stratlas/server/contract';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import styles from './Slide.module.css';
import { SlideFoot } from './SlideFoot.tsx';
import { StepNotice } from './StepNotice.tsx';
import { type Act, swipe } from './stage-keys.ts';
import type { Scene } from './step-scene.ts';
import { wordsOf } from './step-words.ts';
import { useFit } from './use-fit.ts';
import type { ShownStep } from './use-shown-step.ts';

interface Props {
  story: Story;
  shown: ShownStep;
  scene: Scene | null;
  isExploring: boolean;
  onAct: (act: Act) => void;
  children: ReactNode;
}

/** The words of a step: title, text, what they stand on, and the controls below. */
export function Slide({ story, shown, scene, isExploring, onAct, children }: Props) {
  const { t } = useTranslation('stage');
  const lang = useView((view) => view.lang);
  const { step, number, count } = shown;
  const words = useFit();
  const [title, text] = [wordsOf(step, 'title', lang), wordsOf(step, 'text', lang)];
  const ofStory = wordsOf(story, 'title', lang);
  return (
    <section className={styles.slide} aria-label={t('words')} {...useSwipe(onAct)}>
      <article
        key={step.id}
        ref={words}
        className={styles.words}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the slide is scrolled by keys
        tabIndex={0}
        aria-labelledby="slide-title"
      >
        <p className={styles.eyebrow}>
          <span lang={ofStory.lang}>{ofStory.text}</span>
          <span title={t('step', { number, count })}>{t('counter', { number, count })}</span>
        </p>
        <h1 id="slide-title" className={styles.title} lang={title.lang}>
          {title.text}
        </h1>
        <StepNotice shown={shown} scene={scene} />
        <div className={styles.text} lang={text.lang}>
          <Markdown text={text.text} />
        </div>
        <SlideFoot story={story} step={step} isExploring={isExploring} />
      </article>
      {children}
    </section>
  );
}

/** A finger on the words turns the page; on the map it moves the map. */
function useSwipe(onAct: (act: Act) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      const act = from && swipe(clientX - from.x, clientY - from.y);
      if (act) onAct(act);
    },
  };
}
