import { useTranslation } from 'react-i18next';
import { Field } from './Field.tsx';

interface Props {
  value: string;
  autoFocus?: boolean;
  onText: (text: string) => void;
}

/** The e-mail with which one signs in. */
export function EmailField(props: Props) {
  const { t } = useTranslation('account');
  return <Field label={t('email')} type="email" autoComplete="username" {...props} />;
}
