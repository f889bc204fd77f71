import { type Organisation, organisationKinds } from '@stratlas/seeds/project';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '../../../api/register-queries.ts';
import { useView } from '../../../state/view-store.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { nameOf } from '../../../ui/item-words.ts';
import search from '../../search/Search.module.css';
import { SearchField } from '../../search/SearchField.tsx';
import { addOrganisation } from '../api/lists.ts';
import styles from '../form/Form.module.css';
import { IssueNote } from '../form/IssueNote.tsx';
import { ChoiceInput } from '../form/inputs.tsx';
import { elementId } from '../form/issues.ts';
import { findOrganisations, isKnownName } from './find.ts';

interface Props {
  path: string;
  label: string;
  /** Id of the organisation; empty while none is chosen. */
  value: string;
  onOrganisation: (id: string, kind: Organisation['kind']) => void;
}

const mostFound = 10;
const toCreate = '+';

/** One organisation: found by a part of its name, or added to the list of all. */
export function OrganisationInput({ path, label, value, onOrganisation }: Props) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const [text, setText] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const { data = new Map<string, Organisation>() } = useQuery(organisationsQuery());
  const known = data.get(value);
  const name = known ? nameOf(known, language) || known.nameUk : '';
  const typed = (text ?? '').trim();
  const found = findOrganisations(data.values(), typed, mostFound);
  const choose = (key: string) => {
    if (key === toCreate) return setNew(true);
    setText(null);
    onOrganisation(key, data.get(key)?.kind ?? 'other');
  };
  if (isNew) {
    return (
      <NewOrganisation
        path={path}
        name={typed}
        onDone={(id, kind) => {
          setNew(false);
          setText(null);
          onOrganisation(id, kind);
        }}
        onCancel={() => setNew(false)}
      />
    );
  }
  return (
    <div className={styles.field}>
      <SearchField
        id={elementId(path)}
        label={label}
        placeholder={t('organisation.search')}
        text={text ?? name}
        onText={(words) => setText(words === name ? null : words)}
        onChoose={choose}
        first={typed === '' ? null : (found[0]?.id ?? toCreate)}
        empty={t('organisation.none')}
      >
        {found.map((one) => (
          <ListBoxItem
            key={one.id}
            id={one.id}
            textValue={nameOf(one, language)}
            className={search.option ?? ''}
          >
            <span>
              {nameOf(one, language) || one.nameUk}{' '}
              <small>{t(`organisation.kinds.${one.kind}`)}</small>
            </span>
          </ListBoxItem>
        ))}
        {typed !== '' && !isKnownName(data.values(), typed) && (
          <ListBoxItem id={toCreate} textValue={typed} className={search.option ?? ''}>
            <Icon name="plus" />
            <span>{t('organisation.create', { name: typed })}</span>
          </ListBoxItem>
        )}
      </SearchField>
      <IssueNote path={path} />
    </div>
  );
}

interface NewProps {
  path: string;
  name: string;
  onDone: (id: string, kind: Organisation['kind']) => void;
  onCancel: () => void;
}

/** What kind of organisation a new one is: with that it is added for everybody. */
function NewOrganisation({ path, name, onDone, onCancel }: NewProps) {
  const { t } = useTranslation('editor');
  const client = useQueryClient();
  const [kind, setKind] = useState<Organisation['kind']>('local_government');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => addOrganisation({ nameUk: name, kind }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: organisationsQuery().queryKey });
      onDone(id, kind);
    },
  });
  return (
    <div className={styles.inset}>
      <p>{t('organisation.create', { name })}</p>
      <ChoiceInput
        path={`${path}.kind`}
        label={t('organisation.kind')}
        value={kind}
        choices={organisationKinds}
        wordOf={(one) => t(`organisation.kinds.${one}`)}
        onValue={setKind}
      />
      {error && <p role="alert">{t('failure.title')}</p>}
      <div className={styles.actions}>
        <IconButton
          icon="check"
          label={t('add')}
          wordy
          disabled={isPending}
          onClick={() => mutate()}
        />
        <IconButton icon="close" label={t('reason.cancel')} wordy onClick={onCancel} />
      </div>
    </div>
  );
}
