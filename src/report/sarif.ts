import type { CodeEntry } from '../text/codes/types.ts';
import type { Finding } from './types.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub accepts at most 25,000 results in a run, and shows 5,000. */
const MOST_RESULTS = 5_000;
/** Longest text, characters. */
const LONGEST = 20_000;

/** What a run of the program has found. */
export interface SarifInput {
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Leads to the build root from what the paths are to be relative to, with `/` at its end; default: none. */
  readonly prefix?: string;
  /** The meaning of a code. */
  readonly entryOf: (code: string) => CodeEntry | undefined;
}

/**
 * Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for code scanning and editors. A finding
 * in a file of the checkout has that as its place, relative to the build root; one in a package names its entry.
 */
export function toSarif({ version, findings, prefix = '', entryOf }: SarifInput): object {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lambda-package',
            semanticVersion: version,
            rules: codes.map((code) => ruleOf(code, entryOf(code))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The build root.' } } },
        results: findings
          .slice(0, MOST_RESULTS)
          .map((finding) => resultOf(finding, indexes.get(finding.code)!, prefix)),
      },
    ],
  };
}

function ruleOf(code: string, entry: CodeEntry | undefined): object {
  return {
    id: code,
    ...(entry !== undefined && {
      shortDescription: { text: entry.means },
      help: { text: entry.fix },
    }),
  };
}

function resultOf(finding: Finding, ruleIndex: number, prefix: string): object {
  const { code, severity, message, notes, help } = finding;
  const text = [message, ...notes, ...(help === null ? [] : [`Fix: ${help}`])].join('\n');
  const location = locationOf(finding, prefix);
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: text.slice(0, LONGEST) },
    ...(location !== undefined && { locations: [location] }),
  };
}

function locationOf({ place, entry }: Finding, prefix: string): object | undefined {
  if (place !== null) {
    const { line, column, endColumn } = place;
    const region = {
      startLine: line,
      ...(column !== undefined && { startColumn: column }),
      ...(column !== undefined && endColumn !== undefined && { endColumn }),
    };
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(`${prefix}${place.path}`), uriBaseId: 'ROOT' },
        ...(line !== undefined && line > 0 && { region }),
      },
    };
  }
  if (entry === null) return undefined;
  const { line } = entry;
  const name = entry.path === '' ? entry.package : `${entry.package}/${entry.path}`;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      ...(line !== undefined && line > 0 && { region: { startLine: line } }),
    },
  };
}

/** A path as a relative reference (RFC 3986). */
function uriOf(path: string): string {
  // Half of a surrogate pair cannot be encoded; a colon, which would make the first part a scheme, is.
  const text = Buffer.from(path.replaceAll('\\', '/')).toString();
  return text.split('/').map(encodeURIComponent).join('/');
}
