import { expect, test } from 'vitest';
import type { ContentMemory, PackageContent } from '../../../src/checks/content/types.ts';
import { loadReport } from '../../../src/checks/load/check-load.ts';
import type { LoadReport } from '../../../src/checks/load/types.ts';
import { packageContent } from '../../support/package-content.ts';
import { allCases, type Case } from './all-cases.ts';

type Files = Readonly<Record<string, string>>;

const given = (files: Files) => ({ files, handler: 'app.handler', isOfCheckout: true });

async function freshReport(files: Files): Promise<LoadReport | undefined> {
  return loadReport(packageContent(given(files)));
}

/** The report about a package that was checked before, with other content of the same files. */
async function reportAfterEdit(before: Files, files: Files) {
  let kept: unknown;
  let asked = 0;
  const memoryFor = (content: PackageContent, isEdited: boolean): ContentMemory => ({
    recall: () => undefined,
    recallEdited: () => {
      const changed = content.parts[0].entries.filter(({ path }) => before[path] !== files[path]);
      return isEdited ? { value: JSON.parse(JSON.stringify(kept)), changed } : undefined;
    },
    keep: (_, value) => (kept = value),
  });
  const first = packageContent(given(before));
  await loadReport({ ...first, memory: memoryFor(first, false) });
  const second = packageContent(given(files));
  const report = await loadReport({
    ...second,
    memory: memoryFor(second, true),
    fact: (kind, entry) => {
      if (before[entry.path] === files[entry.path]) asked++;
      return second.fact(kind, entry);
    },
  });
  return { report, asked, kept };
}

/** Everything moves two lines down, and into what functions do. */
function moved(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path.endsWith('.py') ? `# moved\n\n${text}` : text]),
  );
}

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test.each(allCases.map((one) => [one.name, one] as const))(
  'moved lines are told as they are today: %s',
  async (_, { files }) => {
    const { report, kept } = await reportAfterEdit(files, moved(files));
    expect(withoutUndefined(report)).toEqual(withoutUndefined(await freshReport(moved(files))));
    expect(withoutUndefined(kept)).toMatchObject({ report: withoutUndefined(report) });
  },
);

test('what an edit changes is found: each case after every other one with the same files', async () => {
  const byPaths = new Map<string, Case[]>();
  for (const one of allCases) {
    const paths = Object.keys(one.files).toSorted().join(' ');
    byPaths.set(paths, [...(byPaths.get(paths) ?? []), one]);
  }
  const pairs = [...byPaths.values()].flatMap((group) =>
    group.flatMap((one, index) => [-1, 1, 7].map((step) => [group.at((index + step) % group.length)!, one])),
  );
  expect(pairs.length).toBeGreaterThan(300);
  for (const [before, after] of pairs) {
    const { report } = await reportAfterEdit(before!.files, after!.files);
    expect(withoutUndefined(report), `${before!.name} -> ${after!.name}`).toEqual(
      withoutUndefined(await freshReport(after!.files)),
    );
  }
});

test('the body of a function may change, and only its file is read again', async () => {
  const files = {
    'app.py': 'import lib\n\ndef handler(event, context):\n    return 1\n',
    'lib.py': 'import json\n',
  };
  const edited = {
    ...files,
    'app.py': 'import lib\n\ndef handler(event, context):\n    x = 2\n    return x\n',
  };
  const { report, asked } = await reportAfterEdit(files, edited);
  expect(asked).toBe(0);
  expect(withoutUndefined(report)).toEqual(withoutUndefined(await freshReport(edited)));
});

test('a line with two statements that is split is read anew', async () => {
  const files = { 'app.py': 'import nothing; import json\n\ndef handler(event, context): pass\n' };
  const edited = { 'app.py': 'import nothing\nimport json\n\ndef handler(event, context): pass\n' };
  const { report } = await reportAfterEdit(files, edited);
  expect(report!.findings.map(({ line }) => line)).toEqual([1]);
});
