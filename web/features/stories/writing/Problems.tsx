import { useTranslation } from 'react-i18next';
import styles from './StoryEditor.module.css';
import type { WritingProblem } from './unknown-in.ts';

/** What is wrong, in words; what is only advice stays quiet. */
export function Problems({ problems }: { problems: readonly WritingProblem[] }) {
  const { t } = useTranslation('stories');
  return problems.map(({ field, code, weight, value = '' }) => (
    <span key={`${field} ${code} ${value}`} className={styles.problem} data-weight={weight}>
      {t(`problem.${code}`, { value })}
    </span>
  ));
}
