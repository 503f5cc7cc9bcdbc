import type { Diagnostic, DiagnosticCode } from '../host/types.ts';
import { counted } from '../text/lists.ts';
import { shownDiagnostics } from '../text/shown-diagnostics.ts';
import { deploymentTable } from './deployment-table.ts';
import type { ManifestFinding } from './manifest.ts';
import { clip, code, details, link, prose } from './markdown.ts';
import { detailsOf } from './package-details.ts';
import { packageTable, shownPackages } from './package-table.ts';
import { filePage } from './report-links.ts';
import type { Report, ReportPlaces } from './report.ts';
import { titleOf } from './report-title.ts';

/** How much of a report is shown. */
interface Length {
  readonly characters: number;
  readonly rows: number;
  readonly findings: number;
  readonly notes: number;
  /** Of one message, note or help. */
  readonly text: number;
  /** Headings of a summary are those of a page. */
  readonly heading: string;
}

/** Characters: GitHub drops a step summary above 1,024 KiB. */
const LONGEST_SUMMARY = 900_000;
/** Characters: GitHub refuses a comment above 65,536. */
const LONGEST_COMMENT = 60_000;

const lengths = {
  summary: { characters: LONGEST_SUMMARY, rows: 1000, findings: 500, notes: 20, text: 5000, heading: '##' },
  comment: { characters: LONGEST_COMMENT, rows: 20, findings: 20, notes: 3, text: 500, heading: '###' },
} as const satisfies Record<string, Length>;

/** A report as GitHub Markdown: the summary of a job, or the comment of a pull request. */
export function renderReport(report: Report, places: ReportPlaces, kind: 'summary' | 'comment'): string {
  const length = lengths[kind];
  const footer = footerOf(report, places);
  const paper = new Paper(length.characters - footer.length - LEFT_OUT.length - 4);
  paper.add(`${length.heading} ${markOf(report)}Lambda packages: ${titleOf(report)}`);
  if (places.isOfFork) paper.add('As reported by the run of a fork, whose workflow can claim anything.');
  if (report.deployments.length > 0) {
    const [head, line, ...rows] = deploymentTable(report.deployments).split('\n');
    paper.addLines([head!, line!], rows);
  }
  const [head, line, ...rows] = packageTable(report, places);
  if (head !== undefined && line !== undefined) {
    const left = rows.length - paper.addLines([head, line], rows.slice(0, length.rows));
    if (left > 0) paper.add(`and ${counted(left, 'more package')}`);
  }
  addFindings(paper, kind === 'summary' ? report.findings : withoutOld(report), places, length);
  const blocks = shownPackages(report)
    .map((one) => detailsOf(one, places))
    .filter((block) => block !== '');
  const left = blocks.length - paper.addBlocks(blocks);
  if (kind === 'summary') paper.addBlocks(unchangedOf(report));
  return `${[...paper.blocks, ...(left > 0 ? [LEFT_OUT] : []), footer].join('\n\n')}\n`;
}

/** A summary of findings alone. @param blocks Markdown that stands before them */
export function renderFindings(
  title: string,
  blocks: readonly string[],
  findings: readonly ManifestFinding[],
  places: ReportPlaces,
): string {
  const length = lengths.summary;
  const footer = `<sub>lambda-package ${prose(places.version)}</sub>`;
  const paper = new Paper(length.characters - footer.length - 2);
  paper.add(`${length.heading} ${title}`);
  for (const block of blocks) if (block !== '') paper.addLines([], block.split('\n'));
  addFindings(paper, findings, places, length);
  return `${[...paper.blocks, footer].join('\n\n')}\n`;
}

const LEFT_OUT = '<sub>More details are in the manifest.</sub>';

function markOf({ packages, findings, isFailed }: Report): string {
  const isWrong =
    isFailed ||
    packages.some(({ status }) => status === 'failed') ||
    findings.some(({ severity }) => severity === 'error');
  return isWrong ? '❌ ' : '';
}

/** Blocks of Markdown, as many as there is room for. A block is there whole or not at all. */
class Paper {
  readonly blocks: string[] = [];
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  add(block: string): boolean {
    if (block.length + 2 > this.#room) return false;
    this.#room -= block.length + 2;
    this.blocks.push(block);
    return true;
  }

  /** Adds blocks up to the first that does not fit. @returns how many */
  addBlocks(blocks: readonly string[]): number {
    const missing = blocks.findIndex((block) => !this.add(block));
    return missing === -1 ? blocks.length : missing;
  }

  /** Adds `head` and `lines` as one block, up to the first line that does not fit. @returns how many lines */
  addLines(head: readonly string[], lines: readonly string[]): number {
    // The rest of a report needs room too.
    let room = this.#room * 0.7;
    for (const line of head) room -= line.length + 1;
    const missing = lines.findIndex((line) => (room -= line.length + 1) < 0);
    const kept = missing === -1 ? lines : lines.slice(0, missing);
    if (kept.length > 0) this.add([...head, ...kept].join('\n'));
    return kept.length;
  }
}

/** Findings, worst first: a line for each kind with their number, then each of them. */
function addFindings(
  paper: Paper,
  findings: readonly ManifestFinding[],
  places: ReportPlaces,
  length: Length,
): void {
  const shown = shownDiagnostics(findings.map(toDiagnostic)).toSorted((a, b) => rank(a) - rank(b));
  const lines = shown
    .filter(({ severity }) => length.heading === '##' || severity !== 'note')
    .map((one) => findingLine(one, places, length));
  if (lines.length === 0) return;
  const left = lines.length - paper.addLines([], lines.slice(0, length.findings));
  if (left > 0) paper.add(`and ${counted(left, 'more finding')}`);
}

function toDiagnostic({
  code: name,
  severity,
  message,
  help,
  notes,
  path,
  line,
}: ManifestFinding): Diagnostic {
  return {
    // The schema of manifests lets only through what looks like one.
    code: name as DiagnosticCode,
    ...{ severity, message, notes },
    ...(help !== null && { help }),
    ...(path !== null && { place: { path, ...(line !== null && { line }) } }),
  };
}

const marks = { error: '❌ **error**', warning: '⚠️ **warning**', note: '**note**' } as const;

function rank({ severity }: Pick<Diagnostic, 'severity'>): number {
  return Object.keys(marks).indexOf(severity);
}

function findingLine(
  { severity, code: name, message, place, help, notes = [] }: Diagnostic,
  places: ReportPlaces,
  length: Length,
): string {
  const shown = link(code(name), places.codePage === undefined ? undefined : `${places.codePage}#${name}`);
  const text = (of: string): string => prose(clip(of, length.text));
  const where =
    place === undefined
      ? ''
      : ` ${link(code(clip([place.path, place.line].filter((part) => part !== undefined).join(':'), 200)), filePage(places, place.path, place.line))}`;
  const more = [
    ...notes.slice(0, length.notes).map(text),
    ...(help === undefined ? [] : [`Help: ${text(help)}`]),
  ];
  return `- ${marks[severity]} ${shown}${where}: ${text(message)}${more.map((one) => `<br>${one}`).join('')}`;
}

/** Without warnings and notes that only packages have which are the same in the base. */
function withoutOld({ packages, findings }: Report): readonly ManifestFinding[] {
  const keyOf = ({ code: name, message, path, line }: ManifestFinding): string =>
    JSON.stringify([name, message, path, line]);
  const keys = (isSame: boolean): Set<string> =>
    new Set(
      packages
        .filter(({ change }) => (change === 'same') === isSame)
        .flatMap((one) => one.findings.map(keyOf)),
    );
  const [old, current] = [keys(true), keys(false)];
  return findings.filter(
    (one) => one.severity === 'error' || !old.has(keyOf(one)) || current.has(keyOf(one)),
  );
}

/** The names of what would give the same package. */
function unchangedOf({ packages, baseCommit }: Report): readonly string[] {
  const same = baseCommit === null ? [] : packages.filter(({ change }) => change === 'same');
  if (same.length === 0) return [];
  const names = same.map(({ target }) => code(clip(target, 200)));
  return [details(counted(same.length, 'unchanged package'), names.join(', '))];
}

function footerOf(report: Report, places: ReportPlaces): string {
  const { repository, commit, baseName, log, artifacts } = places;
  const { packages, baseCommit } = report;
  const commitLink = (name: string): string =>
    link(code(name.slice(0, 7)), repository === undefined ? undefined : `${repository}/commit/${name}`);
  const unchanged = packages.filter(({ change }) => change === 'same').length;
  const base = baseName === undefined ? '' : `${prose(clip(baseName, 100))} `;
  const compared = baseCommit === null ? '' : ` compared with ${base}${commitLink(baseCommit)}`;
  const parts = [
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(commit === undefined ? [] : [`${commitLink(commit)}${compared}`]),
    ...(artifacts.size > 0 && log !== undefined ? [link('download the zips', `${log}#artifacts`)] : []),
    ...(log === undefined ? [] : [link('log', log)]),
    `lambda-package ${prose(places.version)}`,
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
