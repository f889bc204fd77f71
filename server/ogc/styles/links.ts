import type { Collection } from '../collections.ts';
import { type Link, ogcRel, types } from '../links.ts';
import type { Asked } from '../request.ts';
import { styleFormatNames, styleFormats } from './formats.ts';

/** Every collection has one style: the atlas's own. */
export const styleId = 'atlas';

const stylesAt = ({ root }: Asked, collectionId: string): string =>
  `${root}/collections/${collectionId}/styles`;

/** From a collection to its styles. */
export const toStyles = (asked: Asked, { id }: Pick<Collection, 'id'>): Link => ({
  href: stylesAt(asked, id),
  rel: ogcRel('styles'),
  type: types.json,
  title: asked.language === 'uk' ? 'Стилі' : 'Styles',
});

/** To the style in each of its forms. */
export const toStylesheets = (asked: Asked, collectionId: string): Link[] =>
  styleFormatNames.map((name) => ({
    href: `${stylesAt(asked, collectionId)}/${styleId}?f=${name}&lang=${asked.language}`,
    rel: 'stylesheet',
    type: styleFormats[name].type,
    title: styleFormats[name].title,
  }));
