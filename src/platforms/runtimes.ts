// Sources (2026-11): AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.*.json (version, kernel).
import type { RuntimeFacts } from './types.ts';

/** Pythons that interpreter constraints may mean though Lambda has no runtime for them, oldest first. */
const pythonsWithoutRuntime: readonly string[] = ['2.7', '3.5'];

/** Lambda's runtimes, oldest Python first. A new runtime is a new row here. */
export const builtInRuntimes: readonly RuntimeFacts[] = [
  {
    runtime: 'python3.6',
    minor: 6,
    abi: 'cp36m',
    pythonFullVersion: '3.6.15',
    system: 'Amazon Linux 2018.03',
    glibc: [2, 17],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      deprecation: '2022-07-18',
    },
  },
  {
    runtime: 'python3.7',
    minor: 7,
    abi: 'cp37m',
    pythonFullVersion: '3.7.17',
    system: 'Amazon Linux 2018.03',
    glibc: [2, 17],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      deprecation: '2023-12-04',
    },
  },
  {
    runtime: 'python3.8',
    minor: 8,
    abi: 'cp38',
    pythonFullVersion: '3.8.19',
    system: 'Amazon Linux 2',
    glibc: [2, 26],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
      arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      deprecation: '2024-10-14',
    },
  },
  {
    runtime: 'python3.9',
    minor: 9,
    abi: 'cp39',
    pythonFullVersion: '3.9.19',
    system: 'Amazon Linux 2',
    glibc: [2, 26],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
      arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      deprecation: '2025-12-15',
      blockCreate: '2027-02-01',
      blockUpdate: '2027-03-03',
    },
  },
  {
    runtime: 'python3.10',
    minor: 10,
    abi: 'cp310',
    pythonFullVersion: '3.10.14',
    system: 'Amazon Linux 2',
    glibc: [2, 26],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
      arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      // Earlier tables said 2026-06-30; we use the later date.
      deprecation: '2026-10-31',
    },
  },
  {
    runtime: 'python3.11',
    minor: 11,
    abi: 'cp311',
    pythonFullVersion: '3.11.9',
    system: 'Amazon Linux 2',
    glibc: [2, 26],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
      arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      // Earlier tables said 2026-06-30; we use the later date.
      deprecation: '2027-06-30',
    },
  },
  {
    runtime: 'python3.12',
    minor: 12,
    abi: 'cp312',
    pythonFullVersion: '3.12.3',
    system: 'Amazon Linux 2023',
    glibc: [2, 34],
    kernels: {
      x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
      arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    },
    support: {
      deprecation: '2028-10-31',
      blockUpdate: '2029-01-10',
    },
  },
  {
    runtime: 'python3.13',
    minor: 13,
    abi: 'cp313',
    pythonFullVersion: '3.13.0',
    system: 'Amazon Linux 2023',
    glibc: [2, 34],
    kernels: {
      x86_64: { release: '6.6.12-linuxkit', version: '#1 SMP Fri Jan 19 08:53:17 UTC 2024' },
      arm64: { release: '6.6.12-linuxkit', version: '#1 SMP Fri Jan 19 08:53:17 UTC 2024' },
    },
    support: {
      deprecation: '2029-06-30',
      blockUpdate: '2029-08-31',
    },
  },
  {
    runtime: 'python3.14',
    minor: 14,
    abi: 'cp314',
    pythonFullVersion: '3.14.0',
    system: 'Amazon Linux 2023',
    glibc: [2, 34],
    kernels: {
      x86_64: { release: '5.10.247-277.989.amzn2.x86_64', version: '#1 SMP Sun Jan 4 17:19:21 UTC 2026' },
      arm64: { release: '5.10.247-277.989.amzn2.aarch64', version: '#1 SMP Sun Jan 4 17:20:01 UTC 2026' },
    },
    support: {
      // endoflife.date says 2029-06-30; we use the later date.
      deprecation: '2030-06-30',
      blockUpdate: '2030-08-31',
    },
  },
];

/**
 * What every Lambda runtime for Python includes: projects by their PyPI name, with their modules. Sources: `pip freeze` in
 * the image of Python 3.8 (quiltdata/lambda `requirements.txt`, 2021-09-01), the distributions that a function on Python
 * 3.11.13 finds (akeia-ai/MGraph-AI__Web-Content-Filtering, `test_wcf__6__with__lambda_shell.py`, 2025).
 */
export const projectsOfRuntime: ReadonlyMap<string, string> = new Map([
  ['boto3', 'boto3'],
  ['botocore', 'botocore'],
  ['jmespath', 'jmespath'],
  ['python-dateutil', 'dateutil'],
  ['s3transfer', 's3transfer'],
  ['six', 'six'],
  ['urllib3', 'urllib3'],
]);

/** Those that are parts of the AWS SDK, which only work together. */
export const partsOfSdk: ReadonlySet<string> = new Set(['boto3', 'botocore', 's3transfer']);

/** Every module of the Lambda runtimes for Python: those projects, and the runtime itself with what it needs. */
export const modulesOfRuntime: ReadonlySet<string> = new Set([
  ...projectsOfRuntime.values(),
  ...['awslambdaric', 'bootstrap', 'runtime_client', 'simplejson', 'snapshot_restore_py'],
]);

/**
 * What the installation of Python itself has put beside its standard library (`ensurepip`), by modules: found by the same
 * function on Python 3.11; Python 3.12 no longer installs setuptools (its documentation, "What's New").
 *
 * @param minor the `11` of Python 3.11
 */
export function modulesOfInstallation(minor: number): readonly string[] {
  return minor < 12 ? ['pip', 'setuptools', 'pkg_resources', '_distutils_hack'] : ['pip'];
}

/**
 * Version range of those projects in all runtimes, `[from, below]`. AWS updates them without notice, so the range is
 * wide: versions outside it are not in any runtime. It begins with boto3 1.26.90 and botocore 1.29.90 of Python 3.7 to
 * 3.10 on 2023-10-17 (aws/aws-lambda-base-images issue 118) and the others of the image of Python 3.8 in 2021 (s3transfer:
 * what botocore 1.29.90 needs). In 2025-06, Python 3.11 had boto3 1.38.36, s3transfer 0.13.0 and jmespath 1.0.1.
 */
export const versionsOfRuntime: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['boto3', ['1.26', '2']],
  ['botocore', ['1.29', '2']],
  ['jmespath', ['0.10', '2']],
  ['python-dateutil', ['2.8', '3']],
  ['s3transfer', ['0.6', '1']],
  ['six', ['1.16', '2']],
  ['urllib3', ['1.26', '3']],
]);

/**
 * The Pythons that exist (`3.12`), oldest first: interpreter constraints are evaluated against them, like
 * `[python].interpreter_versions_universe` in Pants.
 *
 * @param runtimes of Lambda, including those that the user supplies.
 */
export function pythonVersions(runtimes: readonly RuntimeFacts[] = builtInRuntimes): readonly string[] {
  return [...pythonsWithoutRuntime, ...runtimes.map(({ minor }) => `3.${minor}`)];
}
