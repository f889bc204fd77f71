import '../../i18n/paper/add.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';

const StoryPapers = lazy(() =>
  import('./StoryPapers.tsx').then((module) => ({ default: module.StoryPapers })),
);

/** A story's button for slides and the handout, with what it opens; loaded when it is pressed. */
export function StoryPapersPlace({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('paper');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon="print"
        label={t('story.papers', { name })}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Suspense>
          <StoryPapers id={id} />
        </Suspense>
      )}
    </>
  );
}
