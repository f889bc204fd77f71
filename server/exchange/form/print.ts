import type { Form } from './form.ts';

/** The files in which a form is handed out. */
export const formFiles = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type FormFile = keyof typeof formFiles;

/** What makes a file is loaded when the first one is asked for: most visits never print. */
export const printForm = async (
  form: Form,
  name: string,
  file: FormFile,
): Promise<Uint8Array<ArrayBuffer>> =>
  file === 'pdf'
    ? (await import('./pdf.ts')).formPdf(form, name)
    : (await import('./docx.ts')).formDocx(form, name);
