import 'i18next';
import type { ukAccount } from './account/uk.ts';
import type { ukAsk } from './ask/uk.ts';
import type { ukCharts } from './charts/uk.ts';
import type { ukCompare } from './compare/uk.ts';
import type { ukDataPackage } from './data-package/uk.ts';
import type { ukDonor } from './donor/uk.ts';
import type { ukEditor } from './editor/uk.ts';
import type { ukEmbed } from './embed/uk.ts';
import type { ukImport } from './import/uk.ts';
import type { ukOffline } from './offline/uk.ts';
import type { ukPaper } from './paper/uk.ts';
import type { ukProjectTable } from './project-table/uk.ts';
import type { ukSpots } from './spots/uk.ts';
import type { ukStage } from './stage/uk.ts';
import type { ukStandards } from './standards/uk.ts';
import type { ukStories } from './stories/uk.ts';
import type { ukTime } from './time/uk.ts';
import type { uk } from './uk.ts';
import type { ukUnits } from './units/uk.ts';
import type { ukViews } from './views/uk.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof uk;
      account: typeof ukAccount;
      ask: typeof ukAsk;
      charts: typeof ukCharts;
      donor: typeof ukDonor;
      editor: typeof ukEditor;
      embed: typeof ukEmbed;
      import: typeof ukImport;
      units: typeof ukUnits;
      compare: typeof ukCompare;
      offline: typeof ukOffline;
      paper: typeof ukPaper;
      projectTable: typeof ukProjectTable;
      stage: typeof ukStage;
      standards: typeof ukStandards;
      dataPackage: typeof ukDataPackage;
      stories: typeof ukStories;
      time: typeof ukTime;
      spots: typeof ukSpots;
      views: typeof ukViews;
    };
  }
}
