import type { Story, StoryStep } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import styles from './Slide.module.css';
import { StepCode } from './StepCode.tsx';
import { useDataDate } from './use-data-date.ts';

interface Props {
  story: Story;
  step: StoryStep;
  isExploring: boolean;
}

/** What a step stands on: sources, the date of the data, and the way to it by phone. */
export function SlideFoot({ story, step, isExploring }: Props) {
  const { t } = useTranslation('stage');
  const date = useDataDate(story);
  return (
    <footer className={styles.foot}>
      <div className={styles.sources}>
        {step.sources.length > 0 && (
          <>
            <h2>{t('sources')}</h2>
            <ul>
              {step.sources.map(({ title, url }) => (
                <li key={`${title} ${url}`}>
                  {url === null ? (
                    title
                  ) : (
                    <a href={url} target="_blank" rel="noopener noreferrer">
                      {title}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {date && <p>{date}</p>}
      </div>
      <StepCode isExploring={isExploring} />
    </footer>
  );
}
