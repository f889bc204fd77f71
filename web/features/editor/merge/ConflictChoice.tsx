import type { MergeConflict } from '@stratlas/server/contract/editing';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldValue } from '../history/FieldValue.tsx';
import type { Side } from './choices.ts';
import styles from './Merge.module.css';

interface Props {
  conflict: MergeConflict;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

const sides = ['mine', 'theirs', 'base'] as const;

/** One field of which two people made different things, with all three versions to choose from. */
export function ConflictChoice({ conflict, chosen, onChoose }: Props) {
  const { t } = useTranslation('editor');
  const name = useId();
  const field = t(`field.${conflict.field}`);
  return (
    <fieldset className={styles.conflict}>
      <legend>{field}</legend>
      <div className={styles.sides}>
        {sides.map((side) => (
          <label key={side} data-chosen={side === chosen}>
            <span className={styles.side}>
              <input
                type="radio"
                name={name}
                checked={side === chosen}
                onChange={() => onChoose(side)}
              />
              {t(`merge.${side}`)}
            </span>
            <FieldValue field={conflict.field} value={conflict[side]} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
