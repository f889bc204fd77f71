import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FilterChips } from '../filter-chips/FilterChips.tsx';
import { StrategyTree } from './StrategyTree.tsx';
import { TreeHead } from './TreeHead.tsx';

/** The strategy from goals down to areas, with boxes that choose what the map shows. */
export function TreePanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useStrategy();
  if (data) {
    return (
      <>
        <TreeHead strategy={data} />
        <FilterChips strategy={data} />
        <StrategyTree strategy={data} />
      </>
    );
  }
  return error ? (
    <Failure title={t('error.strategy')} error={error} onRetry={() => void refetch()} />
  ) : (
    <Skeleton lines={14} />
  );
}
