import { projectRef, type UnfundedProject } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '../../api/register-queries.ts';
import { select, useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { usePlaceNames } from '../ask/use-place-names.ts';
import { AsWritten } from '../register/AsWritten.tsx';
import { Identifiers } from '../register/Identifiers.tsx';
import { exactMoney } from '../register/money.ts';
import { titleOf } from '../register/project-words.ts';

/** A project without money: what it needs, for whom, where, whom to ask and where to follow it. */
export function UnfundedRow({ project }: { project: UnfundedProject }) {
  const { t } = useTranslation('donor');
  const language = useView(({ lang }) => lang);
  const placeName = usePlaceNames();
  const organisations = useQuery(organisationsQuery()).data;
  const { need, people, placeIds, contacts, identifiers } = project;
  const sums = need.map(({ amountMinor, currency }) => exactMoney(amountMinor, currency, language));
  const names = contacts.map((id) => {
    const known = organisations?.get(id);
    return known ? nameOf(known, language) : id;
  });
  const lines = [
    sums.length > 0 ? t('unfunded.need', { sums: sums.join(', ') }) : t('unfunded.noNeed'),
    people
      ? `${t('unfunded.people', { count: people.count })}${people.year === null ? '' : `, ${people.year}`}`
      : t('unfunded.noPeople'),
    ...(placeIds.length > 0
      ? [t('unfunded.where', { places: placeIds.map(placeName).join(', ') })]
      : []),
    names.length > 0 ? t('unfunded.contact', { names: names.join(', ') }) : t('unfunded.noContact'),
  ];
  return (
    <>
      <button type="button" className={panel.row} onClick={() => select(projectRef(project.id))}>
        <strong>
          <AsWritten text={titleOf(project, language)} />
        </strong>
      </button>
      {lines.map((line) => (
        <p key={line} className={panel.note}>
          {line}
        </p>
      ))}
      {identifiers.length > 0 && (
        <p className={panel.note}>
          <Identifiers identifiers={identifiers} />
        </p>
      )}
    </>
  );
}
