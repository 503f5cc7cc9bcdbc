import { inputText } from './input-values.ts';
import type { InputName } from './action-names.ts';
import { namesIn } from '../text/target-names.ts';
import { userError, type Environment, type Problems } from './types.ts';

/** What a workflow says of packages without BUILD files. */
export interface PlainInputs {
  readonly handler: string | undefined;
  readonly from: string | undefined;
  readonly runtime: string | undefined;
  readonly architecture: string | undefined;
  readonly requirements: string | undefined;
  readonly requirementsMode: 'all' | 'imported' | undefined;
  readonly include: readonly string[];
  readonly name: string | undefined;
  /** Names of the only packages that are wanted; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  /** `true`, or the file to write; undefined for none. */
  readonly writeTemplate: string | undefined;
}

/** Inputs that only say more of `handler` or `from`. */
const dependent: readonly InputName[] = [
  ...(['runtime', 'architecture', 'requirements', 'requirements-mode', 'include', 'name'] as const),
  'write-template',
];

/**
 * The inputs of packages without BUILD files; undefined where there are none. Errors go to `problems`.
 * @param targets what the step names besides
 */
export function plainInputs(
  env: Environment,
  targets: readonly string[],
  problems: Problems,
): PlainInputs | undefined {
  const given = (name: InputName): string | undefined => inputText(env, name) || undefined;
  const [handler, from] = [given('handler'), given('from')];
  if (handler === undefined && from === undefined) {
    for (const name of dependent) {
      if (given(name) === undefined || given(name) === 'false') continue;
      problems.error({
        code: 'input-without-effect',
        message: `The input \`${name}\` does nothing without \`handler\` or \`from\``,
        help: 'add `handler: src/app.py:handler` or `from: template.yaml`, or remove it',
      });
    }
    return undefined;
  }
  if (from !== undefined && given('name') !== undefined) {
    problems.error({
      code: 'input-without-effect',
      message: 'The input `name` does nothing with `from`',
      help: 'name the packages in the file, or remove it',
    });
  }
  const writeTemplate = given('write-template');
  return {
    handler,
    from,
    runtime: given('runtime'),
    architecture: problems.collect(() => oneOf('architecture', given('architecture'), ['x86_64', 'arm64'])),
    requirements: given('requirements'),
    requirementsMode: problems.collect(() =>
      oneOf('requirements-mode', given('requirements-mode'), ['all', 'imported']),
    ),
    include: inputText(env, 'include')
      .split(/\s+/)
      .filter((glob) => glob !== ''),
    name: given('name'),
    only: namesIn(targets),
    writeTemplate: writeTemplate === 'false' ? undefined : writeTemplate,
  };
}

/** @throws UserError naming the words */
function oneOf<const T extends string>(
  name: InputName,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (found !== undefined || value === undefined) return found;
  throw userError({
    code: 'bad-input',
    message: `Invalid value \`${value}\` for the input \`${name}\``,
    help: `use ${allowed.map((one) => `\`${one}\``).join(' or ')}`,
  });
}
