import type { AskResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askQuery } from '../../api/ask-queries.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CurrencyChoice } from '../register/CurrencyChoice.tsx';
import type { ShownCurrency } from '../register/converted.ts';
import { ExportLinks } from '../register/ExportLinks.tsx';
import styles from './Ask.module.css';
import { AreaList, ProjectList } from './InLand.tsx';
import { LandMoney } from './LandMoney.tsx';
import { LandPeople } from './LandPeople.tsx';
import { LandPlaces } from './LandPlaces.tsx';
import { MadeOf } from './MadeOf.tsx';
import { NearestList } from './NearestList.tsx';

/** What lies in a piece of land: every figure opens into what it is made of. */
export function AskAnswer({ near }: { near: string }) {
  const { t } = useTranslation('ask');
  const filter = useView((view) => view.filter);
  const currency = useView((view) => view.in);
  const { data, error, refetch, isPlaceholderData } = useQuery(askQuery(near, filter, currency));
  if (error) return <Failure title={t('failed')} error={error} onRetry={() => void refetch()} />;
  // What was shown of another land would be a lie under this one's name.
  if (!data || (isPlaceholderData && data.near !== near)) {
    return (
      <div role="status">
        <span className={styles.unseen}>{t('busy')}</span>
        <Skeleton lines={10} />
      </div>
    );
  }
  return (
    <>
      <Measures answer={data} />
      <Inside answer={data} shown={data.in} />
      <Partly answer={data} shown={data.in} />
      <Unplaced answer={data} />
      <LandPeople population={data.population} />
      <LandPlaces places={data.places} />
      <NearestList nearest={data.nearest} />
      <CurrencyChoice />
      <ExportLinks filter={filter} near={near} />
    </>
  );
}

function Measures({ answer: { areaKm2, lengthKm } }: { answer: AskResponse }) {
  const { t } = useTranslation('ask');
  const language = useView(({ lang }) => lang);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 }).format;
  return (
    <p className={styles.measures} aria-live="polite">
      {t('area', { km2: number(areaKm2) })}
      {lengthKm !== null && `, ${t('length', { km: number(lengthKm) })}`}
    </p>
  );
}

interface Props {
  answer: AskResponse;
  shown: ShownCurrency | null;
}

function Inside({ answer, shown }: Props) {
  const { t } = useTranslation('ask');
  const { inside, projects, areas, leftOutCount } = answer;
  const own = areas.filter(({ within }) => within === 'inside');
  const isEmpty = inside.projects === 0 && own.length === 0;
  return (
    <section className={panel.section}>
      <h3>{t('inside')}</h3>
      {isEmpty && <p className={panel.note}>{t('nothing')}</p>}
      {inside.projects > 0 && (
        <MadeOf title={<strong>{t('projects', { count: inside.projects })}</strong>}>
          {() => <ProjectList projects={projects} within="inside" count={inside.projects} />}
        </MadeOf>
      )}
      <LandMoney answer={answer} share="money" shown={shown} />
      {own.length > 0 && (
        <MadeOf title={<strong>{t('areas', { count: own.length })}</strong>}>
          {() => <AreaList areas={own} />}
        </MadeOf>
      )}
      {inside.money.length > 0 && <p className={panel.note}>{t('shares')}</p>}
      {leftOutCount > 0 && <p className={panel.note}>{t('leftOut', { count: leftOutCount })}</p>}
    </section>
  );
}

/** What is published too coarsely to say that it lies here: beside the figures, never in them. */
function Partly({ answer, shown }: Props) {
  const { t } = useTranslation('ask');
  const { partly, projects, areas } = answer;
  const own = areas.filter(({ within }) => within === 'partly');
  if (partly.projects === 0 && own.length === 0 && partly.money.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('partly')}</h3>
      <p className={panel.note}>{t('partlyHint')}</p>
      {partly.projects > 0 && (
        <MadeOf title={t('projects', { count: partly.projects })}>
          {() => <ProjectList projects={projects} within="partly" count={partly.projects} />}
        </MadeOf>
      )}
      <LandMoney answer={answer} share="partlyMoney" shown={shown} />
      {own.length > 0 && (
        <MadeOf title={t('areas', { count: own.length })}>{() => <AreaList areas={own} />}</MadeOf>
      )}
    </section>
  );
}

function Unplaced({ answer: { unplaced } }: { answer: AskResponse }) {
  const { t } = useTranslation('ask');
  if (unplaced.projects + unplaced.areas === 0) return null;
  const projects = t('projects', { count: unplaced.projects });
  const areas = t('areas', { count: unplaced.areas });
  return <p className={panel.note}>{t('unplaced', { projects, areas })}</p>;
}
