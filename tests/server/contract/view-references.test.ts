import { expect, test } from 'vitest';
import { readView } from '../../../server/contract/view.ts';
import { viewReferences } from '../../../server/contract/view-references.ts';

const none = { items: [], places: [], organisations: [], projects: [] };

test.each([
  ['', {}],
  [
    'item=2.1.2,3&place=power-luhansk-tpp&funder=dfrr',
    {
      items: ['2.1.2', '3'],
      places: ['power-luhansk-tpp'],
      organisations: ['dfrr'],
    },
  ],
  ['select=2.1.2/1', { items: ['2.1.2/1'] }],
  ['select=river-aidar&place=river-aidar', { places: ['river-aidar'] }],
  ['select=project:dfrr-2021-001', { projects: ['dfrr-2021-001'] }],
  ['select=funder:eib', { organisations: ['eib'] }],
  ['view=ask&near=place:contact-line-2015-2022:20', { places: ['contact-line-2015-2022'] }],
  ['view=ask&near=circle:38.5,48.9:9', {}],
  ['item=1&view=compare&against=item%3D2', { items: ['1', '2'] }],
])('«%s» names %j', (query, named) => {
  expect(viewReferences(readView(query).view)).toEqual({ ...none, ...named });
});
