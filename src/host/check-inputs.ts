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

/** The inputs of `command: check`. @throws UserError for values that are wrong */
export function readCheckInputs(env: Environment): CheckInputs {
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

function architectureOf(env: Environment): CheckInputs['architecture'] {
  const given = inputText(env, 'architecture');
  if (given === '' || given === 'x86_64' || given === 'arm64') return given || undefined;
  throw userError({
    code: 'bad-input',
    message: `Invalid value \`${given}\` for the input \`architecture\``,
    help: 'use `x86_64` or `arm64`',
  });
}
