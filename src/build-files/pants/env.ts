import { isCredentialName } from '../../workspace/credential-names.ts';
import { readArguments } from '../language/arguments.ts';
import { raise } from '../language/errors.ts';
import { type Arguments, native, type Run, type Value } from '../language/values.ts';
import { callPlace, currentFile, type Session } from './session.ts';

/**
 * The `env` symbol. As in Pants, only a name that is written as a constant text can be looked up. Names that look like
 * those of credentials are refused: whoever can write a BUILD file must not read the runner's secrets.
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
  if (isCredentialName(name, session.allowedEnv)) {
    throw raise('ValueError', `\`env("${name}")\` reads a variable that looks like a credential`, {
      code: 'credential-in-env',
      help: `Give the value another name, or let the workflow allow it: \`LAMBDA_PACKAGE_ALLOW_ENV: ${name}\`.`,
    });
  }
  // Names such as `constructor` are no variables.
  const value = Object.hasOwn(session.env, name) ? session.env[name] : undefined;
  return value ?? fallback ?? null;
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
    help: 'Write the name of the variable itself: `env("NAME")`.',
  });
}
