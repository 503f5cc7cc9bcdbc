/**
 * Takes parts out of an unpacked package, imports it with the real Python and checks it each time: whether the two
 * agree.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { checkWhole } from '../../src/checks/content/check-whole.ts';
import type { ContentEntry, PackageContent } from '../../src/checks/content/types.ts';
import { openPackage } from '../../src/examine/open-package.ts';
import { shapeOf } from '../../src/examine/shape.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Dice } from '../../test/support/random.ts';
import { ask, type Answer, type Question } from './ask.ts';
import { ownArchitecture } from './unpack.ts';

/** A package in a directory that imports. */
export interface GoodPackage {
  readonly name: string;
  readonly runtime: string;
  readonly question: Question;
}

export interface Removal {
  readonly package: string;
  readonly kind: 'distribution' | 'file';
  /** The name of the distribution, or the path of the file. */
  readonly removed: string;
  /** Whether the import fails. */
  readonly fails: boolean;
  /** What Python says. */
  readonly python: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** @param most of each kind */
export async function removeParts(good: GoodPackage, most: number, dice: Dice): Promise<readonly Removal[]> {
  const root = good.question.path[0]!;
  const check = await checkerOf(good, root);
  const whole = ask({ ...good.question, listsFiles: true });
  const before = await check(new Set());
  if (whole.kind !== 'ok' || before.errors.length > 0)
    throw new Error(`${good.name} is not good: ${whole.text} ${before.errors.join('; ')}`);
  const loaded = whole.files!.flatMap((file) => {
    const path = relative(root, file).replaceAll(sep, '/');
    return path.startsWith('..') || path === 'app.py' ? [] : [path];
  });
  const distributions = readDistributions(root);
  const parts = [
    ...some([...distributions.keys()].sort(), most, dice).map((removed) => ({
      kind: 'distribution' as const,
      removed,
      paths: distributions.get(removed)!,
    })),
    ...some(loaded.sort(), most, dice).map((removed) => ({
      kind: 'file' as const,
      removed,
      paths: [removed],
    })),
  ];
  const removals: Removal[] = [];
  for (const { paths, ...part } of parts) {
    const restore = takeOut(root, paths);
    const answer = ask(good.question);
    restore();
    const found = await check(new Set(paths));
    removals.push({
      package: good.name,
      ...part,
      fails: answer.kind !== 'ok',
      python: said(answer),
      ...found,
    });
  }
  return removals;
}

function said({ kind, text }: Answer): string {
  return kind === 'ok' ? 'ok' : `${kind}: ${text}`;
}

/** So many of them, each at most once. */
function some<T>(values: readonly T[], most: number, dice: Dice): readonly T[] {
  const left = [...values];
  const chosen: T[] = [];
  while (left.length > 0 && chosen.length < most) chosen.push(left.splice(dice.below(left.length), 1)[0]!);
  return chosen;
}

/** The files of each distribution, as its RECORD says. */
function readDistributions(root: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const name of readdirSync(root)) {
    const record = join(root, name, 'RECORD');
    if (!name.endsWith('.dist-info') || !existsSync(record)) continue;
    const paths = readFileSync(record, 'utf8')
      .split('\n')
      .map((line) => /^(?:"([^"]+)"|([^,]+)),/.exec(line)?.slice(1).find(Boolean) ?? '')
      .filter((path) => path !== '' && !path.startsWith('..') && existsSync(join(root, path)));
    found.set(name.replace('.dist-info', ''), paths);
  }
  return found;
}

/** Moves files away, with the directories that they leave empty. @returns puts them back */
function takeOut(root: string, paths: readonly string[]): () => void {
  const aside = `${root}-removed`;
  for (const path of paths) {
    mkdirSync(dirname(join(aside, path)), { recursive: true });
    renameSync(join(root, path), join(aside, path));
    let directory = dirname(join(root, path));
    while (directory !== root && readdirSync(directory).length === 0) {
      rmdirSync(directory);
      directory = dirname(directory);
    }
  }
  return () => {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      renameSync(join(aside, path), join(root, path));
    }
  };
}

type Found = Pick<Removal, 'errors' | 'warnings'>;

/** Checks a package without some of its files, as `check` does; what is read in a file is remembered. */
async function checkerOf(
  { name, runtime, question }: GoodPackage,
  root: string,
): Promise<(removed: ReadonlySet<string>) => Promise<Found>> {
  const open = await openPackage(root, root, false);
  const all = open.part.entries.filter(({ kind }) => kind === 'file');
  const known = new Map<string, Map<ContentEntry, unknown>>();
  const fact: PackageContent['fact'] = (kind, entry) => {
    const ofKind = known.get(kind.name) ?? new Map<ContentEntry, unknown>();
    known.set(kind.name, ofKind);
    if (!ofKind.has(entry)) ofKind.set(entry, open.fact(kind, entry));
    return ofKind.get(entry) as ReturnType<typeof kind.read> | undefined;
  };
  return async (removed) => {
    const entries = all.filter(({ path }) => !removed.has(path));
    const findings = await checkWhole(
      {
        name,
        place: undefined,
        runtimePlace: undefined,
        isOurs: false,
        parts: [{ name, entries, zippedSize: undefined, ...shapeOf(entries, false) }],
        platform: lambdaPlatform(runtime, ownArchitecture),
        start: {
          module: question.module,
          function: question.function ?? undefined,
          place: undefined,
          isMain: false,
        },
        isInCheckout: undefined,
        read: (entry) => open.read(entry),
        readStart: (entry) => open.readStart(entry),
        fact,
        facts: (kind, some) => {
          const facts = some.map((entry) => [entry, fact(kind, entry)] as const);
          return Promise.resolve(
            new Map(facts.flatMap(([entry, one]) => (one === undefined ? [] : [[entry, one]]))),
          );
        },
        memory: undefined,
      },
      { loads: true },
    );
    const of = (severity: string): readonly string[] =>
      findings
        .filter((one) => one.severity === severity && one.code !== 'too-large-unzipped')
        .map(({ code, message }) => `${code}: ${message}`);
    return { errors: of('error'), warnings: of('warning') };
  };
}
