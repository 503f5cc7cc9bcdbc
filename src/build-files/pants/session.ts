import type { Environment, Place, Problems } from '../../host/types.ts';
import type { TargetType } from '../../target-types/types.ts';
import type { Workspace } from '../../workspace/types.ts';
import { raise } from '../language/errors.ts';
import type { Budget } from '../language/meter.ts';
import type { Frame, Run, Value } from '../language/values.ts';
import { placeOf } from '../syntax/source.ts';
import type { Declaration } from '../types.ts';
import type { DefaultsState } from './defaults-state.ts';

/** The BUILD file that is being evaluated. */
export interface FileContext {
  /** Its path, relative to the build root. */
  readonly path: string;
  readonly directory: string;
  readonly declarations: Declaration[];
  readonly defaults: DefaultsState;
}

/** The state of reading all BUILD files, for the symbols. */
export interface Session {
  readonly workspace: Workspace;
  /** By symbol, aliases included. */
  readonly types: ReadonlyMap<string, TargetType>;
  /** Target types of every backend, active or not, by symbol. */
  readonly everyType: ReadonlyMap<string, TargetType>;
  readonly env: Environment;
  readonly problems: Problems;
  readonly budget: Budget;
  /** Counts the bytes of each file that is read. @throws UserError */
  readonly count: (path: string, bytes: number) => void;
  /** Undefined while preludes are running. */
  current: FileContext | undefined;
  /** How often the meant name of an undefined one has been looked for. */
  meant: number;
  /** Unknown target types that have been warned about. */
  readonly unknownTypes: Set<string>;
  /** `env()` calls that have been warned about, by location. */
  readonly warnedPlaces: Set<string>;
}

/**
 * The current BUILD file. @throws NameError (of the language) while a prelude is running, where `symbol` is not allowed
 */
export function currentFile(session: Session, symbol: string): FileContext {
  if (session.current !== undefined) return session.current;
  throw raise(
    'NameError',
    `The BUILD file symbol \`${symbol}\` may only be used in BUILD files. If used in a prelude file, it must be within a function that is called from a BUILD file.`,
    { code: 'symbol-in-prelude' },
  );
}

/** The location of what `frame` is evaluating: for a call, the called name. */
export function callPlace(frame: Frame): Place {
  const { at } = frame;
  return placeOf(frame.source, 'callee' in at ? (at.callee as { start: number; end: number }) : at);
}

/** The innermost call in the BUILD file itself: for a macro, its call. */
export function placeInFile(run: Run, context: FileContext): Place {
  for (let index = run.calls.length - 1; index >= 0; index -= 1) {
    const frame = run.calls[index]!;
    if (frame.source.path === context.path) return callPlace(frame);
  }
  return { path: context.path };
}

/** Content of a host value of that type; the caller knows what such values contain. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function contentOf<T extends object>(value: Value, type: string): T | undefined {
  if (typeof value !== 'object' || value?.kind !== 'host' || value.type !== type) return undefined;
  return value.content as T;
}
