import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../fixture.ts';
import { type Editor, editor, sound } from '../register/editors.ts';
import { signedIn } from '../sign-in/people.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let id: string;

/** A place that may be told only as its hromada, and a contact that may not be told at all. */
const record = {
  ...sound,
  contact: { name: 'Олена Щербак', phone: '', email: 'olena@example.org' },
  places: [
    {
      placeId: null,
      geometry: { type: 'Point' as const, coordinates: [38.40123, 49.01234] as [number, number] },
      share: 100,
      precision: 'hromada' as const,
      method: 'person',
      confidence: 1,
      quote: 'вулиця Таємна',
    },
  ],
};

beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  const reviewer = await editor(api, 'reviewer');
  id = await olena.create(record);
  await olena.act('submit', id, 1);
  await reviewer.act('publish', id, 2);
});
afterAll(() => api.db.destroy());

const textOfPdf = async (response: Response): Promise<string> => {
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await response.arrayBuffer())),
  );
  return text.join(' ').replaceAll(/\s+/g, ' ');
};
const textOfDocx = async (response: Response): Promise<string> =>
  strFromU8(
    unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml'] ??
      new Uint8Array(),
  );

describe('the form of a published project', () => {
  it('is a PDF for everybody, with the hromada and without contact or finer place', async () => {
    const response = await api.app.request(`/api/projects/${id}/form.pdf`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain(`"${id}.pdf"`);
    const text = await textOfPdf(response);
    expect(text).toContain('Ремонт школи у Сіверськодонецьку');
    expect(text).toContain('Завдання 2.1.2.');
    expect(text).toContain('Рубіжанська міська громада');
    expect(text).not.toMatch(/Щербак|olena@|Таємна|точка|38[.,]4|49[.,]0/);
  });

  it('is a DOCX, too, that holds no more', async () => {
    const response = await api.app.request(`/api/projects/${id}/form.docx`);
    expect(response.status).toBe(200);
    const text = await textOfDocx(response);
    expect(text).toContain('Рубіжанська міська громада');
    expect(text).not.toMatch(/Щербак|olena@|Таємна|точка|38[.,]4|49[.,]0/);
  });

  it('is not there for a draft', async () => {
    const draft = await olena.create();
    const response = await api.app.request(`/api/projects/${draft}/form.pdf`);
    expect(response.status).toBe(404);
  });
});

describe('the form of what is being written', () => {
  it('holds the contact and the drawn place, for its editor', async () => {
    const { send } = await signedIn(api, 'editor');
    const response = await send('POST', '/api/print-form.pdf', { record });
    expect(response.status).toBe(200);
    expect(await textOfPdf(response)).toMatch(/точка на карті.*Олена Щербак/);
  });

  it('is refused to who is not signed in, and of what is no record', async () => {
    const { send } = await signedIn(api, 'editor');
    const anonymous = await api.app.request('/api/print-form.docx', {
      method: 'POST',
      body: JSON.stringify({ record }),
      headers: { 'content-type': 'application/json', origin: 'http://localhost' },
    });
    expect(anonymous.status).toBe(401);
    const wrong = await send('POST', '/api/print-form.docx', { record: { titleUk: 1 } });
    expect(wrong.status).toBe(400);
  });
});

describe('the preview of a location', () => {
  it('is what would be published of it', async () => {
    const { status, body } = await olena.ask('POST', '/api/place-preview', {
      places: record.places,
    });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ geometry: null, precision: 'hromada' }]);
    const published = await api.get(`/api/projects/${id}`);
    expect(body.items).toEqual(
      published.body.places.map(({ quote: _, ...place }: { quote: string }) => place),
    );
  });

  it('is for people who are signed in', async () => {
    const response = await api.app.request('/api/place-preview', {
      method: 'POST',
      body: JSON.stringify({ places: record.places }),
      headers: { 'content-type': 'application/json', origin: 'http://localhost' },
    });
    expect(response.status).toBe(401);
  });
});
