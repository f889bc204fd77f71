import { lazy, Suspense } from 'react';
import styles from './Search.module.css';

const SearchBox = lazy(() =>
  import('./SearchBox.tsx').then((module) => ({ default: module.SearchBox })),
);

/** Room for the search, which comes after the map and must not move anything when it does. */
export const SearchPlace = () => (
  <div className={styles.place} data-search>
    <Suspense>
      <SearchBox />
    </Suspense>
  </div>
);
