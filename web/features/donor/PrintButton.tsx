import type { Filter } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import { PrintSheet } from './PrintSheet.tsx';

/** Makes the sheet, prints it when it is all there, and takes it away again. */
export function PrintButton({ filter, title }: { filter: Filter; title: string }) {
  const { t } = useTranslation('donor');
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <IconButton icon="print" label={t('print')} wordy onClick={() => setPrinting(true)} />
      {isPrinting && (
        <PrintSheet filter={filter} title={title} onPrinted={() => setPrinting(false)} />
      )}
    </>
  );
}
