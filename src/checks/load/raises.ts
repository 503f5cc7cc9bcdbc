import { isBuiltinException, isCaughtBy } from '../../python/exceptions.ts';
import type { Handler, Step } from '../../python/outline/types.ts';
import type { Outcome, Run } from './run.ts';
import { Guard, type LoadFault } from './types.ts';

type StopStep = Step & { readonly kind: 'stop' };

/** A `try` whose body runs. */
interface Try {
  readonly run: Run;
  /** Undefined where anything may be caught. */
  readonly handlers: readonly Handler[] | undefined;
}

/** What catches the errors of the running statement, in all modules that are being loaded. */
export class Raises {
  readonly #tries: Try[] = [];
  #handler: { readonly run: Run; readonly handler: Handler } | undefined;
  /** Bodies of which nobody knows whether they run, and handlers whose cause has been told. */
  unsure = 0;

  /** `try` statements around the running one. */
  get depth(): number {
    return this.#tries.length;
  }

  enter(run: Run, handlers: readonly Handler[] | undefined): void {
    this.#tries.push({ run, handlers });
    this.#handler = undefined;
  }

  /** @returns the handler that certainly catches what ended the body of the `try` */
  leave(run: Run): Handler | undefined {
    this.#tries.pop();
    const handler = this.#handler;
    this.forget();
    return handler?.run === run ? handler.handler : undefined;
  }

  /** What was raised may not have been. */
  forget(): void {
    this.#handler = undefined;
  }

  /** Whether the `try` around a statement that raises an exception of a class certainly catches it. */
  isCaughtHere(run: Run, name: string): boolean {
    const around = this.#tries.at(-1);
    if (around?.run !== run) return false;
    const handler = around.handlers?.find((one) => catches(run, one, name) !== false);
    if (handler === undefined || catches(run, handler, name) !== true) return false;
    this.#handler = { run, handler };
    return true;
  }

  /** A statement that raises. */
  stop(run: Run, step: StopStep, guard: Guard): Outcome {
    const fault = this.#faultOf(run, step);
    if (fault !== undefined) {
      run.faults.push(fault);
      run.raises = true;
      return 'stops';
    }
    // Whoever catches that goes on, which is not followed.
    const { raises } = step;
    if (raises === undefined || !this.isCaughtHere(run, classOf(raises))) run.isFollowed = false;
    return guard === Guard.caught ? 'fails' : 'stops';
  }

  /** What a statement that raises ends: the load, if that is certain and nothing may catch it. */
  #faultOf(run: Run, { line, raises }: StopStep): LoadFault | undefined {
    if (
      this.unsure > 0 ||
      raises === undefined ||
      (!raises.includes('.') && raises.endsWith('()') && run.bound.has(raises.slice(0, -2)))
    )
      return undefined;
    const name = classOf(raises);
    if (this.#tries.some((one) => mayCatch(one, name))) return undefined;
    const what = raises.endsWith('()')
      ? `\`${raises}\``
      : raises === 'assert'
        ? '`assert`'
        : `\`raise ${raises}\``;
    return {
      code: 'raises-at-load',
      reason: `${what} runs when the module is loaded, and nothing catches it`,
      subject: run.module.name,
      line,
      guard: Guard.runs,
    };
  }
}

function mayCatch({ run, handlers }: Try, name: string): boolean {
  return handlers === undefined || handlers.some((handler) => catches(run, handler, name) !== false);
}

/** The class of what `sys.exit()`, `assert` and `raise` raise. */
function classOf(raises: string): string {
  if (raises.endsWith('()')) return 'SystemExit';
  return raises === 'assert' ? 'AssertionError' : raises;
}

/** Whether a handler catches an exception; undefined when that is not known. */
function catches(run: Run, { catches: caught }: Handler, name: string): boolean | undefined {
  if (caught === undefined) return undefined;
  let isCertain = true;
  for (const one of caught) {
    if (one === 'BaseException' && !run.bound.has(one)) return true;
    const areBuiltin = [one, name].every((each) => isBuiltinException(each) && !run.bound.has(each));
    if (!areBuiltin) isCertain = false;
    else if (isCaughtBy(name, one)) return true;
  }
  return isCertain ? false : undefined;
}
