import { spawnSync } from 'node:child_process';

const missing = 'no GDAL here (ogrinfo, ogr2ogr): Debian has it as gdal-bin';

/** Whether the machine has GDAL's programs; it says so where it has not. @throws where it must have them */
export function hasGdal(): boolean {
  if (spawnSync('ogrinfo', ['--version']).status === 0) return true;
  if (process.env.REQUIRE_GDAL === '1') throw new Error(missing);
  console.warn(`The tests with GDAL were left out: ${missing}.`);
  return false;
}
