import { coverages, currencies, fundingKinds, sourceClasses } from '@stratlas/seeds/project';
import type { LineHead } from '@stratlas/server/contract/editing';
import { useTranslation } from 'react-i18next';
import { ChoiceInput, LineInput } from '../form/inputs.tsx';
import styles from './Money.module.css';

interface Props {
  name: string;
  path: string;
  head: LineHead;
  onHead: (change: Partial<LineHead>) => void;
}

/** What a line says beside its sums; folded, with the class of its source in sight. */
export function LineDetails({ name, path, head, onHead }: Props) {
  const { t } = useTranslation(['editor', 'translation']);
  return (
    <details className={styles.details}>
      <summary aria-label={t('money.details', { name })}>
        {t(`translation:sourceClass.${head.sourceClass}`)}
        {head.covers !== 'whole' && ` · ${t(`money.coverage.${head.covers}`)}`}
      </summary>
      <ChoiceInput
        path={`${path}.sourceClass`}
        label={t('money.class')}
        value={head.sourceClass}
        choices={sourceClasses}
        wordOf={(one) => t(`translation:sourceClass.${one}`)}
        onValue={(sourceClass) => onHead({ sourceClass })}
      />
      <ChoiceInput
        path={`${path}.kind`}
        label={t('money.kind')}
        value={head.kind}
        choices={fundingKinds}
        wordOf={(one) => t(`translation:fundingKind.${one}`)}
        onValue={(kind) => onHead({ kind })}
      />
      <ChoiceInput
        path={`${path}.currency`}
        label={t('money.currencyOf')}
        value={head.currency}
        choices={currencies}
        wordOf={(one) => t(`money.currency.${one}`)}
        onValue={(currency) => onHead({ currency })}
      />
      <ChoiceInput
        path={`${path}.covers`}
        label={t('money.covers')}
        value={head.covers}
        choices={coverages}
        wordOf={(one) => t(`money.coverage.${one}`)}
        onValue={(covers) => onHead({ covers })}
      />
      <LineInput
        path={`${path}.note`}
        label={t('money.note')}
        value={head.note}
        max={4000}
        onValue={(note) => onHead({ note })}
      />
    </details>
  );
}
