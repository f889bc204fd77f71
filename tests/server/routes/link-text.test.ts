import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkedTextSchema } from '../../../server/contract/link-text.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const json = { 'content-type': 'application/json' };
async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = json,
) {
  const response = await api.app.request('/api/link-text', { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
}
const link = async (text: string) => {
  const { status, body } = await post(JSON.stringify({ text }));
  expect(status).toBe(200);
  return linkedTextSchema.parse(body);
};

test('a named place comes with where it stands, what it is, and how it was found', async () => {
  const { mentions } = await link('Ремонт школи у Рубіжному');
  expect(mentions).toEqual([
    {
      start: 15,
      end: 24,
      quote: 'Рубіжному',
      placeId: 'UA44120090010096548',
      kind: 'settlement',
      rule: expect.any(String),
      confidence: expect.any(Number),
    },
  ]);
});

test('kinds of place and zones come in a list of their own', async () => {
  const { mentions, types } = await link('Підтримка конезаводів на сільських територіях');
  expect(mentions).toEqual([]);
  expect(types).toMatchObject([
    { quote: 'конезаводів', placeKind: 'horse_farm' },
    { quote: 'на сільських територіях', placeId: 'zone-rural' },
  ]);
});

test('a text that names no place gives two empty lists', async () => {
  expect(await link('Підвищення кваліфікації лікарів')).toEqual({ mentions: [], types: [] });
});

test('offsets count UTF-16 code units of the text as given', async () => {
  const text = '🚂\u200B Потяг\r\nдо м.\u00A0Рубіжне';
  const { mentions } = await link(text);
  expect(mentions.map(({ placeId }) => placeId)).toEqual(['UA44120090010096548']);
  for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
});

test('20,000 characters are taken, however they are written in JSON', async () => {
  const text = `${'ж'.repeat(19_990)} Рубіжне `.slice(0, 20_000);
  const escaped = [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const { status, body } = await post(`{"text":"${escaped.join('')}"}`);
  expect(status).toBe(200);
  expect(linkedTextSchema.parse(body)).toEqual(await link(text));
});

test.each([
  ['empty', { text: '' }],
  ['empty', { text: ' \n\t' }],
  ['too_long', { text: 'ж'.repeat(20_001) }],
  ['too_long', { text: 'ж'.repeat(200_000) }],
  ['lone_surrogate', { text: 'Рубіжне \uD83D' }],
  ['null_byte', { text: 'Рубіжне\0' }],
  ['not_text', { text: '\uFFFD'.repeat(20) }],
  ['bad_parameter', { text: 5 }],
  ['bad_parameter', { text: ['Рубіжне'] }],
  ['bad_parameter', { text: null }],
  ['bad_parameter', {}],
  ['bad_parameter', { text: 'Рубіжне', language: 'uk' }],
  ['bad_parameter', 'Рубіжне'],
  ['bad_parameter', null],
])('400 %s', async (code, body) => {
  expect(await post(JSON.stringify(body))).toEqual({
    status: 400,
    body: { error: { code, message: expect.any(String), details: expect.any(Object) } },
  });
});

test.each(['', '{', '{"text":"Рубіжне"', 'text=Рубіжне'])(
  '400 for JSON broken as %j',
  async (body) => {
    expect(await post(body)).toMatchObject({
      status: 400,
      body: { error: { code: 'broken_json' } },
    });
  },
);

test('400 for bytes that are not UTF-8', async () => {
  const body = Uint8Array.from([...Buffer.from('{"text":"'), 0xd0, 0x22, 0x7d]);
  expect(await post(body)).toMatchObject({
    status: 400,
    body: { error: { code: 'broken_encoding' } },
  });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
  '415 for the content type %j',
  async (type) => {
    const { status, body } = await post('{"text":"Рубіжне"}', { 'content-type': type });
    expect([status, body.error.code]).toEqual([415, 'not_json']);
  },
);

test('any text is answered with 200 or a 400 that says why, and quotes are slices of it', async () => {
  const word = fc.constantFrom(
    'Рубіжне',
    'м.',
    'шахт',
    '–',
    '’',
    '\uD800',
    '\0',
    'Щастя',
    'області',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const { status, body } = await post(JSON.stringify({ text: given }));
      if (status !== 200) {
        expect(status).toBe(400);
        expect(['empty', 'lone_surrogate', 'null_byte', 'not_text']).toContain(body.error.code);
        return;
      }
      const { mentions, types } = linkedTextSchema.parse(body);
      for (const { start, end, quote } of [...mentions, ...types]) {
        expect(given.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 200 },
  );
});

test('any body is answered with JSON, never with a failure of the server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const { status } = await post(Uint8Array.from(bytes));
      expect([400, 415]).toContain(status);
    }),
    { numRuns: 100 },
  );
});
