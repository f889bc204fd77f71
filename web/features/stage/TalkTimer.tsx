import type { StoryStep } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './TalkTimer.module.css';
import { clockWords, delay, elapsed, paused, plannedTime, started, unstarted } from './timer.ts';
import { useKeptTimer } from './use-kept-timer.ts';
import { useNow } from './use-now.ts';

interface Props {
  id: string;
  steps: readonly StoryStep[];
  number: number;
}

/** The clock, the time of the talk against its plan, and the buttons of the stopwatch. */
export function TalkTimer({ id, steps, number }: Props) {
  const { t } = useTranslation('stage');
  const lang = useView((view) => view.lang);
  const [timer, setTimer] = useKeptTimer(id);
  const now = useNow();
  const time = elapsed(timer, now);
  const isRunning = timer.startedAt !== null;
  // Before the start nobody is ahead of anything.
  const late = time === 0 ? 0 : delay(steps, number, time);
  const pace = late > 0 ? 'behind' : late < 0 ? 'ahead' : 'onTime';
  return (
    <section className={styles.timer} aria-label={t('presenter.time')}>
      <p className={styles.clock} title={t('presenter.clock')}>
        {new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(now)}
      </p>
      <p className={styles.elapsed} title={t('presenter.elapsed')}>
        <strong data-elapsed>{clockWords(time)}</strong>{' '}
        <span>{t('presenter.of', { time: clockWords(plannedTime(steps)) })}</span>
      </p>
      <p className={styles.pace} data-pace={pace}>
        {t(`presenter.${pace}`, { time: clockWords(late) })}
        <span>
          {t('presenter.stepTime', { time: clockWords(1000 * (steps[number - 1]?.seconds ?? 0)) })}
        </span>
      </p>
      <span className={styles.acts}>
        <IconButton
          icon={isRunning ? 'pause' : 'play'}
          label={t(isRunning ? 'presenter.pause' : 'presenter.start')}
          onClick={() => setTimer((isRunning ? paused : started)(timer, Date.now()))}
        />
        <IconButton icon="reset" label={t('presenter.reset')} onClick={() => setTimer(unstarted)} />
      </span>
    </section>
  );
}
