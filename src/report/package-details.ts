import { counted } from '../text/lists.ts';
import { showBytes } from '../text/sizes.ts';
import type { Differences, ManifestPackage, ManifestWheel } from './manifest.ts';
import { clip, code, details, htmlCode, link, prose, table } from './markdown.ts';
import { filePage } from './report-links.ts';
import type { ReportPlaces } from './report.ts';

/** Rows of one package, of distributions and of files each: more are counted. */
const MOST_ROWS = 40;
const LONGEST_NAME = 200;

/** What is in a package, to be unfolded; empty where nothing is known. */
export function detailsOf(one: ManifestPackage, places: ReportPlaces): string {
  const { layers } = one;
  if (one.status === 'failed' || one.status === 'skipped') return '';
  const what = one.path === null || one.path.endsWith('.zip') ? 'the zip' : 'it';
  const parts = [
    facts(one),
    distributionTable(one),
    fileTable(one, places),
    ...layers.map(({ target, unzippedSize, wheels: held, sources: files }) => {
      const size = unzippedSize === null ? '' : ` (${showBytes(unzippedSize)} unzipped)`;
      const names = held.slice(0, MOST_ROWS).map(({ name, version }) => shortCode(`${name} ${version}`));
      const rest = held.length - names.length;
      const all = [...names, ...(rest > 0 ? [`${rest} more`] : []), ...fileCount(files.length)];
      return `From the layer ${shortCode(target)}${size}: ${all.length === 0 ? 'nothing' : all.join(', ')}`;
    }),
  ];
  const content = parts.filter((part) => part !== '').join('\n\n');
  return details(`${htmlCode(clip(one.target, LONGEST_NAME))}: what is in ${what}`, content);
}

function shortCode(text: string): string {
  return code(clip(text, LONGEST_NAME));
}

function facts(one: ManifestPackage): string {
  const { path, artifact, handler, runtime, architecture, size, unzippedSize, codeSha256, before } = one;
  const rows: (readonly [string, string, string])[] = [];
  const add = (what: string, was: string | null, is: string | null): void => {
    if (is !== null) rows.push([what, was === null || was === is ? '' : shortCode(was), shortCode(is)]);
  };
  const bytes = (value: number | null): string | null => (value === null ? null : showBytes(value));
  add('file', null, path);
  add('artifact', null, one.status === 'written' || one.status === 'unchanged' ? artifact : null);
  add('handler', before?.handler ?? null, handler);
  add('runtime', before?.runtime ?? null, runtime);
  add('architecture', before?.architecture ?? null, architecture);
  for (const name of one.image?.names.slice(0, MOST_ROWS) ?? []) {
    const pushed = one.image?.pushed.find((image) => image.name === name);
    add('image', null, pushed?.reference ?? name);
  }
  const was = bytes(before?.size ?? null);
  add('size', was === null || one.change === 'same' ? was : `≈ ${was}`, bytes(size));
  add('unzipped', bytes(before?.unzippedSize ?? null), bytes(unzippedSize));
  add('CodeSha256', before?.codeSha256 ?? null, codeSha256);
  if (rows.length === 0) return '';
  if (rows.every(([, was]) => was === ''))
    return table(
      ['', ''],
      rows.map(([what, , is]) => [what, is]),
    );
  return table(['', 'before', 'now'], rows);
}

function distributionTable({ wheels, differences }: ManifestPackage): string {
  if (wheels.length === 0 && countDistributions(differences) === 0) return '';
  const before = differences === null ? undefined : versionsBefore(differences);
  const isOther = ({ name }: ManifestWheel): boolean => before?.has(name) ?? false;
  const bySize = wheels.toSorted(
    (a, b) =>
      Number(isOther(b)) - Number(isOther(a)) || (b.size ?? 0) - (a.size ?? 0) || (a.name < b.name ? -1 : 1),
  );
  const now = bySize.map(({ name, version, size }) => ({
    name,
    cells: [shortCode(name), shortCode(version), size === null ? '' : showBytes(size)] as const,
  }));
  const gone = (differences?.removed ?? []).map(({ name, version }) => [
    shortCode(name),
    shortCode(version),
    'gone',
    '',
  ]);
  if (before === undefined || before.size + gone.length === 0) {
    return withRest(
      ['distribution', 'version', 'wheel:'],
      now.map(({ cells }) => cells),
      'distribution',
    );
  }
  const rows = now.map(({ name, cells: [shown, version, size] }) => {
    const was = before.get(name);
    return [shown, was === undefined ? version : was === '' ? 'new' : shortCode(was), version, size];
  });
  const all = [...gone, ...rows, ...pinnedRows(differences!, new Set(wheels.map(({ name }) => name)))];
  return withRest(['distribution', 'before', 'now', 'wheel:'], all, 'distribution');
}

/** What differs among distributions of which only the versions are known, in a plan. */
function pinnedRows(
  { up, down, replaced, added }: Differences,
  known: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const rows = [
    ...[...up, ...down, ...replaced].map(({ name, from, to }) => ({ name, was: shortCode(from), is: to })),
    ...added.map(({ name, version }) => ({ name, was: 'new', is: version })),
  ];
  return rows
    .filter(({ name }) => !known.has(name))
    .map(({ name, was, is }) => [shortCode(name), was, shortCode(is), '']);
}

/** The earlier version of each distribution that is not the same; empty for a new one. */
function versionsBefore({ up, down, replaced, added }: Differences): ReadonlyMap<string, string> {
  return new Map([
    ...[...up, ...down, ...replaced].map(({ name, from }) => [name, from] as const),
    ...added.map(({ name }) => [name, ''] as const),
  ]);
}

function countDistributions(differences: Differences | null): number {
  if (differences === null) return 0;
  const { up, down, replaced, added, removed } = differences;
  return up.length + down.length + replaced.length + added.length + removed.length;
}

function fileTable({ sources, differences }: ManifestPackage, places: ReportPlaces): string {
  if (differences === null) {
    return sources.length === 0 ? '' : `${counted(sources.length, 'file')} from the repository`;
  }
  const { changedFiles, addedFiles, removedFiles } = differences;
  const shown = (path: string): string => link(shortCode(path), filePage(places, path));
  const rows = [
    ...changedFiles.map((path) => [shown(path), 'changed']),
    ...addedFiles.map((path) => [shown(path), 'new']),
    ...removedFiles.map((path) => [shortCode(path), 'gone']),
  ];
  const same = sources.length - changedFiles.length - addedFiles.length;
  const rest = same > 0 ? `${counted(same, 'file')} unchanged` : '';
  return [withRest(['file', ''], rows, 'file'), rest].filter((part) => part !== '').join('\n\n');
}

function withRest(columns: readonly string[], rows: readonly (readonly string[])[], word: string): string {
  if (rows.length === 0) return '';
  const rest = rows.length - MOST_ROWS;
  return (
    table(columns, rows.slice(0, MOST_ROWS)) + (rest > 0 ? `\n\nand ${counted(rest, `more ${word}`)}` : '')
  );
}

function fileCount(files: number): readonly string[] {
  return files === 0 ? [] : [`${prose(counted(files, 'file'))} from the repository`];
}
