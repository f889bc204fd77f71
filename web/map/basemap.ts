import type { StyleSpecification } from 'maplibre-gl';
import { reportMapError } from '../state/map-error.ts';

/** The outside style that the server names in the page's head; null, as by default, for none. */
async function loadBasemap(): Promise<StyleSpecification | null> {
  const url = document.querySelector<HTMLMetaElement>('meta[name=basemap]')?.content;
  if (url === undefined) return null;
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return (await answer.json()) as StyleSpecification;
  } catch (error) {
    reportMapError(String(error));
    return null;
  }
}

export const basemap = await loadBasemap();
