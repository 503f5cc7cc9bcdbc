/**
 * Compares which wheels we take from a lock with what the tool that wrote it takes:
 *
 * node scripts/compare-lock.ts [--tools DIR] [--only RUNTIME] [--verbose] LOCK [REQUIREMENT…]
 *
 * for python3.9, 3.11, 3.12 and 3.13 on both architectures. Default of REQUIREMENT: what the lock was made for. Needs
 * `npm run pretest`. The references: pex' own subset code and `pex3 lock export-subset`; `uv export` and `pdm export`
 * with `packaging.pylock`; `poetry export` and `pipenv requirements` with pip's candidate evaluator. uv is one of the
 * test tools; the other three are looked for in DIR/NAME/bin (a virtual environment each). The lock's project files
 * (`pyproject.toml`, `Pipfile`) must lie beside it. Exit status 1 when something differs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'smol-toml';
import { UserError } from '../src/host/types.ts';
import { lambdaPlatform } from '../src/platforms/lambda-platforms.ts';
import type { Platform } from '../src/platforms/types.ts';
import { formatRequirement, parseRequirement } from '../src/python/requirement.ts';
import type { Requirement } from '../src/python/types.ts';
import { readLock } from '../src/requirements/read-lock.ts';
import { readRequirementFile } from '../src/requirements/requirement-files.ts';
import { selectWheels } from '../src/requirements/select-wheels.ts';
import type { Lock, LockedArtifact } from '../src/requirements/types.ts';

/** The selection for a platform. */
interface Answer {
  /** Version and file name by project; null where the lock names no files. */
  readonly wheels?: Readonly<Record<string, readonly [string, string | null]>>;
  /** Projects without a wheel for the platform. */
  readonly missing?: readonly string[];
  readonly error?: string;
}
type Answers = Readonly<Record<string, Answer>>;

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tools: { type: 'string', default: '' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const [lockFile = '', ...asked] = positionals;
const work = mkdtempSync(join(tmpdir(), 'compare-lock-'));
const platforms = new Map(
  (values.only === undefined ? ['python3.9', 'python3.11', 'python3.12', 'python3.13'] : [values.only])
    .flatMap((runtime) => (['x86_64', 'arm64'] as const).map((one) => lambdaPlatform(runtime, one)))
    .filter((platform) => platform !== undefined)
    .map((platform) => [`${platform.runtime!} ${platform.architecture!}`, platform]),
);
const facts = Object.fromEntries(
  [...platforms].map(([name, { markers, tags }]) => [name, { markers, tags }]),
);

function run(program: string, args: readonly string[], input?: string): string {
  const hidden = /^(PIP_FIND_LINKS|PIP_NO_INDEX|PYTHON|VIRTUAL_ENV|UV_)/;
  const environment = Object.entries(process.env).filter(([name]) => !hidden.test(name));
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: dirname(resolve(lockFile)),
    env: Object.fromEntries(environment),
    ...(input !== undefined && { input }),
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} → ${String(status)}\n${stderr.slice(-3000)}`);
  return stdout;
}

/** A test tool of this project. */
const ours = (name: string) => join(root, '.tools', 'oracle', 'bin', name);
/** A tool in its own virtual environment. */
const theirs = (name: string) => join(resolve(values.tools), name, 'bin', name);

function readAsked(lock: Lock): readonly Requirement[] {
  if (asked.length > 0) return asked.map((text) => parseRequirement(text));
  if (lock.requirements.length > 0 || lock.wholeSet === true) return lock.requirements;
  const path = join(dirname(lockFile), 'pyproject.toml');
  const text = readFileSync(path, 'utf8');
  const main = text.replace(/^\[project\.optional-dependencies\]$[^]*?(?=^\[|$(?![^]))/m, '');
  const kinds = [
    /^\[project\]/m.test(main) && /^dependencies\s*=/m.test(main) ? (['pep621'] as const) : [],
    // Without its groups, which `poetry export` also omits.
    /^\[tool\.poetry\.dependencies\]/m.test(text) ? (['poetry'] as const) : [],
  ].flat();
  return kinds.flatMap((kind) =>
    readRequirementFile(
      kind,
      main.replace(/^\[tool\.poetry\.(?:group\..*|dev-dependencies)\]$[^]*?(?=^\[|$(?![^]))/gm, ''),
      path,
    ).map(({ requirement }) => requirement),
  );
}

/** Each project of a workspace: without extras, and with each of them. */
function uvProjects(): readonly (readonly [Requirement])[] {
  if (asked.length > 0) return asked.map((text) => [parseRequirement(text)]);
  const document = parse(readFileSync(lockFile, 'utf8')) as {
    manifest?: { members?: string[] };
    package: {
      name: string;
      source: Record<string, string>;
      'optional-dependencies'?: Record<string, unknown>;
    }[];
  };
  const members = document.manifest?.members;
  return document.package
    .filter(
      ({ name, source }) => members?.includes(name) ?? (source['editable'] ?? source['virtual']) === '.',
    )
    .flatMap((one) => [
      one.name,
      ...Object.keys(one['optional-dependencies'] ?? {}).map((extra) => `${one.name}[${extra}]`),
    ])
    .map((text) => [parseRequirement(text)]);
}

/** Pins without files get one each: their names and versions are what can be compared. */
function withFiles(lock: Lock): { readonly lock: Lock; readonly madeUp: ReadonlySet<string> } {
  const lacking = lock.resolves.flatMap(({ distributions }) =>
    distributions.filter(({ artifacts, hashes, source }) => artifacts.length === 0 && hashes && !source),
  );
  const madeUp = new Set(lacking.map(({ name }) => name));
  return { lock: withWheels(lock, madeUp), madeUp };
}

function ourAnswer(
  lock: Lock,
  requirements: readonly Requirement[],
  platform: Platform,
  madeUp: ReadonlySet<string>,
): Answer {
  const roots = requirements.map((requirement) => ({ requirement, target: '//:reqs', place: undefined }));
  try {
    const { wheels } = selectWheels(lock, roots, platform);
    return {
      wheels: Object.fromEntries(
        wheels.map(({ name, version, filename }) => [name, [version, madeUp.has(name) ? null : filename]]),
      ),
      missing: [],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const codes = new Set(error.diagnostics.map(({ code }) => code));
    const text = error.diagnostics.map(({ message }) => message).join('\n');
    if (codes.size > 1 || !codes.has('no-wheel-for-platform')) return { error: text };
    const missing = error.diagnostics.map(({ message }) => message.split(' ', 1)[0]!);
    // What is taken besides is compared too, as if they had a wheel.
    const rest = ourAnswer(withWheels(lock, new Set(missing)), requirements, platform, madeUp);
    if (rest.wheels === undefined) return { error: text };
    const others = Object.entries(rest.wheels).filter(([name]) => !missing.includes(name));
    return {
      wheels: Object.fromEntries(others),
      missing: [...missing, ...(rest.missing ?? [])].sort(),
      error: text,
    };
  }
}

function withWheels(lock: Lock, names: ReadonlySet<string>): Lock {
  const resolves = lock.resolves.map((one) => ({
    ...one,
    distributions: one.distributions.map((distribution) =>
      names.has(distribution.name) ? { ...distribution, artifacts: [anyWheel(distribution)] } : distribution,
    ),
  }));
  return { ...lock, resolves };
}

function anyWheel({ name, version }: { readonly name: string; readonly version: string }): LockedArtifact {
  return {
    filename: `${name.replaceAll('-', '_')}-${version.replaceAll('-', '_')}-py3-none-any.whl`,
    url: '',
    hash: { algorithm: 'sha256', hex: '0'.repeat(64) },
    size: undefined,
  };
}

function reference(kind: 'pylock' | 'requirements', file: string, lock: Lock): Answers {
  const files = Object.fromEntries(
    lock.resolves.flatMap(({ distributions }) =>
      distributions
        .filter(({ artifacts }) => artifacts.length > 0)
        .map(({ name, version, artifacts }) => [
          `${name}==${version}`,
          artifacts.map(({ filename }) => filename),
        ]),
    ),
  );
  const question = [{ kind, file, platforms: facts, files, requiresPython: lock.requiresPython }];
  const script = join(import.meta.dirname, 'compare_lock.py');
  const [answers] = JSON.parse(run(ours('python'), [script], JSON.stringify(question))) as [Answers];
  return answers;
}

/**
 * pex' subset code chooses, for all requirements and for each alone; what we take of all must also be among the wheels
 * of `pex3 lock export-subset`.
 */
function comparePex(lock: Lock): void {
  const plain = join(work, 'plain.lock');
  const data = JSON.parse(readFileSync(lockFile, 'utf8').replace(/^\s*\/\/.*$/gm, '')) as {
    requirements: string[];
  };
  if (asked.length > 0) data.requirements = [...asked];
  writeFileSync(plain, JSON.stringify(data));
  const script = join(root, 'test', 'requirements', 'pex_subset.py');
  const cases = JSON.parse(run(ours('python'), [script, '0', '0', plain], JSON.stringify(facts))) as {
    roots: string[];
    platform: string;
    answer: { files?: [string, string, string][]; error?: string };
  }[];
  for (const { roots, platform: name, answer } of cases) {
    const platform = platforms.get(name)!;
    const mine = ourAnswer(
      lock,
      roots.map((text) => parseRequirement(text)),
      platform,
      new Set(),
    );
    count(mine);
    if (mine.wheels !== undefined && roots.length === data.requirements.length)
      checkExport(plain, platform, mine, lock);
    const wheels = answer.files?.map(([project, version, url]): [string, [string, string]] => [
      project,
      [version, decodeURIComponent(basename(new URL(url).pathname))],
    ]);
    const other =
      wheels === undefined ? { error: answer.error ?? '' } : { wheels: Object.fromEntries(wheels) };
    compare(roots.length === 1 ? `${name}, ${roots[0]!}` : name, mine, other);
  }
}

function checkExport(file: string, platform: Platform, answer: Answer, lock: Lock): void {
  const described = join(work, 'platform.json');
  writeFileSync(
    described,
    JSON.stringify({ marker_environment: platform.markers, compatible_tags: platform.tags }),
  );
  const options = ['--lock', file, '--format', 'pip', '--complete-platform', described, ...asked];
  let exported: string;
  try {
    exported = run(ours('pex3'), ['lock', 'export-subset', ...options]);
  } catch (error) {
    // Without a source distribution in its place, pex gives nothing at all.
    if ((answer.missing ?? []).length > 0 && String(error).includes('any compatible artifacts')) return;
    throw error;
  }
  const pinned = new Set(
    [...exported.matchAll(/^([a-z0-9._-]+)==(\S+)/gim)].map(([, name]) => name!.toLowerCase()),
  );
  const names = Object.keys(answer.wheels ?? {});
  const hashes = new Map(
    lock.resolves.flatMap(({ distributions }) =>
      distributions.flatMap(({ artifacts }) =>
        artifacts.map(({ filename, hash }) => [filename, hash.hex] as const),
      ),
    ),
  );
  const absent = Object.values(answer.wheels ?? {}).filter(
    ([, filename]) => !exported.includes(hashes.get(filename!)!),
  );
  // pex pins what has no wheel as a source distribution.
  if (absent.length > 0 || names.length + (answer.missing?.length ?? 0) !== pinned.size) {
    report(
      `${platform.description}: pex3 lock export-subset pins ${pinned.size}, we ${names.length}; not in it: ${absent.join(' ')}`,
    );
  }
}

function askReference(lock: Lock, requirements: readonly Requirement[]): Answers {
  const directory = dirname(resolve(lockFile));
  const exported = join(work, lock.format === 'uv' ? 'pylock.toml' : 'exported.txt');
  switch (lock.format) {
    case 'pylock':
      return reference('pylock', resolve(lockFile), lock);
    case 'uv':
      run(ours('uv'), [
        ...['--no-config', 'export', '-q', '--frozen', '--offline', '--no-cache', '--no-default-groups'],
        ...['--no-emit-workspace', '--format', 'pylock.toml', '-o', exported, '--project', directory],
        ...['--package', requirements[0]!.normalizedName],
        ...requirements[0]!.extras.flatMap((extra) => ['--extra', extra]),
      ]);
      return reference('pylock', exported, lock);
    case 'pdm':
      run(theirs('pdm'), [
        ...['export', '--prod', '-p', directory, '--without-hashes', '-o', exported],
        ...(readFileSync(lockFile, 'utf8').includes('inherit_metadata') ? [] : ['--no-markers']),
      ]);
      return reference('requirements', exported, lock);
    case 'poetry':
      run(theirs('poetry'), ['-C', directory, 'export', '--all-extras', '--without-hashes', '-o', exported]);
      return reference('requirements', exported, lock);
    case 'pipenv':
      writeFileSync(exported, run(theirs('pipenv'), ['requirements', '--hash']));
      return reference('requirements', exported, lock);
    case 'pex':
    case 'requirements':
      return reference('requirements', resolve(lockFile), lock);
  }
}

const differences: string[] = [];
function report(text: string): void {
  differences.push(text);
}

function compare(platform: string, mine: Answer, other: Answer): void {
  if (other.wheels === undefined || mine.wheels === undefined) {
    if (mine.error === undefined || (other.error === undefined && other.missing!.length === 0)) {
      report(`${platform}: ${mine.error ?? 'solved'} against ${other.error ?? 'solved'}`);
    }
    return;
  }
  for (const name of new Set([...Object.keys(mine.wheels), ...Object.keys(other.wheels)])) {
    const [left, right] = [mine, other].map(({ wheels }) => {
      const [version, file] = wheels![name] ?? [];
      // uv writes the names of files anew, normalized.
      return version === undefined
        ? undefined
        : `${version} ${file?.toLowerCase().replace(/[-_.]+/g, '-') ?? ''}`;
    });
    if (left !== right) report(`${platform}: ${name}: ${left ?? 'none'} against ${right ?? 'none'}`);
  }
  const [left, right] = [mine, other].map(({ missing }) => [...new Set(missing)].sort().join(', '));
  if (left !== right) report(`${platform}: without a wheel: ${left ?? ''} against ${right ?? ''}`);
}

const counts = { solved: 0, refused: 0, wheels: 0 };
const reasons = new Map<string, number>();
function count({ wheels, error }: Answer): void {
  if (error !== undefined) counts.refused++;
  else counts.solved++;
  counts.wheels += Object.keys(wheels ?? {}).length;
  for (const text of new Set(error?.split('\n'))) reasons.set(text, (reasons.get(text) ?? 0) + 1);
}

try {
  if (!existsSync(lockFile)) throw new Error(`there is no file ${lockFile}`);
  const given = readLock(readFileSync(lockFile, 'utf8'), lockFile);
  const { lock, madeUp } = withFiles(given);
  if (lock.format === 'pex') comparePex(lock);
  else {
    for (const requirements of lock.format === 'uv' ? uvProjects() : [readAsked(lock)]) {
      const answers = askReference(given, requirements);
      for (const [name, platform] of platforms) {
        const mine = ourAnswer(lock, requirements, platform, madeUp);
        count(mine);
        const title = lock.format === 'uv' ? `${name}, ${formatRequirement(requirements[0])}` : name;
        compare(title, mine, answers[name]!);
      }
    }
  }
  const pins = lock.resolves.reduce((sum, { distributions }) => sum + distributions.length, 0);
  console.log(
    `${lockFile}: ${lock.format}, ${statSync(lockFile).size} bytes, ${pins} pins; ${counts.solved} cases with ${counts.wheels} wheels, ${counts.refused} refused; ${differences.length} differences`,
  );
  for (const text of differences) console.log(`  ${text}`);
  if (values.verbose) for (const [text, times] of reasons) console.log(`  refused in ${times}: ${text}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = differences.length === 0 ? 0 : 1;
