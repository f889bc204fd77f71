import { type ReactNode, useEffect } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { glanceAt } from '../../state/glance.ts';
import { glanceOfKey } from './option-key.ts';
import styles from './Search.module.css';

interface Props {
  id: string;
  /** What is read aloud, and kept among the recent choices. */
  label: string;
  children: ReactNode;
}

/** One answer. While one walks to it by the keyboard, the map turns to where it leads. */
export const FoundOption = ({ id, label, children }: Props) => (
  <ListBoxItem id={id} textValue={label} className={styles.option ?? ''}>
    {({ isFocusVisible, isFocused }) => (
      <>
        {isFocused && isFocusVisible && <Glancing id={id} />}
        {children}
      </>
    )}
  </ListBoxItem>
);

function Glancing({ id }: { id: string }) {
  useEffect(() => {
    glanceAt(glanceOfKey(id));
    return () => glanceAt(null);
  }, [id]);
  return null;
}
