import { type KeyboardEvent, type KeyboardEventHandler, useContext, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { browserStorage } from '../../state/storage.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FoundList } from './FoundList.tsx';
import { follow } from './follow.ts';
import { labelIn } from './label-in.ts';
import { forgetKey, RecentList } from './RecentList.tsx';
import { addRecent, forgetRecent, readRecent } from './recent.ts';
import styles from './Search.module.css';
import { firstKey, useFound } from './use-found.ts';

interface Props {
  /** What was typed before this came, and whether somebody waits in it. */
  typed: string;
  isWanted: boolean;
}

/** One search for the strategy and the map: choosing shows what was found, filters by words, or asks what is near. */
export function SearchBox({ typed, isWanted }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const [text, setText] = useState(typed);
  const found = useFound(text);
  const [recent, setRecent] = useState(() => readRecent(browserStorage()));
  const box = useRef<HTMLDivElement>(null);

  const choose = (key: string | null) => {
    if (key === null) return;
    if (key === forgetKey) forgetRecent(browserStorage());
    else follow(key, text);
    const label = labelIn(found, key, language) ?? recent.find((one) => one.key === key)?.label;
    if (label !== undefined) addRecent(browserStorage(), { key, label });
    setRecent(readRecent(browserStorage()));
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
        menuTrigger="focus"
        // What answers a query is not always spelled like it: former names, the other language.
        defaultFilter={() => true}
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== ''}
      >
        <Icon name="search" />
        <QueryInput isWanted={isWanted} onKeyDown={onKeyDown} />
        {text !== '' && (
          <IconButton icon="close" label={t('search.clear')} onClick={() => setText('')} />
        )}
        <Popover
          className={styles.popover ?? ''}
          offset={6}
          triggerRef={box}
          placement="bottom start"
        >
          {text.trim() === '' ? <RecentList recent={recent} /> : <FoundList found={found} />}
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

interface QueryProps extends Pick<Props, 'isWanted'> {
  onKeyDown: KeyboardEventHandler<HTMLInputElement>;
}

/** Where one types; pressed again while it has the focus, it offers its list anew. */
function QueryInput({ isWanted, onKeyDown }: QueryProps) {
  const { t } = useTranslation();
  const list = useContext(ComboBoxStateContext);
  return (
    <Input
      className={styles.input ?? ''}
      placeholder={t('search.placeholder')}
      autoFocus={isWanted}
      onKeyDown={onKeyDown}
      onClick={() => list?.open(null, 'focus')}
    />
  );
}
