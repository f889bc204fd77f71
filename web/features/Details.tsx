import { isItemCode } from '@stratlas/server/contract';
import { ItemPanel } from './item-panel/ItemPanel.tsx';
import { PlacePanel } from './place-panel/PlacePanel.tsx';

/** What is selected: an item of the strategy or a place. A new selection starts at its top. */
export const Details = ({ id }: { id: string }) =>
  isItemCode(id) ? <ItemPanel key={id} code={id} /> : <PlacePanel key={id} id={id} />;
