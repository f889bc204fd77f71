import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Select } from '../../ui/Select.tsx';
import { copyPicture } from './copy-picture.ts';
import { makePng } from './make-picture.ts';
import { mapNow } from './map-now.ts';
import styles from './Paper.module.css';
import { fileName, saveFile } from './save-file.ts';
import { useWork } from './use-work.ts';
import { WorkNote } from './WorkNote.tsx';

const scales = ['1', '2', '3', '4'] as const;

/** The map as a picture for documents, letters and slides. */
export function PictureForm() {
  const { t } = useTranslation('paper');
  const view = useView((whole) => whole);
  const client = useQueryClient();
  const work = useWork();
  const [scale, setScale] = useState<(typeof scales)[number]>('2');
  const order = () => ({ view, shot: mapNow().shot, density: Number(scale) });
  const png = async (drawing: Drawing) => {
    const { blob, title } = await makePng(order(), client, drawing);
    return save(blob, fileName(title, 'png'));
  };
  const svg = async (drawing: Drawing) => {
    const { makeSvg } = await import('./make-svg.ts');
    const { blob, title } = await makeSvg(order(), client, drawing);
    drawing.signal.throwIfAborted();
    return save(blob, fileName(title, 'svg'));
  };
  const copy = async (drawing: Drawing) => {
    await copyPicture(makePng(order(), client, drawing).then(({ blob }) => blob));
    return { copied: true } as const;
  };
  const isBusy = work.state.is === 'busy';
  return (
    <section className={panel.section}>
      <h3>{t('picture.title')}</h3>
      <p className={panel.note}>{t('picture.hint')}</p>
      <div className={styles.fields}>
        <Select
          className={styles.field}
          label={t('picture.scale')}
          value={scale}
          options={scales.map((id) => ({ id, name: t('picture.scales', sizeAt(Number(id))) }))}
          onChoose={setScale}
        />
      </div>
      <WorkNote state={work.state} of="picture" onStop={work.stop} />
      <div className={styles.actions}>
        <IconButton
          icon="save"
          label={t('picture.png')}
          wordy
          disabled={isBusy}
          onClick={() => void work.run(png)}
        />
        <IconButton
          icon="save"
          label={t('picture.svg')}
          wordy
          disabled={isBusy}
          onClick={() => void work.run(svg)}
        />
        <IconButton
          icon="copy"
          label={t('picture.copy')}
          wordy
          disabled={isBusy}
          onClick={() => void work.run(copy)}
        />
      </div>
    </section>
  );
}

function save(blob: Blob, name: string): { saved: string } {
  saveFile(blob, name);
  return { saved: name };
}

/** How large a picture comes out, told before it is made. */
const sizeAt = (scale: number) => ({
  scale,
  width: Math.round(window.innerWidth * scale),
  height: Math.round(window.innerHeight * scale),
});
