import { buildPageIfChanged } from './page-build.ts';

buildPageIfChanged();
await import('./main.ts');
