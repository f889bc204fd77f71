import { describe, expect, test } from 'vitest';
import { exactnesses, placeKinds } from '../../../geodata/place.ts';
import { relations } from '../../../seeds/index.ts';
import { scopes } from '../../../seeds/strategy.ts';
import { enAccount } from '../../../web/i18n/account/en.ts';
import { ukAccount } from '../../../web/i18n/account/uk.ts';
import { enAsk } from '../../../web/i18n/ask/en.ts';
import { ukAsk } from '../../../web/i18n/ask/uk.ts';
import { enCharts } from '../../../web/i18n/charts/en.ts';
import { ukCharts } from '../../../web/i18n/charts/uk.ts';
import { enCompare } from '../../../web/i18n/compare/en.ts';
import { ukCompare } from '../../../web/i18n/compare/uk.ts';
import { enDataPackage } from '../../../web/i18n/data-package/en.ts';
import { ukDataPackage } from '../../../web/i18n/data-package/uk.ts';
import { enDonor } from '../../../web/i18n/donor/en.ts';
import { ukDonor } from '../../../web/i18n/donor/uk.ts';
import { enEditor } from '../../../web/i18n/editor/en.ts';
import { ukEditor } from '../../../web/i18n/editor/uk.ts';
import { enEmbed } from '../../../web/i18n/embed/en.ts';
import { ukEmbed } from '../../../web/i18n/embed/uk.ts';
import { en } from '../../../web/i18n/en.ts';
import { enImport } from '../../../web/i18n/import/en.ts';
import { ukImport } from '../../../web/i18n/import/uk.ts';
import { enPaper } from '../../../web/i18n/paper/en.ts';
import { ukPaper } from '../../../web/i18n/paper/uk.ts';
import { enProjectTable } from '../../../web/i18n/project-table/en.ts';
import { ukProjectTable } from '../../../web/i18n/project-table/uk.ts';
import { enSpots } from '../../../web/i18n/spots/en.ts';
import { ukSpots } from '../../../web/i18n/spots/uk.ts';
import { enStage } from '../../../web/i18n/stage/en.ts';
import { ukStage } from '../../../web/i18n/stage/uk.ts';
import { enStandards } from '../../../web/i18n/standards/en.ts';
import { ukStandards } from '../../../web/i18n/standards/uk.ts';
import { enTime } from '../../../web/i18n/time/en.ts';
import { ukTime } from '../../../web/i18n/time/uk.ts';
import { uk } from '../../../web/i18n/uk.ts';
import { enViews } from '../../../web/i18n/views/en.ts';
import { ukViews } from '../../../web/i18n/views/uk.ts';
import { mapLayers } from '../../../web/map/layers.ts';

interface Branch {
  [key: string]: string | Branch;
}

/** Every message with its path: `tree.label`. */
const messagesOf = (branch: Branch, path = ''): [string, string][] =>
  Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : messagesOf(value, `${path}${key}.`),
  );

const ukrainian = messagesOf({
  ...uk,
  account: ukAccount,
  ask: ukAsk,
  charts: ukCharts,
  donor: ukDonor,
  editor: ukEditor,
  embed: ukEmbed,
  import: ukImport,
  paper: ukPaper,
  compare: ukCompare,
  projectTable: ukProjectTable,
  stage: ukStage,
  standards: ukStandards,
  dataPackage: ukDataPackage,
  time: ukTime,
  spots: ukSpots,
  views: ukViews,
});
const english = messagesOf({
  ...en,
  account: enAccount,
  ask: enAsk,
  charts: enCharts,
  donor: enDonor,
  editor: enEditor,
  embed: enEmbed,
  import: enImport,
  paper: enPaper,
  compare: enCompare,
  projectTable: enProjectTable,
  stage: enStage,
  standards: enStandards,
  dataPackage: enDataPackage,
  time: enTime,
  spots: enSpots,
  views: enViews,
});
const plural = /_(one|few|many|other)$/;
const keysOf = (messages: [string, string][]) => [
  ...new Set(messages.map(([key]) => key.replace(plural, ''))),
];
const withoutNames = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '');

test('both languages have the same messages', () => {
  expect(keysOf(english).sort()).toEqual(keysOf(ukrainian).sort());
});

test('no message is empty', () => {
  expect([...ukrainian, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('the Ukrainian messages hold no Latin letters but names of values in addresses', () => {
  const allowed = [
    'bar.en',
    'bar.form.pdf',
    'bar.form.docx',
    'notice.reasons.lang',
    'notice.reasons.view',
    'notice.reasons.in',
    'notice.reasons.paid',
    'notice.reasons.units',
    'paper.sheet.title',
    'paper.sheet.make',
    'paper.picture.png',
    'paper.picture.svg',
    'paper.failed.no_clipboard',
    'paper.print.rows',
    'paper.story.slides',
    'paper.story.handout',
    'stage.bar.code',
    'stage.typed',
    'stage.code.alt',
    'stage.code.local',
    'stage.code.tooLong',
    'stage.code.close',
    'stage.help.digits',
    'stage.help.code',
    'stage.help.clicker',
    'editor.act.pdf',
    'editor.act.docx',
    'editor.issue.not_a_url',
    'editor.places.drawing.line',
    'editor.places.drawing.polygon',
  ];
  const wrong = ukrainian.filter(
    ([key, text]) => !allowed.includes(key) && /\p{Script=Latin}/u.test(withoutNames(text)),
  );
  expect(wrong).toEqual([]);
});

test('the English messages hold no Cyrillic letters but the other language’s own name', () => {
  const wrong = english.filter(
    ([key, text]) => key !== 'bar.uk' && /\p{Script=Cyrillic}/u.test(text),
  );
  expect(wrong).toEqual([]);
});

test('Ukrainian messages hold no letters that only Russian has', () => {
  expect(ukrainian.filter(([, text]) => /[ыэёъ]/iu.test(text))).toEqual([]);
});

test('a message names the same values in both languages', () => {
  const namesOf = (messages: [string, string][], key: string) => {
    const texts = messages.filter(([one]) => one.replace(plural, '') === key);
    const names = texts.flatMap(([, text]) => text.match(/\{\{\w+\}\}/g) ?? []);
    return [...new Set(names)].sort();
  };
  for (const key of keysOf(ukrainian)) {
    expect([key, namesOf(english, key)]).toEqual([key, namesOf(ukrainian, key)]);
  }
});

describe.each([
  ['Ukrainian', ukrainian, ['one', 'few', 'many', 'other']],
  ['English', english, ['one', 'other']],
] as const)('%s plurals', (_, messages, forms) => {
  test('have every form of the language and no other', () => {
    const plurals = messages.filter(([key]) => plural.test(key));
    for (const stem of keysOf([...plurals])) {
      const found = plurals
        .map(([key]) => key)
        .filter((key) => key.replace(plural, '') === stem)
        .map((key) => key.slice(stem.length + 1));
      expect([stem, found]).toEqual([stem, forms]);
    }
  });
});

describe.each([
  ['Ukrainian', uk],
  ['English', en],
])('%s has words', (_, messages) => {
  test('for every kind of place, scope, exactness and relation', () => {
    expect(Object.keys(messages.kind).sort()).toEqual([...placeKinds].sort());
    expect(Object.keys(messages.scope).sort()).toEqual([...scopes].sort());
    expect(Object.keys(messages.scopeLong).sort()).toEqual([...scopes].sort());
    expect(Object.keys(messages.exactness).sort()).toEqual([...exactnesses].sort());
    expect(Object.keys(messages.relation).sort()).toEqual([...relations].sort());
  });

  test('for every layer of the map', () => {
    expect(Object.keys(messages.layers).sort()).toEqual(mapLayers.map(({ id }) => id).sort());
  });
});
