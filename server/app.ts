import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { ApiError } from './errors.ts';
import { temporaryPackages } from './exchange/package/packages.ts';
import { ogcRoutes } from './ogc/routes.ts';
import { ogcTilePath } from './ogc/tiles/routes.ts';
import { dataVersion } from './register/history/counter.ts';
import { aboutRoutes } from './routes/about.ts';
import { askRoutes } from './routes/ask.ts';
import { changeRoutes } from './routes/changes.ts';
import { chartRoutes } from './routes/charts.ts';
import { compressed } from './routes/compressed.ts';
import { dataRoutes } from './routes/data.ts';
import { type DeprecatedPath, deprecated } from './routes/deprecated.ts';
import { docsRoutes } from './routes/docs.ts';
import { door } from './routes/door.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/export.ts';
import { formRoutes } from './routes/form.ts';
import { frozen } from './routes/frozen.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { incompleteRoutes } from './routes/incomplete.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { lastChangeOf } from './routes/last-change.ts';
import { ledgerRoutes } from './routes/ledger.ts';
import { linkTextRoutes } from './routes/link-text.ts';
import { linkRoutes } from './routes/links.ts';
import { Listeners } from './routes/listeners.ts';
import { mapRoutes } from './routes/map.ts';
import { newOrganisationRoutes } from './routes/new-organisation.ts';
import { numberedRoutes } from './routes/numbered.ts';
import { embedPath, pageRoutes } from './routes/page.ts';
import { peopleRoutes } from './routes/people.ts';
import { pictureRoutes } from './routes/picture.ts';
import { placePreviewRoutes } from './routes/place-preview.ts';
import { placeRoutes } from './routes/places.ts';
import { projectRowRoutes } from './routes/project-rows.ts';
import { projectRoutes } from './routes/projects.ts';
import { recordActRoutes } from './routes/record-acts.ts';
import { recordCorrectionRoutes } from './routes/record-corrections.ts';
import { recordHistoryRoutes } from './routes/record-history.ts';
import { recordQueueRoutes } from './routes/record-queue.ts';
import { recordStoryRoutes } from './routes/record-stories.ts';
import { recordRoutes } from './routes/records.ts';
import type { Deps } from './routes/router.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { spotRoutes, tilePath } from './routes/spots.ts';
import { standardRoutes } from './routes/standards.ts';
import { storyRoutes } from './routes/stories.ts';
import { storyFolderRoutes } from './routes/story-folder.ts';
import { strategyRoutes } from './routes/strategy.ts';
import { summaryRoutes } from './routes/summary.ts';
import { unlessUnchanged } from './routes/unchanged.ts';
import { unfundedRoutes } from './routes/unfunded.ts';
import { unitRoutes } from './routes/units.ts';
import { versionRoutes } from './routes/versions.ts';
import { withoutTaskRoutes } from './routes/without-task.ts';
import { workingCopyRoutes } from './routes/working-copies.ts';
import { sameOrigin } from './sign-in/same-origin.ts';
import { randomSecret } from './sign-in/secret.ts';
import { createSignIn } from './sign-in/sign-in.ts';

/**
 * Nothing from elsewhere; `blob:` is the map's worker, `data:` its small pictures. Only who sets
 * an outside basemap lets the page fetch from where that style and its tiles are.
 */
const contentSecurityPolicy = (basemapStyleUrl: string | undefined) => {
  const outside = basemapStyleUrl === undefined ? [] : ['https:', new URL(basemapStyleUrl).origin];
  return {
    defaultSrc: ["'self'"],
    connectSrc: ["'self'", ...outside],
    imgSrc: ["'self'", 'data:', 'blob:', ...outside],
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'self'"],
  };
};

/** What everybody gets alike until the data change. */
const frozenPaths = [
  '/api/strategy',
  '/api/places.geojson',
  '/api/map/labels.geojson',
  '/api/map/links.geojson',
  '/api/map/ground.geojson',
  '/api/map/projects.geojson',
  '/api/map/projects.json',
  '/api/map/points',
  '/api/projects',
  '/api/project-rows',
  '/api/flows',
  '/api/deviation',
  '/api/summary',
  '/api/totals',
  '/api/ask',
  '/api/unfunded',
  '/api/picture.svg',
  '/api/regions',
  '/api/matrix',
  '/api/incomplete',
  '/api/stories',
  '/api/stories/:id',
  ogcTilePath,
];

/** What depends on the published data alone, too, but is made for each who asks. */
const publicPaths = [
  '/api/items/:code',
  '/api/places',
  '/api/places/:id',
  '/api/links',
  '/api/ledger',
  '/api/projects/:id',
  '/api/projects.geojson',
  '/api/project-rows/:id',
  '/api/organisations',
  '/api/about',
  '/api/changes',
  '/api/export.csv',
  '/api/export.xlsx',
  '/api/export.geojson',
  '/api/export.kml',
  '/data/:date',
];

/** What will not be answered for ever: nothing yet. */
const deprecatedPaths: readonly DeprecatedPath[] = [];

const document = {
  openapi: '3.1.0',
  info: {
    title: 'Stratlas',
    version: '1',
    description:
      'The Development Strategy of Luhansk oblast, Ukraine, 2021-2027, joined to places. ' +
      'Geometry: © OpenStreetMap contributors (ODbL 1.0) and others, named in each record.',
  },
};

/** Without a way to sign in it makes one whose sessions end with the process. */
type Given = Pick<Deps, 'db' | 'version'> & Partial<Deps>;

function completed(given: Given): Deps {
  const { db, dataVersion: version = () => dataVersion(db) } = given;
  return {
    signIn: createSignIn({ db, secret: randomSecret() }),
    listeners: new Listeners(version),
    packages: temporaryPackages(db),
    limit: null,
    ...given,
    dataVersion: version,
  };
}

/**
 * The whole server as a value: tests call `app.request()`.
 * @param pageFolder the built page; without it the app serves the API alone
 * @param basemapStyleUrl a MapLibre style for the page to put beneath its own
 * @param embedOrigins sites that may show the page's embedded form in their frames
 */
export function createApp(
  given: Given,
  pageFolder?: string,
  basemapStyleUrl?: string,
  embedOrigins: readonly string[] = [],
) {
  const deps = completed(given);
  const app = new OpenAPIHono();
  const lastChange = lastChangeOf(deps.db, deps.dataVersion);
  const kept = frozen(deps.dataVersion, lastChange);
  app.route('/', numberedRoutes(app));
  // A map asks for many tiles at once: those made already pass by all that they have no need of.
  app.use(tilePath, kept);
  const policy = contentSecurityPolicy(basemapStyleUrl);
  const guarded = secureHeaders({ contentSecurityPolicy: policy });
  const framed = secureHeaders({
    contentSecurityPolicy: { ...policy, frameAncestors: ["'self'", ...embedOrigins] },
    // The older header knows no list of origins.
    xFrameOptions: false,
  });
  app.use((c, next) => (c.req.path === embedPath ? framed : guarded)(c, next));
  app.use('/api/*', sameOrigin(deps.signIn.url));
  // Around what is kept, which is kept compressed already, and not within it.
  for (const path of ['/api/*', '/ogc/*', '/data/*']) app.use(path, compressed);
  for (const path of frozenPaths) app.use(path, kept);
  // What is kept costs nothing: who asks for it is not counted.
  const counted = door(deps.limit);
  for (const path of ['/api/*', '/ogc/*', '/data/*']) app.use(path, counted);
  app.use('/at/*', counted);
  const unchanged = unlessUnchanged(deps.dataVersion, lastChange);
  for (const path of publicPaths) app.use(path, unchanged);
  for (const one of deprecatedPaths) app.use(one.path, deprecated(one));
  app.onError((error, c) => {
    if (error instanceof ApiError) return c.json(error.body, error.status);
    if (error instanceof HTTPException) {
      return c.json({ error: { code: 'bad_request', message: error.message } }, error.status);
    }
    console.error(error);
    return c.json({ error: { code: 'internal', message: 'The server failed.' } }, 500);
  });
  app.notFound((c) => c.json({ error: { code: 'not_found', message: 'No such address.' } }, 404));
  const routes = app
    .route('/', healthRoutes(deps))
    .route('/', mapRoutes(deps))
    .route('/', strategyRoutes(deps))
    .route('/', placeRoutes(deps))
    .route('/', linkRoutes(deps))
    .route('/', ledgerRoutes(deps))
    .route('/', linkTextRoutes(deps))
    .route('/', storyRoutes(deps))
    .route(
      '/',
      storyFolderRoutes(deps, (path) => app.request(path)),
    )
    .route('/', summaryRoutes(deps))
    .route('/', unitRoutes(deps))
    .route('/', incompleteRoutes(deps))
    .route('/', projectRoutes(deps))
    .route('/', projectRowRoutes(deps))
    .route('/', chartRoutes(deps))
    .route('/', aboutRoutes(deps))
    .route('/', changeRoutes(deps))
    .route('/', eventRoutes(deps))
    .route('/', dataRoutes(deps))
    .route('/', askRoutes(deps))
    .route('/', unfundedRoutes(deps))
    .route('/', pictureRoutes(deps))
    .route('/', spotRoutes(deps))
    .route('/', exportRoutes(deps))
    .route('/', standardRoutes(deps))
    .route('/', withoutTaskRoutes(deps))
    .route('/', importRoutes(deps))
    .route('/', signInRoutes(deps))
    .route('/', invitationRoutes(deps))
    .route('/', peopleRoutes(deps))
    .route('/', recordQueueRoutes(deps))
    .route('/', recordRoutes(deps))
    .route('/', recordActRoutes(deps))
    .route('/', recordHistoryRoutes(deps))
    .route('/', recordCorrectionRoutes(deps))
    .route('/', recordStoryRoutes(deps))
    .route('/', workingCopyRoutes(deps))
    .route('/', newOrganisationRoutes(deps))
    .route('/', placePreviewRoutes(deps))
    .route('/', formRoutes(deps))
    .route('/', docsRoutes());
  app.route(
    '/',
    versionRoutes(deps.db, app, (db) => createApp({ db, version: deps.version })),
  );
  app.route('/', ogcRoutes(deps));
  app.doc31('/api/openapi.json', document);
  if (pageFolder !== undefined)
    app.route('/', pageRoutes(deps, pageFolder, basemapStyleUrl, lastChange));
  return routes;
}

export type AppType = ReturnType<typeof createApp>;
