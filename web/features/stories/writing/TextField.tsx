import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Problems } from './Problems.tsx';
import styles from './StoryEditor.module.css';
import type { WritingProblem } from './unknown-in.ts';

interface Props {
  label: string;
  value: string;
  max: number;
  onValue: (value: string) => void;
  lang?: 'uk' | 'en' | undefined;
  /** Without it the field has one line. */
  rows?: number;
  type?: 'text' | 'url';
  hint?: string;
  problems?: readonly WritingProblem[];
  /** The input, of a field with one line. */
  input?: RefObject<HTMLInputElement | null>;
}

/** A labelled text with its limit, once that is near, and what is wrong about it. */
export function TextField({ label, max, onValue, rows, hint, problems = [], ...given }: Props) {
  const { t } = useTranslation('stories');
  const id = useId();
  const { value, type = 'text', lang, input } = given;
  const props = {
    id,
    value,
    lang,
    maxLength: max,
    'aria-describedby': `${id}-about`,
    'aria-invalid': problems.some(({ weight }) => weight === 'wrong'),
    onChange: ({ target }: { target: { value: string } }) => onValue(target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input ref={input} {...props} type={type} />
      ) : (
        <textarea {...props} rows={rows} />
      )}
      <div id={`${id}-about`} className={styles.about}>
        {hint && <span>{hint}</span>}
        {value.length > 0.8 * max && (
          <span>{t('editor.length', { length: value.length, max })}</span>
        )}
        <Problems problems={problems} />
      </div>
    </div>
  );
}
