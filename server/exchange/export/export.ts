import type { ProjectDetail } from '../../contract/projects.ts';
import type { Names } from '../columns/names.ts';
import type { About } from './about.ts';

/** All that a writer of files needs. */
export interface Export {
  about: About;
  names: Names;
  /** Some projects at a time, by their ids. */
  projects: AsyncIterable<readonly ProjectDetail[]>;
}
