import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.ts';
import { Problems, userError, type Place } from '../host/types.ts';
import { nearestName } from '../text/near-names.ts';
import {
  levels,
  SETTINGS_FILE,
  type GivenSeverities,
  type Level,
  type SeverityRules,
} from '../text/severities.ts';
import { readCheckoutFile } from '../workspace/checkout-files.ts';
import { MAX_YAML, parseYaml } from '../workspace/yaml.ts';
import { statsAt } from '../text/file-stats.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';

/** Settings with more faults are not settings; each is looked for in the whole file. */
const MAX_FAULTS = 100;

/** What the settings are read from, for messages. */
interface Source {
  /** `lambda-package.yml`, or the input. */
  readonly name: string;
  readonly text: string;
  /** The place of a key in the file. */
  readonly placeOf: (key: string) => Place | undefined;
}

/**
 * The severities that a checkout (`checks` in `lambda-package.yml` at its build root) and a run (the input `checks`, or
 * `--checks`) set.
 * @param root absolute path of the build root
 * @returns undefined where nothing is set
 * @throws UserError `invalid-settings` with all faults
 */
export async function readSeverityRules(
  root: string,
  given?: GivenSeverities,
): Promise<SeverityRules | undefined> {
  const path = join(root, SETTINGS_FILE);
  const stats = statsAt(path);
  const hasFile = stats?.isFile() === true;
  if (!hasFile && given === undefined) return undefined;
  const { adjustableCodes } = await import('../text/codes/all.ts');
  const problems = new Problems();
  const reader = new RuleReader(new Set(adjustableCodes()), problems);
  const inFile = hasFile ? reader.file(fileSource(root, stats.size)) : undefined;
  const { from, text } = given ?? { from: '`--checks`' as const, text: '' };
  const ofRun = reader.codes({ name: from, text, placeOf: () => undefined });
  problems.throwIfErrors();
  return {
    given: ofRun,
    givenFrom: from,
    byCode: inFile?.byCode ?? new Map<string, Level>(),
    byPackage: inFile?.byPackage ?? new Map<string, ReadonlyMap<string, Level>>(),
  };
}

/** @throws UserError `invalid-settings` for addresses of no target */
export function checkAddresses({ byPackage }: SeverityRules, { targets }: Project): void {
  const problems = new Problems();
  for (const address of byPackage.keys()) {
    // Without a colon it is the name of a file for `check`.
    if (targets.targets.has(address) || !address.includes(':')) continue;
    if (problems.size >= MAX_FAULTS) break;
    const near = nearestName(address, targets.targets.keys());
    problems.error({
      code: 'invalid-settings',
      message: `\`${SETTINGS_FILE}\` sets severities for \`${address}\`, which is not a target`,
      place: { path: SETTINGS_FILE },
      help:
        near === undefined
          ? 'write the address as `lambda-package list ::` does'
          : `did you mean \`${near}\`?`,
    });
  }
  problems.throwIfErrors();
}

function fileSource(root: string, size: number): Source {
  const place = { path: SETTINGS_FILE };
  if (size > MAX_YAML) {
    throw userError({
      code: 'invalid-settings',
      message: `\`${SETTINGS_FILE}\` has ${size} bytes; the limit is ${MAX_YAML}`,
      place,
      help: 'it holds `checks` and `functions` only',
    });
  }
  const bytes = readCheckoutFile(realpathSync(root), SETTINGS_FILE, MAX_YAML);
  refuseLfsPointer(bytes, SETTINGS_FILE);
  const text = bytes.toString('utf8');
  const lines = text.split(/\r?\n/);
  const placeOf = (key: string): Place => {
    const index = lines.findIndex((line) =>
      line
        .trim()
        .replace(/^["']|["'](?=\s*:)/g, '')
        .startsWith(`${key}:`),
    );
    return index === -1 ? place : { ...place, line: index + 1 };
  };
  return { name: `\`${SETTINGS_FILE}\``, text, placeOf };
}

class RuleReader {
  readonly #codes: ReadonlySet<string>;
  readonly #problems: Problems;

  constructor(codes: ReadonlySet<string>, problems: Problems) {
    this.#codes = codes;
    this.#problems = problems;
  }

  /** `checks:` with codes, and with addresses and names of files that have codes. */
  file(source: Source): Pick<SeverityRules, 'byCode' | 'byPackage'> {
    const byCode = new Map<string, Level>();
    const byPackage = new Map<string, ReadonlyMap<string, Level>>();
    const parsed = this.#parsed(source);
    // A list, or `functions`, has packages without BUILD files: `plain/list-file.ts` reads them.
    const whole = this.#map(source, Array.isArray(parsed) ? null : parsed, 'at its top');
    for (const key of whole.keys()) {
      if (key === 'checks' || key === 'functions') continue;
      this.#fault(source, key, `has \`${key}\``, 'it holds `checks` and `functions` only');
    }
    for (const [key, value] of this.#map(source, whole.get('checks'), 'under `checks`')) {
      // An address, or the file name of a package that is checked.
      if (key.includes(':') || (value !== null && typeof value === 'object' && !Array.isArray(value))) {
        const inner = this.#map(source, value, `under \`${key}\``);
        byPackage.set(key.replace(/^\/\/(?!:)|^(?:\.\/)+/, ''), this.#levels(source, inner));
      } else
        for (const [code, level] of this.#levels(source, new Map([[key, value]]))) byCode.set(code, level);
    }
    return { byCode, byPackage };
  }

  /** A map of codes. */
  codes(source: Source): ReadonlyMap<string, Level> {
    return this.#levels(source, this.#map(source, this.#parsed(source), 'at its top'));
  }

  #parsed(source: Source): unknown {
    if (source.text.trim() === '') return null;
    try {
      return parseYaml(source.text);
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      this.#fault(source, undefined, `is not YAML: ${reason}`, 'write `code: warning`, one a line');
      return null;
    }
  }

  #map(source: Source, value: unknown, where: string): ReadonlyMap<string, unknown> {
    if (value === null || value === undefined) return new Map();
    if (typeof value === 'object' && !Array.isArray(value)) return new Map(Object.entries(value));
    this.#fault(source, undefined, `needs a map ${where}`, 'write `code: warning`, one a line');
    return new Map();
  }

  #levels(source: Source, map: ReadonlyMap<string, unknown>): ReadonlyMap<string, Level> {
    const found = new Map<string, Level>();
    for (const [code, value] of map) {
      // YAML 1.1 reads `off` as false; 1.2 does not.
      const level = levels.find((one) => one === (value === false ? 'off' : value));
      if (!this.#codes.has(code)) {
        const near = nearestName(code, [...this.#codes]);
        const help =
          near === undefined
            ? 'docs/checks.md lists the codes whose severity can be set'
            : `did you mean \`${near}\`?`;
        this.#fault(
          source,
          code,
          `sets a severity for \`${code}\`, which is not a check, or has a severity that cannot be changed`,
          help,
        );
      } else if (level === undefined) {
        this.#fault(
          source,
          code,
          `sets \`${code}\` to \`${JSON.stringify(value).slice(0, 80)}\``,
          `use one of ${levels.map((one) => `\`${one}\``).join(', ')}`,
        );
      } else found.set(code, level);
    }
    return found;
  }

  #fault(source: Source, key: string | undefined, what: string, help: string): void {
    const place = source.placeOf(key ?? 'checks');
    const name = `${source.name.charAt(0).toUpperCase()}${source.name.slice(1)}`;
    this.#problems.error({
      code: 'invalid-settings',
      message: `${name} ${what}`,
      ...(place !== undefined && { place }),
      help,
    });
    if (this.#problems.size >= MAX_FAULTS) this.#problems.throwIfErrors();
  }
}
