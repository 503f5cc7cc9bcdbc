import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readZipMembers } from '../../src/archive/read-zip.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import { mustRun } from '../support/tools.ts';
import { temporaryDirectory } from './support/inspect.ts';

// Neighbours in a zip file are read at once; nobody can tell it from the result.

const directory = temporaryDirectory();

/** Writes members with Python, in the given order: plainly, and with something between that makes each stand alone. */
const script = `
import json, sys, zipfile
members = json.load(sys.stdin)
for path, extra in ((sys.argv[1], b''), (sys.argv[2], b'\\xfe\\xca\\x02\\x00ab')):
    with zipfile.ZipFile(path, 'w') as written:
        for name, length, method in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            info.extra = extra
            written.writestr(info, (name * length)[:length])
`;

async function copied(archive: string, output: string): Promise<Buffer> {
  const entries = (await readZipMembers(archive)).map((member) => ({
    ...{ path: member.name, mode: 0o644 as const, owner: 'test' },
    content: { kind: 'member' as const, archive, member },
  }));
  await writeZip({ entries }, output);
  return readFileSync(output);
}

/** Name, length of the content, method. */
const member = fc.tuple(
  fc
    .tuple(fc.constantFrom('', 'a/', 'a/b/', 'é/'), fc.stringMatching(/^[a-z~é]{1,12}$/))
    .map((one) => one.join('')),
  // Up to more than what is read at once, and than the buffer.
  fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: 50_000, max: 400_000 })),
  fc.constantFrom(0, 8),
);

test('members that are copied together have the same bytes as those that are copied alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(member, { minLength: 1, maxLength: 40, selector: ([name]) => name }),
      fc.boolean(),
      async (members, isSorted) => {
        const files = members.filter(([name]) => !members.some(([other]) => other.startsWith(`${name}/`)));
        const ordered = isSorted ? files.toSorted(([a], [b]) => (a < b ? -1 : 1)) : files;
        const [plain, apart] = [join(directory, 'plain.zip'), join(directory, 'apart.zip')];
        mustRun('python3', ['-c', script, plain, apart], { input: JSON.stringify(ordered) });
        const together = await copied(plain, join(directory, 'together.zip'));
        expect(together.equals(await copied(apart, join(directory, 'alone.zip')))).toBe(true);
        expect(statSync(plain).size).toBeLessThan(statSync(apart).size);
      },
    ),
    { numRuns: 40 },
  );
});
