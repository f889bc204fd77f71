import type { ReactNode } from 'react';
import { useRef } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import search from './Search.module.css';

interface Props {
  id?: string;
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  /** Told the key of the option that was chosen. */
  onChoose: (key: string) => void;
  /** The key of what Enter chooses while no option is pointed at: the first; null while there is none. */
  first: string | null;
  /** What the list says while it has no options. */
  empty: string;
  children: ReactNode;
}

/** A search whose options are given: choosing one is all that it does. */
export function SearchField({
  id,
  label,
  placeholder,
  text,
  onText,
  onChoose,
  first,
  empty,
  children,
}: Props) {
  const language = useView(({ lang }) => lang);
  const box = useRef<HTMLDivElement>(null);
  return (
    <I18nProvider locale={language}>
      <div className={`${search.place} ${search.field}`}>
        <ComboBox
          ref={box}
          className={search.box ?? ''}
          aria-label={label}
          inputValue={text}
          onInputChange={onText}
          selectedKey={null}
          onSelectionChange={(key) => key !== null && onChoose(String(key))}
          menuTrigger="input"
          // What answers is chosen outside: by other names, in another language.
          defaultFilter={() => true}
          allowsCustomValue
          allowsEmptyCollection={text.trim() !== ''}
        >
          <Icon name="search" />
          <Input
            {...(id && { id })}
            className={search.input ?? ''}
            placeholder={placeholder}
            onKeyDown={({ key, currentTarget }) => {
              const isPointing = currentTarget.hasAttribute('aria-activedescendant');
              if (key === 'Enter' && !isPointing && first !== null) onChoose(first);
            }}
          />
          <Popover
            className={search.popover ?? ''}
            offset={6}
            triggerRef={box}
            placement="bottom start"
          >
            <ListBox
              className={search.list ?? ''}
              renderEmptyState={() => <p className={search.note}>{empty}</p>}
            >
              {children}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
    </I18nProvider>
  );
}
