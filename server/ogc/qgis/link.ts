import type { Link } from '../links.ts';
import type { Asked } from '../request.ts';

export const qgz = 'application/vnd.qgis.qgz';

/** From the landing page to the project. */
export const toQgis = ({ root, language }: Asked): Link => ({
  href: `${root}/stratlas.qgz?lang=${language}`,
  rel: 'related',
  type: qgz,
  title: language === 'uk' ? 'Проєкт для QGIS' : 'A project for QGIS',
});
