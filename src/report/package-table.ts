import { LARGEST_UNZIPPED } from '../text/lambda-limits.ts';
import { showBytes } from '../text/sizes.ts';
import { counted, listSome } from '../text/lists.ts';
import type { ManifestPackage } from './manifest.ts';
import { clip, code, link, prose, table } from './markdown.ts';
import { filePage } from './report-links.ts';
import { growthOf, hasError, hasWarning, isChanged, type Report, type ReportPlaces } from './report.ts';
import { showGrowth } from './report-title.ts';

/** Longest name in a table: longer ones make every other column unreadable. Characters. */
const LONGEST_NAME = 120;
/** So many distributions of a change are named in a table. */
const MOST_NAMED = 4;

/** The packages that a table shows, in its order: what is wrong, then what has changed most. */
export function shownPackages({ packages, baseCommit, isFailed }: Report): readonly ManifestPackage[] {
  const shown =
    baseCommit === null || isFailed
      ? packages.filter((one) => one.change !== 'same' || hasError(one))
      : packages.filter((one) => isChanged(one) || hasError(one) || one.change === null);
  const weight = (one: ManifestPackage): number =>
    Math.abs(growthOf(one) ?? (one.change === 'changed' ? 0 : (one.size ?? 0)));
  const rank = (one: ManifestPackage): number => (hasError(one) ? 0 : hasWarning(one) ? 1 : 2);
  return shown.toSorted(
    (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || (a.target < b.target ? -1 : 1),
  );
}

/** The rows of the table, each as one Markdown line, after its head. */
export function packageTable(report: Report, places: ReportPlaces): readonly string[] {
  const isCompared = report.baseCommit !== null;
  const rows = [
    ...shownPackages(report).map((one) => packageRow(one, places)),
    ...report.removed.map(({ target, runtime, architecture }) => {
      const was = [runtime, architecture].filter((part) => part !== null).map(prose);
      return [
        '🗑️',
        code(clip(target, LONGEST_NAME)),
        '',
        '',
        `removed${was.length === 0 ? '' : ` (was ${was.join(' ')})`}; its live function keeps its code`,
      ];
    }),
  ];
  if (rows.length === 0) return [];
  const last = isCompared ? 'what changes' : 'for';
  return table(['^', 'function', 'zip:', 'of the 250&nbsp;MB limit:', last], rows).split('\n');
}

function packageRow(one: ManifestPackage, places: ReportPlaces): readonly string[] {
  return [
    markOf(one),
    link(code(clip(one.target, LONGEST_NAME)), one.place === null ? undefined : pageOf(one.place, places)),
    sizeCell(one, places),
    limitCell(one),
    whatCell(one),
  ];
}

function pageOf(
  { path, line }: { readonly path: string; readonly line: number | null },
  places: ReportPlaces,
) {
  return filePage(places, path, line);
}

/** A mark says nothing that the last column does not say in words. */
function markOf(one: ManifestPackage): string {
  if (hasError(one)) return '❌';
  if (hasWarning(one)) return '⚠️';
  if (one.status === 'skipped' || one.status === 'planned') return '⚪';
  return one.change === 'new' ? '🆕' : '✅';
}

function sizeCell(one: ManifestPackage, { artifacts }: ReportPlaces): string {
  if (isImage(one)) return 'image';
  if (one.size === null) return '–';
  const url = one.artifact === null ? undefined : artifacts.get(one.artifact);
  const growth = growthOf(one);
  return (
    link(`**${tight(showBytes(one.size))}**`, url) +
    (growth === undefined ? '' : ` (${tight(showGrowth(growth))})`)
  );
}

/** The file of an image only says what it is called. */
function isImage({ image }: ManifestPackage): boolean {
  return image !== undefined && image !== null;
}

function limitCell(one: ManifestPackage): string {
  const { unzippedSize, layers, before } = one;
  if (unzippedSize === null || isImage(one)) return '–';
  const ofLayers = layers.reduce((sum, layer) => sum + (layer.unzippedSize ?? 0), 0);
  const now = showShare(unzippedSize + ofLayers);
  // What layers weighed in the base is not known.
  if ((before?.unzippedSize ?? null) === null || layers.length > 0) return now;
  const was = showShare(before!.unzippedSize!);
  return was === now ? now : `${was} → ${now}`;
}

function showShare(bytes: number): string {
  const share = (bytes / LARGEST_UNZIPPED) * 100;
  return tight(share < 0.1 ? '< 0.1 %' : `${share.toFixed(1)} %`).replace('<', '&lt;');
}

/** Without a place where a line could break. */
function tight(text: string): string {
  return text.replaceAll(' ', '&nbsp;');
}

function whatCell(one: ManifestPackage): string {
  const errors = one.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = one.findings.filter(({ severity }) => severity === 'warning').length;
  const state = [
    ...(errors > 0 ? [`failed: ${counted(errors, 'error')}`] : one.status === 'failed' ? ['failed'] : []),
    ...(one.status === 'skipped' && one.change !== 'same' ? ['not written'] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return [...state, changeOf(one)].filter((part) => part !== '').join('; ');
}

function changeOf(one: ManifestPackage): string {
  if (one.change === 'same') return 'unchanged';
  if (one.change === 'changed') return differencesOf(one);
  const { runtime, architecture, handler } = one;
  const platform = [runtime, architecture]
    .filter((part) => part !== null)
    .map(prose)
    .join(' ');
  const names = one.image?.names.map((name) => code(clip(name, LONGEST_NAME))) ?? [];
  const parts = [
    platform,
    ...(handler === null ? [] : [code(clip(handler, LONGEST_NAME))]),
    ...(names.length === 0 ? [] : [listSome(names, MOST_NAMED)]),
  ];
  const what = parts.filter((part) => part !== '').join(', ');
  return one.change === 'new' ? `new: ${what}` : what;
}

function differencesOf({ differences, whyNoDigest }: ManifestPackage): string {
  if (differences === null) return 'changed; the base cannot plan it';
  const { up, down, replaced, added, removed, changedFiles, addedFiles, removedFiles, settings } =
    differences;
  const name = (text: string): string => prose(clip(text, 60));
  const distributions = [
    ...[...up, ...down].map((one) => `${name(one.name)} ${name(one.from)} → ${name(one.to)}`),
    ...replaced.map((one) => `${name(one.name)} ${name(one.to)} in another file`),
    ...added.map((one) => `${name(one.name)} ${name(one.version)} new`),
    ...removed.map((one) => `${name(one.name)} ${name(one.version)} gone`),
  ];
  const files = changedFiles.length + addedFiles.length + removedFiles.length;
  const parts = [
    ...(distributions.length > 0 ? [listSome(distributions, MOST_NAMED)] : []),
    ...(files > 0 ? [counted(files, 'file')] : []),
    ...settings.map((setting) => (setting === 'other' ? 'its fields' : setting)),
  ];
  if (parts.length > 0) return parts.join('; ');
  return whyNoDigest === null ? 'changed' : `perhaps changed, since ${prose(clip(whyNoDigest, 160))}`;
}
