import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { formatRequirement } from '../../src/python/requirement.ts';
import { PoetrySyntaxError } from '../../src/requirements/poetry-syntax-error.ts';
import { poetryPythonMarker, poetryRequirementText } from '../../src/requirements/poetry.ts';
import { readRequirementFile, type RequirementFileKind } from '../../src/requirements/requirement-files.ts';
import { projectRoot } from '../support/tools.ts';

function oracle<T>(name: string): T[] {
  const path = join(projectRoot, 'test/oracle/units', `${name}.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: T[] }).cases;
}

function texts(kind: RequirementFileKind, text: string, path = 'dir/file'): string[] {
  return readRequirementFile(kind, text, path).map(({ requirement }) => formatRequirement(requirement));
}

function faults(kind: RequirementFileKind, text: string): readonly Diagnostic[] {
  try {
    readRequirementFile(kind, text, 'dir/file');
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('requirements.txt as Pants 2.17.1 reads it', () => {
  // Pants 2.17 keeps `#notcomment` as part of an old-style version; today's cuts it off, and so do we. A byte order mark
  // is no fault either.
  const today = new Map([
    ['a==1#notcomment\nb==1 #comment\n', ['a==1', 'b==1']],
    ['\ufeffrequests\n', ['requests']],
  ]);
  test.each(
    oracle<{ text: string; ok?: string[] }>('requirements-txt').map((one) => [one.text, one.ok] as const),
  )('%j', (text, answer) => {
    const expected = today.get(text) ?? answer;
    if (expected === undefined) expect(faults('requirements-txt', text)).toHaveLength(1);
    else expect(texts('requirements-txt', text)).toEqual(expected);
  });

  test('faults have their places, all of them', () => {
    const found = faults('requirements-txt', 'ok==1\n  bad req here\n-r other.txt\n==2\n');
    expect(found).toMatchObject([
      { code: 'invalid-requirement', place: { path: 'dir/file', line: 2, column: 7 } },
      { code: 'invalid-requirement', place: { path: 'dir/file', line: 4, column: 1 } },
    ]);
    expect(found[0]?.message).toContain('`bad req here`');
  });

  test('requirements have their places', () => {
    expect(
      readRequirementFile('requirements-txt', 'a\n  b==1 # x\n', 'r.txt').map(({ place }) => place),
    ).toEqual([
      { path: 'r.txt', line: 1, column: 1, endColumn: 2 },
      { path: 'r.txt', line: 2, column: 3, endColumn: 7 },
    ]);
  });
});

describe('Poetry as Pants 2.17.1 reads it', () => {
  test.each(
    oracle<{ version: string; ok?: string }>('poetry-version').map((one) => [one.version, one.ok] as const),
  )('version %j', (version, answer) => {
    if (answer === undefined) {
      expect(() => poetryRequirementText(version, 'foo')).toThrow(PoetrySyntaxError);
    } else expect(poetryRequirementText(version, 'foo')).toBe(answer);
  });

  test.each(oracle<{ text: string; ok: string }>('poetry-python').map((one) => [one.text, one.ok] as const))(
    'python %j',
    (text, answer) => {
      // Pants writes `python_version ''` for any Python, which nothing can read.
      const expected = answer === "python_version ''" ? '' : answer;
      const plain = (marker: string): string =>
        marker.replaceAll(/\s+/g, ' ').replaceAll(/python_version ?/g, 'python_version ');
      expect(plain(poetryPythonMarker(text))).toBe(plain(expected));
    },
  );

  test.each(oracle<{ text: string; ok?: string[] }>('poetry-file').map((one) => [one.text, one.ok] as const))(
    'file %j',
    (text, answer) => {
      if (answer === undefined) expect(faults('poetry', text)).toHaveLength(1);
      else expect(texts('poetry', text, 'pyproject.toml').sort()).toEqual(answer);
    },
  );

  test('four numbers and a star are right, unlike in Pants', () => {
    expect(poetryRequirementText('1.2.3.*', 'a')).toBe('a >=1.2.3.0,<1.2.4.0');
  });

  test('the case of Pants, with places', () => {
    const { files } = JSON.parse(
      readFileSync(join(projectRoot, 'test/oracle/cases/requirements-targets.json'), 'utf8'),
    ) as { files: Record<string, string> };
    const found = readRequirementFile('poetry', files['3rdparty/pyproject.toml']!, '3rdparty/pyproject.toml');
    expect(found.map(({ requirement, place }) => [place.line, formatRequirement(requirement)])).toEqual([
      [6, 'attrs<23.0.0,>=22.1'],
      [7, 'click<8.2.0,>=8.1'],
      [8, 'boto3'],
      [9, 'rich[jupyter]==12.0.0; python_version >= "3.7"'],
      [11, 'gitdep@ git+https://example.invalid/x.git#abc'],
      [12, 'multi==1.0; python_version < "3.9"'],
      [12, 'multi==2.0; python_version >= "3.9"'],
      [14, 'pytest>=7'],
      [16, 'black==22.1.0'],
    ]);
    expect(texts('requirements-txt', files['3rdparty/requirements.txt']!)).toEqual([
      'requests[security]==2.31.0; python_version >= "3.6"',
      'python-dateutil<3,>=2.8',
      'PyYAML==6.0.1',
      'types-foo==1.0',
      'Some_Thing.Here~=1.0',
      'six==1.16.0',
      'idna==3.4',
      'beautifulsoup4==4.12',
      'opencv-python==4.5',
      'google-cloud-storage==2.0',
    ]);
  });

  test('a project outside the checkout keeps its path', () => {
    const file = (path: string): string => `[tool.poetry.dependencies]\na = {path = "${path}"}\n`;
    expect(texts('poetry', file('../../out'), 'sub/pyproject.toml')).toEqual(['a@ file:///../../out']);
    expect(texts('poetry', file('../in'), 'sub/pyproject.toml')).toEqual([]);
    expect(texts('poetry', file('../a-1.0-py3-none-any.whl'), 'sub/pyproject.toml')).toHaveLength(1);
  });
});

describe('PEP 621', () => {
  const file =
    '[project]\ndependencies = ["a>=1", "b"]\n[project.optional-dependencies]\nx = ["c", "a>=1"]\n';

  test('dependencies, then those of the extras', () => {
    const found = readRequirementFile('pep621', file, 'pyproject.toml');
    expect(found.map(({ requirement, place }) => [requirement.text, place.line, place.column])).toEqual([
      ['a>=1', 2, 18],
      ['b', 2, 26],
      ['c', 4, 7],
      ['a>=1', 4, 12],
    ]);
  });

  test('neither of them is an error', () => {
    expect(faults('pep621', '[project]\nname = "x"\n')[0]?.code).toBe('no-requirements');
    expect(faults('pep621', '[project]\ndependencies = "a"\n')[0]?.code).toBe('invalid-requirement');
    expect(faults('pep621', '[project]\ndependencies = ["a", "= b"]\n')).toMatchObject([
      { place: { line: 2, column: 23 } },
    ]);
    expect(faults('pep621', '[project\n')).toMatchObject([
      {
        code: 'invalid-toml',
        place: { line: 1 },
        help: expect.stringContaining('https://toml.io') as string,
      },
    ]);
    expect(faults('pep621', '[project]\n<<<<<<< HEAD\n')).toMatchObject([
      { code: 'invalid-toml', place: { line: 2 }, help: expect.stringContaining('merge conflict') as string },
    ]);
    const other = '[tool.hatch]\ndependencies = []\n';
    expect(faults('pep621', `${other}[project]\ndependencies = [\n  "a",\n  3,\n]\n`)).toMatchObject([
      { message: '`dependencies` must be a list of strings; entry 2 is not one', place: { line: 4 } },
    ]);
    expect(faults('pep621', '[project.optional-dependencies]\na = ["a"]\nb = [{}]\n')).toMatchObject([
      {
        message: '`optional-dependencies.b` must be a list of strings; entry 1 is not one',
        place: { line: 3 },
      },
    ]);
  });
});

test('uv', () => {
  expect(texts('uv', '[tool.uv]\ndev-dependencies = ["pytest>=8", "# no"]\n')).toEqual(['pytest>=8']);
  expect(faults('uv', '[tool.poetry]\n')[0]?.code).toBe('no-requirements');
});

test('Pipfile.lock', () => {
  const text = JSON.stringify({
    default: {
      requests: { version: '==2.31.0', extras: ['socks'], markers: "python_version >= '3.7'" },
      b: { version: '==1' },
    },
    develop: { b: { version: '==2' }, any: { version: '*' } },
  });
  expect(texts('pipenv', text)).toEqual(['requests[socks]==2.31.0; python_version >= "3.7"', 'b==2', 'any']);
  expect(faults('pipenv', '{"default": {"a": 3, "b": {"version": []}}}')).toHaveLength(2);
  expect(texts('pipenv', '{}')).toEqual([]);
});

test('names of objects are only names', () => {
  expect(texts('pipenv', '{"default": {"constructor": {"version": "==1"}, "toString": {}}}')).toEqual([
    'constructor==1',
    'toString',
  ]);
  expect(texts('pipenv', '{"__proto__": {"default": {"a": {}}}}')).toEqual([]);
});

describe('Poetry 2: `[project]` and `[tool.poetry]` in one file', () => {
  const project =
    '[project]\nname = "x"\ndependencies = ["torchy>=2", "idna"]\n[project.optional-dependencies]\nweb = ["six==1.0"]\n';

  test('the requirements of `[project]` count, and the groups of Poetry', () => {
    const text = `${project}[tool.poetry.group.dev.dependencies]\npytest = "^8.0"\n`;
    expect(texts('poetry', text)).toEqual(['torchy>=2', 'idna', 'six==1.0', 'pytest<9.0.0,>=8.0']);
  });

  test('a source, or that it is editable, says more about a requirement and is none itself', () => {
    const text = `${project}[tool.poetry.dependencies]\ntorchy = {source = "cpu"}\nother = {source = "cpu"}\n`;
    expect(texts('poetry', text)).toEqual(['torchy>=2', 'idna', 'six==1.0']);
  });

  test('a project that Poetry takes from the checkout is first-party', () => {
    const text = `${project}[tool.poetry.dependencies]\nidna = {path = "../idna", develop = true}\n`;
    expect(texts('poetry', text, 'dir/a/pyproject.toml')).toEqual(['torchy>=2', 'six==1.0']);
  });

  test('dynamic dependencies are those of Poetry; `[dependency-groups]` count', () => {
    const text =
      '[project]\nname = "x"\ndynamic = ["dependencies"]\n[dependency-groups]\ndev = ["pytest>=8", {include-group = "x"}]\nx = []\n[tool.poetry.dependencies]\npython = "^3.12"\nidna = "^3"\n';
    expect(texts('poetry', text)).toEqual(['pytest>=8', 'idna<4.0.0,>=3']);
  });
});
