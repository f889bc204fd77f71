import type { TFunction } from 'i18next';

/** The words of MapLibre's own controls. */
export const mapWords = (t: TFunction): Record<string, string> => ({
  'NavigationControl.ZoomIn': t('map.zoomIn'),
  'NavigationControl.ZoomOut': t('map.zoomOut'),
  'AttributionControl.ToggleAttribution': t('map.credits'),
  'ScaleControl.Kilometers': t('map.kilometres'),
  'ScaleControl.Meters': t('map.metres'),
  'Map.Title': t('map.label'),
});
