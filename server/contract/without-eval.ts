import { config } from 'zod';

/** The page's content security policy forbids code made of text, which zod would otherwise try. */
config({ jitless: true });
