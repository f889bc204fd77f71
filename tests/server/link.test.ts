import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../server/link.ts', import.meta.url));

function run(input: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input,
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, answers, stderr };
}

test('each line gets its places, in the order of the lines, with the id as it was given', () => {
  const texts = ['Ремонт школи у Рубіжному', 'Підвищення кваліфікації', 'Станиця Луганська'];
  const input = texts.map((text, index) => JSON.stringify({ id: index, text, more: true }));
  const { status, answers, stderr } = run(`${input.join('\n')}\n\n`);
  expect([status, stderr]).toEqual([0, '']);
  expect(answers).toMatchObject([
    {
      id: 0,
      mentions: [{ start: 15, end: 24, quote: 'Рубіжному', placeId: 'UA44120090010096548' }],
    },
    { id: 1, mentions: [] },
    { id: 2, mentions: [{ quote: 'Станиця Луганська', kind: 'settlement' }] },
  ]);
});

test('a bad line gets its error and ends the run with 1; the lines around it are linked', () => {
  const lines = [
    '{"id":"a","text":"Кремінна"}',
    '{"id":"b"}',
    '{"id":"c","text":""}',
    '{"text":"Кремінна"}',
    'Кремінна',
    `{"id":"d","text":"${'я'.repeat(20_001)}"}`,
    `{"id":"e","text":"${'я'.repeat(200_000)}"}`,
    '{"id":"f","text":"\\ud800"}',
    '{"id":"g","text":"\\u0000"}',
    '{"id":"z","text":"Кремінна"}',
  ];
  const { status, answers } = run(lines.join('\n'));
  expect(status).toBe(1);
  expect(answers.map(({ id, error, mentions }) => [id, error?.code ?? mentions.length])).toEqual([
    ['a', 1],
    ['b', 'bad_record'],
    ['c', 'empty'],
    [undefined, 'bad_record'],
    [undefined, 'broken_json'],
    ['d', 'too_long'],
    [undefined, 'too_long'],
    ['f', 'lone_surrogate'],
    ['g', 'null_byte'],
    ['z', 1],
  ]);
});

test('bytes that are not UTF-8 spoil their own line only', () => {
  const good = '{"id":1,"text":"Кремінна"}\n';
  const input = Buffer.concat([
    Buffer.from('{"id":0,"text":"'),
    Buffer.from([0xff]),
    Buffer.from(`"}\n${good}`),
  ]);
  const { status, answers } = run(input);
  expect(status).toBe(1);
  expect(answers).toMatchObject([
    { error: { code: 'broken_encoding' } },
    { id: 1, mentions: [{}] },
  ]);
});

test('nothing in, nothing out', () => {
  expect(run('')).toEqual({ status: 0, answers: [], stderr: '' });
});
