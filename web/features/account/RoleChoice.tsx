import { type Role, roles } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import styles from './Account.module.css';

interface Props {
  label: string;
  role: Role;
  onChoose: (role: Role) => void;
}

const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** One of the roles, from the least to the most. */
export function RoleChoice({ label, role, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <select
      className={styles.choice}
      aria-label={label}
      value={role}
      onChange={({ target }) => isRole(target.value) && onChoose(target.value)}
    >
      {roles.map((one) => (
        <option key={one} value={one}>
          {t(`role.${one}`)}
        </option>
      ))}
    </select>
  );
}
