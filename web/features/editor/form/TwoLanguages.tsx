import type { ProjectRecord } from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import { write } from '../draft/session.ts';
import styles from './Form.module.css';
import { TextInput } from './inputs.tsx';

/** Fields that are there in both languages. */
export type TextField = {
  [Field in keyof ProjectRecord]: Field extends `${infer Name}Uk` ? Name : never;
}[Exclude<keyof ProjectRecord, 'rest'>];

interface Props {
  record: ProjectRecord;
  name: TextField;
  max?: number;
  rows?: number;
}

/** A text in Ukrainian, which is what the form asks for, and the English one folded beneath it. */
export function TwoLanguages({ record, name, ...rest }: Props) {
  const { t } = useTranslation('editor');
  const [uk, en] = [`${name}Uk`, `${name}En`] as const;
  return (
    <>
      <TextInput
        {...rest}
        path={uk}
        label={t(`field.${uk}`)}
        lang="uk"
        value={record[uk]}
        onValue={(text) => write({ [uk]: text })}
      />
      <details className={styles.english} open={record[en] !== '' || undefined}>
        <summary>{t('english')}</summary>
        <TextInput
          {...rest}
          path={en}
          label={t(`field.${en}`)}
          lang="en"
          value={record[en]}
          onValue={(text) => write({ [en]: text })}
        />
      </details>
    </>
  );
}
