import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cacheService, type CacheEntry } from '../support/cache-service.ts';
import type { Dice } from '../support/random.ts';
import { cleanEnvironment, projectRoot } from '../support/tools.ts';
import { makeWheel, pexLock } from '../support/wheelhouse.ts';
import type { Killed } from './kills.ts';

// kill -9 at any moment of a step that restores wheels from the Actions cache, and of the `post` step that saves them: the
// cache has nothing or a whole set, the store nothing damaged, and the next job works and removes the rest.

const hook = join(import.meta.dirname, 'die-at.cjs');
const PACKAGE = join('dist', 'src', 'zip.zip');

export type CacheScenario = 'restore' | 'post';
export const cacheScenarios: readonly CacheScenario[] = ['restore', 'post'];

/** One run of a step. */
interface Step {
  readonly status: number | null;
  readonly output: string;
}

/** Jobs that start from the same checkout. */
export class CacheKillBench {
  readonly #directory = mkdtempSync(join(tmpdir(), 'cache-kills-'));
  readonly #entries: CacheEntry[] = [];
  readonly #server: Server = createServer(cacheService(this.#entries));
  readonly #defaults: Readonly<Record<string, string>> = inputDefaults();
  readonly #changes = new Map<CacheScenario, number>();
  #saved: readonly CacheEntry[] = [];
  #package = '';

  /** @throws Error when a job without a kill fails */
  static async create(): Promise<CacheKillBench> {
    const bench = new CacheKillBench();
    await new Promise<void>((resolve) => bench.#server.listen(0, '127.0.0.1', resolve));
    await bench.#prepare();
    return bench;
  }

  async #prepare(): Promise<void> {
    cpSync(join(projectRoot, 'dist'), join(this.#directory, 'dist'), { recursive: true });
    const wheels = join(this.#directory, 'wheels');
    mkdirSync(wheels);
    const artifacts: { name: string; version: string; artifacts: { url: string; sha256: string }[] }[] = [];
    for (const name of ['noise', 'sound']) {
      const wheel = await makeWheel(name, '1.0', 'py3-none-any', {
        [`${name}/__init__.py`]: 'value = 1\n',
        [`${name}/data.bin`]: createHash('shake256', { outputLength: 700_000 }).update(name).digest(),
      });
      writeFileSync(join(wheels, wheel.filename), wheel.bytes);
      const url = `https://files.example/${wheel.filename}`;
      artifacts.push({ name, version: '1.0', artifacts: [{ url, sha256: wheel.sha256 }] });
    }
    const files = {
      'pants.toml':
        '[python]\nenable_resolves = true\ndefault_resolve = "main"\n\n[python.resolves]\nmain = "main.lock"\n',
      BUILD: 'for name in ("noise", "sound"):\n    python_requirement(name=name, requirements=[name])\n',
      'main.lock': pexLock(['noise', 'sound'], artifacts),
      'src/BUILD':
        'python_sources(name="lib")\npython_aws_lambda_function(name="zip", runtime="python3.12", handler="app.py:main")\n',
      'src/app.py': 'import noise, sound\n\n\ndef main(event, context):\n    return noise.value\n',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.#directory, 'checkout', path, '..'), { recursive: true });
      writeFileSync(join(this.#directory, 'checkout', path), text);
    }
    const place = this.#place();
    this.#must(await this.#main(place));
    this.#package = digest(join(place, PACKAGE))!;
    const count = join(this.#directory, 'count');
    this.#must(await this.#post(place, { DIE_COUNT: count }));
    this.#changes.set('post', Number(readFileSync(count, 'utf8')));
    this.#saved = [...this.#entries];
    if (this.#saved.length === 0) throw new Error('post saved nothing');
    const other = this.#place();
    this.#must(await this.#main(other, { DIE_COUNT: count, PIP_FIND_LINKS: '' }));
    this.#changes.set('restore', Number(readFileSync(count, 'utf8')));
  }

  #must({ status, output }: Step): void {
    if (status !== 0) throw new Error(`status ${status}\n${output}`);
  }

  /** A job: a new workspace, an empty store and the runner's files. */
  #place(): string {
    const place = mkdtempSync(join(this.#directory, 'job-'));
    cpSync(join(this.#directory, 'checkout'), place, { recursive: true });
    this.#newRunner(place);
    return place;
  }

  /** What a runner makes anew for each job. */
  #newRunner(place: string): void {
    rmSync(`${place}.runner`, { recursive: true, force: true });
    mkdirSync(join(`${place}.runner`, 'temp'), { recursive: true });
    for (const name of ['output', 'state', 'summary']) writeFileSync(join(`${place}.runner`, name), '');
  }

  #main(place: string, extra: Readonly<Record<string, string>> = {}, wait?: number): Promise<Step> {
    return this.#run('main.js', place, extra, wait);
  }

  #post(place: string, extra: Readonly<Record<string, string>> = {}, wait?: number): Promise<Step> {
    const text = readFileSync(join(`${place}.runner`, 'state'), 'utf8');
    const states = [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
    const state = Object.fromEntries(states.map(([, name, , value]) => [`STATE_${name}`, value!]));
    return this.#run('post.js', place, { ...state, ...extra }, wait);
  }

  async #run(
    program: string,
    place: string,
    extra: Readonly<Record<string, string>>,
    wait?: number,
  ): Promise<Step> {
    const runner = `${place}.runner`;
    const { port } = this.#server.address() as AddressInfo;
    const env = cleanEnvironment({
      ...this.#defaults,
      INPUT_TARGETS: 'src:zip',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: place,
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STATE: join(runner, 'state'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: join(runner, 'temp'),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: 'token',
      LAMBDA_PACKAGE_STORE: join(place, 'store'),
      PIP_FIND_LINKS: join(this.#directory, 'wheels'),
      ...extra,
    });
    const args = ['--require', hook, join(this.#directory, 'dist', program)];
    const child = spawn(process.execPath, args, { cwd: place, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const timer = wait === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), wait);
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    return { status, output };
  }

  /** Kills a step at a moment that the dice choose, and looks at what is there then, and after the next jobs. */
  async kill(scenario: CacheScenario, dice: Dice): Promise<Killed & { readonly output: string }> {
    const isRestore = scenario === 'restore';
    this.#entries.splice(0, Infinity, ...(isRestore ? this.#saved : []));
    const place = this.#place();
    if (!isRestore) this.#must(await this.#main(place));
    const byChange = dice.chance(0.7);
    const change = 1 + dice.below(this.#changes.get(scenario)!);
    const wait = dice.below(700);
    const moment = byChange ? { DIE_AT: String(change), ...(dice.chance(0.5) && { DIE_AFTER: '1' }) } : {};
    const killed = isRestore
      ? await this.#main(place, { ...moment, PIP_FIND_LINKS: '' }, byChange ? undefined : wait)
      : await this.#post(place, moment, byChange ? undefined : wait);
    const faults = [...this.#damaged(place)];
    const made = digest(join(place, PACKAGE));
    if (made !== undefined && made !== this.#package) faults.push('the package is neither old nor new');
    // The next job of the same runner, then one of another, which has nothing but the cache.
    this.#newRunner(place);
    for (const next of [await this.#main(place), await this.#post(place)]) {
      if (next.status !== 0) faults.push(`the next job ended with ${next.status}: ${next.output}`);
    }
    if (digest(join(place, PACKAGE)) !== this.#package) faults.push('the package is not the new one');
    faults.push(...this.#damaged(place), ...leftovers(place));
    const left = this.#entries.some(({ isWhole }) => isWhole);
    if (left) {
      const other = this.#place();
      const { status, output } = await this.#main(other, { PIP_FIND_LINKS: '' });
      if (status !== 0) faults.push(`a job with the cache only ended with ${status}: ${output}`);
      rmSync(other, { recursive: true });
    }
    // A run that found all wheels in its store saves nothing; then there must be no part of a set.
    if (isRestore && !left) faults.push('the cache lost its set');
    rmSync(place, { recursive: true });
    const shown = byChange ? `change ${change}${'DIE_AFTER' in moment ? ', after it' : ''}` : `${wait} ms`;
    const { status, output } = killed;
    return { scenario, moment: shown, wasKilled: status === null, faults, output };
  }

  /** Wheels with another content than their name says. */
  #damaged(place: string): readonly string[] {
    return globSync('store/*/*.whl', { cwd: place })
      .filter((path) => !path.includes(digest(join(place, path))!))
      .map((path) => `${path} is damaged`);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

function leftovers(place: string): readonly string[] {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names
    .filter(
      (name) =>
        name.endsWith('.tmp') || /^store\/tmp\/./.test(name) || name.startsWith('.lambda-package-wheels'),
    )
    .map((name) => `${name} is left`);
}

/** SHA-256 of a file; undefined when there is none. */
function digest(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}

function inputDefaults(): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  const given = Object.entries(inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    value.startsWith('${{') ? '' : value,
  ]);
  return Object.fromEntries(given) as Record<string, string>;
}
