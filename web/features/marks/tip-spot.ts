interface Size {
  width: number;
  height: number;
}

type Box = Record<'left' | 'top' | 'bottom', number>;

const gap = 6;
const margin = 8;

/**
 * Where a tip stands beside its words, in pixels of the window: below them, or above where there
 * is more room, and never over the window's edge.
 */
export function tipSpot(words: Box, tip: Size, page: Size): { left: number; top: number } {
  const below = words.bottom + gap;
  const above = words.top - gap - tip.height;
  const fitsBelow = below + tip.height <= page.height - margin;
  const roomBelow = page.height - words.bottom;
  const top = fitsBelow || roomBelow >= words.top ? below : above;
  const clamp = (at: number, most: number) => Math.max(margin, Math.min(at, most));
  return {
    left: clamp(words.left, page.width - tip.width - margin),
    top: clamp(top, page.height - tip.height - margin),
  };
}
