import { qrModules, qrPath } from '../../../ui/qr.ts';
import type { Area } from '../layout.ts';
import { inks } from '../pen/inks.ts';
import type { Pen } from '../pen/pen.ts';

/**
 * The address of the view as a QR code, with what it is beside it; one too long for a code as a
 * text alone; nothing for no address.
 */
export function drawCode(
  pen: Pen,
  { address, words }: { address: string; words: string },
  { box, grown }: { box: Area; grown: number },
): void {
  if (address === '') return;
  const modules = qrModules(address);
  const side = modules === null ? 0 : Math.min(box.height, box.width);
  if (modules !== null) {
    const unit = side / modules.length;
    pen.path(qrPath(modules), { x: box.x, y: box.y, unit }, '#000000');
  }
  const left = modules === null ? 0 : side + 3 * grown;
  const beside = { x: box.x + left, y: box.y, width: box.width - left };
  const high = pen.paragraph(words, beside, { size: 6.6 * grown }, 4);
  const small = { size: 5 * grown, color: inks.quiet };
  pen.paragraph(address, { ...beside, y: box.y + high + grown }, small, 5);
}
