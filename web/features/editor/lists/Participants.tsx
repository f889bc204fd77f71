import { type Participant, type ProjectRecord, participantRoles } from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import { write } from '../draft/session.ts';
import styles from '../form/Form.module.css';
import { ChoiceInput } from '../form/inputs.tsx';
import { OrganisationInput } from '../organisations/OrganisationInput.tsx';
import { ListSection } from './ListSection.tsx';

const blank: Participant = { organisation: '', role: 'implementing' };

/** Who takes part, and as what. */
export function Participants({ participants }: Pick<ProjectRecord, 'participants'>) {
  const { t } = useTranslation(['editor', 'translation']);
  return (
    <ListSection
      path="participants"
      rows={participants}
      onRows={(rows) => write({ participants: rows })}
      blank={blank}
      addLabel={t('participants.add')}
      nameOf={() => ''}
    >
      {({ organisation, role }, path, change) => (
        <div className={styles.pair}>
          <OrganisationInput
            path={`${path}.organisation`}
            label={t('organisation.search')}
            value={organisation}
            onOrganisation={(id) => change({ organisation: id })}
          />
          <ChoiceInput
            path={`${path}.role`}
            label={t('participants.role')}
            value={role}
            choices={participantRoles}
            wordOf={(one) => t(`translation:participantRole.${one}`)}
            onValue={(one) => change({ role: one })}
          />
        </div>
      )}
    </ListSection>
  );
}
