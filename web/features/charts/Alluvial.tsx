import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalColour } from '../../ui/GoalIcon.tsx';
import { alluvialLayout, goalOfFlow } from './alluvial-layout.ts';
import styles from './Charts.module.css';
import type { FlowGroups } from './flow-groups.ts';
import { flowKey, type flowRows, partyKey } from './flow-rows.ts';
import { type ChartRow, isButton } from './model.ts';
import { useMarks } from './use-marks.ts';

interface Props {
  label: string;
  groups: FlowGroups;
  rows: ReturnType<typeof flowRows>;
  say: (row: ChartRow) => string;
  money: (amountMinor: number) => string;
}

const block = 12;
const gap = 26;

/** Bands of money from funders to goals to raions, in the colours of the goals. */
export function Alluvial({ label, groups, rows, say, money }: Props) {
  const { t } = useTranslation('charts');
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  const most = Math.max(
    ...['funder', 'goal', 'raion'].map(
      (stage) => groups.parties.filter((party) => party.stage === stage).length,
    ),
  );
  const height = Math.max(220, most * 44);
  const inner = Math.max(320, width);
  const { blocks, bands } = alluvialLayout(groups, { width: inner, height, block, gap });
  const byKey = new Map([...rows.parties, ...rows.flows].map((row) => [row.key, row]));
  const [first] = groups.parties;
  const mark = (key: string, shape: (attributes: object) => ReactNode): ReactNode => {
    const row = byKey.get(key);
    if (row === undefined) return null;
    const isPress = isButton(row);
    return shape({
      role: isPress ? 'button' : 'img',
      'aria-label': say(row),
      'aria-pressed': isPress ? row.isPressed : undefined,
      'data-mark': key,
      tabIndex: first && key === partyKey(first) ? 0 : -1,
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={place}
      role="group"
      aria-label={label}
      aria-description={t('hint')}
      className={styles.alluvial}
      {...useMarks([...rows.parties, ...rows.flows])}
    >
      <svg role="none" width={inner} height={height} viewBox={`0 0 ${inner} ${height}`}>
        <g>
          {bands.map(({ flow, path }) => {
            const goal = goalOfFlow(flow);
            return mark(flowKey(flow), (attributes) => (
              <path
                key={flowKey(flow)}
                d={path}
                className={styles.band}
                style={/^\d$/.test(goal) ? goalColour(goal) : undefined}
                {...attributes}
              />
            ));
          })}
        </g>
        {blocks.map(({ party, x, y, height: high }) => {
          const key = partyKey(party);
          const row = byKey.get(key);
          const isLast = party.stage === 'raion';
          const isGoal = party.stage === 'goal' && party.ids.length > 0;
          return (
            <g key={key}>
              {mark(key, (attributes) => (
                <rect
                  x={isLast ? x - block : x}
                  y={y - Math.max(0, 24 - high) / 2}
                  width={2 * block}
                  height={Math.max(24, high)}
                  className={styles.party}
                  {...attributes}
                />
              ))}
              <rect
                x={x}
                y={y}
                width={block}
                height={Math.max(1, high)}
                className={styles.block}
                style={isGoal ? goalColour(party.key) : undefined}
              />
              <foreignObject
                x={isLast ? x - 4 - inner / 4 : x + block + 4}
                y={y + high / 2 - (high < 40 ? 9 : 18)}
                width={inner / 4}
                height={high < 40 ? 18 : 36}
                className={isLast ? styles.nameAtEnd : styles.name}
                data-low={high < 40}
              >
                <span title={row?.label}>{row?.label}</span>
                <small>{money(party.amountMinor)}</small>
              </foreignObject>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
