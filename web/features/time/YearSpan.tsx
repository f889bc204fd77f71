import { type CSSProperties, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useTranslation } from 'react-i18next';
import type { Span } from './span.ts';
import styles from './Time.module.css';

interface Props {
  span: Span;
  all: Span;
  /** Of each year, in minor units. */
  amounts: readonly number[];
  /** Called when a handle is let go, or moved by a key. */
  onChoose: (span: Span) => void;
}

/** A bar for each year, and two handles that hold a span of them. */
export function YearSpan({ span, all, amounts, onChoose }: Props) {
  const { t } = useTranslation('time');
  // While a handle is dragged the filter waits: one choice is one step back in the history.
  const [dragged, setDragged] = useState<Span | null>(null);
  const held = dragged ?? span;
  const most = Math.max(1, ...amounts);
  const [first, last] = all;
  const spanOfValues = ([from = first, to = last]: readonly number[]): Span => [from, to];
  return (
    <div className={styles.years} style={{ '--years': amounts.length } as CSSProperties}>
      <div className={styles.bars} aria-hidden="true">
        {amounts.map((amount, at) => {
          const year = first + at;
          return (
            <span key={year} data-chosen={held[0] <= year && year <= held[1]}>
              <i style={{ height: `${(amount / most) * 100}%` }} />
              <small>{year}</small>
            </span>
          );
        })}
      </div>
      {first !== last && (
        <Slider
          aria-label={t('label')}
          className={styles.slider}
          minValue={first}
          maxValue={last}
          value={[...held]}
          formatOptions={{ useGrouping: false }}
          onChange={(values) => setDragged(spanOfValues(values))}
          onChangeEnd={(values) => {
            setDragged(null);
            onChoose(spanOfValues(values));
          }}
        >
          <SliderTrack className={styles.track}>
            <span
              className={styles.held}
              style={{
                left: `${((held[0] - first) / (last - first)) * 100}%`,
                right: `${((last - held[1]) / (last - first)) * 100}%`,
              }}
            />
            <SliderThumb index={0} className={styles.thumb} aria-label={t('from')} />
            <SliderThumb index={1} className={styles.thumb} aria-label={t('to')} />
          </SliderTrack>
        </Slider>
      )}
    </div>
  );
}
