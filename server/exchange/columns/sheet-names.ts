import type { Group } from './column.ts';

/** What the sheets of a workbook are called. */
export const sheetNames: Record<Group | 'about', { uk: string; en: string }> = {
  project: { uk: 'Проєкти', en: 'Projects' },
  items: { uk: 'Завдання', en: 'Tasks' },
  places: { uk: 'Місця', en: 'Places' },
  funding: { uk: 'Кошти', en: 'Funding' },
  indicators: { uk: 'Показники', en: 'Indicators' },
  activities: { uk: 'Заходи', en: 'Activities' },
  participants: { uk: 'Учасники', en: 'Participants' },
  identifiers: { uk: 'Номери', en: 'Identifiers' },
  sources: { uk: 'Джерела', en: 'Sources' },
  about: { uk: 'Про дані', en: 'About' },
};
