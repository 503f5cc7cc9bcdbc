import type { Method, Step } from './types.ts';

/** Whose statements are read: those of the module, or of a class, of which imports and the names of members are kept. */
export interface Scope {
  readonly members: Set<string> | undefined;
  /** Of a class: the methods that decide how it and its instances are called; null for one that is no plain `def`. */
  readonly methods: Map<string, Method | null>;
}

export const moduleScope: Scope = { members: undefined, methods: new Map() };

const ofCalls: ReadonlySet<string> = new Set(['__call__', '__init__', '__new__']);

export function bindNames(names: readonly string[], scope: Scope, steps: Step[]): void {
  if (names.length === 0) return;
  if (scope.members === undefined) steps.push({ kind: 'bind', names });
  else for (const name of names) addMember(scope, name);
}

/** A class binds a name. @param method undefined where it is not a plain `def`; of two with one name none is known */
export function addMember({ members, methods }: Scope, name: string, method?: Method): void {
  if (ofCalls.has(name)) methods.set(name, methods.has(name) ? null : (method ?? null));
  members?.add(name);
}

/** `del name` in a class. */
export function forgetMember({ members, methods }: Scope, name: string): void {
  if (ofCalls.has(name)) methods.set(name, null);
  members?.delete(name);
}
