import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { UsageError } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/table.ts';
import { reportFailure } from '../../src/commands/failure.ts';
import { createActionsHost } from '../../src/host/actions.ts';
import type { UserError } from '../../src/host/types.ts';
import { type Clock, type Host, type HttpAnswer } from '../../src/host/types.ts';
import { locateBuildRoot } from '../../src/project/build-root.ts';
import { canaries, canaryFiles, findCanaries } from '../support/canaries.ts';
import { projectRoot } from '../support/tools.ts';
import { watchWrites } from '../support/watched-writes.ts';
import { checkout, dep } from './seeds.ts';
import type { Case } from './subjects.ts';

/** What a run must not do. */
export interface Fault {
  /** `crash` is what ends the program with status 70. */
  readonly kind: 'crash' | 'hang' | 'slow' | 'memory' | 'outside' | 'secret' | 'command';
  readonly text: string;
}

/** Milliseconds of CPU for a run, a hundred times what the checkout takes. */
const MAX_CPU = 2000;
/** Time goes on when somebody pauses; a deadline does not come. @param isDeploy pauses of a deploy end at a signal, too */
function createClock(isDeploy: boolean): Clock {
  let time = Date.parse('2026-01-01');
  return {
    now: () => time,
    elapsed: () => time,
    sleep: async (milliseconds, signal) => {
      if (signal === undefined || isDeploy) time += milliseconds;
      else
        await new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        );
    },
  };
}

/** A directory in which cases run one after the other. */
export class Bench {
  readonly #directory: string;
  readonly #root: string;
  readonly #store: string;
  readonly #wheels: string;
  /** Files of the checkout as they are on the disk. */
  #written = new Map<string, string | Buffer>();

  /** @param directory absolute, new */
  constructor(directory: string) {
    this.#directory = directory;
    this.#root = join(directory, 'checkout');
    this.#store = join(directory, 'store');
    this.#wheels = join(directory, 'wheels');
    mkdirSync(this.#root, { recursive: true });
    mkdirSync(this.#wheels);
    mkdirSync(join(directory, 'outside'));
    writeFileSync(join(directory, 'outside', 'secret.txt'), canaries['OUTSIDE_FILE']!);
    for (const [path, text] of Object.entries(canaryFiles)) {
      mkdirSync(dirname(join(directory, 'home', path)), { recursive: true });
      writeFileSync(join(directory, 'home', path), text);
    }
    writeFileSync(join(this.#wheels, dep.filename), dep.bytes);
    // PEX files contain it; without it, they end at the fetch.
    const [pex] = globSync('*/pex-*.whl', { cwd: join(projectRoot, '.tools', 'store') });
    if (pex !== undefined)
      symlinkSync(join(projectRoot, '.tools', 'store', pex), join(this.#wheels, basename(pex)));
  }

  /**
   * Runs one case; gives what is wrong with it, and its log.
   * @param onWrite hears of every change to the file system before it is made, and may throw
   */
  async run(
    one: Case,
    onWrite: (operation: string, path: string) => void = () => undefined,
  ): Promise<{ readonly faults: readonly Fault[]; readonly output: string }> {
    this.#prepare(one);
    const faults: Fault[] = [];
    const before = process.threadCpuUsage();
    const { output, changed } = await this.#execute(one, faults, onWrite);
    const { user, system } = process.threadCpuUsage(before);
    if ((user + system) / 1000 > MAX_CPU) {
      faults.push({ kind: 'slow', text: `${Math.round((user + system) / 1000)} ms of CPU` });
    }
    faults.push(...this.#writtenOutside(changed), ...commandsIn(output));
    const secrets = findCanaries(output.replaceAll(/^::add-mask::.*$/gm, ''));
    for (const name of [...secrets, ...this.#secretsOnDisk()]) faults.push({ kind: 'secret', text: name });
    return { faults, output };
  }

  /** Names of unfinished files in the output directory and the store, and the bytes of the package. */
  remains(): { readonly unfinished: readonly string[]; readonly output: Buffer | undefined } {
    const names = [join(this.#root, 'dist'), this.#store].flatMap((directory) =>
      existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [],
    );
    const zip = join(this.#root, 'dist', 'src', 'fn.zip');
    return {
      unfinished: names.filter((name) => /\.tmp$|^tmp\/./.test(name)),
      output: existsSync(zip) ? readFileSync(zip) : undefined,
    };
  }

  #prepare(one: Case): void {
    const wanted = new Map<string, string | Buffer>(Object.entries({ ...checkout, ...one.files }));
    const isSame = (path: string) => this.#written.get(path) === wanted.get(path);
    const changed = [...wanted.keys()].filter((path) => !isSame(path));
    for (const path of this.#written.keys()) {
      if (!wanted.has(path)) rmSync(join(this.#root, path), { force: true });
    }
    for (const path of changed) {
      mkdirSync(dirname(join(this.#root, path)), { recursive: true });
      writeFileSync(join(this.#root, path), wanted.get(path)!);
    }
    this.#written = wanted;
    for (const name of readdirSync(this.#root)) {
      if (name === 'dist' && one.keepsOutput === true) continue;
      if (![...wanted.keys()].some((path) => path === name || path.startsWith(`${name}/`))) {
        rmSync(join(this.#root, name), { recursive: true });
      }
    }
    // Else the store would fill with wheels that no case has again.
    if (one.page !== undefined || one.wheel !== undefined)
      rmSync(this.#store, { recursive: true, force: true });
  }

  async #execute(
    one: Case,
    faults: Fault[],
    onWrite: (operation: string, path: string) => void,
  ): Promise<{ output: string; changed: readonly string[] }> {
    let output = '';
    const changed: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array, ...rest: unknown[]) => {
      output += String(text);
      for (const each of rest) if (typeof each === 'function') (each as () => void)();
      return true;
    };
    const undo = watchWrites((operation, path) => {
      if (operation !== 'write') changed.push(path);
      onWrite(operation, path);
    });
    try {
      await this.#command(one);
    } catch (error) {
      faults.push({
        kind: 'crash',
        text: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    } finally {
      undo();
      process.stdout.write = write;
    }
    return { output, changed };
  }

  async #command(one: Case): Promise<void> {
    const host = this.#host(one);
    const command = commands.find(({ name }) => name === one.command)!;
    const options = new Map(Object.entries(one.options ?? {}).map(([name, value]) => [name, [value]]));
    try {
      const buildRoot = locateBuildRoot(host.cwd, undefined);
      await command.run({ host: host.at(buildRoot), buildRoot, operands: one.operands, options });
    } catch (error) {
      if (error instanceof UsageError) return;
      if (!reportFailure(error, host.log)) throw error;
      if ((error as UserError).exitStatus !== 1) throw error;
    }
  }

  #host(one: Case): Host {
    const env = {
      ...canaries,
      HOME: join(this.#directory, 'home'),
      PATH: '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.#root,
      LAMBDA_PACKAGE_STORE: this.#store,
      ...(one.page === undefined && one.wheel === undefined && { PIP_FIND_LINKS: this.#wheels }),
    };
    const real = createActionsHost({ env, cwd: this.#root });
    const calls = (one.aws ?? []).values();
    let last = { exitCode: 255, stdout: '', stderr: 'no aws' };
    const replaced: Partial<Host> = {
      clock: createClock(one.aws !== undefined),
      run: (program) => {
        if (program !== 'aws') return Promise.reject(Object.assign(new Error('none'), { code: 'ENOENT' }));
        last = calls.next().value ?? last;
        return Promise.resolve(last);
      },
      fetch: (url) => Promise.resolve(answerTo(url, one)),
    };
    const wrap = (host: Host): Host => ({ ...host, ...replaced, at: (root) => wrap(host.at(root)) });
    return wrap(real);
  }

  /** Every place that was changed must be below the output directory or the store. */
  #writtenOutside(changed: readonly string[]): readonly Fault[] {
    const allowed = [join(this.#root, 'dist'), this.#store];
    const outside = changed.filter(
      (path) => !allowed.some((one) => path === one || path.startsWith(`${one}/`)),
    );
    return outside.map((path) => ({ kind: 'outside', text: relative(this.#directory, path) }));
  }

  /** Names of canaries in files, names of files and members below the output directory and the store. */
  #secretsOnDisk(): readonly string[] {
    const found = new Set<string>();
    for (const directory of [join(this.#root, 'dist'), this.#store]) {
      let names: readonly string[];
      try {
        names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
      } catch {
        continue;
      }
      for (const name of names) {
        const path = join(directory, name);
        // Wheels of the store are what an index has, bit by bit.
        const isOther = statSync(path).isFile() && !name.endsWith('.whl');
        const content = isOther ? readFileSync(path) : Buffer.alloc(0);
        for (const part of [Buffer.from(name), content, ...inflated(content)]) {
          for (const canary of findCanaries(part.toString('latin1'))) found.add(`${canary} in ${name}`);
        }
      }
    }
    return [...found];
  }
}

/** The contents of deflated members of a zip file, as far as they can be had. */
function inflated(zip: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  for (let at = zip.indexOf('PK\u0003\u0004'); at !== -1; at = zip.indexOf('PK\u0003\u0004', at + 4)) {
    if (at + 30 > zip.length || zip.readUInt16LE(at + 8) !== 8) continue;
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    try {
      contents.push(inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 18))));
    } catch {
      // Not one of ours.
    }
  }
  return contents;
}

/** Lines that a runner would take for a command, other than those that the log of a step has. */
function commandsIn(output: string): readonly Fault[] {
  const lines = output.split(/\r\n|[\n\r]/);
  const faults: Fault[] = lines
    .filter((line) => /^\s*(?:::|##\[)/.test(line))
    .filter((line) => !/^::(?:error|warning|notice|debug|group|endgroup|add-mask)(?: [^:]*)?::/.test(line))
    .map((line) => ({ kind: 'command', text: line.slice(0, 200) }));

  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.exec(output);
  if (control !== null) {
    const text = JSON.stringify(output.slice(Math.max(0, control.index - 40), control.index + 20));
    faults.push({ kind: 'command', text: `a control character: ${text}` });
  }
  return faults;
}

function answerTo(url: string, one: Case): HttpAnswer {
  const isPage = one.page !== undefined && url.includes('/simple/');
  const { status, headers, text } = isPage ? one.page : { status: 200, headers: {}, text: '' };
  const wheel = url.includes(one.wheel?.filename ?? '\0') ? one.wheel!.bytes : dep.bytes;
  const isWheel = !isPage && url.endsWith('.whl');
  const body = isPage ? Buffer.from(text) : wheel;
  return {
    status: isPage || isWheel ? status : 404,
    statusText: 'x',
    headers: new Map(Object.entries(headers)),
    read: async (each) => {
      await each(body);
    },
    drop: () => undefined,
  };
}
