import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrawnOnce } from '../../state/drawn.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Search.module.css';

const SearchBox = lazy(() =>
  import('./SearchBox.tsx').then((module) => ({ default: module.SearchBox })),
);

/** The search comes after the map, or when somebody goes to it; until then a plain field takes what is typed. */
export function SearchPlace() {
  const isDrawn = useDrawnOnce();
  const [isWanted, setWanted] = useState(false);
  const [typed, setTyped] = useState('');
  const plain = <PlainField typed={typed} onType={setTyped} onFocus={() => setWanted(true)} />;
  return (
    <div className={styles.place} data-search>
      {isDrawn || isWanted ? (
        <Suspense fallback={plain}>
          <SearchBox typed={typed} isWanted={isWanted} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}

interface PlainProps {
  typed: string;
  onType: (text: string) => void;
  onFocus: () => void;
}

function PlainField({ typed, onType, onFocus }: PlainProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.box}>
      <Icon name="search" />
      <input
        className={styles.input}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onFocus={onFocus}
      />
    </div>
  );
}
