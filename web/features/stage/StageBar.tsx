import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { LanguageSwitch } from '../top-bar/LanguageSwitch.tsx';
import { ThemeSwitch } from '../top-bar/ThemeSwitch.tsx';
import styles from './StageBar.module.css';
import type { Act } from './stage-keys.ts';
import { useStage } from './stage-store.ts';

interface Props {
  number: number;
  count: number;
  plays: boolean;
  onAct: (act: Act) => void;
}

/** Everything that a key does, for the pointer and for who does not know the keys. */
export function StageBar({ number, count, plays, onAct }: Props) {
  const { t } = useTranslation('stage');
  const typed = useStage((state) => state.typed);
  const button = (icon: IconName, label: string, act: Act, isOff = false) => (
    <IconButton icon={icon} label={label} disabled={isOff} onClick={() => onAct(act)} />
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('bar.label')}>
      {button('back', t('bar.back'), { do: 'move', by: -1 }, number === 1)}
      <span className={styles.counter} aria-hidden="true">
        {t('counter', { number, count })}
      </span>
      {button('forward', t('bar.next'), { do: 'move', by: 1 }, number === count)}
      {typed !== '' && (
        <output className={styles.typed}>{t('typed', { number: Number(typed) })}</output>
      )}
      <span className={styles.room} />
      {button(plays ? 'pause' : 'play', t(plays ? 'bar.pause' : 'bar.play'), {
        do: 'play',
      })}
      <span className={styles.roomy}>
        {button('notes', t('bar.presenter'), { do: 'presenter' })}
        {button('full', t('bar.full'), { do: 'full' })}
        {button('ask', t('bar.help'), { do: 'help' })}
        <ThemeSwitch />
      </span>
      <LanguageSwitch isShort />
      {button('close', t('bar.leave'), { do: 'leave' })}
    </div>
  );
}
