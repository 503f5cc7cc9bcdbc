import type { Diagnostic } from '../../host/types.ts';
import type { ContentEntry, ContentPart, PackageContent } from '../content/types.ts';

/** Entries that are named per cause; the rest are counted. */
const SHOWN = 5;

/** A trap that several entries of a part may fall into. */
interface Trap {
  readonly code:
    | 'bad-entry-name'
    | 'case-clash'
    | 'duplicate-entry'
    | 'encrypted-entry'
    | 'not-readable'
    | 'unknown-compression'
    | 'zip64-entry';
  readonly severity: Diagnostic['severity'];
  /** What follows the name of the first entry. */
  readonly text: (first: ContentEntry) => string;
  readonly help: string;
  readonly applies: (entry: ContentEntry) => boolean;
}

const traps: readonly Trap[] = [
  {
    code: 'encrypted-entry',
    severity: 'error',
    text: () => 'is encrypted: Lambda cannot unpack it',
    help: 'make the zip without a password',
    applies: ({ zip }) => zip?.isEncrypted === true,
  },
  {
    code: 'unknown-compression',
    severity: 'error',
    text: ({ zip }) =>
      `is compressed with method ${zip?.method ?? 0}: Lambda unpacks only stored and deflated entries`,
    help: 'make the zip with the usual compression (deflate)',
    applies: ({ zip }) => zip !== undefined && !zip.isEncrypted && zip.method !== 0 && zip.method !== 8,
  },
  {
    code: 'zip64-entry',
    severity: 'warning',
    text: () =>
      'has ZIP64 fields, which only files above 4 GB need: not every reader of zip files accepts them',
    help: 'make the zip with a tool that writes ZIP64 only when it must',
    applies: ({ zip }) => zip?.isZip64 === true,
  },
  {
    code: 'bad-entry-name',
    severity: 'error',
    text: () => 'has backslashes in its name: on Linux it is one file of that name, and no directory',
    help: 'make the zip with a tool that writes `/` (PowerShell 7, Python, 7-Zip, this program)',
    applies: ({ path }) => path.includes('\\'),
  },
  {
    code: 'bad-entry-name',
    severity: 'error',
    text: () => 'has an absolute name, or one that leads out of the package',
    help: 'make the zip with names relative to the directory of the function',
    applies: ({ path }) => /^\/|^[A-Za-z]:[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path),
  },
  {
    code: 'not-readable',
    severity: 'error',
    text: ({ mode, kind }) =>
      `has the mode ${(mode & 0o777).toString(8).padStart(3, '0')}, and Lambda runs as another user: it cannot ${kind === 'directory' ? 'enter the directory' : 'read the file'}`,
    help: 'run `chmod -R u=rwX,go=rX .` before the files are zipped',
    applies: isUnreadable,
  },
];

/** Modes of zip files made on Windows are 0. */
function isUnreadable({ mode, kind }: ContentEntry): boolean {
  if (mode === 0) return false;
  return kind === 'directory' ? (mode & 0o005) !== 0o005 : kind === 'file' && (mode & 0o004) === 0;
}

/** What AWS rejects, or Linux reads differently, in the entries of a foreign zip. Ours are written without these. */
export function checkEntryNames(content: PackageContent): Promise<readonly Diagnostic[]> {
  if (content.isOurs) return Promise.resolve([]);
  return Promise.resolve(
    content.parts.flatMap((part) => [
      ...traps.flatMap((trap) => report(part, trap, part.entries.filter(trap.applies))),
      ...duplicates(part),
      ...filesAbove(part),
      ...clashes(part),
    ]),
  );
}

function report(
  { name }: ContentPart,
  { code, severity, text, help }: Omit<Trap, 'applies'>,
  entries: readonly ContentEntry[],
): readonly Diagnostic[] {
  const [first, ...others] = entries;
  if (first === undefined) return [];
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  return [
    {
      severity,
      code,
      message: `\`${first.path}\` ${text(first)}`,
      entry: { package: name, path: first.path },
      help,
      ...(others.length > 0 && {
        notes: [
          `also ${others
            .slice(0, SHOWN)
            .map(({ path }) => path)
            .join(', ')}${more}`,
        ],
      }),
    },
  ];
}

function duplicates(part: ContentPart): readonly Diagnostic[] {
  const seen = new Set<string>();
  const twice = part.entries.filter(({ path, kind }) => {
    if (kind === 'directory') return false;
    const isKnown = seen.has(path);
    seen.add(path);
    return isKnown;
  });
  const text = (): string => 'is in the zip more than once: which one Lambda keeps is not defined';
  return report(
    part,
    {
      code: 'duplicate-entry',
      severity: 'warning',
      text,
      help: 'create the zip again instead of adding to it',
    },
    twice,
  );
}

/** Files that are directories too: whoever unpacks the zip fails at one of them, or loses it. */
function filesAbove(part: ContentPart): readonly Diagnostic[] {
  // Ordered so that what is below a name follows it at once: a name may have any number of parts.
  const ordered = part.entries
    .map((entry) => ({ entry, key: entry.path.replaceAll('/', '\0') }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  const below = new Map<ContentEntry, string>();
  for (const [index, { entry, key }] of ordered.entries()) {
    const next = ordered[index + 1];
    if (entry.kind !== 'directory' && next?.key.startsWith(`${key}\0`) === true)
      below.set(entry, next.entry.path);
  }
  const text = (entry: ContentEntry): string =>
    `is a file, and \`${below.get(entry)!}\` is below it: both cannot be unpacked`;
  const help = 'rename one of them, and make the zip anew';
  return report(part, { code: 'bad-entry-name', severity: 'error', text, help }, [...below.keys()]);
}

/** Names that differ in case only: two files on Linux, one where the author may have tested. */
function clashes(part: ContentPart): readonly Diagnostic[] {
  const byLower = new Map<string, string>();
  const clashing: ContentEntry[] = [];
  for (const entry of part.entries) {
    const lower = entry.path.toLowerCase();
    const known = byLower.get(lower);
    if (known === undefined) byLower.set(lower, entry.path);
    else if (known !== entry.path) clashing.push(entry);
  }
  const text = ({ path }: ContentEntry): string =>
    `and \`${byLower.get(path.toLowerCase())!}\` differ in case only: Lambda has both, macOS and Windows only one`;
  const help = 'rename one of them, and check which of them the code means';
  return report(part, { code: 'case-clash', severity: 'warning', text, help }, clashing);
}
