/**
 * Bundles src/ into dist/: `main` and `post` for the Action, `cli` for the command line, shared code and everything
 * that is loaded on demand in chunks of their own. Not minified, no source maps, no machine paths: the same sources
 * give the same bytes anywhere. Beside it the licences of the bundled packages.
 */
import { build as bundle } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  builtinModules,
  largeJson,
  sharedChunks,
  smallCore,
  withoutOptional,
  withoutUnused,
} from './bundle-plugins.mjs';
import { loadOnDemand, onDemandEntries } from './bundle-on-demand.mjs';
import { withoutStubs } from './bundle-stubs.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, process.argv[2] ?? 'dist');
/** Placeholder for the digest of the bundle until it is known. */
const digestPlace = '@digest-of-the-bundle@';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(dist, { recursive: true, force: true });
const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  charset: 'ascii',
  metafile: true,
  write: false,
  logLevel: 'warning',
};
const program = await bundle({
  ...common,
  entryPoints: { main: 'src/main.ts', post: 'src/post.ts', cli: 'src/cli.ts', ...onDemandEntries },
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  define: {
    LAMBDA_PACKAGE_VERSION: JSON.stringify(version),
    LAMBDA_PACKAGE_BUILD: JSON.stringify(digestPlace),
    YAML_MODULE: JSON.stringify('./yaml.cjs'),
    MEMBER_CHECKER: JSON.stringify('./member-checker.js'),
  },
  plugins: [
    loadOnDemand(root),
    sharedChunks(root),
    withoutOptional,
    withoutUnused,
    smallCore,
    builtinModules,
    largeJson,
  ],
});
/** Loaded by a `require` (src/workspace/fromfile.ts). */
const yaml = await bundle({
  ...common,
  entryPoints: { 'chunks/yaml': 'yaml' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
});
/** Run by a thread (src/wheels/verify-beside.ts). */
const memberChecker = await bundle({
  ...common,
  entryPoints: { 'chunks/member-checker': 'src/wheels/member-checker.ts' },
  format: 'esm',
  plugins: [builtinModules],
});
const files = [program, yaml, memberChecker].flatMap(({ outputFiles }) =>
  outputFiles.map(({ path, text }) => ({ name: relative(dist, path).replaceAll('\\', '/'), text })),
);
/**
 * Some of the bundled packages are CommonJS and call `require`; ECMAScript modules have none of their own. esbuild's
 * stand-in for it, which all chunks share, asks for one.
 */
const makeRequire =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\n";
const bundled = withoutStubs(files).sort((a, b) => (a.name < b.name ? -1 : 1));
const digest = createHash('sha256');
for (const { name, text } of bundled) digest.update(`${name} ${text.length}\n${text}`);
const build = digest.digest('hex');
for (const { name, text } of bundled) {
  const path = join(dist, name);
  mkdirSync(dirname(path), { recursive: true });
  // The command line is started by its own name on Linux and macOS.
  const isProgram = name === 'cli.js';
  const first =
    (isProgram ? '#!/usr/bin/env node\n' : '') + (text.includes('typeof require') ? makeRequire : '');
  writeFileSync(path, first + ascii(text).replaceAll(digestPlace, build), {
    mode: isProgram ? 0o755 : 0o644,
  });
}
writeFileSync(
  join(dist, 'licenses.txt'),
  licences(Object.assign({}, ...[program, yaml, memberChecker].map(({ metafile }) => metafile.inputs))),
);
// dist/ is ES modules wherever it is copied to.
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);

/**
 * Node keeps text with a single character beyond Latin-1 in two bytes a character. esbuild escapes those of strings and
 * patterns; the others are in comments.
 */
function ascii(text) {
  return text.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Licence texts of every package that a bundle contains, by name. */
function licences(inputs) {
  const packages = new Set();
  for (const input of Object.keys(inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match !== null) packages.add(match[1]);
  }
  const sections = [...packages].map((directory) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, directory, 'package.json'), 'utf8'),
    );
    const file = readdirSync(join(root, directory)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text =
      file === undefined
        ? '(the package carries no licence file)'
        : readFileSync(join(root, directory, file), 'utf8');
    return {
      name: `${name}@${version}`,
      text: `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
    };
  });
  sections.sort((a, b) => (a.name < b.name ? -1 : 1));
  const unique = [...new Map(sections.map((section) => [section.name, section.text])).values()];
  return `Licences of the packages bundled into dist/.\n\n${unique.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
