import { readVariable } from '../../workspace/checkout-variables.ts';
import { readArguments } from '../language/arguments.ts';
import { raise } from '../language/errors.ts';
import { type Arguments, native, type Run, type Value } from '../language/values.ts';
import { callPlace, currentFile, type Session } from './session.ts';

/**
 * The `env` symbol. As in Pants, only a name that is a string literal can be looked up. Only variables that the
 * workflow allows are read, see `readVariable`.
 */
export function envSymbol(session: Session): Value {
  return native('env', (run, args) => readEnvironment(session, run, args));
}

function readEnvironment(session: Session, run: Run, args: Arguments): Value {
  currentFile(session, 'env');
  const [name, fallback] = readArguments(
    { name: 'env', parameters: ['key', 'default'], required: 1, positionalOnly: 0 },
    args,
  );
  const written = args.node?.args[0];
  const isConstant = written?.kind === 'positional' && written.value.kind === 'constant';
  if (typeof name !== 'string' || !isConstant) {
    warnOnce(session, run);
    return fallback ?? null;
  }
  const variable = readVariable(session.env, name);
  if ('refused' in variable) {
    throw raise('ValueError', `\`env("${name}")\` ${variable.message}`, {
      code: 'variable-not-allowed',
      help: variable.help,
    });
  }
  return variable.value ?? fallback ?? null;
}

function warnOnce(session: Session, run: Run): void {
  const frame = run.calls.at(-1);
  if (frame === undefined) return;
  const place = callPlace(frame);
  const key = `${place.path}:${place.line}:${place.column}`;
  if (session.warnedPlaces.has(key)) return;
  session.warnedPlaces.add(key);
  session.problems.warn({
    code: 'computed-env-name',
    message:
      'Only constant string values as variable name to `env()` is currently supported. This `env()` call will always result in the default value only.',
    place,
    help: 'write the variable name as a string: `env("NAME")`',
  });
}
