import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { confidenceWords, methodWords } from './method-words.ts';
import type { Reading } from './readings.ts';

interface Props {
  reading: Pick<Reading, 'method' | 'placeKind' | 'confidence'>;
}

/** By which rule words were read so, and how sure that is. */
export function ReadingFacts({ reading }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  return (
    <p className={panel.note}>
      {t('mark.how', {
        method: methodWords(reading, t),
        confidence: confidenceWords(reading.confidence, language, t),
      })}
    </p>
  );
}
