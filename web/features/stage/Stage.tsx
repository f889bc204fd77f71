import type { Story } from '@stratlas/server/contract';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import skip from '../../shell/SkipLink.module.css';
import { Workbench } from '../../shell/Workbench.tsx';
import { isOnWorkbench } from '../../state/panels.ts';
import type { StoryAddress } from '../../state/story-address.ts';
import { useView } from '../../state/view-store.ts';
import { Curtain } from './Curtain.tsx';
import { Explored } from './Explored.tsx';
import { joinTalk } from './join-talk.ts';
import { LargeCode } from './LargeCode.tsx';
import { layOut } from './lay-out.ts';
import { perform } from './perform.ts';
import { Slide } from './Slide.tsx';
import styles from './Stage.module.css';
import { StageBar } from './StageBar.tsx';
import { StageHelp } from './StageHelp.tsx';
import { StageLegend } from './StageLegend.tsx';
import { showScene, useIsExploring } from './show-scene.ts';
import type { Act } from './stage-keys.ts';
import { wordsOf } from './step-words.ts';
import { useAutoplay } from './use-autoplay.ts';
import { useIdle } from './use-idle.ts';
import { useScene } from './use-scene.ts';
import { useShownStep } from './use-shown-step.ts';
import { useStageKeys } from './use-stage-keys.ts';

/** By the Tab key the map comes last, and has the arrows when one has come to it. */
const goToMap = () => document.querySelector<HTMLElement>('canvas.maplibregl-canvas')?.focus();

interface Props {
  address: StoryAddress;
  story: Story;
}

/** The step on show: its words beside the map, and what lets one go on, look around, and come back. */
export function Stage({ address, story }: Props) {
  const { t } = useTranslation(['stage', 'translation']);
  const lang = useView((view) => view.lang);
  const panel = useView((view) => view.panel);
  const shown = useShownStep(story);
  const { step, number, count } = shown;
  const scene = useScene(step);
  const isExploring = useIsExploring(scene);
  const isIdle = useIdle();
  const hasBegun = useRef(false);
  const onReturn = useCallback(() => scene && showScene(scene, 'back'), [scene]);
  const latestReturn = useRef(onReturn);
  latestReturn.current = onReturn;
  const act = (asked: Act) => perform(asked, { number, count, onReturn });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the talk goes on while the address follows it.
  useEffect(() => joinTalk(address, () => latestReturn.current()), [address.id]);
  useEffect(() => {
    if (scene === null) return;
    showScene(scene, hasBegun.current ? 'step' : 'none');
    hasBegun.current = true;
  }, [scene]);
  const hasBench = isOnWorkbench(panel);
  useLayoutEffect(() => layOut(hasBench), [hasBench]);
  useStageKeys(act);
  const isPlaying = useAutoplay({
    plays: address.plays,
    seconds: step.seconds,
    number,
    onNext: () => act(number === count ? { do: 'jump', to: 1 } : { do: 'move', by: 1 }),
    onIdle: onReturn,
  });
  const title = wordsOf(step, 'title', lang).text;
  useEffect(() => {
    document.title = `${title} · ${wordsOf(story, 'title', lang).text}`;
    return () => {
      document.title = t('translation:title');
    };
  }, [title, story, lang, t]);

  return (
    <div className={styles.stage} data-step={number} data-idle={isIdle}>
      <button type="button" className={skip.skip} onClick={goToMap}>
        {t('toMap')}
      </button>
      <p role="status" className={styles.spoken}>
        {t('announce', { number, count, title })}
      </p>
      <Slide story={story} shown={shown} scene={scene} isExploring={isExploring} onAct={act}>
        <StageBar number={number} count={count} plays={address.plays} onAct={act} />
      </Slide>
      {scene && <StageLegend scene={scene} />}
      {hasBench && (
        <div className={styles.bench}>
          <Workbench panel={panel} />
        </div>
      )}
      <Explored isExploring={isExploring} onReturn={onReturn} />
      {isPlaying && (
        <div
          key={number}
          className={styles.progress}
          style={{ animationDuration: `${step.seconds}s` }}
        />
      )}
      <LargeCode isExploring={isExploring} />
      <StageHelp />
      <Curtain />
    </div>
  );
}
