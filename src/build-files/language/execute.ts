import type { Raise, Statement, Try } from '../syntax/tree.ts';
import { assign, attributeError } from './assign.ts';
import { exceptionTypes, isSubtype, LanguageError, raise, typeError } from './errors.ts';
import { evaluate, evaluateStatementCall, makeFunction } from './evaluate.ts';
import { lookUp, remove, store } from './names.ts';
import { augment } from './operators.ts';
import { isTrue, iterate } from './protocol.ts';
import { deleteSubscript, getSubscript, setSubscript } from './subscripts.ts';
import type { ExceptionValue, Frame, Value } from './values.ts';

/** How a block ended, if not by reaching its end. */
type Outcome = undefined | 'break' | 'continue' | { readonly returned: Value };

/** Runs statements until one leaves the block. @throws LanguageError, LimitError; `frame.at` then says where */
export function executeAll(frame: Frame, statements: readonly Statement[]): Outcome {
  for (const statement of statements) {
    const outcome = execute(frame, statement);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** Runs one statement. */
export function execute(frame: Frame, statement: Statement): Outcome {
  frame.at = statement;
  frame.run.meter.step();
  switch (statement.kind) {
    case 'expression-statement':
      if (statement.value.kind === 'call') evaluateStatementCall(frame, statement.value);
      else evaluate(frame, statement.value);
      return undefined;
    case 'assign': {
      const value = evaluate(frame, statement.value);
      for (const target of statement.targets) assign(frame, target, value);
      return undefined;
    }
    case 'augmented-assign':
      executeAugmented(frame, statement);
      return undefined;
    case 'if': {
      const branch = statement.branches.find(({ test }) => isTrue(evaluate(frame, test)));
      return executeAll(frame, branch === undefined ? statement.orElse : branch.body);
    }
    case 'for':
      return executeFor(frame, statement);
    case 'while':
      while (isTrue(evaluate(frame, statement.test))) {
        frame.run.meter.step();
        const outcome = executeAll(frame, statement.body);
        if (outcome === 'break') return undefined;
        if (outcome !== undefined && outcome !== 'continue') return outcome;
      }
      return executeAll(frame, statement.orElse);
    case 'def':
      store(frame, statement.name, makeFunction(frame, statement.name, statement));
      return undefined;
    case 'return':
      return { returned: statement.value === undefined ? null : evaluate(frame, statement.value) };
    case 'break':
    case 'continue':
      return statement.kind;
    case 'pass':
      return undefined;
    case 'assert': {
      if (isTrue(evaluate(frame, statement.test))) return undefined;
      const args = statement.message === undefined ? [] : [evaluate(frame, statement.message)];
      frame.at = statement;
      throw new LanguageError({ kind: 'exception', type: exceptionTypes.get('AssertionError')!, args });
    }
    case 'raise':
      return executeRaise(frame, statement);
    case 'try':
      return executeTry(frame, statement);
    case 'delete':
      for (const target of statement.targets) executeDelete(frame, target);
      return undefined;
  }
}

function executeAugmented(frame: Frame, statement: Extract<Statement, { kind: 'augmented-assign' }>): void {
  const { target, operator } = statement;
  const { run } = frame;
  if (target.kind === 'name') {
    const left = lookUp(frame, target);
    const right = evaluate(frame, statement.value);
    frame.at = statement;
    store(frame, target.id, augment(run, operator, left, right));
    return;
  }
  const object = evaluate(frame, target.object);
  if (target.kind === 'attribute') {
    frame.at = target;
    throw attributeError(object, target.name);
  }
  const index = evaluate(frame, target.index);
  frame.at = target;
  const left = getSubscript(run, object, index);
  const right = evaluate(frame, statement.value);
  frame.at = statement;
  setSubscript(run, object, index, augment(run, operator, left, right));
}

function executeFor(frame: Frame, statement: Extract<Statement, { kind: 'for' }>): Outcome {
  const iterable = evaluate(frame, statement.iterable);
  frame.at = statement.iterable;
  for (const item of iterate(frame.run, iterable)) {
    assign(frame, statement.target, item);
    const outcome = executeAll(frame, statement.body);
    if (outcome === 'break') return undefined;
    if (outcome !== undefined && outcome !== 'continue') return outcome;
    frame.at = statement.iterable;
  }
  return executeAll(frame, statement.orElse);
}

function executeRaise(frame: Frame, statement: Raise): never {
  const at = statement;
  if (statement.exception === undefined) {
    frame.at = at;
    throw frame.handling.at(-1) ?? raise('RuntimeError', 'No active exception to reraise');
  }
  const value = evaluate(frame, statement.exception);
  if (statement.cause !== undefined) evaluate(frame, statement.cause);
  frame.at = at;
  frame.run.meter.step(50);
  if (typeof value === 'object' && value?.kind === 'exception') throw new LanguageError(value);
  if (typeof value === 'object' && value?.kind === 'type' && exceptionTypes.get(value.name) === value) {
    throw new LanguageError({ kind: 'exception', type: value, args: [] });
  }
  throw typeError('exceptions must derive from BaseException');
}

function executeTry(frame: Frame, statement: Try): Outcome {
  let outcome: Outcome;
  try {
    outcome = executeHandled(frame, statement);
  } catch (error) {
    // `finally` runs for exceptions of the language, and replaces them if it exits in another way.
    if (!(error instanceof LanguageError) || statement.final.length === 0) throw error;
    const { at } = frame;
    const final = executeAll(frame, statement.final);
    if (final !== undefined) return final;
    frame.at = at;
    throw error;
  }
  return executeAll(frame, statement.final) ?? outcome;
}

function executeHandled(frame: Frame, statement: Try): Outcome {
  const calls = frame.run.calls.length;
  let outcome: Outcome;
  try {
    outcome = executeAll(frame, statement.body);
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    frame.run.calls.length = calls;
    frame.run.meter.step(50);
    for (const handler of statement.handlers) {
      if (handler.type !== undefined && !matches(frame, error.exception, evaluate(frame, handler.type)))
        continue;
      if (handler.name !== undefined) store(frame, handler.name, error.exception);
      frame.handling.push(error);
      try {
        return executeAll(frame, handler.body);
      } finally {
        frame.handling.pop();
        if (handler.name !== undefined) frame.locals.delete(handler.name);
      }
    }
    throw error;
  }
  return outcome ?? executeAll(frame, statement.orElse);
}

function matches(frame: Frame, exception: ExceptionValue, type: Value): boolean {
  if (typeof type === 'object' && type?.kind === 'tuple')
    return type.items.some((item) => matches(frame, exception, item));
  if (typeof type === 'object' && type?.kind === 'type' && exceptionTypes.get(type.name) === type) {
    return isSubtype(exception.type, type);
  }
  throw typeError('catching classes that do not inherit from BaseException is not allowed');
}

function executeDelete(
  frame: Frame,
  target: Extract<Statement, { kind: 'delete' }>['targets'][number],
): void {
  switch (target.kind) {
    case 'name':
      remove(frame, target);
      return;
    case 'subscript': {
      const object = evaluate(frame, target.object);
      const index = evaluate(frame, target.index);
      frame.at = target;
      deleteSubscript(frame.run, object, index);
      return;
    }
    case 'attribute': {
      const object = evaluate(frame, target.object);
      frame.at = target;
      throw attributeError(object, target.name);
    }
    case 'unpack':
      for (const item of target.items) executeDelete(frame, item);
  }
}
