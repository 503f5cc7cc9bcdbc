/** Imports the module of an unpacked package with a real Python, as Lambda would. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What Python said. */
export interface Answer {
  readonly kind: 'ok' | 'missing' | 'broken' | 'variable' | 'other';
  readonly text: string;
  readonly name: string | null;
  /** Environment variables that the code wanted, and got. */
  readonly variables: readonly string[];
  /** Files of loaded modules, absolute; only when the question asks for them. */
  readonly files?: readonly string[];
}

export interface Question {
  readonly python: string;
  /** Directories, as at the start of `sys.path`; the first is the package. */
  readonly path: readonly string[];
  readonly module: string;
  readonly function: string | null;
  /** Where compiled modules are kept between questions; undefined: nowhere. */
  readonly cache?: string;
  /** Whether the answer lists the files of loaded modules. */
  readonly listsFiles?: boolean;
}

/** What counts as there. */
export interface Supplied {
  readonly stubs: readonly string[];
  /** `module.name` */
  readonly names: readonly string[];
}

const nothingSupplied: Supplied = { stubs: [], names: [] };
/** So many environment variables are given. */
const MAX_VARIABLES = 30;

/** @param environment further variables */
export function ask(
  question: Question,
  { stubs, names }: Supplied = nothingSupplied,
  environment: Readonly<Record<string, string>> = {},
): Answer {
  const variables: string[] = [];
  for (;;) {
    const { python, ...rest } = question;
    const ran = spawnSync(python, ['-I', '-S', join(import.meta.dirname, 'import_package.py')], {
      input: JSON.stringify({ ...rest, stubs, names }),
      cwd: question.path[0],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 120_000,
      env: {
        ...Object.fromEntries(variables.map((name) => [name, '1'])),
        ...environment,
        ...lambdaEnvironment(question),
      },
    });
    const answer = ran.stdout.startsWith('{')
      ? (JSON.parse(ran.stdout) as Answer)
      : {
          kind: 'other' as const,
          text: `ended with ${String(ran.status ?? ran.signal)}: ${ran.stderr}`,
          name: null,
        };
    if (answer.kind !== 'variable' || variables.length >= MAX_VARIABLES) return { ...answer, variables };
    variables.push(answer.name!);
  }
}

/** As Lambda sets it; nothing leaves the machine. */
function lambdaEnvironment({ path, module }: Question): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    HOME: '/nonexistent',
    LANG: 'C.UTF-8',
    TZ: ':UTC',
    LAMBDA_TASK_ROOT: path[0]!,
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    _HANDLER: module,
    AWS_LAMBDA_FUNCTION_NAME: 'test',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    HTTP_PROXY: 'http://127.0.0.1:9',
    HTTPS_PROXY: 'http://127.0.0.1:9',
  };
}
