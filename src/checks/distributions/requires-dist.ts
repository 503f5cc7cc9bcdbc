import type { Diagnostic } from '../../host/types.ts';
import { projectsOfRuntime } from '../../platforms/runtimes.ts';
import type { Platform } from '../../platforms/types.ts';
import { needed } from '../../python/needs.ts';
import { showRequirement } from '../../python/requirement.ts';
import type { PackageContent } from '../content/types.ts';
import { installedDistributions } from './metadata.ts';

/** Maximum number of warnings of a package. */
const MOST = 20;

/** A project that a distribution requires and the package lacks. */
interface Unmet {
  /** PEP 503. */
  readonly project: string;
  /** `idna>=2.5` */
  readonly requirement: string;
  /** `requests 2.32.0` */
  readonly asker: string;
  /** Of the asker's METADATA. */
  readonly path: string;
  readonly part: string;
}

/**
 * Distributions whose `Requires-Dist` the package and its layers do not meet: warnings, since not everything that is
 * required is imported. What is imported and missing is told by the import.
 */
export function checkRequiresDist(content: PackageContent): Promise<readonly Diagnostic[]> {
  const { platform } = content;
  if (platform === undefined) return Promise.resolve([]);
  const unmet = unmetIn(content, platform);
  const byProject = new Map<string, Unmet[]>();
  for (const one of unmet) {
    const group = byProject.get(one.project);
    if (group === undefined) byProject.set(one.project, [one]);
    else group.push(one);
  }
  return Promise.resolve([...byProject.values()].slice(0, MOST).map((group) => warningOf(content, group)));
}

function warningOf({ name, place }: PackageContent, [first, ...more]: readonly Unmet[]): Diagnostic {
  const { asker, requirement, project, path, part } = first!;
  return {
    severity: 'warning',
    code: 'requires-dist-unmet',
    message: `${asker} in ${name} requires \`${requirement}\`, which is neither in the package nor in its layers`,
    ...(place !== undefined && { place }),
    entry: { package: part, path },
    module: project.replaceAll('-', '_'),
    help: `add ${project}, or turn this off if what needs it is never imported`,
    ...(more.length > 0 && { notes: [`also required by ${more.map((one) => one.asker).join(', ')}`] }),
  };
}

function unmetIn(content: PackageContent, platform: Platform): readonly Unmet[] {
  const distributions = installedDistributions(content);
  const names = new Set(distributions.map(({ normalizedName }) => normalizedName));
  const tops = topLevelNames(content);
  // A layer by itself may stand on what its functions have.
  const isLayer = content.parts[0].kind === 'layer';
  const ofRuntime =
    platform.runtime === undefined && !isLayer ? new Map<string, string>() : projectsOfRuntime;
  return distributions.flatMap(({ name, version, requires, entry }) => {
    const part = content.parts.find(({ entries }) => entries.includes(entry))!.name;
    return needed(requires, [platform], []).flatMap((requirement): readonly Unmet[] => {
      const project = requirement.normalizedName;
      // Some tools strip the metadata, not the modules.
      if (names.has(project) || ofRuntime.has(project) || tops.has(project.replaceAll('-', '_'))) return [];
      const written = showRequirement({ ...requirement, marker: undefined });
      return [{ project, requirement: written, asker: `${name} ${version}`, path: entry.path, part }];
    });
  });
}

/** Names at the top of what Python searches, in lower case. */
function topLevelNames({ parts }: PackageContent): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { roots, entries } of parts) {
    // Files of one directory follow each other.
    let directory = '/';
    for (const { path } of entries) {
      if (path.startsWith(directory)) continue;
      const root = roots.findLast((one) => path.startsWith(one));
      if (root === undefined) continue;
      const slash = path.indexOf('/', root.length);
      const above = path.slice(0, slash + 1);
      // A root may lie in a directory of another.
      if (above !== '' && !roots.some((one) => one.startsWith(above))) directory = above;
      const [top = ''] = path.slice(root.length).split(/[/.]/, 1);
      names.add(top.toLowerCase());
    }
  }
  return names;
}
