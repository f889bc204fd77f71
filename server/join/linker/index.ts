/** The linker: places, and kinds of places, in texts. Pure: it reads no file and keeps no state. */
export { LinkerError, maxTextLength } from './errors.ts';
export { createLinker } from './linker.ts';
export type { Linker, Mention, TypeMention } from './mention.ts';
export { linkTypes } from './types/link-types.ts';
