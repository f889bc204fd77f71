import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { changeFilter, select, useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FoundList } from './FoundList.tsx';
import styles from './Search.module.css';
import { firstKey, readKey, useFound } from './use-found.ts';

/** One search for the strategy and the map: choosing shows the item or place, or filters by words. */
export function SearchBox() {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const [text, setText] = useState('');
  const found = useFound(text);
  const box = useRef<HTMLDivElement>(null);

  const choose = (key: string | null) => {
    if (key === null) return;
    const { what, id } = readKey(key);
    if (what === 'words') changeFilter({ q: text });
    else select(id);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isPointing = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isPointing) choose(firstKey(found));
  };

  return (
    <I18nProvider locale={language}>
      <ComboBox
        ref={box}
        className={styles.box ?? ''}
        aria-label={t('search.label')}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => choose(key === null ? null : String(key))}
        menuTrigger="input"
        // What answers a query is not always spelled like it: former names, the other language.
        defaultFilter={() => true}
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== ''}
      >
        <Icon name="search" />
        <Input
          className={styles.input ?? ''}
          placeholder={t('search.placeholder')}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <IconButton icon="close" label={t('search.clear')} onClick={() => setText('')} />
        )}
        <Popover
          className={styles.popover ?? ''}
          offset={6}
          triggerRef={box}
          placement="bottom start"
        >
          <FoundList found={found} />
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
