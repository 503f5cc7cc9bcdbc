import { normalizeName, topLevel } from '../../python/names.ts';
import type { PackageContent } from '../content/types.ts';
import { installedDistributions, type InstalledDistribution } from '../distributions/metadata.ts';
import { recordFacts } from './outline-facts.ts';
import type { ReportedFinding } from './types.ts';

/**
 * The findings without what a distribution only requires for an extra, and imports under a condition: that asks whether it
 * is there (`if _features.have("doh"): import httpcore` of dnspython). Nobody has asked for the extra.
 * @throws UserError `bad-zip`, `cannot-read`
 */
export function withoutOptional(
  content: PackageContent,
  findings: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const mayBe = (one: ReportedFinding): boolean =>
    one.severity === 'warning' && one.code === 'missing-module' && one.source === undefined;
  if (!findings.some(mayBe)) return findings;
  const distributions = installedDistributions(content);
  return findings.filter((one) => !mayBe(one) || !isOptional(content, distributions, one));
}

function isOptional(
  content: PackageContent,
  distributions: readonly InstalledDistribution[],
  { subject, path }: ReportedFinding,
): boolean {
  const project = normalizeName(topLevel(subject));
  const module = path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
  return distributions.some(
    (one) => isForExtrasOnly(one, project) && modulesOf(content, one).includes(module),
  );
}

function isForExtrasOnly({ requires }: InstalledDistribution, project: string): boolean {
  const own = requires.filter((text) => {
    const [name] = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(text.trimStart()) ?? [];
    return name !== undefined && normalizeName(name) === project;
  });
  return own.length > 0 && own.every((text) => /;.*\bextra\b/s.test(text));
}

/** The modules that the RECORD beside the METADATA lists. */
function modulesOf(content: PackageContent, { entry }: InstalledDistribution): readonly string[] {
  const record = entry.path.replace(/METADATA$/, 'RECORD');
  const found = content.parts.flatMap(({ entries }) => entries.filter(({ path }) => path === record));
  return found.flatMap((one) => content.fact(recordFacts, one) ?? []);
}
