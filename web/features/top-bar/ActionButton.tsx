import { IconButton } from '../../ui/IconButton.tsx';
import type { Action } from './use-actions.ts';

interface Props {
  action: Action;
  wordy?: boolean;
}

/** An action as a button, in the bar or, with its words, in the menu. */
export const ActionButton = ({ action, wordy = false }: Props) => (
  <IconButton
    icon={action.icon}
    label={action.label}
    wordy={wordy}
    disabled={action.isOff}
    aria-pressed={action.isOn}
    aria-haspopup={action.opensDialog ? 'dialog' : undefined}
    onClick={action.run}
  />
);
