import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { changeFilter, select, useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { labelOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FiguresPlace } from '../donor/FiguresPlace.tsx';
import { ProjectLinks } from '../register/ProjectLinks.tsx';
import { ItemBelow } from './ItemBelow.tsx';
import { ItemPath } from './ItemPath.tsx';
import { ItemPlaces } from './ItemPlaces.tsx';
import { ItemScope } from './ItemScope.tsx';
import { ItemTexts } from './ItemTexts.tsx';

/** An item of the strategy: its words, its way up to the goal, its relation to space, its places. */
export function ItemPanel({ code }: { code: string }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const strategy = useStrategy().data;
  const { data, error, refetch } = useQuery(itemQuery(code));
  const item = strategy?.tree.byCode.get(code);
  return (
    <>
      <header className={panel.head}>
        <div className={panel.eyebrow}>
          <GoalIcon code={code} />
          {item && t(`level.${item.level}`)} {code}
        </div>
        <IconButton icon="close" label={t('close')} onClick={() => select(null)} />
      </header>
      <div className={panel.body}>
        {item && strategy && (
          <>
            <ItemPath code={code} tree={strategy.tree} />
            <ItemTexts item={item} places={data?.places ?? []} />
            <div className={panel.actions}>
              <IconButton
                icon="target"
                label={t('item.only')}
                wordy
                onClick={() => changeFilter({ item: [code] })}
              />
            </div>
            <ItemScope item={item} />
            <ItemBelow code={code} tree={strategy.tree} />
          </>
        )}
        {data && (
          <>
            <ItemPlaces item={data} tree={strategy?.tree} />
            {data.projectCount > 0 && (
              <FiguresPlace of={{ item: [code] }} title={`${code} ${labelOf(data, language)}`} />
            )}
            <ProjectLinks
              title={t('project.ofItem')}
              projects={data.projects}
              count={data.projectCount}
              all={{ item: [code] }}
            />
          </>
        )}
        {error && <Failure title={t('error.item')} error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={4} />}
      </div>
    </>
  );
}
