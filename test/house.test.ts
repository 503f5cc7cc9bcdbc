import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { gates, gatesRule } from '../scripts/eslint/gates.mjs';
import { directions, importDirections } from '../scripts/eslint/import-directions.mjs';
import { mustRun, nodeOfVersion, projectRoot, run } from './support/tools.ts';

// What the house promises of itself.

test('scripts and tests run on the Node of the Action, whatever the machine has', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
  expect(readFileSync(join(projectRoot, 'action.yml'), 'utf8')).toContain('using: node24');
});

test('README has the inputs and outputs of action.yml', () => {
  const ran = run(process.execPath, [join(projectRoot, 'scripts', 'readme-tables.mjs'), '--check']);
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
});

/** Files of dist/ that `entry` loads at once: static imports, not `import()`. */
function loadedAtOnce(entry: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?["'](\.[^"']+)["'];?$/gm)) {
      visit(join(dirname(path), match[1]!));
    }
    for (const match of text.matchAll(/^\} from ["'](\.[^"']+)["'];?$/gm)) {
      visit(join(dirname(path), match[1]!));
    }
  };
  visit(join(projectRoot, 'dist', entry));
  return [...found];
}

/** Whether a bundle holds code of a package (esbuild names each file in a comment). */
const holds = (path: string, packageName: string) =>
  readFileSync(path, 'utf8').includes(`// node_modules/${packageName}/`);

describe('dist/', () => {
  test('the command line loads little at start, and nothing of @actions', () => {
    const files = loadedAtOnce('cli.js');
    // A file costs as much as 20 KB in another one.
    expect(files.length).toBeLessThan(3);
    expect(files.reduce((sum, path) => sum + readFileSync(path).length, 0)).toBeLessThan(22_000);
    expect(files.filter((path) => holds(path, '@actions/core'))).toEqual([]);
  });

  test('the Action loads the cache client only when it is used', () => {
    for (const entry of ['main.js', 'post.js']) {
      const files = loadedAtOnce(entry);
      expect(files.some((path) => holds(path, '@actions/core'))).toBe(true);
      expect(files.filter((path) => holds(path, '@actions/cache'))).toEqual([]);
    }
  });

  test.each([
    // What is not listed costs 20 ms a megabyte.
    [
      'commands/wheels',
      [
        ...['archive/write-zip', 'checks/content/registry', 'formats/lambda-zip', 'python/outline/outline'],
        ...['build-files/language/operators', 'requirements/uv-lock', 'wheels/request'],
      ],
    ],
    [
      'cli/packaging',
      [
        ...['checks/load/find-faults', 'python/outline/outline', 'report/summary', 'resolver/resolve'],
        ...['checks/layout/shape', 'wheels/request'],
      ],
    ],
  ])('%s loads only what every run of it needs', (module, others) => {
    const chunks = readdirSync(join(projectRoot, 'dist', 'chunks'));
    const holder = chunks.find((one) =>
      readFileSync(join(projectRoot, 'dist', 'chunks', one), 'utf8').includes(`\n// src/${module}.ts\n`),
    );
    const code = loadedAtOnce(join('chunks', holder!)).map((path) => readFileSync(path, 'utf8'));
    const parts = code.join('\n').matchAll(/^\/\/ src\/(.+)\.ts$/gm);
    const loaded = new Set(Array.from(parts, ([, part]) => part));
    expect(loaded).toContain('plans/plan-flat');
    expect(others.filter((one) => loaded.has(one))).toEqual([]);
  });

  test('is ASCII: Node keeps other text in two bytes a character', () => {
    const files = readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' });
    const programs = files.filter((path) => /\.c?js$/.test(path));
    expect(
      programs.filter((path) => readFileSync(join(projectRoot, 'dist', path)).some((byte) => byte > 127)),
    ).toEqual([]);
  });

  test('names no path of a machine and carries the licences of what is in it', () => {
    const files = readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' });
    const licences = readFileSync(join(projectRoot, 'dist', 'licenses.txt'), 'utf8');
    for (const file of files.filter((path) => path.endsWith('.js'))) {
      const text = readFileSync(join(projectRoot, 'dist', file), 'utf8');
      expect(text).not.toContain(projectRoot);
      for (const match of text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)) {
        expect(licences).toContain(`\n${match[1]!} `);
      }
    }
  });

  test.each([20, 22, 24] as const)('the command line starts on Node %i', (major) => {
    const ran = mustRun(nodeOfVersion(major), [join(projectRoot, 'dist', 'cli.js'), '--version']);
    expect(ran.stdout).toMatch(/^lambda-package \d+\.\d+\.\d+\n$/);
  });

  test.each([20, 22, 24] as const)(
    'a checkout is read on Node %i, with parts that are loaded on demand',
    (major) => {
      const root = mkdtempSync(join(tmpdir(), 'house-'));
      try {
        writeFileSync(join(root, 'pants.toml'), '[source]\nroot_patterns = "@roots.yaml"\n');
        writeFileSync(join(root, 'roots.yaml'), '- /lib\n');
        mkdirSync(join(root, 'lib'));
        writeFileSync(
          join(root, 'lib', 'BUILD'),
          'python_sources(sources=[f"{name}.py" for name in ("größe",)])\n',
        );
        writeFileSync(join(root, 'lib', 'größe.py'), '');
        const cli = [join(projectRoot, 'dist', 'cli.js')];
        const ask = (...command: string[]) =>
          mustRun(nodeOfVersion(major), [...cli, ...command, '--build-root', root]);
        expect(ask('roots').stdout).toBe('lib\n');
        const listed = ask('list', '::');
        expect(listed.stdout).toBe('lib:lib\nlib/größe.py\n');
        expect(listed.stderr).toBe('');
      } finally {
        rmSync(root, { recursive: true });
      }
    },
  );
});

/** How a file names a module, which may be one of `src/`. */
function specifierFrom(file: string, module: string): string {
  if (!module.startsWith('src/')) return module;
  const way = posix.relative(posix.dirname(file), module);
  return way.startsWith('.') ? way : `./${way}`;
}

describe('one home for each dangerous thing', () => {
  const problems = (filename: string, code: string) =>
    new Linter()
      .verify(
        code,
        [
          {
            files: ['**/*.ts'],
            plugins: { house: { rules: { gates: gatesRule } } },
            rules: { 'house/gates': 'error' },
          },
        ],
        { filename },
      )
      .map((problem) => problem.messageId);

  test.each([
    // Writing.
    ['src/plans/a.ts', "import { writeFileSync } from 'node:fs';", ['module']],
    ['src/archive/a.ts', "import { writeFileSync } from 'node:fs';", ['module']],
    ['src/wheels/a.ts', "import { open } from 'fs/promises';", ['module']],
    ['src/plans/a.ts', "import * as fs from 'node:fs';", ['module', 'module']],
    ['src/plans/a.ts', "import fs from 'node:fs';", ['module', 'module']],
    ['src/plans/a.ts', "import { promises } from 'node:fs';", ['module', 'module']],
    ['src/plans/a.ts', "export { rmSync } from 'node:fs';", ['module']],
    ['src/plans/a.ts', "const { rm } = await import('node:fs/promises');", ['module']],
    ['src/plans/a.ts', "const fs = await import('node:fs/promises');", ['module', 'module']],
    ['src/plans/a.ts', "const fs = require('node:fs');", ['module', 'module']],
    ['src/plans/a.ts', "import { lstatSync, readdirSync } from 'node:fs';", []],
    ['src/archive/replace.ts', "import { renameSync } from 'node:fs';", []],
    // Reading whole files.
    ['src/targets/a.ts', "import { readFileSync } from 'node:fs';", ['module']],
    ['src/workspace/checkout-files.ts', "import { readFileSync } from 'node:fs';", []],
    // Programs and git.
    ['src/host/a.ts', "import { exec } from '@actions/exec';", ['module']],
    ['src/host/a.ts', "import { spawn } from 'node:child_process';", ['module']],
    ['src/plans/a.ts', "const x = await import('node:child_process');", ['module']],
    ['src/host/run-process.ts', "const x = await import('node:child_process');", []],
    ['src/host/a.ts', "const x = process.getBuiltinModule('child_process');", ['environment']],
    ['src/deploy/a.ts', "await host.run('git', ['log']);", ['git']],
    ['src/deploy/a.ts', "await run('git', ['log']);", ['git']],
    ['src/deploy/a.ts', "await host.run('aws', ['help']);", []],
    ['src/workspace/git.ts', "await host.run('git', ['log']);", []],
    // Variables.
    ['src/host/a.ts', 'const x = process.env.HOME;', ['environment']],
    ['src/host/a.ts', "const x = process['env'];", ['environment']],
    ['src/host/a.ts', 'const { env } = process;', ['environment']],
    ['src/host/a.ts', 'const x = globalThis.process.env;', ['environment']],
    ['src/host/environment.ts', 'const x = process.env;', []],
    ['src/build-files/a.ts', "const x = session.env['PIP_INDEX_URL'];", ['variable']],
    ['src/workspace/a.ts', 'const x = env.HOME;', ['variable']],
    ['src/workspace/a.ts', 'const { HOME } = input.env;', ['variable']],
    ['src/requirements/a.ts', 'const x = env[name];', ['variable']],
    ['src/workspace/checkout-variables.ts', 'const x = env[name];', []],
    ['src/wheels/a.ts', "const x = env['PIP_INDEX_URL'];", []],
    // Strangers' sizes and depths.
    ['src/wheels/a.ts', "import { inflateRawSync } from 'node:zlib';", ['module']],
    ['src/wheels/a.ts', "import { createGunzip } from 'zlib';", ['module']],
    ['src/wheels/a.ts', "import { crc32, deflateRawSync } from 'node:zlib';", []],
    ['src/archive/read-member.ts', "import { inflateRawSync } from 'node:zlib';", []],
    ['src/wheels/a.ts', 'const x = JSON.parse(text);', ['json']],
    ['src/wheels/a.ts', 'const { parse } = JSON;', ['json']],
    ['src/platforms/a.ts', "import { parse } from 'smol-toml';", ['module']],
    ['src/commands/a.ts', 'for (const one of all) log.diagnostic(one);', ['diagnostics']],
    // Where something is written.
    ['src/commands/a.ts', "import { replaceText } from '../archive/replace.ts';", ['module']],
    ['src/commands/a.ts', "import { writeZip } from '../archive/write-zip.ts';", ['module']],
    ['src/commands/a.ts', "const { replaceText } = await import('../archive/replace.ts');", ['module']],
    ['src/commands/a.ts', "import { writeError } from '../archive/replace.ts';", []],
    ['src/commands/a.ts', "import { packagePlace } from '../plans/package-place.ts';", ['module']],
    ['src/commands/a.ts', "import { metadataPath } from '../plans/package-place.ts';", []],
    // The network, and modules of Node that nobody has thought of.
    ['src/wheels/a.ts', "import https from 'node:https';", ['module']],
    ['src/wheels/a.ts', "import { connect } from 'net';", ['module']],
    ['src/wheels/a.ts', "import { DatabaseSync } from 'node:sqlite';", ['unknown']],
    ['src/wheels/a.ts', "import { join } from 'node:path';", []],
    // Lists and paths without bounds.
    ['src/plans/a.ts', 'found.splice(0, 0, ...more);', ['spread']],
    ['src/plans/a.ts', "join(root, ...path.split('/'));", ['spread']],
    ['src/plans/a.ts', 'new Set(...lists);', ['spread']],
    ['src/plans/a.ts', 'const f = (...given) => work(...given);', []],
    ['src/plans/a.ts', 'const f = (given) => work(...given);', ['spread']],
    ['src/plans/a.ts', 'lstatSync(path, { throwIfNoEntry: false });', ['stats']],
    // Code.
    ['src/plans/a.ts', "import { runInThisContext } from 'node:vm';", ['module']],
    ['src/plans/a.ts', "import { createRequire } from 'node:module';", ['module']],
    ['src/plans/a.ts', 'eval(text);', ['code']],
    ['src/plans/a.ts', 'const f = new Function(text);', ['code']],
    ['src/plans/a.ts', 'const x = await import(name);', ['code']],
  ])('%s: %s', (filename, code, expected) => {
    expect(problems(filename, code)).toEqual(expected);
  });

  test.each(gates)('is shut for every other file: what $what', ({ modules, names, homes }) => {
    for (const module of modules) {
      for (const name of names ?? ['anything']) {
        const code = (file: string) => `import { ${name} } from '${specifierFrom(file, module)}';`;
        expect(problems('src/newcomer/a.ts', code('src/newcomer/a.ts'))).toContain('module');
        const copied = `export { ${name} } from '${specifierFrom('src/newcomer/a.ts', module)}';`;
        expect(problems('src/newcomer/a.ts', copied)).toContain('module');
        for (const home of Object.keys(homes).map((file) => `src/${file}`)) {
          const found = gates.filter(
            (gate) =>
              gate.modules.includes(module) &&
              gate.names?.has(name) !== false &&
              !(home.slice(4) in gate.homes),
          );
          expect(problems(home, code(home))).toHaveLength(found.length);
        }
      }
    }
  });

  test('every home exists and uses what it is the home of', () => {
    for (const { modules, homes } of gates) {
      for (const file of Object.keys(homes)) {
        const text = readFileSync(join(projectRoot, 'src', file), 'utf8');
        const isUsed = modules.some((name) => text.includes(`'${specifierFrom(`src/${file}`, name)}'`));
        expect([file, isUsed || modules.includes(`src/${file}`)]).toEqual([file, true]);
      }
    }
  });
});

describe('the directions of imports', () => {
  const problems = (filename: string, code: string) =>
    new Linter()
      .verify(
        code,
        [
          {
            files: ['**/*.ts'],
            plugins: { house: { rules: { 'import-directions': importDirections } } },
            rules: { 'house/import-directions': 'error' },
          },
        ],
        { filename },
      )
      .map((problem) => problem.messageId);

  test.each([
    ['src/workspace/a.ts', "import { x } from '../graph/b.ts';", ['direction']],
    ['src/graph/a.ts', "import { x } from '../workspace/b.ts';", []],
    ['src/archive/a.ts', "import { x } from '../host/types.ts';", []],
    ['src/archive/a.ts', "import { x } from '../host/render.ts';", ['direction']],
    ['src/archive/a.ts', "export { x } from '../wheels/store.ts';", ['direction']],
    ['src/commands/a.ts', "import { x } from '../graph/b.ts';", []],
    ['src/plans/a.ts', "import { x } from '../commands/b.ts';", ['direction']],
    ['src/deploy/a.ts', "import { info } from '@actions/core';", ['actions']],
    ['src/host/a.ts', "import { info } from '@actions/core';", []],
    ['src/plans/a.ts', "import { env } from 'node:process';", ['process']],
    ['src/deploy/a.ts', "const x = await import('../graph/b.ts');", ['direction']],
    ['src/newcomer/a.ts', "import { x } from '../graph/b.ts';", ['unknown']],
  ])('%s: %s', (filename, code, expected) => {
    expect(problems(filename, code)).toEqual(expected);
  });

  test('every folder of src/ has a row', () => {
    const folders = readdirSync(join(projectRoot, 'src'));
    for (const folder of folders) expect(Object.keys(directions)).toContain(folder);
  });
});

test('nothing of the machine or of registries is named in the project', () => {
  const files = mustRun(
    'git',
    ['ls-files', '-z', 'src', 'scripts', 'docs', '.github', '*.md', '*.json', '*.yml'],
    {
      cwd: projectRoot,
    },
  ).stdout.split('\0');
  const hosts = /registry\.npmjs\.org|files\.pythonhosted\.org|pypi\.org|proxy\.golang\.org/g;
  const found = files
    .filter((path) => path !== '' && path !== 'package-lock.json')
    .flatMap((path) => {
      const text = readFileSync(join(projectRoot, path), 'utf8');
      return [...text.matchAll(hosts)].map((match) => `${path}: ${match[0]}`);
    });
  // The public Python index, in one constant.
  expect(new Set(found.map((line) => line.split(':')[0])).size).toBeLessThanOrEqual(1);
});
