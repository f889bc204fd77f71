import type { Language } from '@stratlas/server/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/register-queries.ts';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { useView } from '../../state/view-store.ts';
import dialog from '../../ui/dialog.module.css';
import panel from '../../ui/panel.module.css';
import { isPublic } from '../../ui/qr.ts';
import { Select } from '../../ui/Select.tsx';
import { orientations, paperSizes } from './layout.ts';
import { makePoster } from './make-poster.ts';
import { mapNow } from './map-now.ts';
import styles from './Paper.module.css';
import { fileName, saveFile } from './save-file.ts';
import { useWork } from './use-work.ts';
import { WorkNote } from './WorkNote.tsx';

const parts = ['table', 'legend', 'inset'] as const;

/** Everything that a sheet needs to be told. */
export function SheetForm() {
  const { t } = useTranslation('paper');
  const view = useView((whole) => whole);
  const client = useQueryClient();
  const work = useWork();
  const [size, setSize] = useState<(typeof paperSizes)[number]>('A4');
  const [orientation, setOrientation] = useState<(typeof orientations)[number]>('landscape');
  const [language, setLanguage] = useState<Language>(view.lang);
  const [title, setTitle] = useState('');
  const [included, setIncluded] = useState<readonly string[]>(parts);
  const total = useQuery(summaryQuery(view.filter, view.in)).data?.total;
  const turn = (part: string) =>
    setIncluded(
      included.includes(part) ? included.filter((one) => one !== part) : [...included, part],
    );
  const make = async (drawing: Drawing) => {
    const order = {
      view,
      bounds: mapNow().bounds,
      paper: { size, orientation },
      language,
      title,
      hasTable: included.includes('table'),
      hasLegend: included.includes('legend'),
      hasInset: included.includes('inset'),
      address: isPublic(location.href) ? location.href : '',
    };
    const { bytes, name } = await makePoster(order, client, drawing);
    const file = fileName(`${name} ${size}`, 'pdf');
    saveFile(new Blob([bytes], { type: 'application/pdf' }), file);
    return { saved: file };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void work.run(make);
  };
  const isBusy = work.state.is === 'busy';
  return (
    <form className={panel.section} onSubmit={submit}>
      <h3>{t('sheet.title')}</h3>
      <p className={panel.note}>{t('sheet.hint')}</p>
      {total?.projects === 0 && total.areas === 0 && <p className={dialog.problem}>{t('empty')}</p>}
      <div className={styles.fields}>
        <Select
          className={styles.field}
          label={t('sheet.size')}
          value={size}
          options={paperSizes.map((id) => ({ id, name: id }))}
          onChoose={setSize}
        />
        <Select
          className={styles.field}
          label={t('sheet.orientation')}
          value={orientation}
          options={orientations.map((id) => ({ id, name: t(`sheet.orientations.${id}`) }))}
          onChoose={setOrientation}
        />
        <Select
          className={styles.field}
          label={t('sheet.language')}
          value={language}
          options={(['uk', 'en'] as const).map((id) => ({ id, name: t(`sheet.languages.${id}`) }))}
          onChoose={setLanguage}
        />
      </div>
      <label className={styles.field}>
        {t('sheet.heading')}
        <input
          value={title}
          maxLength={160}
          placeholder={t('sheet.headingHint')}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <fieldset className={styles.parts}>
        <legend>{t('sheet.include')}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={included.includes(part)} onChange={() => turn(part)} />
            {t(`sheet.${part}`)}
          </label>
        ))}
      </fieldset>
      <WorkNote state={work.state} of="sheet" onStop={work.stop} />
      <div className={dialog.buttons}>
        <button type="submit" className={dialog.save} disabled={isBusy}>
          {t('sheet.make')}
        </button>
      </div>
    </form>
  );
}
