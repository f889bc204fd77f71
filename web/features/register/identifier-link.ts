import type { ProjectDetail } from '@stratlas/server/contract';

type Identifier = ProjectDetail['identifiers'][number];

/** Where a project is followed in another register by its number there; null where there is no such place. */
export function identifierLink({ scheme, id }: Identifier): string | null {
  const written = encodeURIComponent(id);
  switch (scheme) {
    case 'dream':
      return `https://dream.gov.ua/project/${written}`;
    case 'prozorro':
      return `https://prozorro.gov.ua/tender/${written}`;
    case 'iati':
      return `https://d-portal.org/q.html?aid=${written}`;
    case 'edr':
    case 'other':
      return null;
  }
}
