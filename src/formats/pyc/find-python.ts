import { join } from 'node:path';
import { userError, type Environment, type Host, type Place } from '../../host/types.ts';

/** An interpreter of CPython. */
export interface FoundPython {
  readonly program: string;
  /** Its first argument: the version, for Windows' `py`. */
  readonly args: readonly string[];
  /** E.g. `3.12.3`. */
  readonly version: string;
}

export type PythonHost = Pick<Host, 'run' | 'findPrograms' | 'env'>;

/** Variables that programs need to start or to find their interpreter. None contains a secret. */
const passedOn = [
  'PATH',
  'HOME',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'PYENV_ROOT',
  'PYENV_VERSION',
  'SystemRoot',
  'SYSTEMROOT',
  'PATHEXT',
  'LOCALAPPDATA',
];

/** Directories of interpreters that `actions/setup-python` names. */
const setupPython = ['pythonLocation', 'Python_ROOT_DIR', 'Python3_ROOT_DIR'];

const START_MILLISECONDS = 30_000;
const VERSION_SCRIPT =
  'import sys; print("%s %d.%d.%d" % ((sys.implementation.name,) + tuple(sys.version_info[:3])))';

/** Ignores the environment, files next to the program and the user's packages (`-I`, `-S`, `-E`). */
export const isolated = ['-I', '-S', '-E', '-W', 'ignore'];

/** The environment of an interpreter: what it needs to start. */
export function pythonEnvironment(env: Environment): Environment {
  return Object.fromEntries(passedOn.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/**
 * Finds CPython of a minor version: where `actions/setup-python` put it, then on PATH.
 * @param version e.g. `3.12`
 * @param empty absolute path of a directory without programs, as working directory for finding and running them:
 * Windows also searches the current directory, which must not be the checkout
 * @throws UserError `python-missing`, which names everything that was tried
 */
export async function findPython(
  host: PythonHost,
  version: string,
  empty: string,
  place: Place,
): Promise<FoundPython> {
  const tried: string[] = [];
  for (const { program, args } of candidates(host.env, version)) {
    const shown = [program, ...args].join(' ');
    const answer = await ask(host, program, args, empty);
    if (answer?.name === 'cpython' && answer.version.startsWith(`${version}.`)) {
      return { program, args, version: answer.version };
    }
    tried.push(
      answer === undefined ? `\`${shown}\`: none` : `\`${shown}\`: ${answer.name} ${answer.version}`,
    );
  }
  throw userError({
    code: 'python-missing',
    message: `\`precompile\` needs CPython ${version}, which was not found on this machine`,
    place,
    help: `in a workflow, run \`actions/setup-python\` with \`python-version: "${version}"\` before this step; elsewhere put \`python${version}\` on PATH; or remove \`precompile\``,
    notes: [
      `searched the directories in ${setupPython.join(', ')}, and PATH`,
      ...tried.map((line) => `tried ${line}`),
    ],
  });
}

interface Candidate {
  readonly program: string;
  readonly args: readonly string[];
}

function candidates(env: Environment, version: string): readonly Candidate[] {
  const isWindows = process.platform === 'win32';
  const directories = new Set(setupPython.flatMap((name) => env[name] ?? []));
  const installed = [...directories].map((directory) =>
    isWindows ? join(directory, 'python.exe') : join(directory, 'bin', 'python'),
  );
  const onPath = [`python${version}`, 'python3', 'python'];
  const launcher = isWindows ? [{ program: 'py', args: [`-${version}`] }] : [];
  return [...[...installed, ...onPath].map((program) => ({ program, args: [] })), ...launcher];
}

async function ask(
  { run, findPrograms, env }: PythonHost,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly name: string; readonly version: string } | undefined> {
  if (findPrograms(program).length === 0) return undefined;
  const options = { cwd, env: pythonEnvironment(env), timeout: START_MILLISECONDS };
  const result = await run(program, [...args, ...isolated, '-c', VERSION_SCRIPT], options).catch(
    () => undefined,
  );
  const match = /^(\w+) (\d+\.\d+\.\d+)\s*$/.exec(result?.stdout ?? '');
  return result?.exitCode === 0 && match !== null ? { name: match[1]!, version: match[2]! } : undefined;
}
