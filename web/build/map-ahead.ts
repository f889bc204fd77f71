import type { Plugin } from 'vite';

/** The page's head names the map's script, so that it comes beside the page's own and not after it. */
export function mapAhead(): Plugin {
  let base = '/';
  const preload = (fileName: string) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `${base}${fileName}` },
    injectTo: 'head' as const,
  });
  return {
    name: 'map-ahead',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((chunk) => chunk.type === 'chunk')
          .filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/map/atlas-map.ts')))
          .map(({ fileName }) => preload(fileName)),
    },
  };
}
