import { type GoalCode, goalLooks } from '@stratlas/seeds/goals';
import { goalOf } from '@stratlas/server/contract';
import type { CSSProperties } from 'react';
import styles from './GoalIcon.module.css';

const lookOf = (code: string) => goalLooks[goalOf(code) as GoalCode];

/** Sets `--goal` on an element: the colour of the item's goal on the ground of the theme. */
export function goalColour(code: string): CSSProperties {
  const { onLight, onDark } = lookOf(code);
  return { '--goal-light': onLight, '--goal-dark': onDark } as CSSProperties;
}

/** The mark of the item's goal: its own shape in its own colour. */
export const GoalIcon = ({ code }: { code: string }) => (
  <svg className={styles.icon} style={goalColour(code)} viewBox="0 0 24 24" aria-hidden="true">
    <path d={lookOf(code).icon} fillRule="evenodd" />
  </svg>
);
