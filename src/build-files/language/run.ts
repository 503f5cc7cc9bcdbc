import { bindParameters } from './arguments.ts';
import { LanguageError, LimitError, raise, typeError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { executeAll } from './execute.ts';
import { typeName } from './protocol.ts';
import type { Arguments, Frame, FunctionValue, Meter, Run, Value } from './values.ts';

/** Maximum depth of nested calls. */
const MAX_CALLS = 200;

/** State of running one file. */
export function makeRun(
  meter: Meter,
  symbols: ReadonlyMap<string, Value>,
  unknownCallee?: Run['unknownCallee'],
): Run {
  const run: Run = {
    meter,
    symbols,
    calls: [],
    identities: new Map(),
    printed: [],
    unknownCallee,
    unknownDepth: 0,
    call: (callee, args) => callValue(run, callee, args),
  };
  return run;
}

function callValue(run: Run, callee: Value, args: Arguments): Value {
  if (typeof callee === 'object' && callee !== null) {
    switch (callee.kind) {
      case 'native':
        return callee.call(run, args);
      case 'function':
        return callFunction(run, callee, args);
      case 'type':
        if (callee.construct !== undefined) return callee.construct(run, args);
        throw typeError(`cannot create '${callee.name}' instances`);
      case 'host':
        if (callee.call !== undefined) return callee.call(run, args);
        break;
      default:
    }
  }
  throw typeError(`'${typeName(callee)}' object is not callable`);
}

function callFunction(run: Run, callee: FunctionValue, args: Arguments): Value {
  const { positionalOnly, ordinary, keywordOnly } = callee.parameters;
  run.meter.step(1 + positionalOnly.length + ordinary.length + keywordOnly.length);
  if (run.calls.length >= MAX_CALLS) throw raise('RecursionError', 'maximum recursion depth exceeded');
  run.meter.allocate(100);
  const frame: Frame = {
    run,
    source: callee.source,
    scope: callee.scope,
    locals: bindParameters(run, callee, args),
    parent: callee.closure,
    globals: callee.globals,
    at: Array.isArray(callee.body) ? { start: 0, end: 0 } : (callee.body as { start: number; end: number }),
    handling: [],
  };
  try {
    if (!Array.isArray(callee.body))
      return evaluate(frame, callee.body as Exclude<FunctionValue['body'], readonly unknown[]>);
    const outcome = executeAll(frame, callee.body);
    return typeof outcome === 'object' ? outcome.returned : null;
  } catch (error) {
    if (error instanceof LanguageError || error instanceof LimitError) {
      error.trace.push({ source: frame.source, span: frame.at });
    }
    throw error;
  }
}
