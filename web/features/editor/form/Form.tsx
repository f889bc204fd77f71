import { projectStatuses } from '@stratlas/seeds/project';
import { textLimits } from '@stratlas/server/contract/editing';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../draft/draft-store.ts';
import { write } from '../draft/session.ts';
import { ItemsSection } from '../items/ItemsSection.tsx';
import { Activities } from '../lists/Activities.tsx';
import { Identifiers } from '../lists/Identifiers.tsx';
import { Indicators } from '../lists/Indicators.tsx';
import { Participants } from '../lists/Participants.tsx';
import { Sources } from '../lists/Sources.tsx';
import { MoneySection } from '../money/MoneySection.tsx';
import { PlacesSection } from '../places/PlacesSection.tsx';
import { Private } from './Field.tsx';
import styles from './Form.module.css';
import { ChoiceInput, DateInput, LineInput, NumberInput } from './inputs.tsx';
import { Section } from './Section.tsx';
import { TwoLanguages } from './TwoLanguages.tsx';

/** The official technical task, section by section in its order. */
export function Form({ record }: Pick<Draft, 'record'>) {
  const { t } = useTranslation('editor');
  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <ItemsSection items={record.items} />
      <Section name="title">
        <TwoLanguages record={record} name="title" max={textLimits.title} rows={2} />
      </Section>
      <Section name="purpose">
        <TwoLanguages record={record} name="purpose" />
      </Section>
      <PlacesSection record={record} />
      <Section name="beneficiaries">
        <div className={styles.grid}>
          <NumberInput
            path="beneficiaryCount"
            label={t('field.beneficiaryCount')}
            value={record.beneficiaryCount}
            onValue={(beneficiaryCount) => write({ beneficiaryCount })}
          />
        </div>
        <TwoLanguages record={record} name="beneficiaries" rows={2} />
      </Section>
      <Section name="description">
        <TwoLanguages record={record} name="description" rows={5} />
      </Section>
      <Section name="results">
        <TwoLanguages record={record} name="results" />
        <Indicators {...record} />
      </Section>
      <Section name="activities">
        <Activities activities={record.activities} />
      </Section>
      <PeriodSection record={record} />
      <MoneySection {...record} />
      <Section name="participants">
        <Participants participants={record.participants} />
      </Section>
      <ContactSection record={record} />
      <Section name="other">
        <TwoLanguages record={record} name="other" rows={2} />
        <LineInput
          path="partOf"
          label={t('field.partOf')}
          value={record.partOf ?? ''}
          max={64}
          onValue={(text) => write({ partOf: text.trim() || null })}
        />
        <h4 className={styles.subhead}>{t('field.identifiers')}</h4>
        <Identifiers identifiers={record.identifiers} />
        <h4 className={styles.subhead}>{t('field.sources')}</h4>
        <Sources sources={record.sources} />
      </Section>
    </form>
  );
}

type Part = Pick<Draft, 'record'>;

function PeriodSection({ record }: Part) {
  const { t } = useTranslation(['editor', 'translation']);
  return (
    <Section name="period">
      <div className={styles.grid}>
        <DateInput
          path="start"
          label={t('field.start')}
          value={record.start}
          onValue={(start) => write({ start })}
        />
        <DateInput
          path="end"
          label={t('field.end')}
          value={record.end}
          onValue={(end) => write({ end })}
        />
        <ChoiceInput
          path="status"
          label={t('field.status')}
          value={record.status}
          choices={projectStatuses}
          wordOf={(one) => t(`translation:status.${one}`)}
          onValue={(status) => write({ status })}
        />
      </div>
    </Section>
  );
}

function ContactSection({ record }: Part) {
  const { t } = useTranslation('editor');
  const { contact } = record;
  return (
    <Section name="contact" aside={<Private />}>
      <div className={styles.grid}>
        {(['name', 'phone', 'email'] as const).map((part) => (
          <LineInput
            key={part}
            path={`contact.${part}`}
            label={t(`contact.${part}`)}
            max={part === 'phone' ? 60 : textLimits.line}
            type={part === 'email' ? 'email' : part === 'phone' ? 'tel' : 'text'}
            value={contact[part]}
            onValue={(text) => write({ contact: { ...contact, [part]: text } })}
          />
        ))}
      </div>
    </Section>
  );
}
