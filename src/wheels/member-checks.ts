import { UserError, type Diagnostic } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import type { Inside, WantedHash } from './look-inside.ts';
import type { StoredWheel } from './types.ts';
import type { MemberVerifier } from './verify-beside.ts';

/** The hash of a wheel that its layout needs. @throws UserError when it cannot be installed */
export type HashOf = (wheel: StoredWheel) => Promise<WantedHash>;

/**
 * Wheels of a run whose members are looked into while other work goes on: their hash and directory were checked, and
 * whoever reads a member checks that member. What is copied without being read must wait for {@link finish}: before it,
 * nothing is moved to the place of an output.
 */
export class MemberChecks {
  readonly #checks = new Map<string, { readonly wheel: StoredWheel; readonly check: Promise<unknown> }>();
  readonly #wanted = new Map<string, HashOf>();
  #verifier: MemberVerifier | undefined;

  /** A wheel that is being looked into, or that was found damaged. @param path absolute */
  find(path: string): StoredWheel | undefined {
    return this.#checks.get(path)?.wheel;
  }

  /**
   * Goes on with `check`, whose failure {@link beside} reports.
   * @returns the wheel, with what is being found in it
   */
  add(wheel: StoredWheel, check: Promise<Inside>): StoredWheel {
    const inside = check.then(
      ({ compiled, hash }) => ({ compiled: new Map(compiled), hash }),
      () => ({}),
    );
    const checking = { ...wheel, inside };
    this.#checks.set(wheel.path, { wheel: checking, check });
    return checking;
  }

  /** Has `hashOf` say which hash of these wheels is found on the way. */
  want(wheels: readonly PinnedWheel[], hashOf: HashOf): void {
    for (const { sha256 } of wheels) this.#wanted.set(sha256, hashOf);
  }

  /** @throws UserError `bad-zip` */
  async verify(wheel: StoredWheel): Promise<Inside> {
    // What cannot be installed is reported when it is laid out.
    const wanted = await this.#wanted
      .get(wheel.pinned.sha256)?.(wheel)
      .catch(() => undefined);
    // Loaded when used: most runs find all facts in the store.
    if (this.#verifier === undefined) {
      const { MemberVerifier: Verifier } = await import('./verify-beside.ts');
      this.#verifier ??= new Verifier();
    }
    return this.#verifier.verify(wheel.path, wheel.facts.members, wanted);
  }

  /**
   * What `work` returns, once all wheels are known to be whole. A damaged wheel is the error to report, whatever became of
   * `work`.
   * @throws UserError one error for each damaged wheel; what `work` throws
   */
  async beside<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      await this.#finish();
    }
  }

  async #finish(): Promise<void> {
    const diagnostics: Diagnostic[] = [];
    const faults: unknown[] = [];
    for (const { check } of this.#checks.values()) {
      await check.catch((error: unknown) => {
        if (!(error instanceof UserError)) faults.push(error);
        else for (const diagnostic of error.diagnostics) diagnostics.push(diagnostic);
      });
    }
    this.#checks.clear();
    await this.#verifier?.close();
    this.#verifier = undefined;
    if (faults.length > 0) throw faults[0];
    if (diagnostics.length > 0) throw new UserError(diagnostics);
  }
}
