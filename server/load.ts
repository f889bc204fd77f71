import { openDatabase } from './db/open.ts';
import { reloadIfChanged } from './join/reload.ts';
import { readSettings } from './settings.ts';

/** Loads the data in a process of its own, so that the server keeps none of the memory it takes. */
const db = await openDatabase(readSettings(process.env).database);
await reloadIfChanged(db);
await db.destroy();
