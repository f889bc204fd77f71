import type { Messages } from '../messages.ts';
import type { ukStandards } from './uk.ts';

/** Words of the files for donors and for the state, in English. */
export const enStandards: Messages<typeof ukStandards> = {
  title: 'In the formats of donors and of the state',
  hint: 'What a format cannot hold is shown before the download.',
  looking: 'Comparing the projects with the format',
  failed: 'Could not compare the projects with the format.',
  none: 'The filter selects no project: there will be no file.',
  whole_one: 'The format holds everything about {{whole}} of {{count}} project.',
  whole_other: 'The format holds everything about {{whole}} of {{count}} projects.',
  fields: 'What will not be in the file',
  projects_one: '{{count}} project',
  projects_other: '{{count}} projects',
  byProject: 'Project by project',
  first: 'The first {{count}} are shown.',
  download: 'Download {{name}}',
  organisation: 'Download the organisation file of {{name}}',
  withoutTask: {
    title: 'Without a confirmed task of the Strategy',
    hint: 'The link to a task is only proposed, or there is none. An editor confirms it in the project.',
    share_one: '{{share}}: {{without}} of {{count}} project.',
    share_other: '{{share}}: {{without}} of {{count}} projects.',
    none: 'All selected projects have a confirmed task.',
    noTask: 'no task',
    proposed: 'proposed: {{codes}}',
    failed: 'Could not count the projects without a task.',
  },
};
