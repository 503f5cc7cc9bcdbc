import type { Diagnostic } from '../host/types.ts';
import { shownDiagnostics } from '../text/shown-diagnostics.ts';
import { showBytes } from '../text/sizes.ts';
import type { DeployedFunction, PackagedTarget } from './types.ts';

/** GitHub drops a step summary larger than 1,024 KiB; bytes. */
const LONGEST_SUMMARY = 1_000_000;
/** Number of wheels to list for each package, largest first. */
const SHOWN_WHEELS = 5;

/**
 * The job summary of a run as GitHub Markdown. Codes link to their entries in `codePage`, the URL of docs/errors.md;
 * without it they are plain.
 */
export function renderSummary(
  packages: readonly PackagedTarget[],
  diagnostics: readonly Diagnostic[],
  codePage?: string,
  deployments: readonly DeployedFunction[] = [],
): string {
  const parts = [
    ...(deployments.length > 0 ? [deployTable(deployments)] : []),
    ...(packages.length > 0 ? [packageTable(packages), ...packages.map(contentsOf)] : []),
    ...(diagnostics.length > 0 ? [diagnosticList(diagnostics, codePage)] : []),
  ];
  const text = `## lambda-package\n\n${parts.join('\n\n')}\n`;
  if (Buffer.byteLength(text) <= LONGEST_SUMMARY) return text;
  // Cut at a line break, so that no table row or tag is left open.
  const cut = text.slice(0, LONGEST_SUMMARY / 4);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n_Truncated: see the log for the full summary._\n`;
}

function deployTable(deployments: readonly DeployedFunction[]): string {
  const rows = deployments.map((one) =>
    [
      code(one.target),
      code(one.functionArn.split(':')[6] ?? one.functionArn),
      one.status,
      code(one.account),
      code(one.region),
      code(one.previousCodeSha256),
      code(one.codeSha256),
    ].join(' | '),
  );
  return [
    '| target | function | status | account | region | code before | code after |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function packageTable(packages: readonly PackagedTarget[]): string {
  const rows = packages.map((one) =>
    [
      code(one.target),
      code(one.path),
      code(one.handler ?? ''),
      [one.runtime, one.architecture].filter((part) => part !== null).join(' '),
      showBytes(one.size),
      showBytes(one.unzippedSize),
      code(one.codeSha256),
    ].join(' | '),
  );
  return [
    '| target | package | handler | runtime | zip | unzipped (limit 262.1 MB) | CodeSha256 |',
    '| --- | --- | --- | --- | ---: | ---: | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function contentsOf(one: PackagedTarget): string {
  const layers = one.layers.map((layer) => {
    const parts = [
      ...layer.wheels.map(({ name, version }) => code(`${name} ${version}`)),
      ...fileCount(layer.sources),
    ];
    const held = parts.length === 0 ? 'nothing' : parts.join(', ');
    return `  - from the layer ${code(layer.target)} (${showBytes(layer.unzippedSize)} unzipped): ${held}`;
  });
  return [biggestWheels(one), ...layers].join('\n');
}

function fileCount(sources: readonly string[]): readonly string[] {
  if (sources.length === 0) return [];
  return [`${sources.length} file${sources.length === 1 ? '' : 's'} from the repository`];
}

function biggestWheels(one: PackagedTarget): string {
  const wheels = [...one.wheels].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const named = wheels
    .slice(0, SHOWN_WHEELS)
    .map((wheel) => `${code(`${wheel.name} ${wheel.version}`)} ${showBytes(wheel.size)}`);
  const more = wheels.length > SHOWN_WHEELS ? `, ${wheels.length - SHOWN_WHEELS} smaller` : '';
  const files = fileCount(one.sources)[0] ?? 'no files from the repository';
  return `- ${code(one.target)}: ${files}${named.length > 0 ? `; ${named.join(', ')}${more}` : ', no wheels'}.`;
}

function diagnosticList(diagnostics: readonly Diagnostic[], codePage: string | undefined): string {
  const rows = shownDiagnostics(diagnostics).map(
    ({ severity, code: name, message, place, help, notes = [] }) => {
      const where =
        place === undefined ? '' : ` at ${code([place.path, place.line].filter(Boolean).join(':'))}`;
      const more = notes.map((note) => `<br>${escape(note)}`).join('');
      const shown = codePage === undefined ? code(name) : `[${code(name)}](${codePage}#${name})`;
      return `- **${severity}** ${shown}${where}: ${escape(message)}${more}${help === undefined ? '' : ` _${escape(help)}_`}`;
    },
  );
  return ['### Findings', ...rows].join('\n');
}

/** A code span that `text` cannot break out of. */
function code(text: string): string {
  if (text === '') return '';
  return `<code>${escape(text)}</code>`;
}

/** Text escaped for a table cell: no markup, link, mention or line break. */
function escape(text: string): string {
  return text.replace(/[^\w ./,+=()-]/gu, (character) =>
    /\s/.test(character) ? ' ' : `&#${character.codePointAt(0)!};`,
  );
}
