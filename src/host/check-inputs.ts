import type { InputName } from './action-names.ts';
import { inputLines, inputText } from './input-values.ts';
import { isHandler } from '../text/handler-name.ts';
import { userError, type Environment } from './types.ts';

/** What `command: check` looks at, and what for. */
export interface CheckInputs {
  /** Paths and globs of zip files and directories, relative to the workspace. */
  readonly packages: readonly string[];
  /** Zip files or directories of the layers, in their order. */
  readonly layers: readonly string[];
  /** `module.function`; undefined: imports are not followed. */
  readonly handler: string | undefined;
  /** `python3.12`; undefined: guessed. */
  readonly runtime: string | undefined;
  readonly architecture: 'x86_64' | 'arm64' | undefined;
}

/** Inputs that say how packages are made, which a check does not do, with their defaults. */
const ofPackaging: readonly (readonly [InputName, string])[] = [
  ['targets', ''],
  ['compare-with', 'auto'],
  ['changed-only', 'false'],
  ['max-jobs', '20'],
  ['cache', 'true'],
  ['wheels', ''],
  ['build-sdists', ''],
  ['exclude-newer', ''],
  ['sbom', ''],
  ['deploy', 'false'],
  ['function-name', ''],
  ['dry-run', 'false'],
];
const ofChecks: readonly InputName[] = ['packages', 'layers', 'handler', 'runtime', 'architecture'];

/** The inputs of `command: check`. @throws UserError for values that are wrong or do nothing */
export function readCheckInputs(env: Environment): CheckInputs {
  refuse(
    ofPackaging.flatMap(([name, usual]) => {
      const given = inputText(env, name);
      return given === '' || given.toLowerCase() === usual ? [] : [name];
    }),
    'with `command: check`, which makes no package',
    'remove it, or check in a step of its own',
  );
  const packages = inputLines(env, 'packages');
  if (packages.length === 0) {
    throw userError({
      code: 'missing-input',
      message: 'The input `packages` is empty',
      help: 'name the zip files or directories to check, one a line, e.g. `packages: dist/*.zip`',
    });
  }
  const handler = inputText(env, 'handler') || undefined;
  if (handler !== undefined && !isHandler(handler)) {
    throw userError({
      code: 'bad-input',
      message: `The input \`handler\` is \`${handler}\`, which names no function`,
      help: 'use `module.function`, as in Lambda',
    });
  }
  return {
    packages,
    layers: inputLines(env, 'layers'),
    handler,
    runtime: inputText(env, 'runtime') || undefined,
    architecture: architectureOf(env),
  };
}

/** @throws UserError for inputs of `command: check` without it */
export function refuseCheckInputs(env: Environment): void {
  const given = ofChecks.filter((name) => inputText(env, name) !== '');
  refuse(given, 'without `command: check`', 'add `command: check`, or remove the input');
}

function architectureOf(env: Environment): CheckInputs['architecture'] {
  const given = inputText(env, 'architecture');
  if (given === '' || given === 'x86_64' || given === 'arm64') return given || undefined;
  throw userError({
    code: 'bad-input',
    message: `Invalid value \`${given}\` for the input \`architecture\``,
    help: 'use `x86_64` or `arm64`',
  });
}

function refuse(names: readonly InputName[], when: string, help: string): void {
  if (names.length === 0) return;
  const listed = names.map((name) => `\`${name}\``).join(', ');
  throw userError({
    code: 'bad-input',
    message: `${names.length === 1 ? `The input ${listed} does` : `The inputs ${listed} do`} nothing ${when}`,
    help,
  });
}
