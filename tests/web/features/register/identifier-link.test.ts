import { expect, test } from 'vitest';
import { identifierLink } from '../../../../web/features/register/identifier-link.ts';

test('numbers of DREAM, Prozorro and IATI lead to their registers, others nowhere', () => {
  expect(identifierLink({ scheme: 'dream', id: 'DREAM-UA-010724-0A1B2C3D' })).toBe(
    'https://dream.gov.ua/project/DREAM-UA-010724-0A1B2C3D',
  );
  expect(identifierLink({ scheme: 'prozorro', id: 'UA-2021-03-01-000001-a' })).toBe(
    'https://prozorro.gov.ua/tender/UA-2021-03-01-000001-a',
  );
  expect(identifierLink({ scheme: 'iati', id: 'XM-DAC-41121-2023-EUR-UKR' })).toBe(
    'https://d-portal.org/q.html?aid=XM-DAC-41121-2023-EUR-UKR',
  );
  expect(identifierLink({ scheme: 'edr', id: '00000000' })).toBeNull();
  expect(identifierLink({ scheme: 'iati', id: 'a/b c' })).toContain('a%2Fb%20c');
});
