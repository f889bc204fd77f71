import type { Standard } from '../../contract/standard-names.ts';
import type { Records } from './brought.ts';

/** What a file in a standard says of a project. Readers are loaded when they are needed. */
export async function echoIn(standard: Standard): Promise<Records['echo']> {
  switch (standard) {
    case 'iati':
      return (await import('../iati/read.ts')).iatiEcho;
    case 'oc4ids':
      return (await import('../oc4ids/read.ts')).oc4idsEcho;
    case 'dream':
      return (await import('../dream/read.ts')).dreamEcho;
  }
}
