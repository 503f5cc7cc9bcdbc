// Checkouts and wheels that somebody could make to exhaust a runner, each at most 10 MB. For bounds.ts.
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

export interface HostileInput {
  readonly title: string;
  /** By path. Made when the row runs. */
  readonly files: () => Readonly<Record<string, string | Buffer>>;
  /** Default: `list ::`. */
  readonly args?: readonly string[];
  /** What its wheels honestly unpack to. */
  readonly unpackedBytes?: number;
}

const MB = 1_000_000;

/** As many repetitions of `text(0)`, `text(1)` … as fit in `bytes`. */
function fill(bytes: number, text: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; ; index++) {
    const part = text(index);
    length += Buffer.byteLength(part);
    if (length > bytes) return parts.join('');
    parts.push(part);
  }
}

/** `count` files by path. */
function many(
  count: number,
  path: (index: number) => string,
  content: (index: number) => string | Buffer,
): Record<string, string | Buffer> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [path(index), content(index)]));
}

const pantsToml = (more = ''): string =>
  '[GLOBAL]\npants_version = "2.34.0"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python", "pants.backend.docker"]\n' +
  '[source]\nroot_patterns = ["/"]\n' +
  '[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython==3.12.*"]\n' +
  `[python.resolves]\nmain = "lock"\n${more}`;
const functionBuild =
  'python_sources(name="lib")\npython_requirements(name="reqs")\n' +
  'python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":reqs", ":lib"])\n';
const app = 'def main(event, context):\n    return 1\n';

/** A function whose lock is `lock`. */
const locked = (
  lock: string | Buffer,
  requirements = 'a\n',
  more: Readonly<Record<string, string | Buffer>> = {},
): Record<string, string | Buffer> => ({
  'pants.toml': pantsToml(),
  BUILD: functionBuild,
  'requirements.txt': requirements,
  'app.py': `import a\n${app}`,
  lock,
  ...more,
});

const wheelsOf = ['wheels', ':fn', '--offline'];

interface Member {
  readonly name: string;
  readonly data: Buffer;
}

/** A zip with these members; equal ones are deflated once. */
function zipOf(members: readonly Member[]): Buffer {
  const deflated = new Map<Buffer, Buffer>();
  const sums = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of members) {
    if (!deflated.has(data)) deflated.set(data, deflateRawSync(data, { level: 9 }));
    if (!sums.has(data)) sums.set(data, crc32(data));
    const packed = deflated.get(data)!;
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(0x21, 12);
    local.writeUInt32LE(sums.get(data)!, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(bytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    central.writeUInt16LE(20, 6);
    local.copy(central, 10, 8, 28);
    central.writeUInt16LE(bytes.length, 28);
    central.writeUInt32LE((0o100644 << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, bytes, packed);
    directory.push(central, bytes);
    offset += 30 + bytes.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

const metadata = 'Metadata-Version: 2.1\nName: a\nVersion: 1\n';
const wheelTags = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n';

/** A function that needs the wheel `a` 1 in `w/`, whose members these are besides the usual ones. */
function withWheel(
  parts: {
    readonly metadata?: Buffer;
    readonly wheel?: Buffer;
    readonly record?: Buffer;
    readonly entryPoints?: Buffer;
    readonly members?: readonly Member[];
  },
  more: Readonly<Record<string, string | Buffer>> = {},
): Record<string, string | Buffer> {
  const members = [
    ...(parts.members ?? [{ name: 'a/__init__.py', data: Buffer.from('') }]),
    ...(parts.entryPoints ? [{ name: 'a-1.dist-info/entry_points.txt', data: parts.entryPoints }] : []),
    { name: 'a-1.dist-info/METADATA', data: parts.metadata ?? Buffer.from(metadata) },
    { name: 'a-1.dist-info/WHEEL', data: parts.wheel ?? Buffer.from(wheelTags) },
  ];
  const record = [...members, { name: 'a-1.dist-info/RECORD' }].map(({ name }) => `${name},,\n`).join('');
  members.push({ name: 'a-1.dist-info/RECORD', data: parts.record ?? Buffer.from(record) });
  return {
    'pants.toml': pantsToml(),
    BUILD: functionBuild,
    'requirements.txt': 'a==1\n',
    'app.py': `import a\n${app}`,
    ...withLock(zipOf(members)),
    ...more,
  };
}

/** The wheel, and a lock with its hash. */
function withLock(wheel: Buffer): Record<string, string | Buffer> {
  const hash = createHash('sha256').update(wheel).digest('hex');
  return { 'w/a-1-py3-none-any.whl': wheel, lock: `a==1 --hash=sha256:${hash}\n` };
}

/** A wheel whose modules are all loaded. */
function denseModules(title: string, count: number, bytes: number, text: string): HostileInput {
  const files = () => {
    const names = Array.from({ length: count - 1 }, (_, index) => `m${index + 1}`);
    const data = repeated(text, bytes);
    const members = names.map((name) => ({ name: `a/${name}.py`, data }));
    const start = Buffer.from(names.map((name) => `import a.${name}\n`).join(''));
    return withWheel({ members: [{ name: 'a/__init__.py', data: start }, ...members] });
  };
  return { title, args: packageIt, files, unpackedBytes: count * bytes };
}

const packageIt = ['package', ':fn', '--wheels', 'w', '--offline'];
const HASH = 'a'.repeat(64);

const buildFiles: readonly HostileInput[] = [
  {
    title: 'BUILD: 10 million targets of a loop',
    files: () => ({ BUILD: 'for i in range(10**7):\n    target(name=str(i))\n' }),
  },
  {
    title: 'BUILD: ten files with 300,000 targets each',
    files: () =>
      many(
        10,
        (i) => `d${i}/BUILD`,
        () => 'for i in range(300000):\n    target(name=str(i))\n',
      ),
  },
  {
    title: 'BUILD: a hundred files with 30,000 targets each',
    files: () =>
      many(
        100,
        (i) => `d${i}/BUILD`,
        () => 'for i in range(30000):\n    target(name=str(i))\n',
      ),
  },
  {
    title: 'BUILD: 10 MB of short targets',
    files: () => ({ BUILD: fill(10 * MB, (i) => `target(name="${i}")\n`) }),
  },
  {
    title: 'BUILD: 100,000 files() targets',
    files: () => ({
      BUILD: 'for i in range(100000):\n    files(name=str(i), sources=["*.md"])\n',
      'a.md': '',
    }),
  },
  {
    title: 'BUILD: 3,000 files with an endless loop',
    files: () =>
      many(
        3000,
        (i) => `d${i}/BUILD`,
        () => 'while True:\n    pass\n',
      ),
  },
  {
    title: 'BUILD: 100 files that each take all memory',
    files: () =>
      many(
        100,
        (i) => `d${i}/BUILD`,
        () => 'x = [0] * 30000000\nt = target(name="a")\n',
      ),
  },
  {
    title: 'BUILD: lists that stay in fields',
    files: () =>
      many(
        100,
        (i) => `d${i}/BUILD`,
        () => 'x = ["a"] * 100000\nfor i in range(100):\n    target(name=str(i), tags=x + [str(i)])\n',
      ),
  },
  {
    title: 'BUILD: strings that stay in fields',
    files: () =>
      many(
        100,
        (i) => `d${i}/BUILD`,
        () => 'target(name="a", description=("%d" % 5) * 100000000)\n',
      ),
  },
  {
    title: 'BUILD: peek of a string that many fields share',
    args: ['peek', '::'],
    files: () => ({
      BUILD: 'x = "a" * 1000000\nfor i in range(50000):\n    target(name=str(i), description=x)\n',
    }),
  },
  {
    title: 'BUILD: peek of a string that many values of a field share',
    args: ['peek', '::'],
    files: () => ({
      BUILD: 'x = ["a" * 1000000] * 10000\nfor i in range(10):\n    target(name=str(i), tags=x)\n',
    }),
  },
  {
    title: 'BUILD: flat strings',
    files: () => ({
      BUILD:
        'x = "".join(["ab"] * 1000000)\nfor i in range(100):\n    y = x.replace("a", "c").upper().lower().title()\n    target(name=str(i), description=y)\n',
    }),
  },
  {
    title: 'BUILD: strings by formatting',
    files: () => ({
      BUILD:
        'for i in range(1000):\n    x = "%100000d %100000d" % (i, i)\n    y = f"{x:>1000000}{x!r:>1000000}"\n',
    }),
  },
  {
    title: 'BUILD: large numbers',
    files: () => ({ BUILD: 'x = 3 ** 40000\nfor i in range(100000):\n    y = x * x\n    z = x * x // x\n' }),
  },
  {
    title: 'BUILD: digits of large numbers',
    files: () => ({
      BUILD: 'x = 3 ** 40000\nfor i in range(100000):\n    y = str(x % (10 ** 4000))\n    z = int(y)\n',
    }),
  },
  {
    title: 'BUILD: power of large numbers',
    files: () => ({ BUILD: 'x = 3 ** 40000\nfor i in range(100000):\n    y = pow(x, x, x - 1)\n' }),
  },
  {
    title: 'BUILD: hex of large numbers',
    files: () => ({
      BUILD: 'x = 1 << 65000\nfor i in range(100000):\n    y = hex(x)\n    z = "%x" % x\n    w = f"{x:b}"\n',
    }),
  },
  { title: 'BUILD: one expression of 4 MB', files: () => ({ BUILD: `x = ${'1+'.repeat(2 * MB - 10)}1\n` }) },
  { title: 'BUILD: 10 MB of a list', files: () => ({ BUILD: `x = [${'1,'.repeat(5 * MB - 10)}]\n` }) },
  { title: 'BUILD: 10 MB of tokens', files: () => ({ BUILD: 'a\n'.repeat(5 * MB) }) },
  { title: 'BUILD: 10 MB of syntax errors', files: () => ({ BUILD: ')\n'.repeat(5 * MB) }) },
  {
    title: 'BUILD: 1,000 files of syntax errors',
    files: () =>
      many(
        1000,
        (i) => `d${i}/BUILD`,
        () => ')\n'.repeat(5000),
      ),
  },
  { title: 'BUILD: 10 MB of comments', files: () => ({ BUILD: '#\n'.repeat(5 * MB) }) },
  { title: 'BUILD: 10 MB of brackets', files: () => ({ BUILD: '('.repeat(10 * MB) }) },
  {
    title: 'BUILD: 10 MB of one string',
    files: () => ({ BUILD: `target(name="a", description="${'\\x41'.repeat(2.4 * MB)}")\n` }),
  },
  { title: 'BUILD: 10 MB of f-strings', files: () => ({ BUILD: fill(10 * MB, () => 'x = f"{1}{2}{3}"\n') }) },
  {
    title: 'BUILD: 10 MB of dictionaries',
    files: () => ({ BUILD: `x = {${fill(9.9 * MB, (i) => `"${i}":1,`)}}\n` }),
  },
  {
    title: 'BUILD: 100 files of 100 KB of lists',
    files: () =>
      many(
        100,
        (i) => `d${i}/BUILD`,
        () => `target(name="a", tags=[${fill(99_000, (i) => `"${i}",`)}])\n`,
      ),
  },
  {
    title: 'BUILD: 100,000 files',
    files: () =>
      many(
        100_000,
        (i) => `d${i % 1000}/e${i}/BUILD`,
        () => 'target(name="a")\n',
      ),
  },
  {
    title: 'BUILD: 300,000 unknown fields',
    files: () => ({ BUILD: 'for i in range(300000):\n    target(name=str(i), nope=1)\n' }),
  },
  {
    title: 'BUILD: 300,000 unknown fields, written',
    files: () => ({ BUILD: fill(10 * MB, (i) => `target(name="${i}", nope=1)\n`) }),
  },
  {
    title: 'BUILD: 300,000 names that exist',
    files: () => ({ BUILD: fill(10 * MB, () => 'target(name="a")\n') }),
  },
  {
    title: 'BUILD: 300,000 names that exist, packaged',
    args: ['package', '::'],
    files: () => ({ BUILD: fill(10 * MB, () => 'target(name="a")\n') }),
  },
  { title: 'BUILD: unknown names', files: () => ({ BUILD: fill(10 * MB, (i) => `nope${i}\n`) }) },
  {
    title: 'BUILD: unknown types',
    files: () => ({ BUILD: fill(10 * MB, (i) => `nope${i}(name="${i}")\n`) }),
  },
  {
    title: 'BUILD: 100,000 unmatched globs',
    files: () => ({ BUILD: 'files(name="a", sources=["x%d.txt" % i for i in range(100000)])\n' }),
  },
  {
    title: 'BUILD: 100,000 targets with an unmatched glob',
    files: () => ({ BUILD: 'for i in range(100000):\n    files(name=str(i), sources=["x%d.txt" % i])\n' }),
  },
  {
    title: 'BUILD: unmatched globs of 4,000 characters',
    files: () => ({
      BUILD: 'for i in range(100000):\n    files(name=str(i), sources=["x" * 3000 + str(i)])\n',
    }),
  },
  {
    title: 'BUILD: wide globs',
    files: () => ({
      BUILD: 'files(name="a", sources=["**/*%d*/**/*b*/**" % i for i in range(5000)])\n',
      ...many(
        3000,
        (i) => `d${i % 30}/b${i % 300}/f${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'BUILD: 1,000 targets with wide globs',
    files: () => ({
      BUILD: 'for i in range(1000):\n    files(name=str(i), sources=["**/*a*b*c*d*"])\n',
      ...many(
        10000,
        (i) => `d${i % 30}/b${i % 300}/f${i}aaaaabbbbb`,
        () => '',
      ),
    }),
  },
  {
    title: 'BUILD: 1,000 generators over 10,000 files',
    files: () => ({
      BUILD: 'for i in range(1000):\n    files(name=str(i), sources=["**"])\n',
      ...many(
        10000,
        (i) => `d${i % 30}/b${i % 300}/f${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'BUILD: excluding globs',
    files: () => ({
      BUILD: 'files(name="a", sources=["**"] + ["!**/*%d*x" % i for i in range(30000)])\n',
      ...many(
        3000,
        (i) => `d${i % 30}/b${i % 300}/f${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'BUILD: parametrized variants',
    files: () => ({
      BUILD:
        'for i in range(1000):\n    target(name=str(i), tags=parametrize(**{"a%d" % j: ["x"] for j in range(100)}), description=parametrize(**{"b%d" % j: "x" for j in range(99)}))\n',
    }),
  },
  {
    title: 'BUILD: parametrized variants of a generator',
    files: () => ({
      BUILD:
        'files(name="a", sources=["**"], tags=parametrize(**{"a%d" % j: ["x"] for j in range(100)}), description=parametrize(**{"b%d" % j: "x" for j in range(99)}))\n',
      ...many(
        100,
        (i) => `f${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'BUILD: parametrization groups',
    files: () => ({
      BUILD:
        'for i in range(100):\n    target(name=str(i), **{"g%d" % j: 1 for j in range(0)}, **parametrize("a", tags=parametrize(**{"a%d" % j: ["x"] for j in range(9000)})))\n',
    }),
  },
  {
    title: 'BUILD: overrides',
    files: () => ({
      BUILD:
        'files(name="a", sources=["**"], overrides={"**/*%d*" % i: {"tags": ["x"]} for i in range(10000)})\n',
      ...many(
        3000,
        (i) => `d${i % 30}/b${i % 300}/f${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'BUILD: defaults in 3,000 directories',
    files: () => ({
      ...many(
        3000,
        (i) => `d${i}/BUILD`,
        () => 'target(name="a")\n',
      ),
      BUILD: '__defaults__(all=dict(tags=["a"] * 100000))\n',
    }),
  },
  {
    title: 'BUILD: defaults that grow',
    files: () =>
      many(
        200,
        (i) => `${Array.from({ length: i }, () => 'd/').join('')}BUILD`,
        () => '__defaults__(all=dict(tags=["a"] * 100000), extend=True)\ntarget(name="a")\n',
      ),
  },
  {
    title: 'BUILD: prints',
    files: () =>
      many(
        3000,
        (i) => `d${i}/BUILD`,
        () => 'for i in range(1000):\n    print("x" * 10)\n',
      ),
  },
  {
    title: 'BUILD: a prelude of 10 MB',
    files: () => ({
      'pants.toml': '[GLOBAL]\nbuild_file_prelude_globs = ["p"]\n',
      p: fill(10 * MB, (i) => `def f${i}(): pass\n`),
      BUILD: 'target(name="a")\n',
    }),
  },
  {
    title: 'BUILD: a large prelude, 3,000 files',
    files: () => ({
      'pants.toml': '[GLOBAL]\nbuild_file_prelude_globs = ["p"]\n',
      p: fill(1 * MB, (i) => `f${i}=1\n`),
      ...many(
        3000,
        (i) => `d${i}/BUILD`,
        () => 'target(name="a")\n',
      ),
    }),
  },
  {
    title: 'BUILD: a prelude whose macro runs for long',
    files: () => ({
      'pants.toml': '[GLOBAL]\nbuild_file_prelude_globs = ["p"]\n',
      p: 'def f():\n    for i in range(10**9): pass\n',
      ...many(
        3000,
        (i) => `d${i}/BUILD`,
        () => 'f()\n',
      ),
    }),
  },
  {
    title: 'BUILD: deep data',
    files: () => ({
      BUILD:
        'x = []\nfor i in range(90):\n    x = [x]\nfor i in range(10000):\n    target(name=str(i), tags=x)\n',
    }),
  },
  {
    title: 'BUILD: nested comprehensions',
    files: () => ({ BUILD: 'x = [i for i in range(1000) for j in range(1000) for k in range(1000)]\n' }),
  },
  {
    title: 'BUILD: sorting',
    files: () => ({
      BUILD: 'x = list(range(500000))\nfor i in range(1000):\n    y = sorted(x, key=lambda v: -v)\n',
    }),
  },
  {
    title: 'BUILD: comparing shared lists',
    files: () => ({
      BUILD: 'x = []\ny = []\nfor i in range(60):\n    x = [x, x]\n    y = [y, y]\nz = x == y\n',
    }),
  },
  {
    title: 'BUILD: hashing shared tuples',
    files: () => ({ BUILD: 'x = ()\nfor i in range(60):\n    x = (x, x)\nz = {x: 1}\n' }),
  },
  {
    title: 'BUILD: keys with equal hashes',
    files: () => ({ BUILD: 'd = {}\nfor i in range(400000):\n    d[(i * (2**61 - 1), i)] = 1\n' }),
  },
  {
    title: 'BUILD: splitting',
    files: () => ({
      BUILD: 'x = "a," * 1000000\nfor i in range(1000):\n    y = x.split(",")\n    z = ",".join(y)\n',
    }),
  },
  {
    title: 'BUILD: slices',
    files: () => ({
      BUILD: 'x = list(range(1000000))\nfor i in range(100000):\n    y = x[1:]\n    x[0:1] = []\n',
    }),
  },
  {
    title: 'BUILD: deleting from the front',
    files: () => ({ BUILD: 'x = list(range(700000))\nwhile x:\n    x.pop(0)\n' }),
  },
  {
    title: 'BUILD: searching strings',
    files: () => ({
      BUILD:
        'x = "a" * 3000000\ny = "a" * 1500000 + "b"\nfor i in range(100000):\n    z = y in x\n    w = x.count("aab")\n',
    }),
  },
  {
    title: 'BUILD: 100,000 cyclic targets',
    args: ['dependencies', '--transitive', '::'],
    files: () => ({
      BUILD: 'for i in range(100000):\n    target(name=str(i), dependencies=[":%d" % ((i + 1) % 100000)])\n',
    }),
  },
  {
    title: 'BUILD: 100,000 cyclic targets, packaged',
    args: ['package', '::'],
    files: () => ({
      BUILD: 'for i in range(100000):\n    target(name=str(i), dependencies=[":%d" % ((i + 1) % 100000)])\n',
    }),
  },
  {
    title: 'BUILD: a dense graph',
    args: ['dependencies', '--transitive', '::'],
    files: () => ({
      BUILD:
        'd = [":%d" % i for i in range(3000)]\nfor i in range(3000):\n    target(name=str(i), dependencies=d)\n',
    }),
  },
  {
    title: 'BUILD: a dense graph, dependents',
    args: ['dependents', '--transitive', ':1'],
    files: () => ({
      BUILD:
        'd = [":%d" % i for i in range(3000)]\nfor i in range(3000):\n    target(name=str(i), dependencies=d)\n',
    }),
  },
  {
    title: 'BUILD: a dense graph, peek',
    args: ['peek', '::'],
    files: () => ({
      BUILD:
        'd = [":%d" % i for i in range(3000)]\nfor i in range(3000):\n    target(name=str(i), dependencies=d)\n',
    }),
  },
  {
    title: 'BUILD: a dense graph, peeked without edges',
    args: ['peek', '--exclude-defaults', '::'],
    files: () => ({
      BUILD:
        'd = ["t"*50 + str(i) for i in range(3000)]\nfor i in range(3000):\n    target(name=str(i), tags=d)\n',
    }),
  },
  {
    title: 'BUILD: 300,000 dependencies that do not exist',
    args: ['dependencies', '::'],
    files: () => ({ BUILD: 'target(name="a", dependencies=[":n%d" % i for i in range(300000)])\n' }),
  },
  {
    title: 'BUILD: 1,000 functions with 1,000 dependencies',
    args: ['package', '::'],
    files: () => ({
      'pants.toml': pantsToml(),
      'app.py': app,
      lock: '',
      BUILD:
        'python_sources(name="lib")\nd = [":r%d" % i for i in range(1000)]\nfor i in range(1000):\n    file(name="r%d" % i, source="app.py")\n    python_aws_lambda_function(name="f%d" % i, runtime="python3.12", handler="app.py:main", dependencies=d)\n',
    }),
  },
  {
    title: 'BUILD: 100,000 functions',
    args: ['package', '::', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      'app.py': app,
      lock: '',
      BUILD:
        'for i in range(100000):\n    python_aws_lambda_function(name="f%d" % i, runtime="python3.12", handler="app.py:main")\n',
    }),
  },
  {
    title: 'BUILD: 3,000 functions',
    args: ['package', '::', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      'app.py': app,
      lock: '',
      BUILD:
        'for i in range(3000):\n    python_aws_lambda_function(name="f%d" % i, runtime="python3.12", handler="app.py:main")\n',
    }),
  },
  {
    title: 'BUILD: a handler of 10 MB',
    args: ['package', '::'],
    files: () => ({
      'pants.toml': pantsToml(),
      'app.py': app,
      lock: '',
      BUILD: `python_aws_lambda_function(name="f", runtime="python3.12", handler="${'a.'.repeat(4.9 * MB)}:main")\n`,
    }),
  },
  { title: 'BUILD: env() of 10 MB', files: () => ({ BUILD: fill(10 * MB, (i) => `env("A${i}")\n`) }) },
  {
    title: 'BUILD: filtered by tags',
    args: ['--tag', 'x', 'list', '::'],
    files: () => ({ BUILD: 'for i in range(100000):\n    target(name=str(i), tags=["x"])\n' }),
  },
];

const checkouts: readonly HostileInput[] = [
  {
    title: 'checkout: 100,000 files',
    args: ['list', '::'],
    files: () => ({
      BUILD: 'files(name="a", sources=["**"])\n',
      ...many(
        100_000,
        (i) => `d${i % 100}/e${i % 1000}/f${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'checkout: 500 directories deep',
    files: () => ({ BUILD: 'files(name="a", sources=["**"])\n', [`${'d/'.repeat(500)}f`]: '' }),
  },
  {
    title: 'checkout: .gitignore of 1 MB over 10,000 files',
    files: () => ({
      '.gitignore': fill(1 * MB, (i) => `*a${i}*b\n`),
      BUILD: 'files(name="a", sources=["**"])\n',
      ...many(
        10_000,
        (i) => `d${i % 100}/aaaaaaaaaaa${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'checkout: .gitignore of one-letter patterns',
    files: () => ({
      '.gitignore': '?*?\n!*\n'.repeat(110_000),
      BUILD: 'files(name="a", sources=["**"])\n',
      ...many(
        10_000,
        (i) => `d${i % 100}/aaaaaaaaaaa${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'checkout: .gitignore with many stars',
    files: () => ({
      '.gitignore': `${'*a'.repeat(100)}b\n`.repeat(4000),
      BUILD: 'files(name="a", sources=["**"])\n',
      ...many(
        3000,
        (i) => `d${i % 100}/${'a'.repeat(200)}${i}`,
        () => '',
      ),
    }),
  },
  {
    title: 'checkout: a git index of 10 MB',
    args: ['package', ':fn'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'app.py': app,
      'requirements.txt': '',
      lock: '',
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/objects/a': '',
      '.git/refs/a': '',
      '.git/index': gitIndex(140_000),
      'dist/x.zip': '',
    }),
  },
  {
    title: 'checkout: a false git index',
    args: ['package', ':fn'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'app.py': app,
      'requirements.txt': '',
      lock: '',
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/objects/a': '',
      '.git/refs/a': '',
      '.git/index': Buffer.concat([
        Buffer.from('DIRC\0\0\0\x04\xff\xff\xff\xff', 'latin1'),
        Buffer.alloc(9 * MB),
      ]),
    }),
  },
  {
    title: 'checkout: source roots',
    args: ['roots'],
    files: () => ({
      'pants.toml': `[source]\nroot_patterns = [${fill(900_000, (i) => `"a${i}*",`)}]\n`,
      ...many(
        3000,
        (i) => `d${i % 30}/a${i}/f`,
        () => '',
      ),
    }),
  },
  {
    title: 'checkout: pants.toml of deep arrays',
    files: () => ({ 'pants.toml': `a = ${'['.repeat(400_000)}\n` }),
  },
  {
    title: 'checkout: pants.toml of deep tables',
    files: () => ({ 'pants.toml': `[${'a.'.repeat(400_000)}a]\n` }),
  },
  {
    title: 'checkout: pants.toml of many tables',
    files: () => ({ 'pants.toml': fill(1 * MB, (i) => `[a${i}]\nb=1\n`) }),
  },
  {
    title: 'checkout: pants.toml of unknown options',
    files: () => ({ 'pants.toml': `[python]\n${fill(1 * MB, (i) => `b${i}=1\n`)}` }),
  },
  {
    title: 'checkout: pants.toml of interpolations',
    files: () => ({
      'pants.toml': `[DEFAULT]\n${Array.from({ length: 30 }, (_, i) => `a${i} = "%(a${i + 1})s%(a${i + 1})s"\n`).join('')}a30 = "xxxxxxxxxx"\n[GLOBAL]\npants_distdir = "%(a0)s"\n`,
    }),
  },
  {
    title: 'checkout: pants.toml of resolves',
    args: ['package', '::'],
    files: () => ({
      'pants.toml': `[python]\nenable_resolves = true\n[python.resolves]\n${fill(1 * MB, (i) => `r${i} = "l${i}"\n`)}`,
      BUILD: 'target(name="a")\n',
    }),
  },
  {
    title: 'checkout: an option from 1 MB of JSON brackets',
    files: () => ({ 'pants.toml': '[python]\nresolves = "@a.json"\n', 'a.json': '['.repeat(1_000_000) }),
  },
  {
    title: 'checkout: an option from deep JSON',
    files: () => ({
      'pants.toml': '[python]\nresolves = "@a.json"\n',
      'a.json': '['.repeat(500_000) + ']'.repeat(500_000),
    }),
  },
  {
    title: 'checkout: an option from deep YAML',
    files: () => ({
      'pants.toml': '[python]\nresolves = "@a.yml"\n',
      'a.yml': '['.repeat(130_000) + ']'.repeat(130_000),
    }),
  },
  {
    title: 'checkout: an option from YAML aliases',
    files: () => ({
      'pants.toml': '[python]\nresolves = "@a.yml"\n',
      'a.yml': `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i},*a${i},*a${i},*a${i},*a${i},*a${i},*a${i},*a${i},*a${i},*a${i}]\n`).join('')}`,
    }),
  },
  {
    title: 'checkout: an option from 256 KB of YAML',
    files: () => ({
      'pants.toml': '[python]\nresolves = "@a.yml"\n',
      'a.yml': fill(250_000, (i) => `a${i}: x\n`),
    }),
  },
  {
    title: 'checkout: an option from 256 KB of YAML dashes',
    files: () => ({ 'pants.toml': '[python]\nresolves = "@a.yml"\n', 'a.yml': '- '.repeat(130_000) }),
  },
  {
    title: 'checkout: an option from 256 KB of YAML errors',
    files: () => ({
      'pants.toml': '[python]\nresolves = "@a.yml"\n',
      'a.yml': '%\n&a &a\n!! :\n'.repeat(17_000),
    }),
  },
  {
    title: 'checkout: an option from 256 KB of a YAML key',
    files: () => ({ 'pants.toml': '[python]\nresolves = "@a.yml"\n', 'a.yml': `${'? '.repeat(125_000)}x\n` }),
  },
  {
    title: 'checkout: an option from deep TOML',
    files: () => ({
      'pants.toml': '[python]\nresolves = "@a.toml"\n',
      'a.toml': `${'a.'.repeat(490_000)}a = 1\n`,
    }),
  },
  {
    title: 'checkout: an option from a Python literal',
    files: () => ({ 'pants.toml': `[python]\nresolves = "{${fill(900_000, (i) => `'a${i}':'b',`)}}"\n` }),
  },
  {
    title: 'checkout: options that read one file 10,000 times',
    files: () => ({
      'pants.toml': `[GLOBAL]\npants_ignore = [${'"@a.json",'.repeat(10_000)}]\n`,
      'a.json': `[${'"a",'.repeat(240_000)}"a"]`,
    }),
  },
];

/** A git index (version 2) with that many entries. */
function gitIndex(count: number): Buffer {
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(count, 8);
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = Buffer.alloc(72);
    entry.writeUInt32BE(0o100644, 24);
    entry.writeUInt16BE(7, 60);
    entry.write(String(index).padStart(7, '0'), 62);
    return entry;
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(20)]);
}

const sources: readonly HostileInput[] = [
  ...(
    [
      ['of imports', () => fill(9.9 * MB, () => 'import a\n')],
      ['of distinct imports', () => fill(9.9 * MB, (i) => `import a${i}\n`)],
      ['of names', () => fill(9.9 * MB, (i) => `from a import b${i}\n`)],
      ['of brackets', () => '('.repeat(9.9 * MB)],
      ['of nested blocks', () => Array.from({ length: 4400 }, (_, i) => `${' '.repeat(i)}if x:\n`).join('')],
      ['of ifs', () => 'if x: pass\n'.repeat(900_000)],
      ['of elifs', () => `if x: pass\n${'elif x: pass\n'.repeat(760_000)}`],
      ['of tries', () => 'try: import a\nexcept ImportError: b = 1\n'.repeat(250_000)],
      ['of assignments', () => fill(9.9 * MB, (i) => `a${i} = 1\n`)],
      ['of one assignment', () => `${'a = '.repeat(2.4 * MB)}1\n`],
      ['of one sum', () => `a = ${'1+'.repeat(4.9 * MB)}1\n`],
      ['of attributes', () => `a${'.b'.repeat(4.9 * MB)}\n`],
      ['of calls', () => `a${'()'.repeat(4.9 * MB)}\n`],
      ['of decorators', () => `${'@a\n'.repeat(3.2 * MB)}def f(): pass\n`],
      ['of functions', () => fill(9.9 * MB, (i) => `def f${i}(): pass\n`)],
      [
        'of classes in classes',
        () => Array.from({ length: 4000 }, (_, i) => `${' '.repeat(i)}class A:\n`).join(''),
      ],
      ['of a string', () => `a = "${'a/b.c '.repeat(1.6 * MB)}"\n`],
      ['of strings', () => fill(9.9 * MB, (i) => `"a.b${i}.c"\n`)],
      ['of f-strings', () => 'f"{a}{b!r:>{c}}"\n'.repeat(580_000)],
      ['of open f-strings', () => 'f"{'.repeat(3.3 * MB)],
      ['of quotes', () => '"'.repeat(9.9 * MB)],
      ['of triple quotes', () => `'''"""`.repeat(1.6 * MB)],
      ['of backslashes', () => '\\\n'.repeat(4.9 * MB)],
      ['of NULs', () => '\0'.repeat(9.9 * MB)],
      ['of spaces', () => ' '.repeat(9.9 * MB)],
      ['of line ends', () => '\n'.repeat(9.9 * MB)],
      ['of lambdas', () => `a = ${'lambda: '.repeat(1.2 * MB)}1\n`],
      ['of globals', () => fill(9.9 * MB, (i) => `import sys; sys.path.append("${i}")\n`)],
      ['of __all__', () => `__all__ = [${fill(9.9 * MB, (i) => `"a${i}",`)}]\n`],
      ['of non-ASCII names', () => fill(9.9 * MB, (i) => `import é${i}\n`)],
      ['of relative imports', () => `from ${'.'.repeat(9.8 * MB)} import a\n`],
      ['of pragmas', () => 'import a  # pants: no-infer-dep\n'.repeat(300_000)],
    ] satisfies readonly (readonly [string, () => string])[]
  ).map(([title, text]) => ({
    title: `source: 10 MB ${title}`,
    args: ['package', ':fn', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'requirements.txt': '',
      lock: '',
      'app.py': `${app}${text()}`,
    }),
  })),
  {
    title: 'source: 10,000 modules that import each other',
    args: ['package', ':fn', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'requirements.txt': '',
      lock: '',
      'app.py': `import m0\n${app}`,
      ...many(
        10_000,
        (i) => `m${i}.py`,
        (i) => `import m${i + 1 === 10_000 ? 0 : i + 1}\nimport m${(i * 7) % 10_000}\n`,
      ),
    }),
  },
  {
    title: 'source: 1,000 modules that import all others',
    args: ['package', ':fn', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'requirements.txt': '',
      lock: '',
      'app.py': `import m0\n${app}`,
      ...many(
        800,
        (i) => `m${i}.py`,
        () => Array.from({ length: 800 }, (_, j) => `import m${j}\n`).join(''),
      ),
    }),
  },
  {
    title: 'source: 1,000 modules that star-import the next one',
    args: ['package', ':fn', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'requirements.txt': '',
      lock: '',
      'app.py': `from m0 import *\n${app}`,
      ...many(
        1000,
        (i) => `m${i}.py`,
        (i) => `from m${i + 1} import *\n${fill(8000, (j) => `n${i}_${j}=1\n`)}`,
      ),
      'm1000.py': '',
    }),
  },
  {
    title: 'source: 3,000 files with 100 unowned imports each',
    args: ['dependencies', '::'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: 'python_sources(name="lib")\n',
      lock: '',
      ...many(
        3000,
        (i) => `m${i}.py`,
        (i) => Array.from({ length: 100 }, (_, j) => `import n${i}_${j}\n`).join(''),
      ),
    }),
  },
  {
    title: 'source: 3,000 broken BUILD files beside a broken function',
    args: ['package', ':fn', '--offline'],
    files: () => ({
      'pants.toml': pantsToml(),
      BUILD: functionBuild,
      'requirements.txt': '',
      lock: '',
      'app.py': `${Array.from({ length: 1000 }, (_, i) => `import n${i}\n`).join('')}${app}`,
      ...many(
        3000,
        (i) => `d${i}/BUILD`,
        () => 'nope(\n',
      ),
    }),
  },
  {
    title: 'source: a Dockerfile of 10 MB',
    args: ['dependencies', '::'],
    files: () => ({
      'pants.toml': pantsToml(),
      lock: '',
      BUILD: 'docker_image(name="i")\n',
      Dockerfile: fill(9.9 * MB, (i) => `COPY a${i} b\n`),
    }),
  },
  {
    title: 'source: a Dockerfile of arguments',
    args: ['dependencies', '::'],
    files: () => ({
      'pants.toml': pantsToml(),
      lock: '',
      BUILD: 'docker_image(name="i")\n',
      Dockerfile: `FROM ${'${a:-'.repeat(1.9 * MB)}\n`,
    }),
  },
  {
    title: 'source: a Dockerfile of continued lines',
    args: ['dependencies', '::'],
    files: () => ({
      'pants.toml': pantsToml(),
      lock: '',
      BUILD: 'docker_image(name="i")\n',
      Dockerfile: `FROM \\\n${'a \\\n#\n'.repeat(1.6 * MB)}\n`,
    }),
  },
];

const requirementFiles: readonly HostileInput[] = [
  ...(
    [
      ['of requirements', () => fill(9.9 * MB, (i) => `a${i}==1\n`)],
      ['of one requirement', () => 'a==1\n'.repeat(1.9 * MB)],
      ['of faults', () => './x\n'.repeat(2.4 * MB)],
      ['of comments', () => '#\n'.repeat(4.9 * MB)],
      ['of continued lines', () => '\\\n'.repeat(4.9 * MB)],
      [
        'of markers',
        () => fill(9.9 * MB, (i) => `a${i}; ${'python_version>"3" and '.repeat(50)}os_name=="x"\n`),
      ],
      [
        'of deep markers',
        () => fill(9.9 * MB, (i) => `a${i}; ${'('.repeat(90)}os_name=="x"${')'.repeat(90)}\n`),
      ],
      ['of specifiers', () => fill(9.9 * MB, (i) => `a${i}${'>=1,'.repeat(100)}<2\n`)],
      ['of extras', () => fill(9.9 * MB, (i) => `a[${'b,'.repeat(5000)}c${i}]\n`)],
      ['of hashes', () => `a==1 ${`--hash=sha256:${HASH} `.repeat(120_000)}\n`],
      ['of options', () => '--index-url https://x.invalid\n'.repeat(300_000)],
      ['of includes', () => '-r requirements.txt\n'.repeat(500_000)],
      ['of constraints', () => '-c requirements.txt\n'.repeat(500_000)],
      ['of long versions', () => fill(9.9 * MB, (i) => `a${i}==${'1.'.repeat(200)}1\n`)],
      ['of URLs', () => fill(9.9 * MB, (i) => `a${i} @ https://x.invalid/a${i}-1-py3-none-any.whl\n`)],
      ['of quotes', () => `a; os_name == '${'"'.repeat(9.8 * MB)}\n`],
      ['of spaces', () => `a${' '.repeat(9.8 * MB)}b\n`],
      ['of variables', () => '${A}\n'.repeat(2 * MB)],
    ] satisfies readonly (readonly [string, () => string])[]
  ).flatMap(([title, text]) => [
    {
      title: `requirements: 10 MB ${title}`,
      args: ['list', '::'],
      files: () => ({
        'pants.toml': pantsToml(),
        BUILD: functionBuild,
        'app.py': app,
        lock: '',
        'requirements.txt': text(),
      }),
    },
    { title: `requirements.txt as lock: 10 MB ${title}`, args: wheelsOf, files: () => locked(text()) },
  ]),
  {
    title: 'requirements: files that include two others each',
    args: wheelsOf,
    files: () =>
      locked(
        '-r r0.txt\n',
        'a\n',
        many(
          30,
          (i) => `r${i}.txt`,
          (i) => `-r r${i + 1}.txt\n-r r${i + 1}.txt\n`,
        ),
      ),
  },
  {
    title: 'requirements: files that include 1,000 others each',
    args: wheelsOf,
    files: () =>
      locked(
        '-r r0.txt\n',
        'a\n',
        many(
          9,
          (i) => `r${i}.txt`,
          (i) => Array.from({ length: 1000 }, (_, j) => `-r ${'./'.repeat(j % 30)}r${i + 1}.txt\n`).join(''),
        ),
      ),
  },
  {
    title: 'requirements: pyproject.toml of 10 MB',
    files: () => ({
      BUILD: 'python_requirements(name="a", source="pyproject.toml")\n',
      'pyproject.toml': `[project]\nname="a"\ndependencies = [${fill(9.9 * MB, (i) => `"a${i}",`)}]\n`,
    }),
  },
  {
    title: 'requirements: pyproject.toml of faults',
    files: () => ({
      BUILD: 'python_requirements(name="a", source="pyproject.toml")\n',
      'pyproject.toml': `[project]\nname="a"\ndependencies = [${fill(9.9 * MB, () => `"!",`)}]\n`,
    }),
  },
  {
    title: 'requirements: poetry of 10 MB',
    files: () => ({
      BUILD: 'poetry_requirements(name="a")\n',
      'pyproject.toml': `[tool.poetry.dependencies]\n${fill(9.9 * MB, (i) => `a${i} = "^1"\n`)}`,
    }),
  },
  {
    title: 'requirements: poetry of constraints',
    files: () => ({
      BUILD: 'poetry_requirements(name="a")\n',
      'pyproject.toml': `[tool.poetry.dependencies]\na = "${'^1 || '.repeat(1.6 * MB)}^1"\n`,
    }),
  },
  {
    title: 'requirements: Pipfile of 10 MB',
    files: () => ({
      BUILD: 'pipenv_requirements(name="a")\n',
      'Pipfile.lock': `{"default":{${fill(9.9 * MB, (i) => `"a${i}":{"version":"==1"},`)}"b":{}}}`,
    }),
  },
  {
    title: 'requirements: pyproject.toml of one line',
    files: () => ({
      BUILD: 'python_requirements(name="a", source="pyproject.toml")\n',
      'pyproject.toml': `a = "${'x'.repeat(9.9 * MB)}"\n`,
    }),
  },
  {
    title: 'requirements: pyproject.toml of brackets',
    files: () => ({
      BUILD: 'python_requirements(name="a", source="pyproject.toml")\n',
      'pyproject.toml': `a = ${'['.repeat(9.9 * MB)}\n`,
    }),
  },
  {
    title: 'requirements: pyproject.toml of dotted keys',
    files: () => ({
      BUILD: 'python_requirements(name="a", source="pyproject.toml")\n',
      'pyproject.toml': fill(9.9 * MB, (i) => `${'a.'.repeat(90)}a${i} = 1\n`),
    }),
  },
  {
    title: 'requirements: pyproject.toml of inline tables',
    files: () => ({
      BUILD: 'python_requirements(name="a", source="pyproject.toml")\n',
      'pyproject.toml': fill(9.9 * MB, (i) => `a${i} = {b={c={d={e=1}}}}\n`),
    }),
  },
];

const uvHead = 'version = 1\nrequires-python = ">=3.12"\n';
const uvPackage = (name: string, more: string): string =>
  `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\n${more}` +
  `wheels = [{ url = "https://files.invalid/${name}-1-py3-none-any.whl", hash = "sha256:${HASH}" }]\n`;
const poetryPackage = (name: string, more = ''): string =>
  `[[package]]\nname = "${name}"\nversion = "1"\noptional = false\npython-versions = "*"\ngroups = ["main"]\nfiles = [{file = "${name}-1-py3-none-any.whl", hash = "sha256:${HASH}"}]\n${more}`;
const poetryTail = '[metadata]\nlock-version = "2.1"\npython-versions = ">=3.12"\ncontent-hash = "x"\n';
const pdmPackage = (name: string, more = ''): string =>
  `[[package]]\nname = "${name}"\nversion = "1"\ngroups = ["default"]\n${more}files = [{file = "${name}-1-py3-none-any.whl", hash = "sha256:${HASH}"}]\n`;
const pdmHead =
  '[metadata]\ngroups = ["default"]\nstrategy = ["inherit_metadata"]\nlock_version = "4.5.0"\ncontent_hash = "x"\n';
const pylockHead = 'lock-version = "1.0"\ncreated-by = "x"\n';
const pylockPackage = (name: string, more = ''): string =>
  `[[packages]]\nname = "${name}"\nversion = "1"\n${more}[[packages.wheels]]\nname = "${name}-1-py3-none-any.whl"\nurl = "https://files.invalid/${name}-1-py3-none-any.whl"\nhashes = {sha256 = "${HASH}"}\n`;
const pexLock = (requirements: string, more = ''): string =>
  `{"allow_builds":true,"allow_prereleases":false,"allow_wheels":true,"build_isolation":true,"constraints":[],"excluded":[],"locked_resolves":[{"locked_requirements":[${requirements}],"platform_tag":null}],"only_builds":[],"only_wheels":[],"overridden":[],"path_mappings":{},"pex_version":"2.1.137","pip_version":"24.2","prefer_older_binary":false,"requirements":["a"],"requires_python":[">=3.12"],"resolver_version":"pip-2020-resolver","style":"universal","target_systems":["linux"],"transitive":true,"use_pep517":null${more}}`;
const pexPackage = (name: string, dists = '', artifacts = ''): string =>
  `{"artifacts":[{"algorithm":"sha256","hash":"${HASH}","url":"https://files.invalid/${name}-1-py3-none-any.whl"}${artifacts}],"project_name":"${name}","requires_dists":[${dists}],"requires_python":">=3.12","version":"1"}`;

const chain = (i: number): string => `a${i === 0 ? '' : i}`;

const locks: readonly HostileInput[] = [
  ...(
    [
      ['uv.lock of packages', () => uvHead + fill(9.9 * MB, (i) => uvPackage(chain(i), ''))],
      [
        'uv.lock in a chain',
        () =>
          uvHead +
          fill(9.9 * MB, (i) => uvPackage(chain(i), `dependencies = [{ name = "${chain(i + 1)}" }]\n`)),
      ],
      [
        'uv.lock of one dependency',
        () =>
          uvHead +
          uvPackage('a', `dependencies = [${'{ name = "b" },'.repeat(600_000)}]\n`) +
          uvPackage('b', ''),
      ],
      [
        'uv.lock of markers',
        () =>
          uvHead +
          uvPackage(
            'a',
            `dependencies = [${fill(9.8 * MB, (i) => `{ name = "b", marker = "python_version > '3.${i}' and extra == 'x'" },`)}]\n`,
          ) +
          uvPackage('b', ''),
      ],
      [
        'uv.lock of wheels',
        () =>
          uvHead +
          `[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [${fill(9.8 * MB, (i) => `{ url = "https://files.invalid/a-1-cp312-cp312-manylinux_2_${i}_x86_64.whl", hash = "sha256:${HASH}" },`)}]\n`,
      ],
      [
        'uv.lock of a dense graph',
        () =>
          uvHead +
          Array.from({ length: 700 }, (_, i) =>
            uvPackage(
              chain(i),
              `dependencies = [${Array.from({ length: 700 }, (_x, j) => `{name="${chain(j)}"},`).join('')}]\n`,
            ),
          ).join(''),
      ],
      [
        'uv.lock of extras',
        () =>
          uvHead +
          uvPackage(
            'a',
            `[package.optional-dependencies]\n${fill(9.8 * MB, (i) => `x${i} = [{ name = "b" }]\n`)}`,
          ),
      ],
      [
        'uv.lock of versions',
        () => uvHead + fill(9.9 * MB, (i) => uvPackage('a', '').replace('"1"', `"1.${i}"`)),
      ],
      [
        'uv.lock of resolution markers',
        () =>
          `${uvHead}resolution-markers = [${fill(9.8 * MB, (i) => `"python_full_version >= '3.${i}'",`)}]\n${uvPackage('a', '')}`,
      ],
      ['poetry.lock of packages', () => fill(9.8 * MB, (i) => poetryPackage(chain(i))) + poetryTail],
      [
        'poetry.lock in a chain',
        () =>
          fill(9.8 * MB, (i) => poetryPackage(chain(i), `[package.dependencies]\n${chain(i + 1)} = "*"\n`)) +
          poetryTail,
      ],
      [
        'poetry.lock of markers',
        () =>
          poetryPackage(
            'a',
            `[package.dependencies]\nb = [${fill(9.8 * MB, (i) => `{version="*", markers="python_version > '3.${i}'"},`)}]\n`,
          ) + poetryTail,
      ],
      [
        'poetry.lock of constraints',
        () =>
          poetryPackage('a', `[package.dependencies]\nb = "${'>=1,<2 || '.repeat(1_000_000)}*"\n`) +
          poetryTail,
      ],
      ['pdm.lock of packages', () => pdmHead + fill(9.8 * MB, (i) => pdmPackage(chain(i)))],
      [
        'pdm.lock in a chain',
        () => pdmHead + fill(9.8 * MB, (i) => pdmPackage(chain(i), `dependencies = ["${chain(i + 1)}"]\n`)),
      ],
      [
        'pdm.lock of one dependency',
        () =>
          pdmHead +
          pdmPackage('a', `dependencies = [${fill(9.7 * MB, (i) => `"b; python_version > '3.${i}'",`)}]\n`) +
          pdmPackage('b'),
      ],
      ['pylock.toml of packages', () => pylockHead + fill(9.8 * MB, (i) => pylockPackage(chain(i)))],
      [
        'pylock.toml of markers',
        () =>
          pylockHead +
          fill(9.8 * MB, (i) =>
            pylockPackage(chain(i), `marker = "${"python_version > '3' and ".repeat(40)}os_name == 'x'"\n`),
          ),
      ],
      [
        'pylock.toml of wheels',
        () =>
          pylockHead +
          `[[packages]]\nname = "a"\nversion = "1"\n${fill(9.8 * MB, (i) => `[[packages.wheels]]\nurl = "https://files.invalid/a-1-cp312-cp312-manylinux_2_${i}_x86_64.whl"\nhashes = {sha256 = "${HASH}"}\n`)}`,
      ],
      [
        'Pipfile.lock of packages',
        () =>
          `{"_meta":{"hash":{"sha256":"x"},"pipfile-spec":6,"requires":{},"sources":[]},"default":{${fill(9.8 * MB, (i) => `"${chain(i)}":{"version":"==1","hashes":["sha256:${HASH}"]},`)}"z":{"version":"==1"}},"develop":{}}`,
      ],
      [
        'Pipfile.lock of hashes',
        () =>
          `{"_meta":{"hash":{"sha256":"x"},"pipfile-spec":6,"requires":{},"sources":[]},"default":{"a":{"version":"==1","hashes":[${`"sha256:${HASH}",`.repeat(130_000)}"sha256:${HASH}"]}},"develop":{}}`,
      ],
      [
        'pex lock of packages',
        () => pexLock(`${fill(9.8 * MB, (i) => `${pexPackage(chain(i))},`)}${pexPackage('z')}`),
      ],
      [
        'pex lock in a chain',
        () =>
          pexLock(
            `${fill(9.8 * MB, (i) => `${pexPackage(chain(i), `"${chain(i + 1)}"`)},`)}${pexPackage('z')}`,
          ),
      ],
      [
        'pex lock of one dependency',
        () => pexLock(pexPackage('a', `${fill(9.8 * MB, (i) => `"b; python_version > '3.${i}'",`)}"b"`)),
      ],
      [
        'pex lock of artifacts',
        () =>
          pexLock(
            pexPackage(
              'a',
              '',
              fill(
                9.8 * MB,
                (i) =>
                  `,{"algorithm":"sha256","hash":"${HASH}","url":"https://files.invalid/a-1-cp312-cp312-manylinux_2_${i}_x86_64.whl"}`,
              ),
            ),
          ),
      ],
      [
        'pex lock of resolves',
        () =>
          pexLock(pexPackage('a')).replace(
            '"only_builds"',
            `"x":[${'{"locked_requirements":[],"platform_tag":null},'.repeat(200_000)}0],"only_builds"`,
          ),
      ],
      ['pex lock of brackets', () => '['.repeat(9.9 * MB)],
      ['pex lock of comments', () => '//\n'.repeat(3.2 * MB)],
      ['pex lock of numbers', () => `{"locked_resolves":[${'1,'.repeat(4.9 * MB)}1]}`],
      [
        'pex lock of empty objects',
        () => `{"locked_resolves":[{"locked_requirements":[${'{},'.repeat(3.2 * MB)}{}]}]}`,
      ],
      [
        'pex lock of keys',
        () => `{"locked_resolves":[{${fill(9.8 * MB, (i) => `"k${i}":0,`)}"locked_requirements":[]}]}`,
      ],
      ['TOML of nothing', () => `${uvHead}${'[[package]]\n'.repeat(800_000)}`],
      ['TOML of brackets', () => `${uvHead}a = ${'['.repeat(9.8 * MB)}`],
      ['TOML of inline tables', () => `${uvHead}a = [${'{},'.repeat(3.2 * MB)}]`],
      ['TOML of numbers', () => `${uvHead}a = [${'1,'.repeat(4.9 * MB)}]`],
      ['TOML of dates', () => `${uvHead}a = [${'1979-05-27T07:32:00Z,'.repeat(460_000)}]`],
      ['TOML of keys', () => uvHead + fill(9.8 * MB, (i) => `k${i} = 1\n`)],
      ['TOML of tables', () => uvHead + fill(9.8 * MB, (i) => `[t${i}]\n`)],
      ['TOML of dotted tables', () => uvHead + fill(9.8 * MB, (i) => `[${'t.'.repeat(90)}t${i}]\n`)],
      ['TOML of comments', () => uvHead + '#\n'.repeat(4.9 * MB)],
      ['TOML of one string', () => `${uvHead}a = "${'\\u0041'.repeat(1.6 * MB)}"\n`],
      ['TOML of a multi-line string', () => `${uvHead}a = """${'\\\n'.repeat(4.9 * MB)}"""\n`],
      ['TOML of line ends', () => uvHead + '\n'.repeat(9.9 * MB)],
    ] satisfies readonly (readonly [string, () => string])[]
  ).map(([title, text]) => ({ title: `lock: ${title}`, args: wheelsOf, files: () => locked(text()) })),
];

const tags = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, i) => `cp312-cp312-manylinux_2_${i}_x86_64`));
const platforms: readonly HostileInput[] = [
  ...(
    [
      ['of tags', () => `{"compatible_tags":${tags(250_000)},"marker_environment":{}}`],
      [
        'of one tag',
        () =>
          `{"compatible_tags":["${'cp312.'.repeat(500_000)}cp312-${'a.'.repeat(1_000_000)}b-${'c.'.repeat(1_000_000)}d"],"marker_environment":{}}`,
      ],
      ['of brackets', () => '['.repeat(9.9 * MB)],
      [
        'of markers',
        () =>
          `{"compatible_tags":["py3-none-any"],"marker_environment":{${fill(9.8 * MB, (i) => `"k${i}":"v",`)}"a":"b"}}`,
      ],
      ['that is not JSON', () => '{'.repeat(10) + '"'.repeat(9.8 * MB)],
    ] satisfies readonly (readonly [string, () => string])[]
  ).map(([title, text]) => ({
    title: `platform: 10 MB ${title}`,
    args: packageIt,
    files: () => ({
      ...withWheel({}),
      BUILD:
        'python_sources(name="lib")\npython_requirements(name="reqs")\nfile(name="p", source="p.json")\npython_aws_lambda_function(name="fn", complete_platforms=[":p"], handler="app.py:main", dependencies=[":reqs"])\n',
      'p.json': text(),
    }),
  })),
  {
    title: 'platform: 1,000 files',
    args: packageIt,
    files: () => ({
      ...withWheel({}),
      BUILD:
        'python_sources(name="lib")\npython_requirements(name="reqs")\nfiles(name="p", sources=["p*.json"])\npex_binary(name="fn", complete_platforms=[":p"], entry_point="app.py", dependencies=[":reqs"])\n',
      ...many(
        1000,
        (i) => `p${i}.json`,
        () => `{"compatible_tags":${tags(200)},"marker_environment":{"python_version":"3.12"}}`,
      ),
    }),
  },
  {
    title: 'platform: the file of --platforms',
    args: ['list', '::', '--platforms', 'p.json'],
    files: () => ({ BUILD: 'target(name="a")\n', 'p.json': `{"runtimes":[${'{},'.repeat(3 * MB)}{}]}` }),
  },
];

const zeros = (bytes: number): Buffer => Buffer.alloc(bytes, 0);
const repeated = (text: string, bytes: number): Buffer => Buffer.alloc(bytes, text);

const wheels: readonly HostileInput[] = [
  {
    title: 'wheel: METADATA of 60 million line ends',
    args: packageIt,
    files: () =>
      withWheel({ metadata: Buffer.concat([Buffer.from(metadata.trimEnd()), repeated('\n', 60 * MB)]) }),
  },
  {
    title: 'wheel: METADATA of 16 MB of headers',
    args: packageIt,
    files: () =>
      withWheel({
        metadata: Buffer.concat([Buffer.from(metadata), repeated('Requires-Dist: b\n', 16 * MB)]),
      }),
    unpackedBytes: 16 * MB,
  },
  {
    title: 'wheel: METADATA of 16 MB of distinct requirements',
    args: packageIt,
    files: () =>
      withWheel({
        metadata: Buffer.from(
          `${metadata}${fill(15.9 * MB, (i) => `Requires-Dist: b${i} ; extra == "x"\n`)}`,
        ),
      }),
    unpackedBytes: 16 * MB,
  },
  {
    title: 'wheel: METADATA of 16 MB of continued lines',
    args: packageIt,
    files: () =>
      withWheel({ metadata: Buffer.concat([Buffer.from(metadata), repeated('X: a\n b\n', 16 * MB)]) }),
    unpackedBytes: 16 * MB,
  },
  {
    title: 'wheel: METADATA of a long line',
    args: packageIt,
    files: () =>
      withWheel({ metadata: Buffer.concat([Buffer.from(`${metadata}X: `), repeated('a', 16 * MB)]) }),
    unpackedBytes: 16 * MB,
  },
  {
    title: 'wheel: RECORD of 16 MB',
    args: packageIt,
    files: () => withWheel({ record: repeated('a,,\n', 16 * MB) }),
    unpackedBytes: 16 * MB,
  },
  {
    title: 'wheel: RECORD of 3.3 million lines',
    args: packageIt,
    files: () => withWheel({ record: repeated('abcdefgh,sha256=a,1\n', 66 * MB) }),
    unpackedBytes: 66 * MB,
  },
  {
    title: 'wheel: RECORD of quotes',
    args: packageIt,
    files: () => withWheel({ record: repeated('"', 15.9 * MB) }),
    unpackedBytes: 16 * MB,
  },
  {
    title: 'wheel: WHEEL of 3.4 million tags',
    args: packageIt,
    files: () =>
      withWheel({ wheel: Buffer.concat([Buffer.from(wheelTags), repeated('Tag: py3-none-any\n', 60 * MB)]) }),
    unpackedBytes: 60 * MB,
  },
  {
    title: 'wheel: WHEEL of 1 MB of tags',
    args: packageIt,
    files: () =>
      withWheel({ wheel: Buffer.concat([Buffer.from(wheelTags), repeated('Tag: py3-none-any\n', 1 * MB)]) }),
  },
  {
    title: 'wheel: entry_points.txt of 100,000 scripts',
    args: packageIt,
    files: () =>
      withWheel({ entryPoints: Buffer.from(`[console_scripts]\n${fill(3 * MB, (i) => `s${i} = a:b\n`)}`) }),
  },
  {
    title: 'wheel: entry_points.txt of 1 MB of scripts',
    args: packageIt,
    files: () =>
      withWheel({ entryPoints: Buffer.from(`[console_scripts]\n${fill(1_000_000, (i) => `s${i}=a:b\n`)}`) }),
  },
  {
    title: 'wheel: 65,000 empty members',
    args: packageIt,
    files: () =>
      withWheel({
        members: Array.from({ length: 65_000 }, (_, i) => ({ name: `a/f${i}`, data: Buffer.alloc(0) })),
      }),
  },
  {
    title: 'wheel: 65,000 Python files',
    args: packageIt,
    files: () => {
      const data = Buffer.from('import os\n');
      return withWheel({ members: Array.from({ length: 65_000 }, (_, i) => ({ name: `a/f${i}.py`, data })) });
    },
  },
  {
    title: 'wheel: 65,000 directories',
    args: packageIt,
    files: () =>
      withWheel({
        members: Array.from({ length: 60_000 }, (_, i) => ({
          name: `a/d${i}/e/f/g/h/x.py`,
          data: Buffer.alloc(0),
        })),
      }),
  },
  {
    title: 'wheel: 65,000 names of 100 characters, deep',
    args: packageIt,
    files: () =>
      withWheel({
        members: Array.from({ length: 40_000 }, (_, i) => ({
          name: `a/${i}/${'b/'.repeat(40)}x`,
          data: Buffer.alloc(0),
        })),
      }),
  },
  {
    title: 'wheel: 900 MB of zeros',
    args: packageIt,
    files: () =>
      withWheel({
        members: [
          { name: 'a/__init__.py', data: Buffer.from('') },
          { name: 'a/z', data: zeros(900 * MB) },
        ],
      }),
    unpackedBytes: 900 * MB,
  },
  {
    title: 'wheel: 200 MB of zeros',
    args: packageIt,
    files: () =>
      withWheel({
        members: [
          { name: 'a/__init__.py', data: Buffer.from('') },
          { name: 'a/z', data: zeros(200 * MB) },
        ],
      }),
    unpackedBytes: 200 * MB,
  },
  {
    title: 'wheel: a module of 200 MB',
    args: packageIt,
    files: () => withWheel({ members: [{ name: 'a/__init__.py', data: repeated('import b\n', 200 * MB) }] }),
    unpackedBytes: 200 * MB,
  },
  {
    title: 'wheel: a module of 15 MB of imports',
    args: packageIt,
    files: () => withWheel({ members: [{ name: 'a/__init__.py', data: repeated('import os\n', 15 * MB) }] }),
    unpackedBytes: 15 * MB,
  },
  {
    title: 'wheel: a module of 15 MB of missing imports',
    args: packageIt,
    files: () =>
      withWheel({
        members: [{ name: 'a/__init__.py', data: Buffer.from(fill(15 * MB, (i) => `import b${i}\n`)) }],
      }),
    unpackedBytes: 15 * MB,
  },
  {
    title: 'wheel: a module of 15 MB of brackets',
    args: packageIt,
    files: () => withWheel({ members: [{ name: 'a/__init__.py', data: repeated('(', 15 * MB) }] }),
    unpackedBytes: 15 * MB,
  },
  {
    title: 'wheel: a module of 15 MB of ifs',
    args: packageIt,
    files: () => withWheel({ members: [{ name: 'a/__init__.py', data: repeated('if a: pass\n', 15 * MB) }] }),
    unpackedBytes: 15 * MB,
  },
  denseModules('wheel: 200 modules of 1 MB', 200, MB, 'try: import b\nexcept ImportError: c=1\n'),
  denseModules('wheel: modules of nested statements', 60, MB, `if x:\n${' a=1\n'.repeat(1000)}`),
  denseModules('wheel: modules of members', 60, MB, `class A:\n${' a=1\n'.repeat(1000)}`),
  denseModules(
    'wheel: modules of nested clauses',
    60,
    MB,
    `if x:\n${' try: import b\n except ImportError: c=1\n'.repeat(1000)}`,
  ),
  denseModules('wheel: modules of lists', 60, MB, 'a=[1,2,3,4,5,6,7,8]\n'),
  denseModules('wheel: modules of brackets', 60, MB, '((((((((((((((((((((((((\n'),
  {
    title: 'wheel: 200 native modules',
    args: packageIt,
    files: () => {
      const data = elf(1 * MB);
      return withWheel({ members: Array.from({ length: 200 }, (_, i) => ({ name: `a/m${i}.so`, data })) });
    },
    unpackedBytes: 200 * MB,
  },
  {
    title: 'wheel: a native module of 100 MB',
    args: packageIt,
    files: () => withWheel({ members: [{ name: 'a/m.so', data: elf(100 * MB) }] }),
    unpackedBytes: 100 * MB,
  },
  {
    title: 'wheel: members that differ in case',
    args: packageIt,
    files: () =>
      withWheel({
        members: Array.from({ length: 60_000 }, (_, i) => ({
          name: `a/${i % 2 === 0 ? 'f' : 'F'}${i >> 1}`,
          data: Buffer.alloc(0),
        })),
      }),
  },
  {
    title: 'wheel: a directory of 10 MB that lies',
    args: packageIt,
    files: () => ({
      ...withWheel({}),
      ...withLock(Buffer.concat([Buffer.alloc(9.8 * MB, 'PK\x01\x02'), endRecord(65_535, 9.8 * MB)])),
    }),
  },
  {
    title: 'wheel: 1,000 files in the directory of wheels',
    args: packageIt,
    files: () => ({
      ...withWheel({}),
      ...many(
        3000,
        (i) => `w/b${i}-1-py3-none-any.whl`,
        () => 'no zip',
      ),
    }),
  },
  {
    title: 'wheel: a file of the directory of wheels that is not a zip',
    args: packageIt,
    files: () => ({ ...withWheel({}), ...withLock(repeated('PK', 10 * MB)) }),
  },
  {
    title: 'wheel: 3,000 functions with one wheel',
    args: ['package', '::', '--wheels', 'w', '--offline'],
    files: () => ({
      ...withWheel({}),
      BUILD:
        'python_sources(name="lib")\npython_requirements(name="reqs")\nfor i in range(3000):\n    python_aws_lambda_function(name="f%d" % i, runtime="python3.12", handler="app.py:main", dependencies=[":reqs"])\n',
    }),
  },
];

/** An ELF file (x86-64) whose section headers and strings fill it. */
function elf(bytes: number): Buffer {
  const file = Buffer.alloc(bytes);
  file.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  file.writeUInt16LE(3, 16);
  file.writeUInt16LE(62, 18);
  file.writeBigUInt64LE(64n, 32);
  file.writeBigUInt64LE(64n, 40);
  file.writeUInt16LE(64, 52);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(65_535, 56);
  file.writeUInt16LE(64, 58);
  file.writeUInt16LE(65_534, 60);
  for (let at = 64; at + 64 <= bytes; at += 56) {
    file.writeUInt32LE(2, at);
    file.writeBigUInt64LE(64n, at + 8);
    file.writeBigUInt64LE(BigInt(bytes - 64), at + 32);
  }
  return file;
}

function endRecord(count: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  return end;
}

export const hostileInputs: readonly HostileInput[] = [
  ...buildFiles,
  ...checkouts,
  ...sources,
  ...requirementFiles,
  ...locks,
  ...platforms,
  ...wheels,
];
