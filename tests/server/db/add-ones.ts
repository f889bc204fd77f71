import { openDatabase } from '../../../server/db/open.ts';

/** A program that reads a number, waits, and writes it and one more, so many times. */
const [at = '', times = ''] = process.argv.slice(2);
const db = await openDatabase(at);
for (let time = 0; time < Number(times); time++) {
  await db.transaction().execute(async (transaction) => {
    const { shape } = await transaction.selectFrom('ground').selectAll().executeTakeFirstOrThrow();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await transaction
      .updateTable('ground')
      .set({ shape: String(Number(shape) + 1) })
      .execute();
  });
}
await db.destroy();
