import type { Place } from '@stratlas/geodata/place';
import type { Form } from './form.ts';
import { formsOf } from './forms.ts';
import type { Name } from './names.ts';
import type { Reading, Use } from './reading.ts';
import { isShared, tierOf } from './tiers.ts';
import { tiesIn } from './ties.ts';
import { Trie } from './trie.ts';

function readingOf(place: Place, { use, name }: Form): Reading {
  return {
    place,
    use,
    tier: tierOf(place, name.text, name.current),
    shared: isShared(place, name.text, name.current),
    generic: !/^\p{Lu}/u.test(name.text),
  };
}

/** One reading for all forms of a place that mean it in the same way, and so one object of each. */
function sharedReadings(place: Place): (form: Form) => Reading {
  const byForm = new Map<Name, Map<Use, Reading>>();
  const known = new Map<string, Reading>();
  return (form) => {
    const byUse = byForm.get(form.name) ?? new Map<Use, Reading>();
    byForm.set(form.name, byUse);
    const old = byUse.get(form.use);
    if (old) return old;
    const fresh = readingOf(place, form);
    const key = [fresh.use, fresh.tier, fresh.shared, fresh.generic].join();
    const reading = known.get(key) ?? fresh;
    known.set(key, reading);
    byUse.set(form.use, reading);
    return reading;
  };
}

/** All forms of all places in one trie. */
export function buildLexicon(places: readonly Place[]): Trie {
  const trie = new Trie();
  const tiesOf = tiesIn(places);
  for (const place of places) {
    const readingFor = sharedReadings(place);
    for (const form of formsOf(place, tiesOf(place))) trie.add(form.text, readingFor(form));
  }
  return trie;
}
