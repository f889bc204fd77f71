import type { Env, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { importLimits, mends } from '../contract/import.ts';
import { ApiError, badParameter } from '../errors.ts';
import type { ImportedFile } from '../exchange/import/import-file.ts';
import type { ImportOptions } from '../exchange/import/plan.ts';

/** The file, and some room for the fields around it. Longer bodies are refused unread. */
export const importForm: MiddlewareHandler<Env> = bodyLimit({
  maxSize: importLimits.bytes + 64 * 1024,
  onError: () => {
    const { bytes } = importLimits;
    throw new ApiError(413, 'too_large', `The file is larger than ${bytes} bytes.`, { bytes });
  },
});

const mappingSchema = z.record(z.string(), z.string().nullable());

/** Reads the fields of an import's form. @throws ApiError 400 naming the field */
export async function formOf(
  { signal }: Request,
  { file, mapping, mend }: Record<string, unknown>,
): Promise<{ file: ImportedFile; options: ImportOptions }> {
  if (!(file instanceof File)) throw badParameter('file', '', 'expected a file');
  const allowed = z.enum(mends).optional().safeParse(mend);
  if (!allowed.success) throw badParameter('mend', String(mend), `expected ${mends.join(', ')}`);
  return {
    file: { name: file.name || 'file', bytes: new Uint8Array(await file.arrayBuffer()) },
    options: {
      mapping: mappingOf(mapping),
      allowed: new Set(allowed.data ? [allowed.data] : []),
      state: 'submitted',
      signal,
    },
  };
}

function mappingOf(text: unknown): ImportOptions['mapping'] {
  if (text === undefined || text === '') return {};
  try {
    return mappingSchema.parse(JSON.parse(String(text)));
  } catch {
    throw badParameter('mapping', String(text).slice(0, 200), 'expected JSON of keys by heading');
  }
}
