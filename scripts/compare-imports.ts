/**
 * Compares what we say about the imports of packages with what Python does:
 *
 * node scripts/compare-imports.ts [--plain] [--only REGEX] [--runtime RUNTIME] [--build-sdists NAME,…]
 *   [--env NAME=VALUE]… [--json FILE] [--verbose] CHECKOUT…
 *
 * Each package of each checkout (`::`) is written whatever our checks found, unpacked into an empty directory, and its
 * module imported by the Python of its runtime, with the layers of the function, the runtime's client and the SDK beside
 * it. Packages with other errors, for another machine or for a Python that this one does not have are counted apart.
 *
 * `--plain` is for checkouts without BUILD files: the functions of each template, else of each module with a handler.
 * `--runtime` is that of PEX files and handlers (default: python3.12), and of templates instead of what they say.
 *
 * - An error of ours about a module is true when the import fails for that module, with what other errors name stubbed
 *   out. Any other error about imports is true when the import fails.
 * - A miss is an import that fails for a missing module, a missing name or the syntax, where we have no error.
 * - Where the code wants environment variables, it gets them; what fails for other reasons is listed.
 *
 * The code of the checkouts is run: use it for checkouts that you trust, or on a machine where that does no harm. Needs
 * `npm run pretest` and network access. Exit status 1 when something differs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preparePackages } from '../src/commands/package.ts';
import { createTerminalHost } from '../src/host/terminal.ts';
import { Problems, UserError, type Diagnostic } from '../src/host/types.ts';
import { includesRequirements } from '../src/plans/lambda-platform.ts';
import type { LaidOutPlan } from '../src/plans/lay-out-plans.ts';
import { selectPackages } from '../src/plans/select-packages.ts';
import { openProject, type Project } from '../src/project/project.ts';
import { defaultWheelSettings } from '../src/wheel-choice/wheel-settings.ts';
import { cleanEnvironment, pythons } from '../test/support/tools.ts';
import { plainProjects, type PlainProject } from './imports/plain-projects.ts';
import { ask, type Answer, type Question, type Supplied } from './imports/ask.ts';
import { ownArchitecture, packagesOfRuntime, unpackPackage } from './imports/unpack.ts';

interface Row {
  readonly checkout: string;
  readonly target: string;
  readonly verdict: 'both fine' | 'both fail' | 'false alarm' | 'miss' | 'other failure' | 'not compared';
  readonly trueErrors: readonly string[];
  readonly falseErrors: readonly string[];
  /** All errors, also where they were not compared: code and message. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What Python said, or why it was not asked. */
  readonly text: string;
  /** Environment variables that the code wanted. */
  readonly variables: readonly string[];
}

function emptyRow(checkout: string, target: string): Row {
  const none = { errors: [], warnings: [], trueErrors: [], falseErrors: [], variables: [] };
  return { checkout, target, verdict: 'not compared', text: '', ...none };
}

/** Codes of errors that say that the import, or the first call, fails. */
const ofLoading: ReadonlySet<string> = new Set([
  ...['unresolved-import', 'missing-module', 'missing-name', 'module-removed', 'module-syntax'],
  ...['extension-for-other-python', 'circular-import', 'missing-metadata', 'missing-entry-points'],
  ...['handler-function-missing', 'handler-not-callable', 'handler-signature', 'handler-module-missing'],
  ...['aws-sdk-mixed', 'shadows-stdlib', 'python-syntax'],
]);
/** AWS refuses the package, and Python does not. */
const ofSize = 'too-large-unzipped';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    plain: { type: 'boolean', default: false },
    runtime: { type: 'string' },
    json: { type: 'string' },
    env: { type: 'string', multiple: true, default: [] },
    'build-sdists': { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});
const work = mkdtempSync(join(tmpdir(), 'compare-imports-'));
const only = new RegExp(values.only);
const usualRuntime = values.runtime ?? 'python3.12';

const environment = Object.fromEntries(values.env.map((one) => one.split(/=(.*)/s, 2) as [string, string]));

/** The module that one of our errors is about. */
function moduleOf({ code, message, module }: Diagnostic): string | undefined {
  if (code === 'missing-name') return undefined;
  const said = /provides `([^`]+)`|has no module `([^`]+)`|`([^`]+)` was removed/.exec(message);
  const isSaid = code === 'missing-module' || code === 'module-removed';
  return (isSaid ? said?.slice(1).find(Boolean) : undefined) ?? module;
}

/** One of them is the other, or a package that holds it. */
function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

function isAbout(answer: Answer, module: string): boolean {
  const name = answer.name ?? '';
  return (
    answer.kind === 'missing' &&
    (name === module ||
      module.startsWith(`${name}.`) ||
      answer.text.includes(`'${module.split('.').at(-1)!}'`))
  );
}

/** The name that one of our errors is about, with its module. */
function nameOf({ code, message }: Diagnostic): string | undefined {
  const [, module, name] = /`([^`]+)` has no `([^`]+)`/.exec(message) ?? [];
  return code === 'missing-name' ? `${module!}.${name!}` : undefined;
}

/** What errors name, but the part of it that decides one of them. */
function suppliedFor(error: Diagnostic, errors: readonly Diagnostic[]): Supplied {
  const module = moduleOf(error);
  const stubs = errors.map(moduleOf).filter((one) => one !== undefined);
  const names = errors.map(nameOf).filter((one) => one !== undefined);
  return {
    stubs: [...new Set(stubs)].filter((one) => module === undefined || !isRelated(one, module)),
    names: [...new Set(names)].filter((one) => one !== nameOf(error)),
  };
}

function compare(question: Question, errors: readonly Diagnostic[]) {
  const plain = ask(question, undefined, environment);
  const trueErrors: string[] = [];
  const falseErrors: string[] = [];
  for (const one of errors) {
    const answer = errors.length === 1 ? plain : ask(question, suppliedFor(one, errors), environment);
    const module = moduleOf(one);
    const isTrue = module === undefined ? answer.kind !== 'ok' : isAbout(answer, module);
    (isTrue ? trueErrors : falseErrors).push(
      `${one.place?.path ?? ''}:${one.place?.line ?? ''} ${one.code}: ${one.message}${isTrue ? '' : ` [Python: ${answer.kind} ${answer.text}]`}`,
    );
  }
  return { plain, trueErrors, falseErrors };
}

function verdictOf(kind: Answer['kind'], errors: number, falseErrors: number): Row['verdict'] {
  if (falseErrors > 0) return 'false alarm';
  if (kind === 'ok') return 'both fine';
  if (errors > 0) return 'both fail';
  return kind === 'missing' || kind === 'broken' ? 'miss' : 'other failure';
}

function said({ code, message }: Diagnostic): string {
  return `${code}: ${message}`;
}

async function rowOf(
  checkout: string,
  bundle: LaidOutPlan,
  findings: readonly Diagnostic[],
): Promise<Row | undefined> {
  const { plan, contents } = bundle;
  const target = plan.target.spec;
  const module = plan.checked?.module ?? plan.entryModule;
  if (module === undefined) return undefined;
  const errors = findings.filter(({ severity, code }) => severity === 'error' && code !== ofSize);
  const warnings = findings.filter(({ severity }) => severity === 'warning').map(said);
  const row = { ...emptyRow(checkout, target), errors: errors.map(said), warnings };
  const version = plan.platform?.markers.python_version ?? usualRuntime.replace('python', '');
  const python = pythons().get(version);
  if (python === undefined) return { ...row, text: `no Python ${version}` };
  const { architecture = ownArchitecture } = plan;
  if (architecture !== ownArchitecture) return { ...row, text: architecture };
  const other = errors.find(({ code }) => !ofLoading.has(code));
  if (other !== undefined) return { ...row, text: `${other.code}: ${other.message}` };
  if (
    plan.checked !== undefined &&
    (contents.layers ?? []).length === 0 &&
    !includesRequirements(plan.target)
  )
    return { ...row, text: 'the requirements are left out' };
  const paths = await unpackPackage(work, bundle, python);
  const ofRuntime = plan.checked === undefined ? [] : [packagesOfRuntime(work, version, python)];
  const question = {
    python,
    path: [...paths, ...ofRuntime],
    module,
    function: plan.checked?.function ?? null,
  };
  const { plain, trueErrors, falseErrors } = compare(question, errors);
  rmSync(dirname(paths[0]!), { recursive: true, force: true });
  const verdict = verdictOf(plain.kind, errors.length, falseErrors.length);
  return { ...row, verdict, trueErrors, falseErrors, text: plain.text, variables: plain.variables };
}

async function rowsOf(project: Project, checkout: string, target: string): Promise<readonly Row[]> {
  const host = createTerminalHost({
    env: cleanEnvironment(),
    cwd: project.workspace.root,
    quiet: true,
    verbose: false,
    color: false,
  });
  const silent = { ...host, log: { ...host.log, diagnostic: () => undefined, info: () => undefined } };
  try {
    const request = {
      query: { specs: [target] },
      dist: join(work, 'dist'),
      wheels: { ...defaultWheelSettings, buildSdists: values['build-sdists'].split(',').filter(Boolean) },
      announce: () => undefined,
    };
    return await preparePackages(silent, project, request, async ({ bundles, settled }) => {
      const rows: Row[] = [];
      for (const bundle of bundles.values()) {
        const found = await rowOf(checkout, bundle, settled.findings.get(bundle.plan.target.spec) ?? []);
        if (found !== undefined) rows.push(found);
      }
      return rows;
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const first = error.diagnostics.find(({ severity }) => severity === 'error');
    const text = `${first!.code}: ${first!.message}`;
    return [{ ...emptyRow(checkout, target), errors: [text], text }];
  }
}

function show({ checkout, target, verdict, text, trueErrors, falseErrors, variables }: Row): void {
  const isPlain = verdict === 'both fine' || verdict === 'not compared';
  if (isPlain && !values.verbose) return;
  const wanted = variables.length === 0 ? '' : ` (given ${variables.join(', ')})`;
  console.log(`${checkout} ${target}: ${verdict}${text === '' ? '' : `: ${text}`}${wanted}`);
  for (const one of trueErrors) console.log(`    true: ${one}`);
  for (const one of falseErrors) console.log(`    FALSE: ${one}`);
}

/** Why packages were not compared. */
function reasons(rows: readonly Row[]): void {
  const counts = new Map<string, number>();
  for (const { checkout, verdict, text, target } of rows) {
    if (verdict !== 'not compared') continue;
    const key = `${checkout}: ${values.verbose ? text.replaceAll(target, 'it') : text.split(':', 1)[0]!}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [reason, count] of counts) console.log(`not compared: ${count} of ${reason}`);
}

function table(rows: readonly Row[]): void {
  console.log(
    '\n| checkout | packages | imported | true errors | false | misses | other failures | not compared |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const line = (name: string, some: readonly Row[]): void => {
    const count = (...verdicts: readonly Row['verdict'][]) =>
      some.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const sum = (key: 'trueErrors' | 'falseErrors') => some.reduce((all, row) => all + row[key].length, 0);
    const cells = [
      ...[some.length, some.length - count('not compared'), sum('trueErrors'), sum('falseErrors')],
      ...[count('miss'), count('other failure'), count('not compared')],
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  };
  for (const name of new Set(rows.map(({ checkout }) => checkout)))
    line(
      name,
      rows.filter(({ checkout }) => checkout === name),
    );
  line('all', rows);
}

/** What is to be opened below a directory. */
function projectsOf(root: string): readonly PlainProject[] {
  if (values.plain) return plainProjects(root, usualRuntime, values.runtime !== undefined);
  const open = () => openProject({ cwd: root, env: cleanEnvironment() }, { buildRoot: root });
  return [{ name: '::', open: () => Promise.resolve(open()) }];
}

/** The packages of a checkout, one after the other. */
async function* rowsBelow(root: string): AsyncGenerator<Row> {
  const checkout = basename(root);
  for (const one of projectsOf(root)) {
    try {
      const project = await one.open();
      const specs = project.made ?? ['::'];
      const { chosen: targets } = selectPackages(project, { specs }, undefined, new Problems());
      for (const { spec, type } of targets) {
        if (only.test(spec) && type.packagedAs !== 'lambda-layer')
          yield* await rowsOf(project, checkout, spec);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, message } = error.diagnostics[0]!;
      yield { ...emptyRow(checkout, one.name), text: `${code}: ${message}` };
    }
  }
}

const rows: Row[] = [];
try {
  for (const directory of positionals) {
    for await (const row of rowsBelow(resolve(directory))) {
      show(row);
      rows.push(row);
    }
  }
  reasons(rows);
  table(rows);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows, null, 2));
} finally {
  rmSync(work, { recursive: true, force: true });
}
const isWrong = ({ verdict }: Row): boolean => verdict === 'false alarm' || verdict === 'miss';
process.exitCode = rows.some(isWrong) ? 1 : 0;
