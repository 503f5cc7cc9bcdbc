import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dependencies } from '../../src/commands/dependencies.ts';
import { dependents } from '../../src/commands/dependents.ts';
import { filedeps } from '../../src/commands/filedeps.ts';
import { openProject, type Project } from '../../src/project/project.ts';
import { packageInputs } from '../../src/graph/package-inputs.ts';
import { UserError } from '../../src/host/types.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

interface Run {
  readonly args: readonly string[];
  readonly rc: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Of `peek`. */
  readonly stdout_json?: readonly { readonly address: string; readonly dependencies: readonly string[] }[];
  /** Of `package`: by path, the entries of a zip, name first. */
  readonly artifacts?: Readonly<Record<string, { readonly entries?: readonly (readonly [string])[] }>>;
}

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

const directories = ['cases', 'docker'].map((name) => new URL(`../oracle/${name}/`, import.meta.url));
const goals = ['dependencies', 'dependents', 'filedeps'];

/** Runs whose answer was shaped by the Rust parser of 2.17.1, which sees only the first name of `import a, b`. */
const firstNameOnly = new Set([
  'import-list dependencies project/a.py',
  'requirements-targets dependencies ::',
  'requirements-targets dependencies project/m.py',
]);

/** A faulty option is not the graph's affair. */
const optionFault =
  'inference --python-infer-ignored-unowned-imports=[nosuch] dependencies src/python/app/main.py';

const cases = directories.flatMap((directory) =>
  readdirSync(directory)
    .sort()
    .map((file) => {
      const { files, runs } = JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as Case;
      return { name: file.replace(/\.json$/, ''), files: { ...files, ...locksOf(runs) }, runs };
    }),
);

/** The locks that one of the runs made; their content is of no importance here. */
function locksOf(runs: readonly Run[]): Readonly<Record<string, string>> {
  const written = runs.flatMap(({ stderr }) => [...stderr.matchAll(/Wrote lockfile .* to (\S+)/g)]);
  return Object.fromEntries(written.map(([, path]) => [path!, '']));
}

const runs = cases.flatMap(({ name, files, runs }) =>
  runs
    .filter(({ args }) => args.some((argument) => goals.includes(argument)))
    .map((run) => ({
      title: `${name} ${run.args.join(' ')}`,
      files,
      run,
      // Of several faults, Pants tells one in one run and another in the next.
      told: runs.map(({ stderr }) => stderr).join('\n'),
    })),
);

/** `--python-infer-string-imports` and `--no-python-infer-imports` before the goal, as flags. */
function flagsOf(args: readonly string[]): Map<string, readonly string[]> {
  const flags = new Map<string, readonly string[]>();
  for (const argument of args) {
    const match = /^--(no-)?python-infer-(no-)?([a-z-]+)(?:=(.*))?$/.exec(argument);
    if (match === null || argument.includes('rust-parser')) continue;
    const value = match[4] ?? (match[1] === undefined && match[2] === undefined ? 'true' : 'false');
    flags.set(`python-infer.${match[3]!.replaceAll('-', '_')}`, [value]);
  }
  return flags;
}

function open(files: Case['files'], args: readonly string[]): Project {
  const root = temporaryDirectory();
  writeFiles(root, files);
  return openProject({ cwd: root, env: {} }, { flags: flagsOf(args) });
}

function answer(project: Project, args: readonly string[]): string {
  const at = args.findIndex((argument) => goals.includes(argument));
  const rest = args.slice(at + 1);
  const specs = rest.filter((argument) => !argument.startsWith('--'));
  const transitive = rest.includes('--transitive');
  const query = { specs, transitive, closed: rest.includes('--closed'), format: 'text' } as const;
  const command = { dependencies, dependents, filedeps }[args[at]!]!;
  const { text } = command(project, query);
  return text === '' ? '' : `${text}\n`;
}

describe('answers of Pants 2.17.1', () => {
  test.each(runs.filter(({ run, title }) => run.rc === 0 && !firstNameOnly.has(title)))(
    '$title',
    ({ files, run }) => {
      expect(answer(open(files, run.args), run.args)).toBe(run.stdout);
    },
  );

  test('every name of `import a, b` counts, as for the parser before the Rust one', () => {
    const { files, runs } = cases.find(({ name }) => name === 'import-list')!;
    const classic = runs.find(({ args }) => args[0] === '--no-python-infer-use-rust-parser')!;
    expect(answer(open(files, []), ['dependencies', 'project/a.py'])).toBe(classic.stdout);
    const requirements = cases.find(({ name }) => name === 'requirements-targets')!;
    const text = answer(open(requirements.files, []), ['dependencies', 'project/m.py']);
    expect(text.split('\n').slice(0, -1)).toEqual([
      '3rdparty:direct',
      '3rdparty:poetry#attrs',
      '3rdparty:poetry#black',
      '3rdparty:poetry#boto3',
      '3rdparty:poetry#click',
      '3rdparty:poetry#pytest',
      '3rdparty:poetry#rich',
      '3rdparty:reqs#PyYAML',
      '3rdparty:reqs#beautifulsoup4',
      '3rdparty:reqs#google-cloud-storage',
      '3rdparty:reqs#opencv-python',
      '3rdparty:reqs#python-dateutil',
      '3rdparty:reqs#requests',
      '3rdparty:reqs#six',
      '3rdparty:reqs#types-foo',
      '3rdparty:stub',
      '3rdparty:url',
      '3rdparty:vcs',
    ]);
  });
});

describe('errors of Pants 2.17.1', () => {
  /** White space aside, and without the wrapping of exceptions. */
  const plain = (text: string): string => text.replace(/\s+/g, ' ');

  test.each(runs.filter(({ run, title }) => run.rc !== 0 && title !== optionFault))(
    '$title',
    ({ files, run, told }) => {
      let messages: string[] = [];
      try {
        answer(open(files, run.args), run.args);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        messages = error.diagnostics.map(({ message }) => plain(message).slice(0, 30));
      }
      expect(messages).not.toEqual([]);
      expect(messages.filter((message) => plain(told).includes(message))).not.toEqual([]);
    },
  );
});

describe('warnings of Pants 2.17.1', () => {
  test.each(
    runs.filter(
      ({ run }) => run.rc === 0 && run.stderr.includes('[WARN]') && run.args.includes('dependencies'),
    ),
  )('$title', ({ files, run }) => {
    const project = open(files, run.args);
    answer(project, run.args);
    const told = project.graph.diagnostics().map(({ message }) => message);
    const bullets = told.flatMap((message) => /^ {2}\* .*$/m.exec(message)?.[0] ?? []);
    expect(bullets.sort()).toEqual([...run.stderr.matchAll(/^ {2}\* .*$/gm)].map(([line]) => line));
    const ambiguous = [...run.stderr.matchAll(/^<T> \[WARN\] (The target .*\.)$/gm)].map(([, line]) => line);
    expect(told.filter((message) => message.startsWith('The target'))).toEqual(ambiguous);
  });
});

describe('dependencies that `peek` of Pants 2.17.1 shows', () => {
  const peeks = cases.flatMap(({ name, files, runs }) =>
    runs.flatMap(({ args, stdout_json: entries }) =>
      args.includes('peek') && entries !== undefined
        ? [{ title: `${name} ${args.join(' ')}`, files, entries }]
        : [],
    ),
  );

  test.each(peeks)('$title', ({ title, files, entries }) => {
    const { graph } = open(files, []);
    // Shaped by the Rust parser, see above.
    const compared = entries.filter(
      ({ address }) => !title.startsWith('requirements-targets') || address !== 'project/m.py:lib',
    );
    expect(compared.length).toBeGreaterThan(0);
    for (const { address, dependencies: recorded } of compared) {
      expect([address, ...graph.direct(address).dependencies.keys()]).toEqual([
        address,
        ...[...recorded].sort(),
      ]);
    }
  });
});

describe('first-party files in packages of Pants 2.17.1', () => {
  const packages = cases.flatMap(({ name, files, runs }) =>
    runs.flatMap(({ args, rc, artifacts }) => {
      const spec = args.at(-1)!;
      // Other layouts spread a package over several files.
      const single = Object.values(artifacts ?? {});
      const entries = single.length === 1 ? single[0]!.entries?.map(([entry]) => entry) : undefined;
      const isTarget = args[0] === 'package' && rc === 0 && /^[^:]+:[^:]+$/.test(spec);
      return isTarget && entries !== undefined ? [{ title: `${name} ${spec}`, files, spec, entries }] : [];
    }),
  );

  test.each(packages)('$title', ({ files, spec, entries }) => {
    const project = open(files, []);
    if (project.targets.targets.get(spec)!.type.packagedAs === 'archive') return;
    const inputs = packageInputs(project, spec);
    const own = entries.filter((entry) =>
      Object.keys(files).some((path) => `/${path}`.endsWith(`/${entry}`)),
    );
    expect(inputs.sources.map(({ path }) => path).sort()).toEqual([...own].sort());
  });

  test('are compared', () => {
    expect(packages.length).toBeGreaterThan(20);
  });
});
