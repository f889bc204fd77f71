import { createRoute, z } from '@hono/zod-openapi';
import type { Ask } from '../exchange/folder/collect.ts';
import { storyById } from '../queries/stories.ts';
import { noParameters } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

const route = createRoute({
  method: 'get',
  path: '/api/stories/{id}/folder.zip',
  middleware: noParameters,
  summary: 'A published story with the page and all of its data, to show from a disk',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'strategy-in-12-minutes' }) }),
  },
  responses: {
    200: {
      description: 'A ZIP of one folder: open index.html in it',
      content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
    },
    ...failures,
  },
});

/** Stories to take along. @param ask asks the app itself */
export function storyFolderRoutes({ db, dataVersion }: Deps, ask: Ask) {
  const make = lastMade(async (id) => {
    // Loaded and built when somebody takes a story along: most readers never do.
    const [{ storyFolder }, { diskPage }, { zipped }, { buildDiskPageIfChanged }] =
      await Promise.all([
        import('../exchange/folder/story-folder.ts'),
        import('../exchange/folder/disk-page.ts'),
        import('../exchange/folder/zipped.ts'),
        import('../page-build.ts'),
      ]);
    const page = async () => diskPage(await buildDiskPageIfChanged());
    const { files } = await storyFolder(ask, id, page);
    return Uint8Array.from(await zipped(id, files));
  });
  return createRouter().openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    await storyById(db, id);
    const archive = await make(id, await dataVersion());
    return c.body(archive, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${id}.zip"`,
    });
  });
}

/** Keeps what was made last, and makes a thing once for all who wait for it. */
function lastMade<Thing>(make: (id: string) => Promise<Thing>) {
  let last: { key: string; thing: Promise<Thing> } | null = null;
  return (id: string, version: string): Promise<Thing> => {
    const key = `${version} ${id}`;
    if (last?.key === key) return last.thing;
    const made = { key, thing: make(id) };
    last = made;
    made.thing.catch(() => {
      if (last === made) last = null;
    });
    return made.thing;
  };
}
