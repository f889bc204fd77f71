import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeView, useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { columnIds, columnsOf, fixedColumn, toggledColumn } from './columns.ts';
import styles from './ProjectTable.module.css';

/** Which columns the table has; the choice goes with the link. */
export function ColumnMenu() {
  const { t } = useTranslation('projectTable');
  const asked = useView(({ columns }) => columns);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useId();
  const shown = columnsOf(asked);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside is pressed; Escape and leaving close it
    <div
      ref={place}
      className={styles.menu}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        place.current?.querySelector('button')?.focus();
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !place.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <IconButton
        icon="table"
        label={t('columns')}
        wordy
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      />
      <fieldset id={list} hidden={!isOpen} className={styles.choices} aria-label={t('columns')}>
        {columnIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={shown.includes(id)}
              disabled={id === fixedColumn}
              onChange={() => changeView({ columns: toggledColumn(asked, id) })}
            />
            {t(`column.${id}`)}
          </label>
        ))}
        <button
          type="button"
          className={styles.again}
          disabled={asked.length === 0}
          onClick={() => changeView({ columns: [] })}
        >
          {t('columnsReset')}
        </button>
      </fieldset>
    </div>
  );
}
