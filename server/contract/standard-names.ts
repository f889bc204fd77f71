/** The standards of donors and of the state in which projects can be taken along. */
export const standards = ['iati', 'oc4ids', 'dream'] as const;
export type Standard = (typeof standards)[number];

/** Files in these standards: `/api/export.<key>`, their media types and names. */
export const standardFiles = {
  iati: { type: 'application/xml; charset=utf-8', name: 'stratlas-iati.xml' },
  'iati-org': { type: 'application/xml; charset=utf-8', name: 'stratlas-iati-organisation.xml' },
  oc4ids: { type: 'application/json', name: 'stratlas-oc4ids.json' },
  dream: { type: 'application/json', name: 'stratlas-dream.json' },
} as const;
export type StandardFile = keyof typeof standardFiles;

/** Projects that are looked at for a report of losses, and those that it lists. */
export const lossLimits = { projects: 2000, listed: 100 } as const;
