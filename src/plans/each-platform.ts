import type { ContentPart, PackageContent } from '../checks/content/types.ts';
import type { Diagnostic } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { bestTagRank, tagRanks } from '../requirements/wheel-tags.ts';

/** `.deps/name-1.0-py3-none-any.whl/` of a PEX file. */
const WHEEL_ROOT = /^\.deps\/([^/]+\.whl)\/$/;

/**
 * What a PEX file for several platforms is on one of them: of each project it loads the wheel that fits best, and no other.
 */
export function onPlatform(content: PackageContent, platform: Platform): PackageContent {
  const [first, ...layers] = content.parts;
  const { memory } = content;
  const named = (name: string): string => `${name} on ${platform.tags[0] ?? platform.description}`;
  return {
    ...content,
    platform,
    parts: [partFor(first, platform), ...layers],
    memory: memory && {
      recall: (name) => memory.recall(named(name)),
      recallEdited: (name) => memory.recallEdited(named(name)),
      keep: (name, value) => {
        memory.keep(named(name), value);
      },
    },
  };
}

function partFor(part: ContentPart, platform: Platform): ContentPart {
  const ranks = tagRanks(platform);
  const best = new Map<string, { readonly root: string; readonly rank: number }>();
  const skipped = new Set<string>();
  for (const root of part.roots) {
    const filename = WHEEL_ROOT.exec(root)?.[1];
    const project = filename === undefined ? undefined : parseWheelFilename(filename)?.name;
    if (filename === undefined || project === undefined) continue;
    const rank = bestTagRank(filename, ranks);
    const known = best.get(project);
    if (rank === undefined || (known !== undefined && known.rank <= rank)) {
      skipped.add(root);
      continue;
    }
    if (known !== undefined) skipped.add(known.root);
    best.set(project, { root, rank });
  }
  if (skipped.size === 0) return part;
  const isSkipped = (path: string): boolean => {
    const end = path.startsWith('.deps/') ? path.indexOf('/', '.deps/'.length) : -1;
    return end !== -1 && skipped.has(path.slice(0, end + 1));
  };
  return {
    ...part,
    roots: part.roots.filter((root) => !skipped.has(root)),
    entries: part.entries.filter(({ path }) => !isSkipped(path)),
  };
}

/** What was found on each platform: what is the same on all of them once, and where the rest is. */
export function ofAllPlatforms(
  found: readonly { readonly platform: Platform; readonly findings: readonly Diagnostic[] }[],
): readonly Diagnostic[] {
  const groups = new Map<string, { readonly finding: Diagnostic; readonly where: string[] }>();
  for (const { platform, findings } of found) {
    for (const finding of findings) {
      const { severity, code, message, place } = finding;
      const key = JSON.stringify([severity, code, message, place]);
      const group = groups.get(key) ?? { finding, where: [] };
      groups.set(key, group);
      group.where.push(platform.description);
    }
  }
  return [...groups.values()].map(({ finding, where }) =>
    where.length === found.length
      ? finding
      : { ...finding, notes: [...(finding.notes ?? []), `on ${where.join(' and ')}`] },
  );
}
