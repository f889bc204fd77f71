import { describe, expect, it } from 'vitest';
import { emptyView, type Panel } from '../../../server/contract/index.ts';
import { contextFor } from '../../../web/map/context.ts';
import { palettes } from '../../../web/map/palette.ts';
import { noMarks } from '../../../web/map/project-marks.ts';

const tried = { placeIds: ['city'], kinds: ['coal_mine'] as const };
const shownOn = (panel: Panel, select: string | null = null) =>
  contextFor(
    { ...emptyView, panel, select },
    null,
    { edition: '', marks: noMarks, shade: null, land: null },
    palettes.light,
    'https://atlas.test',
    tried,
  );

describe('what a tried text lights up', () => {
  it('is on the map while the linker is shown', () => {
    expect(shownOn('linker')).toMatchObject({ lit: ['city'], litKinds: ['coal_mine'] });
  });

  it('stands alone there: the links of the strategy and the projects rest', () => {
    expect(shownOn('linker')).toMatchObject({ codes: [], showsProjects: false });
  });

  it('and goes out with it', () => {
    expect(shownOn('map')).toMatchObject({ lit: [], litKinds: [] });
    expect(shownOn('table')).toMatchObject({ lit: [], litKinds: [] });
  });
});

describe('projects', () => {
  it('have the map to themselves while they are listed', () => {
    expect(shownOn('projects')).toMatchObject({ codes: [], showsProjects: true });
    expect(shownOn('import')).toMatchObject({ codes: [], showsProjects: true });
  });

  it('are selected as projects and not as places', () => {
    expect(shownOn('map', 'project:dfrr-2021-001')).toMatchObject({
      selectedProject: 'dfrr-2021-001',
      selectedPlace: null,
      selectedCodes: [],
    });
  });
});
