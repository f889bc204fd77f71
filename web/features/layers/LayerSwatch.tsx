import { kindGlyphs } from '../../map/icons.ts';
import type { Swatch } from '../../map/layers.ts';
import type { Palette } from '../../map/palette.ts';
import styles from './LayersPanel.module.css';
import { PatternSwatch } from './PatternSwatch.tsx';

/** A layer's sign as the map draws it. */
export function LayerSwatch({ swatch, palette }: { swatch: Swatch; palette: Palette }) {
  if (swatch.kind === 'stipple') {
    return <PatternSwatch pattern="stipple" colour={String(palette[swatch.color])} />;
  }
  if (swatch.kind === 'pie') return <Pie colours={coloursOf(swatch, palette)} />;
  const colours = coloursOf(swatch, palette);
  return (
    <svg className={styles.swatch} viewBox="0 0 32 20" aria-hidden="true">
      {colours.map((colour, at) => (
        <Sign key={colour} swatch={swatch} colour={colour} x={spread(at, colours.length)} />
      ))}
    </svg>
  );
}

const coloursOf = ({ color }: Swatch, palette: Palette): string[] =>
  color === 'goals' ? Object.values(palette.goals) : [String(palette[color])];

/** Four discs side by side, or one in the middle. */
const spread = (at: number, count: number): number => 16 + (at - (count - 1) / 2) * 8;

/** Four quarters, as of a sign that stands for projects of all goals. */
const Pie = ({ colours }: { colours: readonly string[] }) => (
  <svg className={styles.swatch} viewBox="0 0 32 20" aria-hidden="true">
    {colours.map((colour, at) => (
      <circle
        key={colour}
        cx="16"
        cy="10"
        r="4"
        fill="none"
        stroke={colour}
        strokeWidth="8"
        pathLength="4"
        strokeDasharray="1 3"
        strokeDashoffset={-at}
      />
    ))}
  </svg>
);

interface Props {
  swatch: Swatch;
  colour: string;
  x: number;
}

function Sign({ swatch: { kind, icon }, colour, x }: Props) {
  const glyph = icon && kindGlyphs[icon];
  if (kind === 'icon' && glyph) {
    return (
      <path d={glyph} fill={colour} fillRule="evenodd" transform="translate(7 1) scale(.75)" />
    );
  }
  if (kind === 'fill') return <rect x="4" y="4" width="24" height="12" rx="2" fill={colour} />;
  if (kind === 'line' || kind === 'dash') {
    const dashes = kind === 'dash' ? '5 4' : undefined;
    return <path d="M3 10h26" stroke={colour} strokeWidth="2.5" strokeDasharray={dashes} />;
  }
  if (kind === 'disc') return <circle cx={x} cy="10" r="4.5" fill={colour} />;
  return <circle cx={x} cy="10" r="4" fill="none" stroke={colour} strokeWidth="1.5" />;
}
