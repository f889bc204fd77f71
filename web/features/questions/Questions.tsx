import '../../i18n/ask/add.ts';
import { askers, questions, viewOfQuestion } from '@stratlas/server/contract';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import styles from './Questions.module.css';
import { addressOf, isElsewhere } from './questions.ts';

type Question = (typeof questions)[number];

/** Real questions by who asks them: each is a link to the view that answers it. */
export function Questions({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation('ask');
  return (
    <section className={panel.section} aria-label={t('door.label')}>
      {askers.map((asker) => (
        <div key={asker}>
          <h3>{t(`role.${asker}`)}</h3>
          <ul>
            {questions
              .filter((question) => question.asker === asker)
              .map((question) => (
                <li key={question.id}>
                  <QuestionLink question={question} onChoose={onChoose} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A plain click stays on the page; every other is the browser's own, as with any link. */
function QuestionLink({
  question,
  onChoose,
}: {
  question: Question;
  onChoose: (() => void) | undefined;
}) {
  const { t } = useTranslation('ask');
  const language = useView(({ lang }) => lang);
  const follow = (event: MouseEvent) => {
    onChoose?.();
    if (isElsewhere(question) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    changeView(viewOfQuestion(question, language));
  };
  return (
    <a className={styles.question} href={addressOf(question, language)} onClick={follow}>
      {t(`questions.${question.id}`)}
    </a>
  );
}
