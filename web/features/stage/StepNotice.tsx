import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { mapErrorStore } from '../../state/map-error.ts';
import { reasonKey } from '../notice/reason-key.ts';
import styles from './Slide.module.css';
import type { Scene } from './step-scene.ts';
import type { ShownStep } from './use-shown-step.ts';

/** What of a step, or of what was asked for, cannot be shown; the rest goes on. */
export function StepNotice({ shown, scene }: { shown: ShownStep; scene: Scene | null }) {
  const { t } = useTranslation('stage');
  const { t: common } = useTranslation();
  const isMapLost = useStore(mapErrorStore, ({ isLost }) => isLost);
  const { missing, number, count } = shown;
  const problems = scene?.problems ?? [];
  if (missing === null && problems.length === 0 && !isMapLost) return null;
  return (
    <div className={styles.notice} role="alert">
      {missing !== null && <p>{t('notice.missing', { missing, number, count })}</p>}
      {isMapLost && <p>{t('notice.noMap')}</p>}
      {problems.length > 0 && (
        <>
          <p>{t('notice.left')}</p>
          <ul>
            {problems.map(({ parameter, value }) => (
              <li key={`${parameter} ${value}`}>
                {common('notice.parameter', {
                  parameter,
                  value,
                  reason: common(`notice.reasons.${reasonKey(parameter)}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
