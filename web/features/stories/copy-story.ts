import type { Story } from '@stratlas/server/contract';
import { storyLimits } from '@stratlas/server/contract';
import { i18n } from '../../i18n/i18n.ts';

/** A story of one's own with the steps of another, which follows the newest data. */
export function copyOf(story: Story): Story {
  const copied = (title: string, lng: 'uk' | 'en') =>
    title && i18n.t('stories:copyTitle', { title, lng }).slice(0, storyLimits.title);
  return {
    ...story,
    titleUk: copied(story.titleUk, 'uk'),
    titleEn: copied(story.titleEn, 'en'),
    data: { follows: 'newest' },
  };
}
