import { readArguments } from './arguments.ts';
import type { Methods } from './attributes.ts';
import { isSubset } from './compare.ts';
import { raise } from './errors.ts';
import { addMember, hashKey, makeSet } from './hash.ts';
import { combine } from './operators.ts';
import { iterate } from './protocol.ts';
import type { Arguments, Run, SetValue, Value } from './values.ts';

type SetMethod = (run: Run, self: SetValue, args: Arguments) => Value;
type Members = SetValue['members'];

const one = (name: string, args: Arguments): Value =>
  readArguments({ name: `set.${name}`, parameters: ['object'], required: 1 }, args)[0]!;

function membersOf(run: Run, value: Value): Members {
  return makeSet(run, 'set', iterate(run, value)).members;
}

/** The method that combines the set with each argument in turn. */
const combining =
  (operator: '|' | '&' | '-'): SetMethod =>
  (run, self, { positional }) => {
    let result: SetValue = { kind: self.kind, members: new Map(self.members) };
    for (const other of positional) {
      const isSet = typeof other === 'object' && (other?.kind === 'set' || other?.kind === 'frozenset');
      const members = membersOf(run, other);
      // For anything but a set, its own items are kept.
      result =
        operator === '&' && !isSet
          ? makeSet(
              run,
              self.kind,
              [...members.values()].filter((item) => result.members.has(hashKey(run, item))),
            )
          : combine(run, operator, result.members, members, self.kind);
    }
    return result;
  };

const relation =
  (name: string, test: (run: Run, self: Members, other: Members) => boolean): SetMethod =>
  (run, self, args) =>
    test(run, self.members, membersOf(run, one(name, args)));

/** Checks the other's items, up to the first that decides, for whether all (or none) are members. */
const testing =
  (name: string, wanted: boolean): SetMethod =>
  (run, self, args) => {
    for (const item of iterate(run, one(name, args)))
      if (self.members.has(hashKey(run, item)) !== wanted) return false;
    return true;
  };

/** Methods of both kinds of sets. */
export const frozensetMethods: Methods<SetValue> = new Map<string, SetMethod>([
  ['union', combining('|')],
  ['intersection', combining('&')],
  ['difference', combining('-')],
  [
    'symmetric_difference',
    (run, self, args) =>
      combine(run, '^', self.members, membersOf(run, one('symmetric_difference', args)), self.kind),
  ],
  ['issubset', relation('issubset', isSubset)],
  ['issuperset', testing('issuperset', true)],
  ['isdisjoint', testing('isdisjoint', false)],
  [
    'copy',
    (run, self, args) => {
      readArguments({ name: `${self.kind}.copy`, parameters: [], required: 0 }, args);
      run.meter.allocate(48 * self.members.size);
      return { kind: self.kind, members: new Map(self.members) };
    },
  ],
]);

function replace(self: SetValue, members: Members): null {
  const copy = [...members];
  self.members.clear();
  for (const [key, value] of copy) self.members.set(key, value);
  return null;
}

const updating =
  (operator: '|' | '&' | '-'): SetMethod =>
  (run, self, { positional }) => {
    for (const other of positional) {
      replace(self, combine(run, operator, self.members, membersOf(run, other), 'set').members);
    }
    return null;
  };

/** Methods of mutable sets only. */
export const setMethods: Methods<SetValue> = new Map<string, SetMethod>([
  [
    'add',
    (run, self, args) => {
      addMember(run, self, one('add', args));
      return null;
    },
  ],
  [
    'discard',
    (run, self, args) => {
      self.members.delete(hashKey(run, one('discard', args)));
      return null;
    },
  ],
  [
    'remove',
    (run, self, args) => {
      const item = one('remove', args);
      if (!self.members.delete(hashKey(run, item))) throw raise('KeyError', item);
      return null;
    },
  ],
  [
    'pop',
    (_run, self, args) => {
      readArguments({ name: 'set.pop', parameters: [], required: 0 }, args);
      for (const [key, value] of self.members) {
        self.members.delete(key);
        return value;
      }
      throw raise('KeyError', 'pop from an empty set');
    },
  ],
  [
    'clear',
    (_run, self, args) => {
      readArguments({ name: 'set.clear', parameters: [], required: 0 }, args);
      self.members.clear();
      return null;
    },
  ],
  ['update', updating('|')],
  ['intersection_update', updating('&')],
  ['difference_update', updating('-')],
  [
    'symmetric_difference_update',
    (run, self, args) =>
      replace(
        self,
        combine(run, '^', self.members, membersOf(run, one('symmetric_difference_update', args)), 'set')
          .members,
      ),
  ],
]);
