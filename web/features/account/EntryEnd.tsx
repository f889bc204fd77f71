import dialog from '../../ui/dialog.module.css';
import { PasswordField } from './PasswordField.tsx';
import { Problem } from './Problem.tsx';
import type { Entry } from './use-entry.ts';

interface Props {
  entry: Pick<Entry, 'error' | 'isPending' | 'isBreached'>;
  email: string;
  password: string;
  onPassword: (password: string) => void;
  /** What the button does, in words. */
  submit: string;
}

/** What every form of a one-time link ends with: the new password, what went wrong, the button. */
export const EntryEnd = ({ entry, email, password, onPassword, submit }: Props) => (
  <>
    <PasswordField
      value={password}
      email={email}
      isBreached={entry.isBreached(password)}
      onText={onPassword}
    />
    <Problem error={entry.error} />
    <div className={dialog.buttons}>
      <button type="submit" className={dialog.save} disabled={entry.isPending}>
        {submit}
      </button>
    </div>
  </>
);
