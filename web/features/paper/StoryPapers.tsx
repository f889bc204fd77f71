import '../../i18n/paper/add.ts';
import type { Story } from '@stratlas/server/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { storyQuery } from '../../api/story-queries.ts';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { writeStory } from '../../state/story-address.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { isPublic } from '../../ui/qr.ts';
import { Select } from '../../ui/Select.tsx';
import { isLocalStory, readLocalStory } from '../stories/local-stories.ts';
import styles from './Paper.module.css';
import { fileName, saveFile } from './save-file.ts';
import { useWork } from './use-work.ts';
import { WorkNote } from './WorkNote.tsx';

const counts = ['1', '2'] as const;

/** A story as slides and as a handout, in the language of the page. */
export function StoryPapers({ id }: { id: string }) {
  const { t } = useTranslation('paper');
  const lang = useView((view) => view.lang);
  const client = useQueryClient();
  const work = useWork();
  const [count, setCount] = useState<(typeof counts)[number]>('1');
  const slides = async (drawing: Drawing) => {
    const { storySlides } = await import('./story/make-papers.ts');
    return save(await storySlides(await read(id, client), lang, { client, drawing }), 'pptx');
  };
  const handout = async (drawing: Drawing) => {
    const { storyHandout } = await import('./story/make-papers.ts');
    const order = { count: count === '1' ? 1 : 2, address: addressOf(id, lang) } as const;
    const story = await read(id, client);
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
          icon="save"
          label={t('story.handout')}
          wordy
          disabled={isBusy}
          onClick={() => void work.run(handout)}
        />
        <Select
          className={styles.field}
          label={t('story.perPage')}
          value={count}
          options={counts.map((one) => ({
            id: one,
            name: t('story.each', { count: Number(one) }),
          }))}
          onChoose={setCount}
        />
      </div>
      <WorkNote state={work.state} of="story" onStop={work.stop} />
    </div>
  );
}

async function read(id: string, client: QueryClient): Promise<Story> {
  const own = isLocalStory(id) ? readLocalStory(id) : null;
  return own ?? (await client.fetchQuery(storyQuery(id)));
}

/** Where others find the story; empty for one that is nowhere but here. */
function addressOf(id: string, lang: 'uk' | 'en'): string {
  if (isLocalStory(id) || !isPublic(location.href)) return '';
  const beginning = { id, step: 1, isStepGiven: true, screen: 'stage', plays: false } as const;
  return new URL(`?${writeStory(beginning, lang)}`, location.href).href;
}

function save({ blob, title }: { blob: Blob; title: string }, ending: string): { saved: string } {
  const name = fileName(title, ending);
  saveFile(blob, name);
  return { saved: name };
}
