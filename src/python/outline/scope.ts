import type { Method, Step } from './types.ts';

/** Whose statements are read: those of the module, or of a class, of which imports and the names of members are kept. */
export interface Scope {
  readonly members: Set<string> | undefined;
  /** Of a class: the methods that decide how it and its instances are called; null for one that is no plain `def`. */
  readonly methods: Map<string, Method | null>;
  /** The names of the module. */
  readonly bound: Bound;
  /** A metaclass may give its statements more names. */
  readonly isOpaque: boolean;
}

/** The names that a module has certainly bound before the statement that is read, as far as that is easily told. */
class Bound {
  readonly #names = new Set<string>();
  readonly #added: string[] = [];

  has(name: string): boolean {
    return this.#names.has(name);
  }

  add(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#added.push(name);
  }

  delete(name: string): void {
    this.#names.delete(name);
  }

  /** A block begins that may not run. @returns what {@link forget} needs at its end */
  mark(): number {
    return this.#added.length;
  }

  /** What has been bound since then may not be. */
  forget(mark: number): void {
    while (this.#added.length > mark) this.#names.delete(this.#added.pop()!);
  }
}

export function moduleScope(): Scope {
  return { members: undefined, methods: new Map(), bound: new Bound(), isOpaque: false };
}

const ofCalls: ReadonlySet<string> = new Set(['__call__', '__init__', '__new__']);

export function bindNames(names: readonly string[], scope: Scope, steps: Step[]): void {
  if (names.length === 0) return;
  if (scope.members === undefined) steps.push({ kind: 'bind', names });
  for (const name of names) addMember(scope, name);
}

/**
 * A module or a class binds a name.
 * @param method undefined where it is not a plain `def`; of two with one name none is known
 */
export function addMember({ members, methods, bound }: Scope, name: string, method?: Method): void {
  if (members === undefined) {
    bound.add(name);
    return;
  }
  if (ofCalls.has(name)) methods.set(name, methods.has(name) ? null : (method ?? null));
  members.add(name);
}

/** `del name` */
export function forgetMember({ members, methods, bound }: Scope, name: string): void {
  if (members === undefined) bound.delete(name);
  else if (ofCalls.has(name)) methods.set(name, null);
  members?.delete(name);
}
