import { expect, test } from 'vitest';
import { emptyFilter } from '../../../server/contract/filter.ts';
import { emptyView } from '../../../server/contract/view.ts';
import { detailRequests, viewRequests } from '../../../server/contract/view-requests.ts';

const filter = { ...emptyFilter, item: ['2'] };

test('for a view everything is asked that its panels show, as the page spells it', () => {
  expect(viewRequests({ ...emptyView, filter })).toEqual(
    expect.arrayContaining([
      '/api/summary?item=2',
      '/api/summary?in=UAH&item=2',
      '/api/totals?by=goal&in=UAH&item=2',
      '/api/projects?item=2&limit=50',
      '/api/projects?item=2&limit=50&shown=shelf',
      '/api/project-rows?item=2&lang=en&limit=100&offset=0&sort=title',
      '/api/flows?in=UAH&item=2&paid=planned',
      '/api/deviation?in=UAH&item=2',
      '/api/map/points?item=2',
      '/api/matrix?in=UAH&units=hromada',
      '/api/unfunded?item=2',
      '/api/picture.svg?item=2&of=areas',
    ]),
  );
});

test('a currency, an order and a kind of money are asked for as the view has them', () => {
  const asked = viewRequests({ ...emptyView, in: 'EUR', sort: '-planned', paid: 'disbursed' });
  expect(asked).toContain('/api/summary?in=EUR');
  expect(asked).toContain('/api/flows?in=EUR&paid=disbursed');
  expect(asked).toContain('/api/project-rows?in=EUR&lang=uk&limit=100&offset=0&sort=-planned');
  expect(asked.filter((path) => path.includes('UAH'))).toEqual([]);
});

test('land, the other side of a comparison, and what is selected are asked for too', () => {
  const asked = viewRequests({
    ...emptyView,
    near: 'circle:38.5,48.95:9',
    against: { ...emptyFilter, item: ['3'] },
    select: '2.1.2/3',
  });
  expect(asked).toContain('/api/ask?in=UAH&near=circle:38.5,48.95:9');
  expect(asked).toContain('/api/ask?near=circle:38.5,48.95:9');
  expect(asked).toContain('/api/summary?item=3');
  expect(asked).toContain('/api/items/2.1.2~3');
  expect(asked).toContain('/api/summary?item=2.1.2/3');
});

test('of single things the details are asked for, and the figures that their panels show', () => {
  expect(
    detailRequests({ items: ['2.1.2/3'], places: ['UA44'], funders: [], projects: ['p-1'] }),
  ).toEqual([
    '/api/items/2.1.2~3',
    '/api/summary?item=2.1.2/3',
    '/api/places/UA44',
    '/api/summary?place=UA44',
    '/api/projects/p-1',
  ]);
});

test('of a funder its projects are asked for, and its money by everything that divides it', () => {
  expect(detailRequests({ items: [], places: [], funders: ['eib'], projects: [] })).toEqual([
    '/api/summary?funder=eib',
    '/api/totals?by=goal&funder=eib',
    '/api/totals?by=funder&funder=eib',
    '/api/totals?by=year&funder=eib',
    '/api/totals?by=raion&funder=eib',
    '/api/totals?by=hromada&funder=eib',
    '/api/projects?funder=eib&limit=50',
  ]);
});
