import { type ItemResponse, lineage } from '@stratlas/server/contract';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../state/choice.ts';
import { useView } from '../../state/view-store.ts';
import { GoalIcon, goalColour } from '../../ui/GoalIcon.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { labelOf } from '../../ui/item-words.ts';
import styles from './TreeRow.module.css';
import type { TreeAct } from './tree-keys.ts';

interface Props {
  item: ItemResponse;
  /** How many of its areas the rest of the filter selects. */
  matching: number;
  mark: Mark;
  /** Undefined for an item that holds nothing. */
  isOpen: boolean | undefined;
  isFocused: boolean;
  isSelected: boolean;
  position: number;
  siblings: number;
  perform: (act: TreeAct) => void;
}

const checked = { on: true, mixed: 'mixed', off: false } as const;

/** One item: a click on the box ticks it, on the arrow opens it, anywhere else selects it. */
export const TreeRow = memo(function TreeRow(props: Props) {
  const { item, matching, mark, isOpen, isFocused, isSelected, perform } = props;
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { code, level, areas } = item;
  const act = (name: 'tick' | 'open' | 'shut' | 'select') => () => {
    perform({ act: 'focus', code });
    perform({ act: name, code });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree as a whole listens to the keys
    <div
      role="treeitem"
      data-code={code}
      data-level={level}
      className={styles.row}
      style={goalColour(code)}
      aria-level={lineage(code).length}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={isOpen}
      aria-checked={checked[mark]}
      aria-selected={isSelected}
      tabIndex={isFocused ? 0 : -1}
      data-faint={matching === 0}
      onClick={act('select')}
    >
      <Part
        className={styles.arrow}
        onPress={isOpen === undefined ? null : act(isOpen ? 'shut' : 'open')}
      >
        {isOpen !== undefined && <Icon name="chevron" />}
      </Part>
      <Part className={styles.tick} title={t('tree.show', { code })} onPress={act('tick')}>
        <span className={styles.box}>
          {mark !== 'off' && <Icon name={mark === 'on' ? 'check' : 'minus'} />}
        </span>
      </Part>
      {level === 'goal' && <GoalIcon code={code} />}
      <span className={styles.words}>
        <span className={styles.code}>{code}</span> {labelOf(item, language)}
      </span>
      {level !== 'area' && (
        <span className={styles.count}>{matching === areas ? areas : `${matching}/${areas}`}</span>
      )}
    </div>
  );
});

interface PartProps {
  className: string | undefined;
  title?: string;
  onPress: (() => void) | null;
  children: React.ReactNode;
}

/** A part of the row with a click of its own; for the keyboard it is the row that acts. */
const Part = ({ className, title, onPress, children }: PartProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: keys act on the row, which tells its state
  // biome-ignore lint/a11y/useKeyWithClickEvents: keys act on the row, which tells its state
  <span
    className={className}
    title={title}
    onClick={(event) => {
      if (onPress === null) return;
      event.stopPropagation();
      onPress();
    }}
  >
    {children}
  </span>
);
