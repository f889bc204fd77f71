import type { Language } from '../../contract/view.ts';
import { escapeXml } from '../../exchange/export/xml.ts';
import { colours } from './colours.ts';
import { qgisSymbol } from './qgis-symbol.ts';
import { type Condition, type Drawn, looksOf, onlyDrawn, type Symbology } from './symbology.ts';

/**
 * A style file of QGIS (from 3.16 on): for a layer of the items where they have one kind of
 * geometry, else for a layer of the vector tiles, which alone can hold several.
 */
export const qmlStyle = (id: string, symbology: Symbology, language: Language): string =>
  `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" labelsEnabled="${symbology.label ? 1 : 0}">
${styleXml(id, symbology, language)}
</qgis>
`;

/** What stands in a style file, as in the layer of a project. */
export function styleXml(id: string, symbology: Symbology, language: Language): string {
  const drawn = onlyDrawn(symbology);
  return drawn === null
    ? tileRendererXml(id, symbology, language)
    : rendererXml(symbology, drawn, language) + labelingXml(symbology, drawn, language);
}

function rendererXml({ rules }: Symbology, drawn: Drawn, language: Language): string {
  const ruleXml = rules.map(
    ({ title, when }, at) =>
      `<rule key="rule-${at}" symbol="${at}" label="${escapeXml(title[language])}"${filterXml(when)}/>`,
  );
  const symbols = rules.flatMap((rule, at) =>
    looksOf(rule).map(([, look]) => qgisSymbol(String(at), drawn, look)),
  );
  return (
    '<renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">' +
    `<rules key="rules">${ruleXml.join('')}</rules>` +
    `<symbols>${symbols.join('')}</symbols></renderer-v2>`
  );
}

/** As QGIS numbers them. */
const geometries: Record<Drawn, number> = { point: 0, line: 1, area: 2 };

function tileRendererXml(id: string, { rules }: Symbology, language: Language): string {
  const styles = rules.flatMap(({ title, when, looks }, at) =>
    looksOf({ looks }).map(([drawn, look]) => {
      const before = rules.slice(0, at).map((rule) => expressionOf(rule.when));
      const expression = when.is === 'other' ? `NOT (${before.join(' OR ')})` : expressionOf(when);
      return (
        `<style name="${escapeXml(title[language])}" layer="${id}" geometry="${geometries[drawn]}" enabled="1" ` +
        `expression="${escapeXml(expression)}" min-zoom="-1" max-zoom="-1">` +
        `<symbols>${qgisSymbol('0', drawn, look)}</symbols></style>`
      );
    }),
  );
  return `<renderer type="basic"><styles>${styles.join('')}</styles></renderer>`;
}

/** Names in the language of the legend; nothing where the collection bears none. */
function labelingXml({ label }: Symbology, drawn: Drawn, language: Language): string {
  if (label === undefined) return '';
  const name = language === 'uk' ? 'nameUk' : 'nameEn';
  // QGIS calls them: around a point, and inside an area.
  const placement = drawn === 'point' ? 0 : 1;
  return (
    '<labeling type="simple"><settings>' +
    `<text-style fieldName="${name}" isExpression="0" fontFamily="Noto Sans" fontSize="${label.size}" fontSizeUnit="Point" textColor="${rgb(label.color)}" textOpacity="1">` +
    `<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="${rgb(colours.paper)}" bufferOpacity="1"/>` +
    '</text-style>' +
    `<placement placement="${placement}" dist="1" distUnits="MM"/>` +
    `<rendering drawLabels="1" obstacle="0"${scaleXml(label.scale)}/>` +
    '</settings></labeling>'
  );
}

function filterXml(when: Condition): string {
  const filter = expressionOf(when);
  return filter === '' ? '' : ` filter="${escapeXml(filter)}"`;
}

function expressionOf(when: Condition): string {
  if (when.is === 'any') return '';
  if (when.is === 'other') return 'ELSE';
  if (when.is === 'equal') return `"${when.property}" = ${literal(when.value)}`;
  if (when.is === 'starts') return `"${when.property}" LIKE '${when.value}%'`;
  const below = when.below === null ? '' : ` AND "${when.property}" < ${when.below}`;
  return `"${when.property}" >= ${when.least}${below}`;
}

const rgb = (hex: string): string =>
  [...[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)), 255].join(',');

/** Only where the map is larger than that. */
const scaleXml = (scale: number | undefined): string =>
  scale === undefined ? '' : ` scaleVisibility="1" scaleMin="1" scaleMax="${scale}"`;

const literal = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value}'`;
