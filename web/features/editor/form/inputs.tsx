import { textLimits } from '@stratlas/server/contract/editing';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { readDate, writeDate } from '../draft/dates.ts';
import { Field } from './Field.tsx';

interface Props<Value> {
  path: string;
  label: string;
  value: Value;
  onValue: (value: Value) => void;
  className?: string | undefined;
}

/** A text of one line, with its limit once that is near. */
export function LineInput({
  max = textLimits.line,
  value,
  onValue,
  lang,
  type = 'text',
  ...field
}: Props<string> & { max?: number; lang?: string; type?: string }) {
  const counter = useCounter(value, max, max * 0.8);
  return (
    <Field {...field} {...(counter !== null && { counter })}>
      {(props) => (
        <input
          {...props}
          type={type}
          lang={lang}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
    </Field>
  );
}

/** A text of several lines that grows with what is written, and counts it. */
export function TextInput({
  max = textLimits.text,
  value,
  onValue,
  lang,
  rows = 3,
  ...field
}: Props<string> & { max?: number; lang?: string; rows?: number }) {
  const counter = useCounter(value, max, 0);
  return (
    <Field {...field} {...(counter !== null && { counter })}>
      {(props) => (
        <textarea
          {...props}
          rows={rows}
          lang={lang}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
    </Field>
  );
}

/** `120 of 500`; null while the text is shorter than what asks for a counter. */
function useCounter(text: string, max: number, from: number): string | null {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const number = new Intl.NumberFormat(language);
  if (text.length < from) return null;
  return t('length', { length: number.format(text.length), max: number.format(max) });
}

/** A date as people write it; it is read when the field is left. */
export function DateInput({ value, onValue, ...field }: Props<string | null>) {
  const [text, setText] = useState<string | null>(null);
  return (
    <Field {...field}>
      {(props) => (
        <input
          {...props}
          inputMode="numeric"
          value={text ?? writeDate(value)}
          onChange={({ target }) => {
            setText(target.value);
            onValue(readDate(target.value));
          }}
          onBlur={() => setText(null)}
        />
      )}
    </Field>
  );
}

/** A number, or nothing. What cannot be read as one stays in sight until the field is left. */
export function NumberInput({ value, onValue, ...field }: Props<number | null>) {
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? (value === null ? '' : String(value).replace('.', ','));
  return (
    <Field {...field}>
      {(props) => (
        <input
          {...props}
          inputMode="decimal"
          value={shown}
          onChange={({ target }) => {
            setText(target.value);
            const plain = target.value.replaceAll(/\s/g, '').replace(',', '.');
            if (plain === '') onValue(null);
            else if (Number.isFinite(Number(plain))) onValue(Number(plain));
          }}
          onBlur={() => setText(null)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<Value extends string> extends Props<Value> {
  choices: readonly Value[];
  wordOf: (value: Value) => string;
}

/** One of a few values. */
export function ChoiceInput<Value extends string>({
  choices,
  wordOf,
  value,
  onValue,
  ...field
}: ChoiceProps<Value>) {
  return (
    <Field {...field}>
      {(props) => (
        <select
          {...props}
          value={value}
          onChange={({ target }) => {
            const chosen = choices.find((choice) => choice === target.value);
            if (chosen !== undefined) onValue(chosen);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordOf(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
