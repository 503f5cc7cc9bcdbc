import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { programs } from '../build-files/program-arbitraries.ts';
import type { Dice } from '../support/random.ts';
import { pexLock } from '../support/wheelhouse.ts';
import { mutateBytes, mutateText, mutateValue } from './mutate.ts';
import * as seeds from './seeds.ts';
import { strangeZip } from './zip.ts';

/** One run of the program. */
export interface Case {
  /** Files of the checkout instead of, or besides, the usual ones, by path. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** The command with its operands and options. */
  readonly command: string;
  readonly operands: readonly string[];
  readonly options?: Readonly<Record<string, string>>;
  /** The output directory of the last case stays. */
  readonly keepsOutput?: true;
  /** The wheel for every request for one, and in the directory of wheels. */
  readonly wheel?: { readonly filename: string; readonly bytes: Buffer };
  /** The answer to a request for a page of an index; the directory of wheels is not used. */
  readonly page?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  };
  /** What `aws` does, one call after the other; the last answer again and again. */
  readonly aws?: readonly {
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
  }[];
}

/** A kind of input, and how to make one of it. */
export type Subject = (dice: Dice) => Case;

const packaged = { command: 'package', operands: ['::'] };

const targetTypes =
  'python_sources python_source python_tests python_requirement python_requirements poetry_requirements pipenv_requirements python_aws_lambda_function python_awslambda python_aws_lambda_layer pex_binary pex_binaries archive file files resource resources relocated_files experimental_wrap_as_sources target __defaults__ __dependents_rules__ parametrize env dict list range enumerate sorted lambda';
const fields =
  'name= source= sources=["**/*"] dependencies=["::"] overrides={"*.py":{}} runtime="python3.13" handler="app.py:handler" output_path="../x" output_path=".git/hooks/x" layout="flat" complete_platforms=[":x"] resolve= tags= description= entry_point= precompile=True interpreter_constraints=';
const buildWords = [...targetTypes.split(' '), ...fields.split(' ')];

const buildFile: Subject = (dice) => {
  const [program] = fc.sample(programs, { numRuns: 1, seed: dice.below(2 ** 31) });
  const seed = dice.chance(0.2) ? program! : dice.pick(seeds.buildFiles);
  const text = dice.chance(0.1) ? seed : mutateText(seed, dice, buildWords);
  const [command, ...operands] = dice.pick([
    ['package', '::'],
    ['package', '::'],
    ['list', '::'],
    ['peek', '::'],
    ['dependencies', '::'],
    ['filedeps', '::'],
    ['dependents', 'src:lib'],
    ['roots'],
  ]);
  return { files: { 'src/BUILD': text }, command: command, operands };
};

const prelude: Subject = (dice) => {
  const text = mutateText(
    'def make(name, **rest):\n    for part in [1, 2]:\n        python_aws_lambda_function(name=f"{name}{part}", runtime="python3.12", handler="app.py:handler", **rest)\n\n\nX = {"a": [1, 2]}\n',
    dice,
    buildWords,
  );
  const toml = `${seeds.pantsToml('main.lock')}\n[GLOBAL]\n`.replace(
    '[GLOBAL]',
    '[GLOBAL]\nbuild_file_prelude_globs = ["macros.py"]',
  );
  return {
    files: {
      'pants.toml': toml.slice(0, toml.lastIndexOf('[GLOBAL]')),
      'macros.py': text,
      'src/BUILD': 'python_sources(name="lib")\nmake("fn", description=X["a"][0])\n',
    },
    ...packaged,
  };
};

const pantsToml: Subject = (dice) => {
  const words = [
    '[GLOBAL]',
    'pants_ignore',
    'pants_distdir = "../x"',
    '%(buildroot)s',
    '%(env.HOME)s',
    '"@file.yaml"',
    'build_patterns',
    '[aliases]',
    'pants_distdir = "src"',
    'root_patterns',
    '+["x"]',
    'subproject_roots',
  ];
  const text = dice.pick(seeds.pantsTomls);
  return {
    files: {
      'pants.toml': dice.chance(0.5) ? mutateText(text, dice, words) : mutateDocument(text, dice),
      'file.yaml': mutateText('- /src\n- a: &x [1, *x]\n', dice),
    },
    ...packaged,
  };
};

/** A text with a structure is changed as text or as a tree. */
function mutateDocument(text: string, dice: Dice): string {
  if (dice.chance(0.3)) return mutateText(text, dice);
  try {
    return JSON.stringify(mutateValue(JSON.parse(text), dice));
  } catch {
    // It is TOML, or nothing of the kind.
  }
  try {
    return stringify(mutateValue(parse(text), dice));
  } catch {
    return mutateText(text, dice);
  }
}

const lock =
  (name: string): Subject =>
  (dice) => {
    const real = seeds.realLocks[name]!;
    const seed = dice.chance(0.15) ? dice.pick(real) : seeds.locks[name]!;
    const text = mutateDocument(seed, dice);
    const rest = dice.chance(0.9) ? packaged : { command: 'wheels', operands: ['src:fn'] };
    return { files: { 'pants.toml': seeds.pantsToml(name), [name]: text }, ...rest };
  };

const requirements: Subject = (dice) => {
  const text = mutateDocument(dice.pick(seeds.requirementFiles), dice);
  const source = dice.pick(['requirements.txt', 'pyproject.toml', 'Pipfile']);
  const type = dice.pick(['python_requirements', 'poetry_requirements', 'pipenv_requirements']);
  return {
    files: {
      '3rdparty/BUILD': `${type}(name="reqs", source="${source}")\n`,
      [`3rdparty/${source}`]: text,
      '3rdparty/constraints.txt': mutateText('dep==1.0\n', dice),
    },
    ...packaged,
  };
};

const python: Subject = (dice) => ({
  files: {
    'src/app.py': mutateText(seeds.checkout['src/app.py'] as string, dice, [
      ...[
        'import ',
        'from ',
        'try:\n',
        'except ImportError:',
        'importlib.import_module("x")',
        '__import__(',
        'f"{',
      ],
      ...['if TYPE_CHECKING:\n    ', 'async def ', 'lambda: ', 'def handler(event):', '\\\n', 'del handler'],
    ]),
  },
  ...packaged,
});

function ofWheel(filename: string, bytes: Buffer, rest: Omit<Case, 'files' | 'wheel'> = packaged): Case {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const artifacts = [{ url: `https://files.example/${filename}`, sha256 }];
  const text = pexLock(['dep'], [{ name: 'dep', version: '1.0', artifacts }]);
  return { files: { 'main.lock': text }, wheel: { filename, bytes }, ...rest };
}

const zipStructure: Subject = (dice) => {
  if (dice.chance(0.4)) return ofWheel(seeds.dep.filename, mutateBytes(seeds.dep.bytes, dice));
  const usual = ['dep/b.py', 'dep/c/d.py', 'dep/e.txt', 'dep/f.pyi'];
  const names = [
    'dep/a.py',
    'dep/../../x.py',
    '/etc/x',
    'dep/',
    'DEP/a.py',
    'a\\b',
    'x\0y',
    'dep/a.py/b',
    '',
    'C:x',
    'dep-1.0.data/purelib/y.py',
    'dep-1.0.data/data/../../z',
    'dep-1.0.data/other/q',
  ];
  const picked = Array.from({ length: dice.below(6) }, () => dice.pick(dice.chance(0.9) ? usual : names));
  const members = [...(dice.chance(0.8) ? ['dep/__init__.py'] : []), ...picked].map((name) => ({
    name: dice.chance(0.05) ? mutateText(name, dice) : name,
    content: Buffer.from(dice.pick(['', 'x = 1\n', 'x'.repeat(100_000)])),
  }));
  const info = Object.entries(seeds.metadataFiles).map(([name, text]) => ({
    name: `dep-1.0.dist-info/${name}`,
    content: Buffer.from(text),
  }));
  return ofWheel(
    seeds.dep.filename,
    strangeZip([...members, ...info], dice, dice.pick([0, 0, 0.003, 0.02, 0.1])),
  );
};

const wheelMetadata: Subject = (dice) => {
  const changed = dice.pick(Object.keys(seeds.metadataFiles));
  const info = Object.entries(seeds.metadataFiles).map(([name, text]) => ({
    name: `dep-1.0.dist-info/${name}`,
    content: Buffer.from(
      name === changed
        ? mutateText(text, dice, ['Requires-Dist: ', 'Tag: ', ',,', '[console_scripts]'])
        : text,
    ),
  }));
  const members = [
    { name: 'dep/__init__.py', content: Buffer.from('value = "1"\n') },
    { name: 'dep-1.0.data/scripts/run', content: Buffer.from(mutateText('#!python\nprint(1)\n', dice)) },
    ...info,
  ];
  const filename = dice.chance(0.9)
    ? seeds.dep.filename
    : `${mutateText(seeds.dep.filename.slice(0, -4), dice)
        .replace(/[/\0\ud800]/g, '_')
        .slice(0, 200)}.whl`;
  return ofWheel(filename, strangeZip(members, dice, 0));
};

/** Compiled modules: what is not ELF, or a little. */
const compiledModule: Subject = (dice) => {
  const elf = gunzipSync(Buffer.from(TINY_ELF, 'base64'));
  const members = [
    { name: 'dep/__init__.py', content: Buffer.from('value = "1"\n') },
    { name: 'dep/fast.cpython-312-x86_64-linux-gnu.so', content: mutateBytes(elf, dice) },
    ...Object.entries(seeds.metadataFiles).map(([name, text]) => ({
      name: `dep-1.0.dist-info/${name}`,
      content: Buffer.from(text),
    })),
  ];
  return ofWheel('dep-1.0-cp312-cp312-manylinux_2_17_x86_64.whl', strangeZip(members, dice, 0));
};

/** A shared library of 64-bit Linux without code (gzip, Base64): headers, a dynamic section, the needed `libc.so.6`. */
const TINY_ELF =
  'H4sIAAAAAAACA71VTW/TQBCdXZc00IpWqIgKQfGBCirEKokoQkig0kBbRA/0yClyYhdHiu3IH6i9wC9A4sa/6BHxUzhygENvXOBYs+vMNOslbjggRrKfZ8ZvZ3f2ef3u2e4WZwzILHgMYw9gA3F5Ro89gBl5X4CLxbvnoNpsXsZFjCtebUKe8CUrI/H4FF6DlbGOvL3vqVuDvze9HtfmKwc8bY+Kz33iZ45jyevShDgr4nVYRPo8JfZhmKUJDPrdnkgicR+2d59vtjst0RLrRU2GfFasjeaZXe2fV1mq5VsjnMVaZPl6V7r5qivvCzc25JPyfZU6/prn+c77R2o7j7/J5wONS338eZJHRb8xQXv/AX3q8Q76F9BfQZwjPWn9KfbZGvdUzy/BeB3KriB+wfFP8tF8PqOfo0/z/oH+EYP/YnaFHGoY3263H9q3n3rdvhPaTbWrjbvNe3dcr9tsZc01DAGIxE/SOHW6IF6HmfCdxAfhHobJYTDCNB5l3nhx0o/CktORudgbOGI4SEGk3oG8x5HrpA4Iz+/sx07gFaM4Qb8nmVE6erMXBYEXpv+iD2qff8neUztIL4Q3obzfdYN/Gcfghp5OUdMP0/ikm+uY44Y+CVcmfI+6raKWiE/6OTJ0ziuwhdokn/RJaFfMn+yJvNSRu2nonXBZqzc/Yf1b+pmlvgNWRrvivCN8YfDpnPrjvKro3x7GWuhf42XkFXzCV/jMK/4jppn96+HcLTj7P2EZfFr/AOub5xOhXVGfMEN+w3hviPxbU9av19btIwbfTun/b2JyI67YBwAA';

const indexPage: Subject = (dice) => {
  const kind = dice.pick(['html', 'json'] as const);
  const text = mutateDocument(seeds.indexPages[kind], dice);
  const usual = kind === 'html' ? 'text/html' : 'application/vnd.pypi.simple.v1+json';
  const headers: Record<string, string> = {
    'content-type': dice.chance(0.9) ? usual : mutateText(usual, dice),
  };
  if (dice.chance(0.1))
    headers[dice.pick(['location', 'etag', 'content-length', 'retry-after', 'content-encoding'])] =
      mutateText('1', dice);
  const status = dice.chance(0.9)
    ? 200
    : dice.pick([0, 204, 206, 301, 302, 304, 401, 403, 404, 429, 500, 999]);
  const name = dice.pick(['poetry.lock', 'pdm.lock', 'Pipfile.lock']);
  return {
    files: { 'pants.toml': seeds.pantsToml(name), [name]: seeds.locks[name]! },
    page: { status, headers, text },
    ...packaged,
  };
};

const platforms: Subject = (dice) => {
  const build = `python_sources(name="lib", sources=["*.py"])
file(name="linux", source="linux.json")
python_aws_lambda_function(name="fn", complete_platforms=[":linux"], handler="app.py:handler")
pex_binary(name="pex", entry_point="app.py", ${dice.chance(0.5) ? 'complete_platforms=[":linux"]' : `platforms=[${JSON.stringify(mutateText('linux_x86_64-cp-312-cp312', dice))}]`})
`;
  return {
    files: { 'src/BUILD': build, 'src/linux.json': mutateDocument(seeds.platform, dice) },
    ...packaged,
  };
};

const runtimes: Subject = (dice) => ({
  files: { 'runtimes.json': mutateDocument(seeds.runtimes, dice) },
  ...packaged,
  options: { platforms: 'runtimes.json' },
});

const aws: Subject = (dice) => {
  const answers = Array.from({ length: 3 }, () => {
    if (dice.chance(0.2)) {
      const code = dice.pick([
        'ResourceConflictException',
        'AccessDenied',
        'ResourceNotFoundException',
        '500',
        'x\n::y',
      ]);
      const stderr = `An error occurred (${code}) when calling the UpdateFunctionCode operation: ${mutateText('text', dice)}`;
      return { exitCode: dice.pick([254, 255, 1]), stdout: '', stderr };
    }
    const changed = dice.chance(0.8)
      ? mutateDocument(JSON.stringify(seeds.awsAnswer), dice)
      : JSON.stringify(seeds.awsAnswer);
    return { exitCode: 0, stdout: changed, stderr: '' };
  });
  return {
    files: {},
    command: 'deploy',
    operands: ['src:fn'],
    options: { 'function-name': 'fn' },
    aws: answers,
  };
};

/** Files that declare functions without BUILD files. */
const template: Subject = (dice) => {
  const name = dice.pick(Object.keys(seeds.templates));
  const text = mutateText(seeds.templates[name]!, dice, [
    ...['!Ref ', '!Sub ', '${self:custom}', '${opt:x}', '&a ', '*a', '<<: ', 'CodeUri: ../x', 'Handler: '],
    ...['Fn::GetAtt: ', 'functions:\n', 'Resources:\n', 'runtime: python3.12', '../', '| \n', '{a: {'],
  ]);
  const command = dice.pick(['package', 'list', 'dependencies']);
  return { files: { [name]: text }, command, operands: [], options: { from: name } };
};

/** Manifests of other jobs. */
const manifests: Subject = (dice) => {
  const second = dice.chance(0.3) ? seeds.manifest : mutateDocument(seeds.manifest, dice);
  return {
    files: { 'made/a.json': mutateDocument(seeds.manifest, dice), 'made/b.json': second },
    command: 'report',
    operands: [],
    options: { manifests: 'made/*.json', ...(dice.chance(0.5) && { format: 'json' }) },
  };
};

/** The other files that are read in a checkout. */
const otherFile: Subject = (dice) => {
  const [name, text] = dice.pick([
    ['.gitignore', '*.pyc\n!keep/**\n/dist/\n[a-z]*.x\n\\#a\n'],
    ['.gitattributes', '*.py text eol=crlf\n*.bin filter=lfs\n'],
    [
      'src/Dockerfile',
      'FROM base AS a\nARG X=src/fn.zip\nCOPY --from=a $X /x\nRUN --mount=type=secret x <<EOF\ny\nEOF\nCOPY ["src/fn.zip", "/"]\n',
    ],
    ['.git/index', 'DIRC\0\0\0\u0002\0\0\0\u0001'],
    ['.git/config', '[core]\n\tbare = false\n\tworktree = ../x\n'],
    ['.git/HEAD', 'ref: refs/heads/main\n'],
    ['.git/info/sparse-checkout', '/*\n!/x/\n'],
    ['.pants.rc', '[GLOBAL]\nlevel = "debug"\n'],
    ['src/lib/util.py', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n'],
    ['BUILDROOT', ''],
  ] as const);
  const image =
    name === 'src/Dockerfile'
      ? {
          'src/other/BUILD': '',
          'src/BUILD': `${seeds.checkout['src/BUILD'] as string}docker_image(name="img")\n`,
        }
      : {};
  const command = dice.pick(['package', 'list', 'dependencies']);
  return { files: { ...image, [name]: mutateText(text, dice) }, command, operands: ['::'] };
};

/** All kinds, by name. */
export const subjects: Readonly<Record<string, Subject>> = {
  'build-file': buildFile,
  prelude,
  'pants-toml': pantsToml,
  ...Object.fromEntries(Object.keys(seeds.locks).map((name) => [name.replace('main', 'pex'), lock(name)])),
  requirements,
  python,
  'zip-structure': zipStructure,
  'wheel-metadata': wheelMetadata,
  'compiled-module': compiledModule,
  'index-page': indexPage,
  platforms,
  runtimes,
  aws,
  template,
  manifests,
  'other-file': otherFile,
};
