import {
  identifierSchemes,
  type ProjectIdentifier,
  type ProjectRecord,
} from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import { write } from '../draft/session.ts';
import styles from '../form/Form.module.css';
import { ChoiceInput, LineInput } from '../form/inputs.tsx';
import { ListSection } from './ListSection.tsx';

const blank: ProjectIdentifier = { scheme: 'dream', id: '' };

/** Under which numbers other systems know the project. */
export function Identifiers({ identifiers }: Pick<ProjectRecord, 'identifiers'>) {
  const { t } = useTranslation('editor');
  return (
    <ListSection
      path="identifiers"
      rows={identifiers}
      onRows={(rows) => write({ identifiers: rows })}
      blank={blank}
      addLabel={t('identifiers.add')}
      nameOf={({ id }) => id}
    >
      {({ scheme, id }, path, change) => (
        <div className={styles.pair}>
          <ChoiceInput
            path={`${path}.scheme`}
            label={t('identifiers.scheme')}
            value={scheme}
            choices={identifierSchemes}
            wordOf={(one) => t(`scheme.${one}`)}
            onValue={(one) => change({ scheme: one })}
          />
          <LineInput
            path={`${path}.id`}
            label={t('identifiers.id')}
            max={120}
            value={id}
            onValue={(text) => change({ id: text })}
          />
        </div>
      )}
    </ListSection>
  );
}
