import { maxTextLength } from '@stratlas/server/contract';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tryText, useLinkerText } from '../../state/linker.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Linker.module.css';
import { languageOf } from './language-of.ts';

/** Where the text is pasted. A text that is too long stays whole, so that people may shorten it. */
export function TextBox() {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const id = useId();
  const text = useLinkerText();
  const box = useRef<HTMLTextAreaElement>(null);
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const isTooLong = text.length > maxTextLength;
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{t('linker.label')}</label>
      <textarea
        ref={box}
        id={id}
        rows={5}
        lang={languageOf(text)}
        value={text}
        placeholder={t('linker.placeholder')}
        aria-describedby={`${id}-length`}
        aria-invalid={isTooLong}
        onChange={({ target }) => tryText(target.value)}
      />
      <div className={styles.under}>
        <span id={`${id}-length`}>
          {t('linker.length', { length: number(text.length), max: number(maxTextLength) })}
        </span>
        {text !== '' && (
          <IconButton
            icon="close"
            label={t('linker.clear')}
            wordy
            onClick={() => {
              tryText('');
              box.current?.focus();
            }}
          />
        )}
      </div>
      {isTooLong && (
        <p className={styles.problem} role="alert">
          {t('linker.tooLong', { max: number(maxTextLength) })}
        </p>
      )}
    </div>
  );
}
