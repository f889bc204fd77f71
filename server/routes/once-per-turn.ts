/**
 * Asks once for all who want to know in one turn of the event loop. Whoever was told that something
 * is written asks in a later turn, and so never gets what was true before.
 */
export function oncePerTurn<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  return () => {
    if (asked === undefined) {
      asked = ask();
      setImmediate(() => {
        asked = undefined;
      });
    }
    return asked;
  };
}
