import { lazy, Suspense, useState } from 'react';
import { isDoorOpen } from './door.ts';

const QuestionDoor = lazy(() =>
  import('./QuestionDoor.tsx').then((module) => ({ default: module.QuestionDoor })),
);

/** Told by the address as it was when the page came: it changes with the first click. */
const isFirstVisit = isDoorOpen(window.location.search, () => window.localStorage);

/** Room for the questions of a first visit; nothing at any other time. */
export function QuestionPlace() {
  const [isShown, setShown] = useState(isFirstVisit);
  if (!isShown) return null;
  return (
    <Suspense>
      <QuestionDoor onClose={() => setShown(false)} />
    </Suspense>
  );
}
