import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Dice } from '../support/random.ts';
import { cleanEnvironment, projectRoot } from '../support/tools.ts';
import { makeWheel, pexLock } from '../support/wheelhouse.ts';

// kill -9 at any moment of a package: what is on the disk is the old or the new, and the next run removes the rest.

const hook = join(import.meta.dirname, 'die-at.cjs');

/** Every way to write a package: files, directories, archives. */
const build = `python_sources(name="lib", sources=["*.py"])
python_aws_lambda_function(name="zip", runtime="python3.12", handler="app.py:handler")
python_aws_lambda_function(name="flat", runtime="python3.12", handler="app.py:handler", layout="flat")
python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=["//:noise"], include_sources=False)
pex_binary(name="loose", entry_point="app.py", layout="loose", interpreter_constraints=["==3.12.*"])
pex_binary(name="packed", entry_point="app.py", layout="packed", interpreter_constraints=["==3.12.*"])
archive(name="tar", format="tar.gz", packages=[":zip"])
`;
const app = (version: number) =>
  `import noise\n\n\ndef handler(event, context):\n    return ${version}, noise.value\n`;

/** What there is before a run, and how the run is started. */
export type Scenario = 'nothing yet' | 'over old packages' | 'a full store' | 'two at once';
export const scenarios: readonly Scenario[] = [
  'nothing yet',
  'over old packages',
  'a full store',
  'two at once',
];

/** What went wrong after a kill; empty when all is well. */
export interface Killed {
  readonly scenario: string;
  /** The number of the change, or the milliseconds. */
  readonly moment: string;
  /** Whether the run was still going. */
  readonly wasKilled: boolean;
  readonly faults: readonly string[];
}

/** Checkouts as they are before a run, for any number of kills. */
export class KillBench {
  readonly #directory = mkdtempSync(join(tmpdir(), 'kills-'));
  /** Digest of each output by path, of the old checkout and of the new one. */
  #old = new Map<string, string>();
  #new = new Map<string, string>();
  readonly #changes = new Map<Scenario, number>();
  #milliseconds = 0;

  /** @throws Error when a run without a kill fails */
  static async create(): Promise<KillBench> {
    const bench = new KillBench();
    await bench.#prepare();
    return bench;
  }

  async #prepare(): Promise<void> {
    // A copy: a build meanwhile would change what runs.
    cpSync(join(projectRoot, 'dist'), join(this.#directory, 'dist'), { recursive: true });
    const wheels = join(this.#directory, 'wheels');
    const old = join(this.#directory, 'old');
    const wheel = await makeWheel('noise', '1.0', 'py3-none-any', {
      'noise/__init__.py': 'value = 1\n',
      'noise/data.bin': createHash('shake256', { outputLength: 700_000 }).update('noise').digest(),
    });
    mkdirSync(wheels);
    writeFileSync(join(wheels, wheel.filename), wheel.bytes);
    const [pex] = globSync('*/pex-*.whl', { cwd: join(projectRoot, '.tools', 'store') });
    if (pex !== undefined) cpSync(join(projectRoot, '.tools', 'store', pex), join(wheels, basename(pex)));
    const artifacts = [{ url: `https://files.example/${wheel.filename}`, sha256: wheel.sha256 }];
    const files = {
      'pants.toml':
        '[python]\nenable_resolves = true\ndefault_resolve = "main"\n\n[python.resolves]\nmain = "main.lock"\n',
      BUILD: 'python_requirement(name="noise", requirements=["noise"])\n',
      'main.lock': pexLock(['noise'], [{ name: 'noise', version: '1.0', artifacts }]),
      'src/BUILD': pex === undefined ? build.replaceAll(/^pex_binary.*\n/gm, '') : build,
      'src/app.py': app(1),
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(old, path, '..'), { recursive: true });
      writeFileSync(join(old, path), text);
    }
    cpSync(old, join(this.#directory, 'checkout'), { recursive: true });
    await this.#mustRun(old);
    this.#old = digests(join(old, 'dist'));
    const sample = this.#place('over old packages');
    await this.#mustRun(sample);
    this.#new = digests(join(sample, 'dist'));
    rmSync(sample, { recursive: true });
    for (const scenario of scenarios) {
      const place = this.#place(scenario);
      const count = join(this.#directory, 'count');
      const start = performance.now();
      await this.#mustRun(place, { DIE_COUNT: count });
      this.#milliseconds = Math.max(this.#milliseconds, performance.now() - start);
      this.#changes.set(scenario, Number(readFileSync(count, 'utf8')));
      rmSync(place, { recursive: true });
    }
  }

  /** A new checkout with the changed source, and what the scenario has there already. */
  #place(scenario: Scenario): string {
    const place = mkdtempSync(join(this.#directory, 'place-'));
    const isOld = scenario === 'over old packages';
    cpSync(join(this.#directory, isOld ? 'old' : 'checkout'), place, {
      recursive: true,
      verbatimSymlinks: true,
    });
    if (scenario === 'a full store') {
      cpSync(join(this.#directory, 'old', 'store'), join(place, 'store'), { recursive: true });
    }
    writeFileSync(join(place, 'src', 'app.py'), app(2));
    return place;
  }

  #start(place: string, extra: Readonly<Record<string, string>>) {
    const env = cleanEnvironment({
      PIP_FIND_LINKS: join(this.#directory, 'wheels'),
      LAMBDA_PACKAGE_STORE: join(place, 'store'),
      ...extra,
    });
    const program = join(this.#directory, 'dist', 'cli.js');
    const args = ['--require', hook, program, 'package', '--build-root', place, '::'];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const ended = new Promise<{ status: number | null; output: string }>((resolve) => {
      child.on('close', (status) => resolve({ status, output }));
    });
    return { child, ended };
  }

  async #mustRun(place: string, extra: Readonly<Record<string, string>> = {}): Promise<void> {
    const { status, output } = await this.#start(place, extra).ended;
    if (status !== 0) throw new Error(`status ${status}\n${output}`);
  }

  /** Kills a run at a moment that the dice choose, and looks at what is there then, and after the next run. */
  async kill(scenario: Scenario, dice: Dice): Promise<Killed> {
    const place = this.#place(scenario);
    const faults: string[] = [];
    const byChange = dice.chance(0.7);
    const change = 1 + dice.below(this.#changes.get(scenario)!);
    const wait = dice.below(Math.ceil(this.#milliseconds));
    const moment = byChange ? { DIE_AT: String(change), ...(dice.chance(0.5) && { DIE_AFTER: '1' }) } : {};
    const first = this.#start(place, moment);
    const timer = byChange ? undefined : setTimeout(() => first.child.kill('SIGKILL'), wait);
    const second = scenario === 'two at once' ? this.#start(place, {}) : undefined;
    const { status } = await first.ended;
    clearTimeout(timer);
    const other = await second?.ended;
    if (other !== undefined && other.status !== 0)
      faults.push(`the other run ended with ${other.status}: ${other.output}`);
    faults.push(...this.#mixed(place, scenario));
    const next = await this.#start(place, {}).ended;
    if (next.status !== 0) faults.push(`the next run ended with ${next.status}: ${next.output}`);
    faults.push(...this.#notNew(place), ...this.#leftovers(place));
    rmSync(place, { recursive: true });
    const shown = byChange ? `change ${change}${'DIE_AFTER' in moment ? ', after it' : ''}` : `${wait} ms`;
    return { scenario, moment: shown, wasKilled: status === null, faults };
  }

  /** Outputs that are neither the old nor the new ones. */
  #mixed(place: string, scenario: Scenario): readonly string[] {
    const hadOld = scenario === 'over old packages';
    const found = digests(join(place, 'dist'));
    const faults: string[] = [];
    for (const path of new Set([...this.#new.keys(), ...found.keys()])) {
      const digest = found.get(path);
      if (digest === this.#new.get(path)) continue;
      if (hadOld ? digest === this.#old.get(path) : digest === undefined) continue;
      // A directory is replaced by two renames; between them, the old one is beside its place.
      const isBetween =
        digest === undefined &&
        lstatSync(join(place, 'dist', path, '..')).isDirectory() &&
        this.#isBeside(place, path);
      if (!isBetween) faults.push(`${path} is neither old nor new`);
    }
    return faults;
  }

  #isBeside(place: string, path: string): boolean {
    const directory = join(place, 'dist', path, '..');
    const beside = readdirSync(directory).filter(
      (name) => name.startsWith(`.${basename(path)}.`) && name.endsWith('.tmp'),
    );
    return beside.some((name) => treeDigest(join(directory, name)) === this.#old.get(path));
  }

  #notNew(place: string): readonly string[] {
    const found = digests(join(place, 'dist'));
    const paths = new Set([...this.#new.keys(), ...found.keys()]);
    return [...paths]
      .filter((path) => found.get(path) !== this.#new.get(path))
      .map((path) => `${path} is not new`);
  }

  /** Files that no run needs any more, and wheels with another content than their name says. */
  #leftovers(place: string): readonly string[] {
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
    const left = names.filter((name) => name.endsWith('.tmp') || /^store\/tmp\/./.test(name));
    const wrong = globSync('store/*/*.whl', { cwd: place }).filter((path) => {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(place, path)))
        .digest('hex');
      return !path.includes(sha256);
    });
    return [...left.map((name) => `${name} is left`), ...wrong.map((name) => `${name} is damaged`)];
  }

  close(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** The digest of each package below `dist`: of a file, or of a directory as a whole. Unfinished ones do not count. */
function digests(dist: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (directory: string, prefix: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.name.endsWith('.tmp')) continue;
      // The directories of targets; packages are below them.
      if (prefix === '' && entry.isDirectory()) visit(join(directory, entry.name), `${path}/`);
      else found.set(path, treeDigest(join(directory, entry.name)));
    }
  };
  if (existsSync(dist)) visit(dist, '');
  return found;
}

function treeDigest(path: string): string {
  const hash = createHash('sha256');
  const visit = (one: string, name: string) => {
    const stats = lstatSync(one);
    hash.update(`${name} ${stats.mode.toString(8)}\n`);
    if (stats.isSymbolicLink()) hash.update(readlinkSync(one));
    else if (stats.isFile()) hash.update(readFileSync(one));
    else for (const child of readdirSync(one).sort()) visit(join(one, child), `${name}/${child}`);
  };
  visit(path, '');
  return hash.digest('hex');
}
