import { useId } from 'react';
import { cutText, type TextPiece } from '../../state/text-marks.ts';
import styles from './MarkedText.module.css';
import type { Names } from './names.ts';
import type { Reading } from './readings.ts';
import { Tip } from './Tip.tsx';

import { useTip } from './use-tip.ts';

interface Props {
  text: string;
  readings: readonly Reading[];
  names: Names;
  /** The element that holds the text; the tip stands after it. */
  as?: 'h2' | 'p' | 'span';
  className?: string | undefined;
  /** Of the text. */
  language?: 'uk' | 'en';
}

/** A text with the words that mean places marked; each mark tells more on focus or hover. */
export function MarkedText({
  text,
  readings,
  names,
  as: Holder = 'span',
  className,
  language = 'uk',
}: Props) {
  const id = useId();
  const { tip, open, close, hover, leave, stay } = useTip();
  const pieces = cutText(text, readings);
  const shown = pieces.find(({ start }) => start === tip?.at);
  const mark = ({ start, text: words }: TextPiece<Reading>) => (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break over lines as running text must
    <span
      key={start}
      role="button"
      tabIndex={0}
      className={styles.mark}
      aria-expanded={tip?.at === start}
      aria-describedby={tip?.at === start ? id : undefined}
      onFocus={({ currentTarget }) => open(start, currentTarget)}
      onClick={({ currentTarget }) => open(start, currentTarget)}
      onBlur={({ relatedTarget }) => {
        if (!document.getElementById(id)?.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(start, event.currentTarget, true);
      }}
      onPointerEnter={(event) => hover(start, event)}
      onPointerLeave={leave}
    >
      <mark>{words}</mark>
    </span>
  );
  return (
    <>
      <Holder className={className} lang={language}>
        {pieces.map((piece) => (piece.spans.length === 0 ? piece.text : mark(piece)))}
      </Holder>
      {tip && shown && (
        <Tip
          key={tip.at}
          id={id}
          tip={tip}
          readings={shown.spans}
          names={names}
          onClose={close}
          onStay={stay}
          onLeave={leave}
        />
      )}
    </>
  );
}
