import { useMemo } from 'react';
import styles from './QrCode.module.css';
import { qrModules, qrPath } from './qr.ts';

interface Props {
  address: string;
  /** Said in place of the picture, with the address in it. */
  label: string;
  /** Said where the address is too long for a code. */
  tooLong: string;
}

/** An address as a QR code: black on white on any ground, so that every camera reads it. */
export function QrCode({ address, label, tooLong }: Props) {
  const modules = useMemo(() => qrModules(address), [address]);
  if (modules === null) return <p>{tooLong}</p>;
  const size = modules.length;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={qrPath(modules)} fill="#000000" />
    </svg>
  );
}
