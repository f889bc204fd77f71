import type { StyleContext } from '../../../web/map/context.ts';
import { palettes } from '../../../web/map/palette.ts';
import { noMarks } from '../../../web/map/project-marks.ts';

/** A map of everything, in Ukrainian, by day. */
export const plainContext: StyleContext = {
  palette: palettes.light,
  language: 'uk',
  codes: null,
  wholeOblast: true,
  beyondBorder: true,
  selectedPlace: null,
  selectedCodes: [],
  lit: [],
  litKinds: [],
  hidden: [],
  projectTiles: 'https://atlas.test/api/map/projects/{z}/{x}/{y}.mvt',
  currency: 'UAH',
  marks: noMarks,
  showsProjects: true,
  selectedProject: null,
  shade: null,
  land: null,
  origin: 'https://atlas.test',
};

/** Every combination of palette, language, filter, selection and switched-off layers that can be shown. */
export const allContexts: StyleContext[] = [palettes.light, palettes.dark].flatMap((palette) =>
  (['uk', 'en'] as const).flatMap((language) =>
    [null, [], ['2.1.2/1'], ['1.1.2/4', '3.3.5/1']].flatMap((codes) =>
      [null, 'UA44120110000010163'].flatMap((selectedPlace) =>
        [[], ['links', 'stations', 'rail']].map((hidden) => ({
          ...plainContext,
          palette,
          language,
          codes,
          selectedPlace,
          selectedCodes: selectedPlace === null ? ['2.1.2/1'] : [],
          lit: selectedPlace === null ? [] : [selectedPlace],
          litKinds: hidden.length === 0 ? [] : ['coal_mine'],
          hidden,
        })),
      ),
    ),
  ),
);
