import type { AddProtocolResponseData, GetResourceResponse, RequestParameters } from 'maplibre-gl';
import { ask } from '../api/ask.ts';
import { dataRoot } from '../api/data-root.ts';
import { keptBook, keptOrigin } from '../api/kept.ts';

/** Before the `://` of the addresses that MapLibre asks here instead of the network. */
export const keptProtocol = keptOrigin.slice(0, keptOrigin.indexOf(':'));

/** Where the map's own data come from. */
export const dataOrigin = (): string =>
  keptBook === null ? location.origin + dataRoot : keptOrigin;

/** Answers the map on the page's own thread: its worker can reach neither the book nor the disk. */
export async function loadKept({
  url,
  type,
}: RequestParameters): Promise<GetResourceResponse<AddProtocolResponseData>> {
  const answer = await ask(url.slice(keptOrigin.length));
  if (!answer.ok) throw new Error(`Not taken along: ${url}`);
  return { data: type === 'json' ? await answer.json() : await answer.arrayBuffer() };
}
