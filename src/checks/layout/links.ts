import type { Diagnostic } from '../../host/types.ts';
import type { ContentPart, PackageContent } from '../content/types.ts';

/** A target is a path; longer ones are not. Bytes. */
const LONGEST_TARGET = 4096;

/** Links in a package that lead to nothing, or out of it. Lambda keeps links as they are. @throws as `content.read` */
export async function checkLinks(content: PackageContent): Promise<readonly Diagnostic[]> {
  if (content.isOurs) return [];
  const found: Diagnostic[] = [];
  for (const part of content.parts) {
    // Of a directory nobody knows how its links would be zipped.
    const links = part.entries.filter(({ kind, zip }) => kind === 'link' && zip?.isEncrypted === false);
    if (links.length === 0) continue;
    const names = namesOf(part);
    for (const entry of links) {
      if (entry.size > LONGEST_TARGET) continue;
      const target = (await content.read(entry)).toString('utf8');
      const problem = problemOf(target, entry.path, names);
      if (problem === undefined) continue;
      found.push({
        severity: 'warning',
        code: 'broken-link',
        message: `\`${entry.path}\` is a link to \`${target}\`, ${problem}`,
        entry: { package: part.name, path: entry.path },
        help: 'zip the files instead of the links: without `-y`, or with `cp -rL` before',
      });
    }
  }
  return found;
}

/** The files of a part and all directories above them. */
function namesOf({ entries }: ContentPart): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path } of entries) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const name = path.slice(0, end);
      if (names.has(name)) break;
      names.add(name);
    }
  }
  return names;
}

function problemOf(target: string, from: string, names: ReadonlySet<string>): string | undefined {
  if (/^\/(?:opt|var\/task)(?:\/|$)/.test(target)) return undefined;
  if (target.startsWith('/')) return 'which is not in the package';
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..' && parts.pop() === undefined) return 'which is outside of the package';
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return names.has(parts.join('/')) || parts.length === 0 ? undefined : 'which is not in the package';
}
