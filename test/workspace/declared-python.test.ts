import { expect, test } from 'vitest';
import { declaredPython } from '../../src/workspace/declared-python.ts';

function declared(files: Readonly<Record<string, string>>, directory = 'a/b'): number | undefined {
  const isFile = (path: string): boolean => path in files;
  return declaredPython(
    {
      files: { isFile } as Parameters<typeof declaredPython>[0]['files'],
      read: (path) => Buffer.from(files[path]!),
    },
    directory,
  );
}

const poetry = '[tool.poetry]\nname = "x"\npython = "3.5"\n\n[tool.poetry.dependencies]\n';

test.each<[Record<string, string>, number | undefined]>([
  [{ '.python-version': '3.12.4\n' }, 12],
  [{ '.python-version': 'pypy3.10\n' }, undefined],
  [{ '.tool-versions': 'nodejs 20.1.0\npython 3.11.9 3.10.1\n' }, 11],
  [{ 'pyproject.toml': '[project]\nrequires-python = ">=3.10"\n' }, 10],
  [{ 'pyproject.toml': `${poetry}python = "^3.13.0"\n` }, 13],
  [{ 'pyproject.toml': `${poetry}boto3 = "*"\n\n# why\npython = '~3.9'\n`.replaceAll('\n', '\r\n') }, 9],
  [{ 'pyproject.toml': `${poetry}boto3 = "*"\n[tool.other]\npython = "3.8"\n` }, undefined],
  [{ 'pyproject.toml': '[tool.poetry.group.dev.dependencies]\npython = "3.8"\n' }, undefined],
  [{ Pipfile: '[requires]\npython_version = "3.9"\n' }, 9],
  [{ Pipfile: '[requires]\npython_full_version = "3.8.18"\n' }, 8],
  // The nearest directory counts, in it the order above.
  [{ 'a/b/Pipfile': '[requires]\npython_version = "3.9"\n', '.python-version': '3.12\n' }, 9],
  [{ 'a/Pipfile': '[requires]\npython_version = "3.9"\n', 'a/.python-version': '3.12\n' }, 12],
  [{ 'c/.python-version': '3.12\n' }, undefined],
])('%j', (files, minor) => {
  expect(declared(files)).toBe(minor);
});

test('hostile files are read soon', () => {
  for (const line of ['\r\n', '\n', 'x\n', '[tool.poetry.dependencies]\n', 'python = \n', '   ']) {
    const text = `[tool.poetry.dependencies]\n${line.repeat(200_000)}`;
    expect(declared({ 'pyproject.toml': text })).toBeUndefined();
  }
});
