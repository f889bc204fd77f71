/** A file of the build: a script with the modules in it, or a style sheet, font or worker without any. */
export interface BuiltFile {
  name: string;
  /** In characters or bytes: only tells small files from large ones. */
  size: number;
  modules: readonly string[];
  /** Names of the files that it loads at once. */
  imports: readonly string[];
}

/** With what every visit begins: the page itself and its map. */
const beginnings = ['/web/main.tsx', '/web/map/MapCanvas.tsx'];

/** The map's worker is named by its address alone, and of the fonts the page's two alphabets are enough. */
const alwaysUsed = /worker[^/]*\.mjs$|onest-(?:cyrillic|latin)-wght-normal/;
const anyFont = /\.woff2?$/;

/**
 * Which files a browser keeps at the first visit, when it has them anyway, and which in idle time
 * later: the small ones first, since the parts of the page are small, and what prints is large.
 */
export function keepingOrder(files: readonly BuiltFile[]): { first: string[]; later: string[] } {
  const byName = new Map(files.map((file) => [file.name, file]));
  const first = new Set<string>();
  const add = (file: BuiltFile | undefined): void => {
    if (file === undefined || first.has(file.name)) return;
    first.add(file.name);
    for (const name of file.imports) if (!anyFont.test(name)) add(byName.get(name));
  };
  for (const file of files) {
    const isBeginning = file.modules.some((id) => beginnings.some((one) => id.endsWith(one)));
    if (isBeginning || alwaysUsed.test(file.name)) add(file);
  }
  const later = files.filter(({ name }) => !first.has(name)).sort((a, b) => a.size - b.size);
  return { first: [...first].sort(), later: later.map(({ name }) => name) };
}
