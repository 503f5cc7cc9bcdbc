import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedFiles } from '../../src/python/outline/named-files.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { python } from '../support/tools.ts';

/** Expressions that are a path, in the module `pkg.sub.mod`. */
const expressions = [
  'Path(__file__).parent / "a.json"',
  'Path(__file__).resolve().parent.parent / "data" / "a.json"',
  'pathlib.Path(__file__).parents[1] / "a.json"',
  'Path(__file__).with_name("a.json")',
  'Path(__file__).parent.joinpath("data", "a.json").resolve()',
  '(Path(__file__).parent / "data") / "a.json"',
  'os.path.join(os.path.dirname(__file__), "data", "a.json")',
  'os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "a.json")',
  'os.path.dirname(__file__) + "/a.json"',
  'f"{os.path.dirname(__file__)}/a.json"',
  'HERE / "a.json"',
  'os.path.join(str(HERE), "a.json")',
  'f"{HERE}/data/a.json"',
  '(\n    HERE /\n    "data"  # why\n    / "a.json"\n)',
  'DATA / "a.json"',
  'files("pkg") / "data" / "a.json"',
  'importlib.resources.files("pkg.sub").joinpath("a.json")',
  'files(__package__) / "a.json"',
  'Path("data/a.json")',
  'os.path.join("data", "a.json")',
];
const head =
  'import importlib.resources, os, pathlib\nfrom importlib.resources import files\nfrom pathlib import Path\nHERE = Path(__file__).parent\nDATA: Path = HERE / "data"\n';
const HEAD_LINES = 5;

test('a path is what Python makes of it', () => {
  const root = temporaryDirectory();
  writeFiles(
    root,
    Object.fromEntries([
      ['pkg/__init__.py', ''],
      ['pkg/sub/__init__.py', ''],
      ...expressions.map((text, index) => [`pkg/sub/mod${index}.py`, `${head}VALUE = ${text}\n`]),
    ]) as Record<string, string>,
  );
  const script =
    'import importlib, json, os, sys\nos.chdir(sys.argv[1])\nsys.path.insert(0, os.getcwd())\nprint(json.dumps([os.path.relpath(str(importlib.import_module(f"pkg.sub.mod{i}").VALUE)) for i in range(int(sys.argv[2]))]))';
  const answer = JSON.parse(
    execFileSync(python('3.12'), ['-I', '-B', '-c', script, root, String(expressions.length)], {
      encoding: 'utf8',
    }),
  ) as readonly string[];
  const ours = expressions.map((text) => {
    const named = namedFiles(Buffer.from(`${head}VALUE = ${text}\n`)).filter(({ line }) => line > HEAD_LINES);
    expect(named, text).toHaveLength(1);
    const { base, path } = named[0]!;
    const start =
      base === 'module' ? 'pkg/sub' : base === 'working-directory' ? '.' : base.package.replaceAll('.', '/');
    return join(start, path).replaceAll('\\', '/');
  });
  expect(ours).toEqual(answer.map((path) => path.replaceAll('\\', '/')));
});

const named = (text: string) =>
  namedFiles(Buffer.from(text)).map(({ base, path, line }) => {
    const start = typeof base === 'string' ? base : `package ${base.package}`;
    return `${start} ${path}:${line}`;
  });

test('calls that take a package or a path, also in functions', () => {
  expect(named('import pkgutil\nD = pkgutil.get_data(__name__, "data/a.json")\n')).toEqual([
    'module data/a.json:2',
  ]);
  expect(named('D = resources.read_text("pkg.data", "a.json")\n')).toEqual(['package pkg.data a.json:1']);
  expect(
    named('def f():\n    with open("a.json", encoding="utf-8") as file:\n        return json.load(file)\n'),
  ).toEqual(['working-directory a.json:2']);
  expect(named('def f():\n    return json.loads((Path(__file__).parent / "a.json").read_text())\n')).toEqual([
    'module a.json:2',
  ]);
  expect(named('x = load(os.path.join(os.path.dirname(__file__), "a.json"), other="b.json")\n')).toEqual([
    'module a.json:1',
  ]);
});

test('what is computed, absolute, only tested, or no file names nothing', () => {
  for (const text of [
    'open(name)',
    'open("/tmp/a.json", "w")',
    'open("/tmp/" + name)',
    'Path(__file__).parent / name / "a.json"',
    'Path(__file__).parent',
    'if (Path(__file__).parent / "a.json").exists():\n    pass',
    'if os.path.exists(os.path.join(os.path.dirname(__file__), "a.json")):\n    pass',
    '# open("a.json")',
    '"""open("a.json")"""',
    'x = "a.json"',
    'HERE = Path(__file__).parent\nHERE = other()\nopen(HERE / "a.json")',
    `${'('.repeat(10_000)}Path(__file__)`,
    'f"{Path(__file__)}',
  ])
    expect(named(`${text}\n`), text).toEqual([]);
});
