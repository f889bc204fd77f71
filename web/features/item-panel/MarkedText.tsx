import type { LinkResponse } from '@stratlas/server/contract';
import { markPlaces, type PlacedText } from '../../state/text-marks.ts';
import { SelectLink } from '../../ui/SelectLink.tsx';
import styles from './MarkedText.module.css';

interface Props {
  item: PlacedText;
  links: readonly LinkResponse[];
}

/** An item's text; words that mean one place lead to it, words for many places are only marked. */
export const MarkedText = ({ item, links }: Props) =>
  markPlaces(item, links).map(({ text, placeIds }, at) => {
    const key = `${at} ${text}`;
    const [only, ...more] = placeIds;
    if (only === undefined) return text;
    if (more.length > 0) {
      return (
        <mark key={key} className={styles.mark}>
          {text}
        </mark>
      );
    }
    return (
      <SelectLink key={key} id={only} className={styles.link}>
        <mark className={styles.mark}>{text}</mark>
      </SelectLink>
    );
  });
