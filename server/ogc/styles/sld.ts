import type { Language } from '../../contract/view.ts';
import { escapeXml } from '../../exchange/export/xml.ts';
import { colours } from './colours.ts';
import {
  type Condition,
  type Drawn,
  type Look,
  looksOf,
  onlyDrawn,
  type Rule,
  type Symbology,
} from './symbology.ts';

/**
 * A style as OGC's Styled Layer Descriptor 1.0.0, for GeoServer, QGIS and others. Where a collection
 * has several kinds of geometry, its rules ask for the kind by the function `dimension`, which
 * GeoServer knows.
 */
export const sldStyle = (
  collection: { id: string; title: string },
  symbology: Symbology,
  language: Language,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.opengis.net/sld http://schemas.opengis.net/sld/1.0.0/StyledLayerDescriptor.xsd">
<NamedLayer>
<Name>${escapeXml(collection.id)}</Name>
<UserStyle>
<Title>${escapeXml(collection.title)}</Title>
<FeatureTypeStyle>
${rulesXml(symbology, language).join('\n')}
</FeatureTypeStyle>
</UserStyle>
</NamedLayer>
</StyledLayerDescriptor>
`;

function rulesXml(symbology: Symbology, language: Language): string[] {
  const { rules } = symbology;
  const isMixed = onlyDrawn(symbology) === null;
  return rules.flatMap((rule, at) =>
    looksOf(rule).map(([drawn, look]) => {
      // ElseFilter would be of the other kinds of geometry, too.
      const selected = isMixed
        ? filter(and(isOf(drawn), selects(rule, rules.slice(0, at))))
        : plainFilter(rule);
      const title = `<Title>${escapeXml(rule.title[language])}</Title>`;
      return `<Rule>${title}${selected}${symbolizer[drawn](look)}</Rule>`;
    }),
  );
}

const plainFilter = ({ when }: Rule): string =>
  when.is === 'other' ? '<ElseFilter/>' : filter(conditionXml(when));

const filter = (condition: string): string =>
  condition === '' ? '' : `<ogc:Filter>${condition}</ogc:Filter>`;

const and = (...conditions: string[]): string => joined('And', conditions.filter(Boolean));

const joined = (how: 'And' | 'Or', conditions: readonly string[]): string =>
  conditions.length === 1
    ? (conditions[0] ?? '')
    : `<ogc:${how}>${conditions.join('')}</ogc:${how}>`;

const dimensions: Record<Drawn, number> = { point: 0, line: 1, area: 2 };

const isOf = (drawn: Drawn): string =>
  '<ogc:PropertyIsEqualTo><ogc:Function name="dimension"><ogc:Function name="geometry"/></ogc:Function>' +
  `<ogc:Literal>${dimensions[drawn]}</ogc:Literal></ogc:PropertyIsEqualTo>`;

const selects = ({ when }: Rule, before: readonly Rule[]): string =>
  when.is === 'other'
    ? `<ogc:Not>${joined(
        'Or',
        before.map((rule) => conditionXml(rule.when)),
      )}</ogc:Not>`
    : conditionXml(when);

function conditionXml(when: Condition): string {
  if (when.is === 'any' || when.is === 'other') return '';
  if (when.is === 'equal') return compared('EqualTo', when.property, when.value);
  if (when.is === 'starts') return like(when.property, `${when.value}*`);
  const least = compared('GreaterThanOrEqualTo', when.property, when.least);
  return when.below === null ? least : and(least, compared('LessThan', when.property, when.below));
}

const like = (property: string, pattern: string): string =>
  '<ogc:PropertyIsLike wildCard="*" singleChar="?" escape="!">' +
  `<ogc:PropertyName>${escapeXml(property)}</ogc:PropertyName>` +
  `<ogc:Literal>${escapeXml(pattern)}</ogc:Literal></ogc:PropertyIsLike>`;

const compared = (how: string, property: string, value: string | number): string =>
  `<ogc:PropertyIs${how}><ogc:PropertyName>${escapeXml(property)}</ogc:PropertyName>` +
  `<ogc:Literal>${escapeXml(String(value))}</ogc:Literal></ogc:PropertyIs${how}>`;

const symbolizer: Record<Drawn, (look: Look) => string> = {
  point: (look) =>
    `<PointSymbolizer><Graphic><Mark><WellKnownName>${look.form ?? 'circle'}</WellKnownName>` +
    `${fillXml({ ...look, fill: look.fill ?? colours.paper })}${strokeXml(look)}</Mark>` +
    `<Size>${look.size ?? 8}</Size></Graphic></PointSymbolizer>`,
  line: (look) => `<LineSymbolizer>${strokeXml(look)}</LineSymbolizer>`,
  area: (look) => `<PolygonSymbolizer>${fillXml(look)}${strokeXml(look)}</PolygonSymbolizer>`,
};

const fillXml = ({ fill, opacity = 1 }: Look): string =>
  fill === null ? '' : `<Fill>${css('fill', fill)}${css('fill-opacity', opacity)}</Fill>`;

const strokeXml = ({ stroke, width, dash }: Look): string =>
  `<Stroke>${css('stroke', stroke)}${css('stroke-width', width)}` +
  `${dash ? css('stroke-dasharray', dash.join(' ')) : ''}</Stroke>`;

const css = (name: string, value: string | number): string =>
  `<CssParameter name="${name}">${value}</CssParameter>`;
