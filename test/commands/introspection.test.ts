import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { answered } from '../../src/cli/answers.ts';
import { dependencies } from '../../src/commands/dependencies.ts';
import { list } from '../../src/commands/list.ts';
import { peek } from '../../src/commands/peek.ts';
import { openProject, type Project } from '../../src/project/project.ts';
import { roots } from '../../src/commands/roots.ts';
import { UserError } from '../../src/host/types.ts';
import {
  commandOf,
  materialise,
  oracleCases,
  type OracleCommand,
  type OracleRun,
} from '../support/oracle.ts';

/** Runs whose answer differs on purpose (docs/differences.md). */
const differences = new Map([
  ['build-newtarget-2.18', 'both names of the function work in both dialects'],
  ['build-print', 'what a BUILD file prints does not mix with answers'],
  ['build-unknowntarget', 'a target type that no table knows is a warning'],
  ['build-parametrize list project:l', 'what is wrong in a BUILD file fails what its directory is asked for'],
  [
    'build-parametrize list project:l@runtime=python3.8',
    'what is wrong in a BUILD file fails what its directory is asked for',
  ],
]);

/** Compared without `dependencies`: Pants' Rust parser loses names of `import a, b`. */
const otherDependencies = new Set(['requirements-targets']);

const partlyComparable = new Set([...otherDependencies, 'lockfile']);

interface Answer {
  readonly rc: number;
  readonly stdout: string;
  readonly messages: readonly string[];
}

function answer(root: string, { goal, specs, flags }: OracleCommand): Answer {
  try {
    const project = openProject({ cwd: root, env: {} }, { buildRoot: root, flags });
    const { text } = run(goal, project, specs);
    return { rc: 0, stdout: text === '' ? '' : `${text}\n`, messages: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { rc: 1, stdout: '', messages: error.diagnostics.map(({ message }) => message) };
  }
}

function run(goal: string, project: Project, specs: readonly string[]) {
  switch (goal) {
    case 'list':
      return list(project, { specs });
    case 'roots':
      return roots(project);
    default:
      return peek(project, { specs }, (target) => [...project.graph.direct(target.spec).dependencies.keys()]);
  }
}

type Entry = Record<string, unknown> & { requirements?: string[]; dependencies?: string[] };

/** What does not depend on chance (Pants takes requirements of Poetry from a set) or on what was not recorded. */
function comparable(text: string, name: string): unknown {
  const entries = JSON.parse(text) as Entry[];
  for (const entry of entries) {
    entry.requirements?.sort();
    if (otherDependencies.has(name)) delete entry.dependencies;
    if (String(entry['sources']) in unrecorded) delete entry['sources_fingerprint'];
  }
  return entries;
}

function expectSame(name: string, { goal }: OracleCommand, recorded: OracleRun, given: Answer): void {
  expect({ rc: given.rc, messages: given.rc === recorded.rc ? [] : given.messages }).toEqual({
    rc: recorded.rc,
    messages: [],
  });
  if (recorded.rc !== 0) {
    expect(given.messages.length).toBeGreaterThan(0);
    return;
  }
  const expected = recorded.stdout ?? `${JSON.stringify(recorded.stdout_json, null, 2)}\n`;
  if (goal === 'peek' && partlyComparable.has(name)) {
    expect(comparable(given.stdout, name)).toEqual(comparable(expected, name));
  } else {
    expect(given.stdout).toBe(expected);
  }
}

/** Locks that the recorded `generate-lockfiles` made, but whose text was not kept, or not to the letter. */
const unrecorded: Readonly<Record<string, string>> = {
  '3rdparty/default.lock': '',
  '3rdparty/other.lock': '',
};

function isCompared(name: string, { args }: OracleRun): boolean {
  const { goal, flags } = commandOf(args);
  if (!['list', 'peek', 'roots'].includes(goal)) return false;
  // An option that `list` does not have is the command line's matter.
  if (flags.has('type')) return false;
  return !differences.has(name) && !differences.has(`${name} ${args.join(' ')}`);
}

for (const { name, files, runs } of oracleCases()) {
  const wanted = runs.filter((run) => isCompared(name, run));
  if (wanted.length === 0) continue;
  describe(name, () => {
    const checkout = materialise({ name, files });
    afterAll(() => checkout.remove());
    for (const [index, recorded] of runs.entries()) {
      const command = commandOf(recorded.args);
      const title = recorded.args.join(' ');
      if (!wanted.includes(recorded) || differences.has(name) || differences.has(`${name} ${title}`))
        continue;
      // An option that `list` does not have is the command line's matter.
      if (command.flags.has('type')) continue;
      test(title, () => {
        for (const { made } of runs.slice(0, index)) {
          if (made !== undefined) checkout.write({ ...unrecorded, ...made });
        }
        expectSame(name, command, recorded, answer(checkout.root, command));
      });
    }
  });
}

test('an error does not hide the warnings', () => {
  const files = {
    'pants.toml': '[GLOBAL]\npants_version = "2.32.0"\n[nosuch]\nx = 1\n',
    'a/BUILD': 'my_plugin(name="p")\npython_sources()\ntarget(name="t", dependencies=[":nosuch"])\n',
    'a/m.py': 'import nosuch\n',
  };
  const checkout = materialise({ name: 'warnings', files });
  onTestFinished(() => checkout.remove());
  const project = openProject({ cwd: checkout.root, env: {} }, { buildRoot: checkout.root });
  const query = { specs: ['::'], transitive: false, closed: false, format: 'text' as const };
  try {
    answered(project, () => dependencies(project, query));
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning unknown-option',
      'warning unknown-target-type',
      'warning unowned-import',
      'error unknown-address',
    ]);
  }
});

describe('what is wrong elsewhere', () => {
  const files = {
    'pants.toml': '[GLOBAL]\npants_version = "2.17.1"\nbackend_packages = ["pants.backend.python"]\n',
    'good/BUILD': 'python_sources()\n',
    'good/m.py': '',
    'bad/BUILD': 'python_sources(tag="x")\n',
    'bad/m.py': '',
    'bad/below/BUILD': 'python_sources()\n',
    'bad/below/n.py': '',
    'broken/BUILD': 'python_sources(\n',
    'broken/below/BUILD': 'python_sources()\n',
    'broken/below/n.py': '',
  };
  const checkout = materialise({ name: 'elsewhere', files });
  afterAll(() => checkout.remove());
  const ask = (...specs: string[]) => {
    const project = openProject({ cwd: checkout.root, env: {} }, { buildRoot: checkout.root });
    try {
      const { text, warnings } = list(project, { specs });
      return { text, codes: warnings.map(({ severity, code }) => `${severity} ${code}`) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
    }
  };

  test('is a warning', () => {
    const codes = ['warning unknown-field', expect.stringMatching(/^warning /)];
    expect(ask('good:')).toEqual({ text: 'good:good\ngood/m.py', codes: expect.arrayContaining(codes) });
  });
  test('is a warning above, where BUILD files could be read', () => {
    expect(ask('bad/below:')).toMatchObject({ text: 'bad/below:below\nbad/below/n.py' });
  });
  test('is an error where it is asked for, and above where a file may be owned', () => {
    for (const spec of ['bad:', 'bad:bad', '::', 'bad/m.py', 'bad/below/n.py']) {
      expect([spec, ask(spec)]).toEqual([spec, expect.arrayContaining(['error unknown-field'])]);
    }
  });
  test('is an error above, where a BUILD file cannot be read', () => {
    expect(ask('broken/below:')).toEqual(expect.arrayContaining([expect.stringMatching(/^error /)]));
  });
});

test('a small file whose answer would be very long is an error', () => {
  const build = 'x = "a" * 1000000\nfor i in range(1000):\n    target(name=str(i), description=x)\n';
  const checkout = materialise({ name: 'long', files: { 'pants.toml': '', BUILD: build } });
  onTestFinished(() => checkout.remove());
  const ask = (spec: string) => answer(checkout.root, { goal: 'peek', specs: [spec], flags: new Map() });
  expect(ask('//:7').rc).toBe(0);
  expect(ask('::')).toMatchObject({
    rc: 1,
    messages: [expect.stringMatching(/^The answer would have more than 67108864 characters, up to \/\/:/)],
  });
});
