import type { Funding, Organisation, SourceClass } from '@stratlas/seeds/project';
import { type MoneyLine, type Period, periodKey } from '@stratlas/server/contract/editing';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '../../../api/register-queries.ts';
import { useView } from '../../../state/view-store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { nameOf } from '../../../ui/item-words.ts';
import { IssueNote } from '../form/IssueNote.tsx';
import { OrganisationInput } from '../organisations/OrganisationInput.tsx';
import type { Scale } from './amounts.ts';
import { withCell, withHead, withoutLine } from './edit-table.ts';
import { LineDetails } from './LineDetails.tsx';
import styles from './Money.module.css';
import { MoneyCell } from './MoneyCell.tsx';
import { Sum, usePeriodWords } from './MoneyTable.tsx';

interface Props {
  line: MoneyLine;
  columns: readonly Period[];
  funding: readonly Funding[];
  scale: Scale;
  onFunding: (funding: Funding[]) => void;
}

/** What pays as a rule when such an organisation does. */
const classOf: Record<Organisation['kind'], SourceClass> = {
  government: 'state',
  local_government: 'local',
  donor: 'donor',
  ifi: 'ifi',
  un: 'donor',
  company: 'private',
  other: 'other',
};

/** One source: who pays, its sums by years, their total, and the rest folded beneath. */
export function MoneyLineRow({ line, columns, funding, scale, onFunding }: Props) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const periodWords = usePeriodWords();
  const organisation = useQuery(organisationsQuery()).data?.get(line.head.funder);
  const name = organisation ? nameOf(organisation, language) : t('money.source');
  const indexes = [...line.cells.values()];
  const first = indexes[0] ?? 0;
  return (
    <tr>
      <th scope="row" className={styles.source}>
        <OrganisationInput
          path={`funding.${first}.funder`}
          label={t('money.funder')}
          value={line.head.funder}
          onOrganisation={(funder, kind) =>
            onFunding(withHead(funding, line, { funder, sourceClass: classOf[kind] }))
          }
        />
        <LineDetails
          name={name}
          path={`funding.${first}`}
          head={line.head}
          onHead={(change) => onFunding(withHead(funding, line, change))}
        />
        {indexes.map((index) => (
          <IssueNote key={index} path={`funding.${index}.year`} />
        ))}
      </th>
      {columns.map((column) => {
        const index = line.cells.get(periodKey(column));
        return (
          <MoneyCell
            key={periodKey(column)}
            path={`funding.${index ?? 'new'}.amountMinor`}
            label={t('money.cell', { name, period: periodWords(column) })}
            amountMinor={index === undefined ? null : (funding[index]?.amountMinor ?? null)}
            scale={scale}
            onAmount={(amount) => onFunding(withCell(funding, line, column, amount))}
          />
        );
      })}
      <td className={styles.tools}>
        <IconButton
          icon="close"
          label={t('removeNamed', { name })}
          onClick={() => onFunding(withoutLine(funding, line))}
        />
      </td>
      <Sum funding={funding} indexes={indexes} scale={scale} />
    </tr>
  );
}
