import '../../i18n/time/add.ts';
import { fundingKinds } from '@stratlas/seeds/project';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chartTotalsQuery } from '../../api/chart-queries.ts';
import { useMedia } from '../../shell/use-media.ts';
import { useLateView } from '../../state/late-view.ts';
import { isOnWorkbench } from '../../state/panels.ts';
import { inPassing } from '../../state/steps.ts';
import { changeFilter, useView } from '../../state/view-store.ts';
import card from '../../ui/card.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { yearRows } from '../charts/rows.ts';
import { roundMoney } from '../register/money.ts';
import { isAll, type Span, spanOf, spanWords, stepped, yearsOf } from './span.ts';
import styles from './Time.module.css';
import { usePlay } from './use-play.ts';
import { YearSpan } from './YearSpan.tsx';

const high = '(min-height: 900px)';

/** The money of each year, of which a span is chosen; it can be walked through year by year. */
export function TimeSlider({ isShort }: { isShort: boolean }) {
  const { t } = useTranslation('time');
  const language = useView(({ lang }) => lang);
  const paid = useView((view) => view.paid);
  // Beside a workbench, and on a low window, the map needs the room until one asks for the bars.
  const isHigh = useMedia(high);
  const hasRoom = useView(({ panel }) => isHigh && !isShort && !isOnWorkbench(panel));
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? hasRoom;
  const { years, all, currency } = useYears();
  const filter = useView((view) => view.filter);
  const span = all && spanOf(filter, all);
  const step = useCallback(
    (by: 1 | -1): boolean => {
      const next = all && span ? stepped(span, by, all) : null;
      if (next && all) changeFilter(yearsOf(next, all));
      return next !== null;
    },
    [all, span],
  );
  // A play is one step back in the history: only its first year makes an entry.
  const { isPlaying, toggle } = usePlay(
    useCallback(() => step(1), [step]),
    useCallback(() => inPassing(() => step(1)), [step]),
  );
  if (all === null || span === null) return null;
  const amounts = years.map(({ values }) => values[fundingKinds.indexOf(paid)] ?? 0);
  const sum = amounts.reduce(
    (added, amount, at) => (isIn(all[0] + at, span) ? added + amount : added),
    0,
  );
  const choose = (next: Span) => changeFilter(yearsOf(next, all));
  return (
    <section className={`${card.card} ${styles.time}`} aria-label={t('label')} data-open={isOpen}>
      <div className={styles.bar}>
        <p className={styles.told} aria-live="polite">
          <strong>{spanWords(span)}</strong>{' '}
          <span>{t(`paid.${paid}`, { sum: roundMoney(sum, currency, language) })}</span>
        </p>
        {!isAll(span, all) && (
          <IconButton icon="reset" label={t('all')} onClick={() => choose(all)} />
        )}
        <IconButton
          icon="back"
          label={t('earlier')}
          disabled={stepped(span, -1, all) === null}
          onClick={() => step(-1)}
        />
        <IconButton
          icon={isPlaying ? 'pause' : 'play'}
          label={t(isPlaying ? 'pause' : 'play')}
          disabled={!isPlaying && stepped(span, 1, all) === null}
          onClick={toggle}
        />
        <IconButton
          icon="forward"
          label={t('later')}
          disabled={stepped(span, 1, all) === null}
          onClick={() => step(1)}
        />
        <IconButton
          icon={isOpen ? 'minus' : 'plus'}
          label={t(isOpen ? 'fold' : 'unfold')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <YearSpan span={span} all={all} amounts={amounts} onChoose={choose} />}
    </section>
  );
}

const isIn = (year: number, [first, last]: Span): boolean => first <= year && year <= last;

/** The years that there are without the filter's own, a moment after the map. */
function useYears() {
  const filter = useLateView((view) => view.filter);
  const currency = useLateView((view) => view.in) ?? 'UAH';
  const around = useMemo(() => ({ ...filter, from: null, to: null }), [filter]);
  const { data } = useQuery(chartTotalsQuery('year', around, currency));
  return useMemo(() => {
    const years = data ? yearRows(data.rows, data.in, { from: null, to: null }) : [];
    const [first, last] = [years[0], years.at(-1)];
    const all: Span | null = first && last ? [Number(first.key), Number(last.key)] : null;
    return { years, all, currency: data?.in ?? currency };
  }, [data, currency]);
}
