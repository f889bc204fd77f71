import '../../i18n/paper/add.ts';
import type { Story } from '@stratlas/server/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Paper.module.css';
import { Select } from './Select.tsx';
import { fileName, saveFile } from './save-file.ts';
import { useWork } from './use-work.ts';
import { WorkNote } from './WorkNote.tsx';

interface Props {
  story: Story;
  /** Of the story on the stage, for the code on the handout. */
  address: string;
}

const counts = ['1', '2'] as const;

/** A story as slides and as a handout, in the language of the page. */
export function StoryPapers({ story, address }: Props) {
  const { t } = useTranslation('paper');
  const lang = useView((view) => view.lang);
  const client = useQueryClient();
  const work = useWork();
  const [count, setCount] = useState<(typeof counts)[number]>('1');
  const slides = async (drawing: Drawing) => {
    const { storySlides } = await import('./story/make-papers.ts');
    return save(await storySlides(story, lang, { client, drawing }), 'pptx');
  };
  const handout = async (drawing: Drawing) => {
    const { storyHandout } = await import('./story/make-papers.ts');
    const order = { count: count === '1' ? 1 : 2, address } as const;
    return save(await storyHandout(story, lang, order, { client, drawing }), 'pdf');
  };
  const isBusy = work.state.is === 'busy';
  return (
    <div className={styles.papers}>
      <div className={styles.actions}>
        <IconButton
          icon="save"
          label={t('story.slides')}
          wordy
          disabled={isBusy}
          onClick={() => void work.run(slides)}
        />
        <IconButton
          icon="print"
          label={t('story.handout')}
          wordy
          disabled={isBusy}
          onClick={() => void work.run(handout)}
        />
        <Select
          label={t('story.perPage')}
          value={count}
          options={counts.map((id) => ({ id, name: t('story.each', { count: Number(id) }) }))}
          onChoose={setCount}
        />
      </div>
      <WorkNote state={work.state} of="story" onStop={work.stop} />
    </div>
  );
}

function save({ blob, title }: { blob: Blob; title: string }, ending: string): { saved: string } {
  const name = fileName(title, ending);
  saveFile(blob, name);
  return { saved: name };
}
