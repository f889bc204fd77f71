import type { Messages } from '../messages.ts';
import { enForm } from './en-form.ts';
import { enWork } from './en-work.ts';
import type { ukEditor } from './uk.ts';

/** Words of the editor, in English; loaded with it. */
export const enEditor = {
  title: { new: 'New project', edit: 'Project', desk: 'Work on projects' },
  untitled: 'Untitled',
  formTitle: 'Technical task of a regional development project',
  tabs: { label: 'Parts of the record', form: 'Form', history: 'History' },
  sections: 'Sections of the form',
  close: 'Close the editor',
  showMap: 'Show the map',
  english: 'In English',
  never: 'Never published',
  length: '{{length}} of {{max}}',
  add: 'Add',
  remove: 'Remove',
  removeNamed: 'Remove: {{name}}',
  signInFirst: 'Sign in as an editor to work on projects.',
  noRole: 'Your role allows reading only. An administrator of the atlas can make you an editor.',
  issue: {
    missing: 'Fill in this field.',
    shares_not_100: 'Shares must make 100% together.',
    twice: 'This is above already.',
    not_a_task: 'Choose a task or an area: a goal is too wide.',
    end_before_start: 'The end is before the start.',
    longer_than_three_years: 'The form allows at most three years.',
    year_outside_period: 'The year is outside the period of the project.',
    unknown: 'There is no such record. Choose another.',
    too_long: 'Too long: at most {{max}} characters.',
    beyond_limit: 'Too many: at most {{max}}.',
    not_a_date: 'Write a year, a month or a day: 2024, 03.2024 or 15.03.2024.',
    not_a_url: 'The address has to begin with https://',
    out_of_range: 'This value is not possible.',
    no_funder: 'Choose who pays.',
    not_valid: 'Check this value.',
  },
  summary: {
    label: 'What is still needed',
    ready: 'All that publication needs is here.',
    wrong_one: '{{count}} field keeps it from being published',
    wrong_other: '{{count}} fields keep it from being published',
    advice_one: 'The form asks for {{count}} more field',
    advice_other: 'The form asks for {{count}} more fields',
    entry: '{{field}}: {{issue}}',
  },
  ...enForm,
  ...enWork,
} satisfies Messages<typeof ukEditor>;
