import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Account.module.css';
import { Field } from './Field.tsx';
import { adviceOf } from './password-advice.ts';

interface Props {
  value: string;
  email: string;
  /** Whether the server knows this very password from a breach. */
  isBreached: boolean;
  onText: (text: string) => void;
}

/** A new password, with what is asked of it told while it is typed. */
export function PasswordField({ value, email, isBreached, onText }: Props) {
  const { t } = useTranslation('account');
  const advice = adviceOf(value, email, isBreached);
  return (
    <div>
      <Field
        label={t('newPassword')}
        type="password"
        autoComplete="new-password"
        aria-describedby="password-advice"
        value={value}
        onText={onText}
      />
      <ul id="password-advice" className={styles.advice}>
        {advice.map(({ rule, state }) => (
          <li key={rule} data-state={state}>
            <Icon name={state === 'met' ? 'check' : state === 'broken' ? 'close' : 'minus'} />
            {t(`rule.${rule}`)}
            {state !== 'open' && <span className={styles.unseen}>{t(`ruleState.${state}`)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
