import { describe, expect, it } from 'vitest';
import type { RecordAct, RecordState } from '../../../../server/contract/register.ts';
import type { Role } from '../../../../server/contract/roles.ts';
import { mayPublish, refusalOf } from '../../../../server/register/workflow/refusal.ts';
import type { Step } from '../../../../server/register/workflow/step.ts';
import { nextState } from '../../../../server/register/workflow/transitions.ts';

/** Steps as `state person`, with `*` behind the person who changed a field. */
const steps = (...said: string[]): Step[] =>
  said.map((one, index) => {
    const [state, person = ''] = one.split(' ');
    const name = person.replace('*', '');
    return {
      number: index + 1,
      state: state as RecordState,
      personId: name || null,
      isChange: person.endsWith('*'),
    };
  });

describe('where an act leads', () => {
  it.each<[RecordAct | 'save', string[], RecordState | undefined]>([
    ['save', ['draft a'], 'draft'],
    ['save', ['draft a', 'submitted a'], 'draft'],
    ['save', ['published'], 'draft'],
    ['save', ['published', 'delete_submitted a'], undefined],
    ['save', ['draft a', 'deleted b'], undefined],
    ['submit', ['draft a'], 'submitted'],
    ['submit', ['draft a', 'submitted a'], undefined],
    ['submit', ['published'], undefined],
    ['publish', ['draft a'], undefined],
    ['publish', ['draft a', 'submitted a'], 'published'],
    ['publish', ['draft a', 'delete_submitted a'], 'deleted'],
    ['return', ['draft a', 'submitted a'], 'draft'],
    ['return', ['published', 'delete_submitted a'], 'published'],
    ['return', ['published', 'draft a*', 'delete_submitted a'], 'draft'],
    ['withdraw', ['draft a', 'submitted a'], 'draft'],
    ['withdraw', ['draft a'], undefined],
    ['delete', ['published'], 'delete_submitted'],
    ['delete', ['published', 'delete_submitted a'], undefined],
    ['restore', ['draft a', 'deleted b'], 'draft'],
    ['restore', ['published'], 'draft'],
    ['restore', ['published', 'delete_submitted a'], undefined],
  ])('%s after %j: %s', (act, said, state) => {
    expect(nextState(act, steps(...said))).toBe(state);
  });
});

describe('the rule of two persons', () => {
  it.each<[string, string, Role, string[], boolean]>([
    ['who only reviews', 'r', 'reviewer', ['draft a', 'submitted a'], true],
    ['an administrator', 'r', 'administrator', ['draft a', 'submitted a'], true],
    ['an editor', 'b', 'editor', ['draft a', 'submitted a'], false],
    ['who made it', 'a', 'reviewer', ['draft a', 'submitted b'], false],
    ['an administrator who made it', 'a', 'administrator', ['draft a', 'submitted a'], false],
    ['who changed a field of it', 'r', 'reviewer', ['draft a', 'draft r*', 'submitted a'], false],
    ['who only sent it in', 'r', 'reviewer', ['draft a', 'submitted r'], true],
    [
      'who returned it once',
      'r',
      'reviewer',
      ['draft a', 'submitted a', 'draft r', 'submitted a'],
      true,
    ],
    [
      'who wrote what is published',
      'r',
      'reviewer',
      ['draft r', 'published b', 'draft a*', 'submitted a'],
      true,
    ],
    [
      'who wrote after it was',
      'r',
      'reviewer',
      ['draft a', 'published b', 'draft r*', 'submitted a'],
      false,
    ],
    [
      'who brought it back from deletion',
      'r',
      'reviewer',
      ['published', 'deleted b', 'draft r', 'submitted a'],
      false,
    ],
    [
      'who wrote before a deletion',
      'r',
      'reviewer',
      ['published', 'draft r*', 'delete_submitted a', 'deleted b', 'draft a', 'submitted a'],
      false,
    ],
    ['who asked for its deletion', 'r', 'reviewer', ['published', 'delete_submitted r'], false],
    ['another, of a deletion', 'r', 'reviewer', ['published', 'delete_submitted a'], true],
    [
      'a writer, of a deletion that another asked for',
      'r',
      'reviewer',
      ['draft r', 'delete_submitted a'],
      true,
    ],
    ['anybody, of what the program wrote', 'r', 'reviewer', ['draft', 'submitted a'], true],
    ['nobody, of a draft', 'r', 'reviewer', ['draft a'], false],
  ])('%s may accept it', (_, id, role, said, may) => {
    expect(mayPublish({ id, role }, steps(...said))).toBe(may);
  });

  it('says why not', () => {
    const waiting = steps('draft a', 'submitted a');
    const why = (act: RecordAct, id: string, role: Role) => refusalOf(act, { id, role }, waiting);
    expect(why('publish', 'b', 'editor')).toBe('not_allowed');
    expect(why('publish', 'a', 'reviewer')).toBe('two_persons');
    expect(why('return', 'b', 'editor')).toBe('not_allowed');
    expect(why('return', 'b', 'reviewer')).toBeNull();
    expect(why('withdraw', 'b', 'administrator')).toBe('not_yours');
    expect(why('withdraw', 'a', 'editor')).toBeNull();
    expect(why('submit', 'a', 'editor')).toBe('wrong_state');
  });
});
