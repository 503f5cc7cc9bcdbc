import { Session, type Profiler } from 'node:inspector';

// What a piece of work costs, counted instead of timed, so that a busy machine changes nothing.
//
// V8 counts how often each block of code runs (what coverage tools read); the code under test carries no meter of its
// own. Blocks are only counted in modules that are loaded after this one: import it first. Work inside V8's own
// functions is added by the length that they go through. What a regular expression tries before it gives up stays
// uncounted.

const session = new Session();
session.connect();

session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** What has run since the last call. */
function coverage(): readonly Profiler.ScriptCoverage[] {
  const taken: Profiler.ScriptCoverage[][] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    taken.push(result);
  });
  return taken.flat();
}

type Native = (this: never, ...parameters: readonly unknown[]) => unknown;
/** How far a call went, from what it was called on, its arguments and its result. */
type Cost = (self: never, parameters: readonly unknown[], result: unknown) => number;

const whole = (self: { readonly length: number }): number => self.length;
const searched = (self: string, [, from]: readonly unknown[], found: unknown): number =>
  (found === -1 ? self.length : (found as number)) - ((from as number | undefined) ?? 0);
const matched = (self: RegExp, [text]: readonly unknown[], found: unknown): number => {
  const match = found as RegExpExecArray | null;
  if (match !== null) return match[0].length + (self.sticky || self.global ? 0 : match.index);
  return self.sticky ? 0 : String(text).length;
};

const natives: readonly (readonly [object, readonly (string | symbol)[], Cost])[] = [
  [String.prototype, ['indexOf'], searched],
  [String.prototype, ['includes', 'split', 'replaceAll', 'toLowerCase', 'trim', 'normalize'], whole],
  [RegExp.prototype, ['exec'], matched],
  [Array.prototype, ['includes', 'indexOf', 'splice', 'join', Symbol.iterator], whole],
  [Array.prototype, ['slice', 'concat'], (_self, _parameters, result) => whole(result as never)],
];

/** How many steps `work` takes, which must not wait for anything: blocks of code that run, and what natives go through. */
export function steps(work: () => void): number {
  let count = 0;
  let counting = false;
  const restore: (() => void)[] = [];
  for (const [owner, names, cost] of natives) {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name)!;
      const native: Native = descriptor.value;
      const counted = function (this: never, ...parameters: unknown[]): unknown {
        const result: unknown = Reflect.apply(native, this, parameters);
        if (counting) count += cost(this, parameters, result);
        return result;
      };
      Object.defineProperty(owner, name, { ...descriptor, value: counted });
      restore.push(() => Object.defineProperty(owner, name, descriptor));
    }
  }
  try {
    coverage();
    counting = true;
    work();
    counting = false;
    for (const script of coverage()) {
      if (script.url.endsWith('/test/support/meter.ts')) continue;
      for (const { ranges } of script.functions) for (const range of ranges) count += range.count;
    }
    return count;
  } finally {
    counting = false;
    for (const undo of restore) undo();
  }
}

/**
 * How the steps of `work` grow with its input: about 1 when eight times the input takes eight times the steps, about 8
 * when it takes the square.
 */
export function growth<T>(make: (size: number) => T, work: (input: T) => void, size: number): number {
  const [small, large] = [make(size), make(size * 8)];
  // Once before: what is prepared at the first call is not counted.
  work(small);
  const before = steps(() => work(small));
  return steps(() => work(large)) / before / 8;
}
