import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { createLockedWheels } from '../../src/wheel-choice/locked-wheels.ts';
import { packageTargets, type PackageResult } from '../../src/commands/package.ts';
import { planAll } from '../../src/plans/plan-all.ts';
import { openProject } from '../../src/project/project.ts';
import { defaultWheelSettings, type WheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { createWheelSources } from '../../src/wheel-choice/wheel-sources.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { Problems } from '../../src/host/types.ts';
import { Severities } from '../../src/text/severities.ts';
import type { Diagnostic, Environment, ProcessOptions } from '../../src/host/types.ts';
import type { PinnedWheel } from '../../src/requirements/types.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { tool } from '../support/tools.ts';
import { makeWheel, type MadeWheel } from '../support/wheelhouse.ts';
import { serve, testHost, type Server, type TestHost } from '../wheels/support.ts';

export interface Published extends MadeWheel {
  readonly metadata: string;
  readonly requiresPython?: string;
  readonly uploadTime?: string;
  readonly isYanked?: boolean;
}

interface Release {
  readonly tag?: string;
  readonly requires?: readonly string[];
  readonly requiresPython?: string;
  readonly uploadTime?: string;
  readonly isYanked?: boolean;
}

/** A wheel that needs others. */
export async function release(name: string, version: string, what: Release = {}): Promise<Published> {
  const { tag = 'py3-none-any', requires = [], requiresPython } = what;
  const headers = [
    ...requires.map((one) => `Requires-Dist: ${one}`),
    ...requires
      .flatMap((one) => /extra == "(\w+)"/.exec(one)?.slice(1) ?? [])
      .map((one) => `Provides-Extra: ${one}`),
    ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
  ];
  const module = name.replaceAll('-', '_');
  const files = { [`${module}/__init__.py`]: `version = '${version}'\n` };
  const wheel = await makeWheel(module, version, tag, files, headers);
  return { ...wheel, ...what };
}

/** A file that is not a wheel. */
export function otherFile(
  name: string,
  version: string,
  filename: string,
  content: string | Buffer,
): Published {
  const bytes = Buffer.from(content);
  return {
    name,
    version,
    filename,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: '',
  };
}

interface PublishedIndex {
  /** `Authorization` that every request must have. */
  readonly authorization?: string;
  /** METADATA is published beside the wheels (PEP 658). */
  readonly hasMetadata?: boolean;
  readonly hasHashes?: boolean;
}

const normalized = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

/** An index (PEP 691) below `/simple/` with these files. */
export function publish(files: readonly Published[], settings: PublishedIndex = {}): Promise<Server> {
  const { hasMetadata = true, hasHashes = true } = settings;
  return serve((request: IncomingMessage, response: ServerResponse) => {
    if (settings.authorization !== undefined && request.headers.authorization !== settings.authorization) {
      response.writeHead(401).end('no');
      return;
    }
    const path = decodeURIComponent(request.url ?? '');
    const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1];
    const offered = files.filter(({ name }) => normalized(name) === project);
    const file = files.find(({ filename }) => path === `/files/${filename}`);
    const described = files.find(({ filename }) => path === `/files/${filename}.metadata`);
    if (file !== undefined) response.end(file.bytes);
    else if (described !== undefined && hasMetadata) response.end(described.metadata);
    else if (offered.length === 0) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' });
      const rows = offered.map((one) => ({
        filename: one.filename,
        url: `/files/${one.filename}`,
        hashes: hasHashes ? { sha256: one.sha256 } : {},
        size: one.bytes.length,
        'requires-python': one.requiresPython,
        'upload-time': one.uploadTime,
        yanked: one.isYanked,
        'core-metadata': hasMetadata && one.filename.endsWith('.whl'),
      }));
      response.end(JSON.stringify({ meta: { 'api-version': '1.1' }, name: project, files: rows }));
    }
  });
}

interface Ran {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: ProcessOptions | undefined;
}

export interface RunHost extends TestHost {
  readonly ran: Ran[];
}

/** A host that runs programs, but none of the checkout `root`, and notes what it runs. */
export function runHost(env: Environment, store?: string, root?: string): RunHost {
  const ran: Ran[] = [];
  const full = { PATH: uvDirectory(), ...env };
  const host = testHost({ env: full, ...(store === undefined ? {} : { store }) });
  const { run, findPrograms } = createPrograms(full, root);
  return {
    ...host,
    findPrograms,
    ran,
    run: (program, args, options) => {
      ran.push({ program, args, options });
      return run(program, args, options);
    },
  };
}

/** Where the tests' own uv is. */
export function uvDirectory(): string {
  return dirname(tool('oracle', 'uv'));
}

const unlockedToml = '[GLOBAL]\npants_version = "2.34.0"\n[source]\nroot_patterns = ["/"]\n';

/** A checkout with a function that imports every project that `requirements` (by name of module and target) ask for. */
export function checkout(
  requirements: Readonly<Record<string, readonly string[]>>,
  files: Readonly<Record<string, string>> = {},
  runtime = 'python3.12',
  architecture = 'x86_64',
): string {
  const root = temporaryDirectory();
  const names = Object.keys(requirements);
  writeFiles(root, {
    'pants.toml': unlockedToml,
    'main.py': `${names.map((name) => `import ${name}\n`).join('')}\ndef handler(e, c):\n    return 1\n`,
    BUILD: [
      'python_sources(name="lib")',
      ...names.map(
        (name) =>
          `python_requirement(name="${name}", modules=["${name}"], requirements=${JSON.stringify(requirements[name])})`,
      ),
      `python_aws_lambda_function(name="lambda", runtime="${runtime}", architecture="${architecture}", handler="main.py:handler")`,
    ].join('\n'),
    ...files,
  });
  return root;
}

interface Chosen {
  readonly filenames: readonly string[];
  readonly wheels: readonly PinnedWheel[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The wheels of packages, as planned. Errors are among the diagnostics. */
export async function choose(
  host: RunHost,
  root: string,
  settings: Partial<WheelSettings> = {},
  specs: readonly string[] = ['//:lambda'],
): Promise<Chosen> {
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  const sources = createWheelSources(host, project, { ...defaultWheelSettings, ...settings });
  const problems = new Problems();
  try {
    const locks = createLockedWheels(host, project, sources);
    const { plans } = await planAll(host, project, { query: { specs }, dist: undefined }, problems, {
      locks,
      precompiler: undefined,
      severities: new Severities(),
    });
    const wheels = plans.flatMap((plan) => plan.wheels);
    return { wheels, filenames: wheels.map(({ filename }) => filename), diagnostics: problems.diagnostics };
  } finally {
    await sources.close();
  }
}

/** Packages and returns what was written. */
export function packageAll(
  host: RunHost,
  root: string,
  settings: Partial<WheelSettings> = {},
  spec = '//:lambda',
): Promise<PackageResult> {
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  return packageTargets(host, project, {
    query: { specs: [spec] },
    dist: undefined,
    wheels: { ...defaultWheelSettings, ...settings },
    announce: () => undefined,
  });
}

/** `code: message` of the errors. */
export function errorsOf({ diagnostics }: Chosen): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);
}
