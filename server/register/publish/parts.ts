import type { ProjectRecord } from '@stratlas/seeds/project';
import { leftOutReason } from '../../contract/left-out.ts';
import type { FundingPartTable } from '../../db/register-tables.ts';
import { allocate } from './allocate.ts';

/** A location of a project, with what of it decides where its money is shown. */
export interface MoneyPlace {
  placeId: string | null;
  share: number;
  onMap: boolean;
}

/** Where nothing is said of where, all of the money is on the shelf. */
const nowhere: MoneyPlace = { placeId: null, share: 100, onMap: false };
/** Where no task is known, all of the money is of none. */
const noTask = { code: '', share: 100 };

/** Divides each sum of a project over its tasks and then over its places, to the last unit. */
export function fundingParts(
  projectId: string,
  { status, items, funding }: ProjectRecord,
  places: readonly MoneyPlace[],
): FundingPartTable[] {
  const where = places.length === 0 ? [nowhere] : places;
  const tasks = items.length === 0 ? [noTask] : items;
  const itemShares = tasks.map(({ share }) => share);
  const placeShares = where.map(({ share }) => share);
  return funding.flatMap((sum, position) => {
    const { funder, sourceClass, kind, currency, year } = sum;
    const leftOut = leftOutReason(status, sum);
    const plain = { projectId, position, funder, sourceClass, kind, currency, year, leftOut };
    return allocate(sum.amountMinor ?? 0, itemShares).flatMap((ofItem, at) =>
      allocate(ofItem, placeShares).map((amountMinor, index): FundingPartTable => {
        const { placeId, onMap } = where[index] ?? nowhere;
        return {
          ...plain,
          itemCode: tasks[at]?.code ?? '',
          placeId,
          onMap: Number(onMap),
          amountMinor,
        };
      }),
    );
  });
}
