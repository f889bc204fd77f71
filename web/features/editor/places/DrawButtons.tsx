import type { DrawnGeometry } from '@stratlas/seeds/project';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askToDraw, type DrawTool } from '../../../state/drawing.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from '../form/Form.module.css';
import { Coordinates } from './Coordinates.tsx';

const tools = { point: 'pin', line: 'line', polygon: 'polygon' } as const;

/** Drawing on the map with three tools; where that is not possible, coordinates in words. */
export function DrawButtons({ onDrawn }: { onDrawn: (geometry: DrawnGeometry) => void }) {
  const { t } = useTranslation('editor');
  const [failed, setFailed] = useState<DrawTool | null>(null);
  const draw = (tool: DrawTool) =>
    askToDraw({
      tool,
      onDone: (geometry) => (geometry === null ? setFailed(tool) : onDrawn(geometry)),
    });
  return (
    <>
      <fieldset className={styles.draw}>
        <legend>{t('places.draw')}</legend>
        {(Object.keys(tools) as DrawTool[]).map((tool) => (
          <IconButton
            key={tool}
            icon={tools[tool]}
            label={t(`places.${tool}`)}
            wordy
            onClick={() => draw(tool)}
          />
        ))}
      </fieldset>
      {failed && (
        <div className={styles.inset}>
          <p role="alert">{t('places.failed')}</p>
          <Coordinates
            tool={failed}
            geometry={null}
            onGeometry={(geometry) => {
              setFailed(null);
              onDrawn(geometry);
            }}
          />
        </div>
      )}
    </>
  );
}
