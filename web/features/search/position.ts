/** Where a text of two coordinates points: longitude first, as everywhere in the program. */
export type FoundPosition = readonly [lon: number, lat: number];

/** `48.9`, `48,9`, `48°54′`, `48°54'30.5"`, with `N`, `пн`, `S`, `E`, `сх`, `W` or nothing beside it. */
const angle =
  /^\s*([NSEWПнСхЗдПд]*)\.?\s*(-?\d{1,3}(?:[.,]\d+)?)\s*(?:°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|''|”)?)?)?)?\s*([NSEW]|пн|пд|сх|зх)?\.?\s*(?:ш|д)?\.?\s*$/iu;

interface Angle {
  degrees: number;
  /** Which of the two it is, where it says so. */
  axis: 'lat' | 'lon' | null;
}

const axes: Record<string, [axis: 'lat' | 'lon', sign: 1 | -1]> = {
  n: ['lat', 1],
  пн: ['lat', 1],
  s: ['lat', -1],
  пд: ['lat', -1],
  e: ['lon', 1],
  сх: ['lon', 1],
  w: ['lon', -1],
  зх: ['lon', -1],
};

const numberOf = (text = '0'): number => Number(text.replace(',', '.'));

function readAngle(text: string): Angle | null {
  const found = angle.exec(text);
  if (found === null) return null;
  const [, before = '', degrees = '', minutes, seconds, after = ''] = found;
  const whole = numberOf(degrees);
  const [least, smallest] = [numberOf(minutes), numberOf(seconds)];
  if (least >= 60 || smallest >= 60) return null;
  const size = Math.abs(whole) + least / 60 + smallest / 3600;
  const [axis, sign] = axes[(after || before).toLowerCase()] ?? [null, 1];
  return { degrees: (whole < 0 ? -1 : 1) * sign * size, axis };
}

/** The two halves of a text: at `;`, at a comma with a space, after a letter, at a space, or at the one comma between points. */
const separators = [/;/, /,\s+/, /(?<=[NSEW]|пн|пд|сх|зх|ш\.|д\.)[,\s]+/iu, /\s+/, /,/];

/** Both halves read as angles by the first separator that parts the text into two of them. */
function halves(text: string): [Angle, Angle] | null {
  for (const separator of separators) {
    const [first, second, ...more] = text.split(separator).filter((part) => part.trim() !== '');
    if (first === undefined || second === undefined || more.length > 0) continue;
    const [one, other] = [readAngle(first), readAngle(second)];
    if (one && other) return [one, other];
  }
  return null;
}

/** Where the map is, in degrees: what fits only here the other way round was written so. */
const isHere = (lon: number, lat: number): boolean =>
  lon >= 29 && lon <= 44 && lat >= 43 && lat <= 52.2;

/**
 * Reads coordinates as people write them: degrees with points or commas, or with minutes and
 * seconds; latitude first unless the letters or the map say otherwise, and without letters only on
 * the map: other numbers may mean anything. @returns null for other text
 */
export function readPosition(text: string): FoundPosition | null {
  const read = halves(text.trim());
  if (read === null) return null;
  const [first, second] = read;
  if (first.axis !== null && first.axis === second.axis) return null;
  const isLonFirst = first.axis === 'lon' || second.axis === 'lat';
  const says = first.axis !== null || second.axis !== null;
  const [lat, lon] = isLonFirst ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  if (says) return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? rounded(lon, lat) : null;
  if (isHere(lon, lat)) return rounded(lon, lat);
  return isHere(lat, lon) ? rounded(lat, lon) : null;
}

/** Five decimals are a metre. */
const rounded = (lon: number, lat: number): FoundPosition => [
  Math.round(lon * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];
