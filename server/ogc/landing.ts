import { type Link, ownLinks, types } from './links.ts';
import { type DataOrigin, licenceLink } from './origin.ts';
import { toQgis } from './qgis/link.ts';
import type { Asked } from './request.ts';
import { toSchemes } from './tiles/links.ts';

/** Where everything of the API begins. */
export function landingDocument(asked: Asked, { attribution, ...origin }: DataOrigin) {
  const isUk = asked.language === 'uk';
  return {
    title: isUk
      ? 'Стратлас: Стратегія розвитку Луганської області на карті'
      : 'Stratlas: the Development Strategy of Luhansk oblast on a map',
    description: isUk
      ? 'Проєкти, місця, зв’язки стратегії з місцями та кошти за громадами – для геоінформаційних систем.'
      : 'Projects, places, links of the strategy to places and funding by hromada, for geographic information systems.',
    attribution,
    ...origin,
    links: [
      ...ownLinks(asked, types.json),
      ...leading(asked),
      toSchemes(asked),
      toQgis(asked),
      licenceLink(asked),
    ],
  };
}
export type LandingDocument = ReturnType<typeof landingDocument>;

function leading({ root, language }: Asked): Link[] {
  const isUk = language === 'uk';
  return [
    {
      href: `${root}/api`,
      rel: 'service-desc',
      type: types.openapi,
      title: isUk ? 'Опис API (OpenAPI 3.0)' : 'Description of the API (OpenAPI 3.0)',
    },
    {
      href: `${root}/api?f=html`,
      rel: 'service-doc',
      type: types.html,
      title: isUk ? 'Документація API' : 'Documentation of the API',
    },
    {
      href: `${root}/conformance`,
      rel: 'conformance',
      type: types.json,
      title: isUk ? 'Яким вимогам відповідає' : 'Which requirements it meets',
    },
    {
      href: `${root}/collections`,
      rel: 'data',
      type: types.json,
      title: isUk ? 'Колекції' : 'Collections',
    },
  ];
}
