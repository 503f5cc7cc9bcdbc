import type { Diagnostic, Severity } from '../host/types.ts';

/** What a finding of a check becomes; `off`: it is not reported. */
export type Level = Severity | 'off';

export const levels: readonly Level[] = ['error', 'warning', 'note', 'off'];

/** Severities by code that come with one run, as YAML. */
export interface GivenSeverities {
  /** For messages: the input, or the option. */
  readonly from: '`--checks`' | 'the input `checks`';
  readonly text: string;
}

/** Severities that a user has set for codes, of all packages and of single ones. */
export interface SeverityRules {
  /** Those of this run: they count before all others. */
  readonly given: ReadonlyMap<string, Level>;
  /** Where those are from, for messages. */
  readonly givenFrom: GivenSeverities['from'];
  /** Those of `lambda-package.yml`. */
  readonly byCode: ReadonlyMap<string, Level>;
  /** By address and code; they count before `byCode`. */
  readonly byPackage: ReadonlyMap<string, ReadonlyMap<string, Level>>;
}

/** Where settings of the checkout are. */
export const SETTINGS_FILE = 'lambda-package.yml';

const rank: Readonly<Record<Level, number>> = { off: 0, note: 1, warning: 2, error: 3 };

/** Applies rules to findings, marks what they change, and counts what they hide. */
export class Severities {
  readonly #rules: SeverityRules | undefined;
  /** Packages by code and by what turned it off. */
  readonly #hidden = new Map<string, Set<string>>();

  /** @param rules undefined: nothing is changed */
  constructor(rules?: SeverityRules) {
    this.#rules = rules;
  }

  /**
   * @param packages the addresses of the packages with these findings; one of several counts where it is the strictest
   * @returns the findings that are reported
   */
  adjust(diagnostics: readonly Diagnostic[], packages: readonly string[]): readonly Diagnostic[] {
    const rules = this.#rules;
    if (rules === undefined) return diagnostics;
    return diagnostics.flatMap((diagnostic) => {
      const found = ruleFor(rules, diagnostic, packages);
      if (found === undefined || found.level === diagnostic.severity) return [diagnostic];
      if (found.level === 'off') {
        const key = `${found.by} turns off \`${diagnostic.code}\``;
        this.#hidden.set(key, new Set([...(this.#hidden.get(key) ?? []), ...packages]));
        return [];
      }
      const { severity } = diagnostic;
      const note = `${found.by} makes this ${withArticle(found.level)}; it is ${withArticle(severity)} by itself`;
      return [
        { ...diagnostic, severity: found.level, from: severity, notes: [...(diagnostic.notes ?? []), note] },
      ];
    });
  }

  /** The name under which rules for a package of any origin stand: its path, or the end of it. */
  nameOf(path: string): string {
    const plain = path.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
    const names = [...(this.#rules?.byPackage.keys() ?? [])];
    return names.find((name) => plain === name || plain.endsWith(`/${name}`)) ?? plain;
  }

  /** A line for each code that was turned off and would have been reported. */
  hidden(): readonly string[] {
    return [...this.#hidden].map(([what, packages]) =>
      packages.size === 0 ? what : `${what} in ${[...packages].sort().join(', ')}`,
    );
  }
}

interface FoundRule {
  readonly level: Level;
  readonly by: string;
}

function ruleFor(
  { given, givenFrom, byCode, byPackage }: SeverityRules,
  { code, severity }: Diagnostic,
  packages: readonly string[],
): FoundRule | undefined {
  const ofRun = given.get(code);
  if (ofRun !== undefined) return { level: ofRun, by: givenFrom };
  const ofAll = byCode.get(code);
  const each = packages.map((one) => byPackage.get(one)?.get(code) ?? ofAll ?? severity);
  const level = each.length === 0 ? ofAll : each.reduce((a, b) => (rank[a] >= rank[b] ? a : b));
  return level === undefined ? undefined : { level, by: `\`${SETTINGS_FILE}\`` };
}

function withArticle(level: Level): string {
  return `${level === 'error' ? 'an' : 'a'} ${level}`;
}
