import type { Messages } from '../messages.ts';
import type { ukPaper } from './uk.ts';

/** Words of printing and of saved pictures, in English. */
export const enPaper: Messages<typeof ukPaper> = {
  title: 'Print and pictures',
  sheet: {
    title: 'A sheet with the map, PDF',
    hint: 'The map at a true scale, with its legend, sources and a table of places. Panels are not printed: the sheet shows what can be seen between them.',
    size: 'Size',
    orientation: 'Orientation',
    orientations: { landscape: 'landscape', portrait: 'portrait' },
    language: 'Language of the sheet',
    languages: { uk: 'Ukrainian', en: 'English' },
    heading: 'Title',
    headingHint: 'Empty: the words of the filter',
    include: 'What to add',
    table: 'numbered pins and a table',
    legend: 'the legend',
    inset: 'an inset of the oblast in Ukraine',
    make: 'Make a PDF',
  },
  picture: {
    title: 'A picture of the map',
    hint: 'The whole map as the window shows it, without panels, on light ground and with its sources.',
    scale: 'Size',
    scales: '{{scale}}× – {{width}} × {{height}} pixels',
    png: 'Save as PNG',
    svg: 'Save as SVG',
    copy: 'Copy the picture',
  },
  busy: {
    sheet: 'Making the sheet: {{percent}}%',
    picture: 'Making the picture: {{percent}}%',
    story: 'Making the papers: {{percent}}%',
  },
  done: {
    saved: 'Done: the file “{{name}}” is saved.',
    copied: 'The picture is copied: paste it into a document or a letter.',
  },
  failed: {
    too_large:
      'This device has no memory for so large a picture. Choose a smaller sheet or a smaller size.',
    no_answer: 'The map was not drawn in time. Check the connection and try again.',
    no_map: 'There is no map yet: wait until it appears and try again.',
    no_clipboard: 'This browser does not let pictures be copied. Save the PNG: it is the same.',
    data: 'The data for the sheet did not come. Check the connection and try again.',
    other: 'The file could not be made: {{message}}',
  },
  stopped: 'Stopped. No file was saved.',
  empty:
    'The filter selects nothing, so the map will be bare ground. Change the filter, or print it so.',
  counts: {
    projects: 'projects on the map: {{onMap}}, not on the map: {{onShelf}}',
    areas: 'areas of the strategy on the map: {{onMap}}, not on the map: {{onShelf}}',
  },
  legend: {
    goals: 'Goals of the strategy',
    pin: 'number of the place in the table; the ring shows the goals of what is there',
    noGoal: 'no task of the strategy',
  },
  strip: {
    kilometres: 'km',
    metres: 'm',
    north: 'N',
    projection: 'Scale of the middle of the sheet; Mercator projection',
  },
  table: {
    title: 'What is on the map',
    none: {
      projects: 'With this filter no project is on the map.',
      areas: 'With this filter no named place is on the map.',
    },
    outside_one: '{{count}} more place lies beyond this sheet.',
    outside_other: '{{count}} more places lie beyond this sheet.',
    cut: 'The table has the first 1,000 projects; the rest is in the atlas at the address on the sheet.',
    dots: 'Small signs without numbers are all places of the kind that the area speaks of.',
  },
  inset: 'Luhansk oblast in Ukraine',
  code: 'This view in the atlas: point a phone’s camera at it',
  date: 'Data as of {{date}}',
  page: 'Sheet {{number}} of {{count}}',
  print: {
    date: 'Data as of {{date}}',
    address: 'Address of this view: {{address}}',
    printed: 'Printed on {{date}}',
    rows: 'Rows here: {{printed}} of {{count}}. The whole list is at the address below and in the XLSX export.',
  },
  story: {
    papers: 'Slides and handout: {{name}}',
    slides: 'Slides, PPTX',
    handout: 'Handout, PDF',
    perPage: 'Steps on a sheet',
    each_one: '{{count}} step',
    each_other: '{{count}} steps',
    sources: 'Sources: {{sources}}',
    step: 'Step {{number}} of {{count}}',
    dead: 'The map of this step could not be drawn.',
  },
};
