import { languageOf } from '../linker/language-of.ts';

/** Words of a source or of a form, marked with their own language where the page speaks another. */
export const AsWritten = ({ text }: { text: string }) => (
  <span lang={languageOf(text)}>{text}</span>
);
