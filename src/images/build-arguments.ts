import { isNamedAddress, mayBeAddress } from '../graph/infer-docker.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { Problems, userError, type Environment } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import { stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import { compareCodePoints } from '../text/code-points.ts';
import type { WantedAccess } from './access.ts';
import type { DockerfileFacts } from './dockerfile-facts.ts';

/** What a build gets from outside: arguments and environment. */
export interface BuildInputs {
  /** `NAME=value`, or `NAME` for one of the environment; sorted. */
  readonly arguments: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  /** Values of placeholders. */
  readonly values: ReadonlyMap<string, string>;
  readonly wanted: readonly WantedAccess[];
}

interface BuildQuestion {
  readonly project: Project;
  readonly target: Target;
  readonly facts: DockerfileFacts;
  readonly env: Environment;
  /** What an address that an argument names stands for, by spec: the image, or the package's path. */
  readonly images: ReadonlyMap<string, string>;
  readonly packages: ReadonlyMap<string, string>;
}

/**
 * The build arguments of the options and the target, which wins, with addresses replaced by what is made of them; and
 * the environment that they and `env_vars` name. @throws UserError `undefined-build-argument`
 */
export function buildInputs(question: BuildQuestion): BuildInputs {
  const { project, target, facts } = question;
  const { buildArgs, envVars } = project.workspace.options.docker;
  const given = byName([...buildArgs, ...stringListField(target, 'extra_build_args')]);
  const { env, wanted } = environmentOf(question, given, envVars);
  const replaced = byName([
    ...given.values(),
    ...addressArguments(question, given, facts.imageArguments, question.images),
    ...(project.workspace.dialect.name === 'current'
      ? addressArguments(question, given, facts.copyArguments, question.packages)
      : []),
  ]);
  const values = new Map<string, string>();
  for (const [name, text] of replaced) {
    const value = text === name ? (env.get(name) ?? facts.arguments.get(name)) : text.slice(name.length + 1);
    if (value === undefined) throw undefinedArgument(target, name);
    values.set(name, value);
  }
  return { arguments: [...replaced.values()].sort(compareCodePoints), env, values, wanted };
}

/** `NAME` and `NAME=value` by name; the last one counts. */
function byName(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    [...new Map(texts.map((text) => [text.split('=', 1)[0]!, text]))].sort(([, a], [, b]) =>
      compareCodePoints(a, b),
    ),
  );
}

function environmentOf(
  { target, env }: BuildQuestion,
  given: ReadonlyMap<string, string>,
  envVars: readonly string[],
): Pick<BuildInputs, 'env' | 'wanted'> {
  const found = new Map<string, string>();
  const wanted: WantedAccess[] = [];
  const ofArguments = [...given].flatMap(([name, text]) => (text === name ? [name] : []));
  for (const [name, text] of byName([...ofArguments, ...envVars])) {
    const isOwn = text !== name;
    // An unset variable cannot be a secret.
    const value = isOwn ? text.slice(name.length + 1) : Object.hasOwn(env, name) ? env[name] : undefined;
    if (value === undefined) continue;
    found.set(name, value);
    const isField = stringListField(target, 'extra_build_args').includes(name);
    wanted.push({
      kind: 'env',
      value: name,
      what: isOwn
        ? `the environment variable \`${name}\` for the builder, with a value of its own`
        : `the environment variable \`${name}\``,
      field: isField ? 'extra_build_args' : undefined,
    });
  }
  return { env: found, wanted };
}

/** `NAME=replacement` for the arguments whose value is the address of something in `made`. */
function addressArguments(
  { project, target, facts }: BuildQuestion,
  given: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
  made: ReadonlyMap<string, string>,
): readonly string[] {
  const found: string[] = [];
  for (const name of names) {
    if (!facts.arguments.has(name) || made.size === 0) continue;
    const isOld = project.workspace.dialect.name === '2.17';
    if (isOld && !isNamedAddress(facts.arguments.get(name) ?? '')) continue;
    const text = given.get(name);
    const own = text === undefined ? facts.arguments.get(name) : text.slice(name.length + 1);
    const value = (own ?? '').replace(/^["']+|["']+$/g, '');
    const spec = specOf(project, target, value);
    const replacement = spec === undefined ? undefined : made.get(spec);
    if (replacement !== undefined) found.push(`${name}=${replacement}`);
  }
  return found;
}

/** The target of a possible address; a registry's image may look like one. */
function specOf({ graph }: Project, target: Target, text: string): string | undefined {
  return mayBeAddress(text)
    ? new Problems().collect(() => graph.named(target, 'source', text).spec)
    : undefined;
}

function undefinedArgument(target: Target, name: string): Error {
  return userError({
    code: 'undefined-build-argument',
    message:
      `Undefined value for build arg on the ${target.spec} target: The Docker environment variable '${name}' is undefined. ` +
      "You may provide a value for this variable either in `[docker].env_vars` or in Pants's own environment.\n\n" +
      'If you did not intend to inherit the value for this build arg from the environment, provide a default value with the option `[docker].build_args` ' +
      'or in the `extra_build_args` field on the target definition. Alternatively, you may also provide a default value on the `ARG` instruction directly in the `Dockerfile`.',
    place: fieldPlace(target, 'extra_build_args'),
    help: `set \`${name}\` in the environment, or write \`${name}=value\``,
  });
}
