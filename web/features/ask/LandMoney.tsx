import { type AskResponse, projectRef } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { select, useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from '../register/AsWritten.tsx';
import { type ShownCurrency, shownIn, yearsOf } from '../register/converted.ts';
import { exactMoney, roundMoney } from '../register/money.ts';
import { titleOf } from '../register/project-words.ts';
import styles from './Ask.module.css';
import { payersOf, type Share } from './land-sums.ts';
import { MadeOf } from './MadeOf.tsx';

interface Props {
  answer: AskResponse;
  share: Share;
  shown: ShownCurrency | null;
}

/** The money for a piece of land, a figure for each kind and currency, each opening into its projects. */
export function LandMoney({ answer, share, shown }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { money } = share === 'money' ? answer.inside : answer.partly;
  return shownIn(money, shown).map((sum) => (
    <MadeOf
      key={`${sum.kind} ${sum.currency}`}
      title={
        <>
          <strong title={exactMoney(sum.amountMinor, sum.currency, language)}>
            {sum.rates.length > 0 && '≈ '}
            {roundMoney(sum.amountMinor, sum.currency, language)}
          </strong>{' '}
          {t(`fundingKind.${sum.kind}`).toLowerCase()}
          {sum.rates.length > 0 && (
            <span className={panel.aside}>
              {' '}
              {t('register.ratesOf', { years: yearsOf(sum.rates) })}
            </span>
          )}
        </>
      }
    >
      {() => (
        <ul>
          {payersOf(answer.projects, share, sum, shown).map(({ project, amountMinor }) => (
            <li key={project.id}>
              <button
                type="button"
                className={panel.row}
                onClick={() => select(projectRef(project.id))}
              >
                <span>
                  <AsWritten text={titleOf(project, language)} />{' '}
                  <span className={styles.sum}>
                    {exactMoney(amountMinor, sum.currency, language)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </MadeOf>
  ));
}
