/**
 * Derives src/formats/data/pex-runtime.json from the full wheel of pex on the index, and holds the file against it:
 *
 * node scripts/pex-runtime.mjs [--write] [VERSION]      (after `npm run pretest`; needs Python 3.11 and the network)
 *
 * The wheel says what it is; an empty PEX file, made by that pex with and without tools, says which of its files go into
 * PEX files and what pex calls them. After a new version: `vitest run test/formats/pex.test.ts`, which also tells
 * whether the text in pex-boot-call.ts is still the right one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const root = join(import.meta.dirname, '..');
const file = join(root, 'src', 'formats', 'data', 'pex-runtime.json');
const known = JSON.parse(readFileSync(file, 'utf8'));
const options = process.argv.slice(2);
const version = options.find((option) => !option.startsWith('--')) ?? known.version;
const python = JSON.parse(readFileSync(join(root, '.tools', 'pythons.json'), 'utf8'))['3.11'];
const work = mkdtempSync(join(tmpdir(), 'pex-runtime-'));

function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(python, args, {
    encoding: 'utf8',
    cwd: work,
    env: { ...process.env, PIP_FIND_LINKS: '', ...env },
  });
  if (status !== 0) throw new Error(`python ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The names in an empty PEX file, and its PEX-INFO. */
function emptyPex(...flags) {
  run(['-m', 'pex', '--pex-root', join(work, 'root'), '-o', 'empty.pex', ...flags], {
    PYTHONPATH: join(work, 'pex'),
  });
  const script =
    'import json, zipfile; z = zipfile.ZipFile("empty.pex"); print(json.dumps([z.namelist(), json.loads(z.read("PEX-INFO"))]))';
  const [names, info] = JSON.parse(run(['-c', script]));
  const prefix = '.bootstrap/pex/';
  const paths = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return { paths, hash: info.bootstrap_hash };
}

const directoriesOf = (paths) =>
  [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))].sort();

try {
  const download = ['--only-binary', ':all:', '--python-version', '3.11', '--no-deps', '-q', '-d', 'wheel'];
  run(['-m', 'pip', 'download', ...download, `pex==${version}`]);
  const [filename] = readdirSync(join(work, 'wheel'));
  const bytes = readFileSync(join(work, 'wheel', filename));
  run(['-m', 'zipfile', '-e', join('wheel', filename), 'pex']);
  const plain = emptyPex();
  const withTools = emptyPex('--include-tools');
  emptyPex('--sh-boot');
  const script = readFileSync(join(work, 'empty.pex'), 'latin1');
  const packages = directoriesOf(plain.paths).filter((name) => name !== 'vendor');
  const vendored = {};
  for (const path of plain.paths) {
    const [, distribution, entry] = /^vendor\/_vendored\/([^/]+)\/([^/]+)/.exec(path) ?? [];
    if (entry === undefined || entry === '__init__.py') continue;
    vendored[distribution] = [...new Set([...(vendored[distribution] ?? []), entry])].sort();
  }
  const derived = {
    source: known.source,
    version,
    filename,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    bootstrapHash: plain.hash,
    bootstrapHashWithTools: withTools.hash,
    // The script in front names each twice, newest first, also as PyPy.
    pythons: [...new Set([...script.matchAll(/^"pypy(\d+\.\d+)"/gm)].map(([, version]) => version))],
    packages,
    toolPackages: directoriesOf(withTools.paths).filter(
      (name) => name !== 'vendor' && !packages.includes(name),
    ),
    vendored,
  };
  if (options.includes('--write')) writeFileSync(file, `${JSON.stringify(derived, null, 2)}\n`);
  else if (!isDeepStrictEqual(derived, known)) {
    process.stderr.write(`${file} is not what pex ${version} says:\n${JSON.stringify(derived, null, 2)}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${file} is what pex ${version} says\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
