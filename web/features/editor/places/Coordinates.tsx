import type { DrawnGeometry } from '@stratlas/seeds/project';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawTool } from '../../../state/drawing.ts';
import styles from '../form/Form.module.css';
import { readCoordinates, writeCoordinates } from './coordinates.ts';

interface Props {
  tool: DrawTool;
  geometry: DrawnGeometry | null;
  onGeometry: (geometry: DrawnGeometry) => void;
}

/** What was drawn as words: to read it, to mend it, and to do without a mouse. */
export function Coordinates({ tool, geometry, onGeometry }: Props) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const isWrong = text !== null && text.trim() !== '' && readCoordinates(text, tool) === null;
  const commit = () => {
    const read = readCoordinates(text ?? '', tool);
    if (read === null) return;
    onGeometry(read);
    setText(null);
  };
  return (
    <div className={styles.field}>
      <div className={styles.label}>
        <label htmlFor={id}>{t('places.coordinates')}</label>
      </div>
      <textarea
        id={id}
        rows={tool === 'point' ? 1 : 3}
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-issue`}
        value={text ?? (geometry === null ? '' : writeCoordinates(geometry))}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
      />
      <p id={`${id}-issue`} className={styles.issue} data-weight="wrong" hidden={!isWrong}>
        {isWrong && t('places.wrongCoordinates')}
      </p>
    </div>
  );
}
