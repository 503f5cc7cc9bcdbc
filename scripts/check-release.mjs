/**
 * Whether a version can be released from this checkout: `node scripts/check-release.mjs VERSION [--notes]`.
 *
 * The version must be the one of package.json, package-lock.json and dist/, and the newest heading of CHANGELOG.md,
 * with something below it. Prints every problem and fails; with `--notes`, prints the version's section of the
 * CHANGELOG.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** The text below the first `## ` heading, and that heading. */
function newestSection(changelog) {
  const [, heading = '', body = ''] = /^## (.*)\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  return { heading: heading.trim(), body: body.trim() };
}

function problemsOf(root, version) {
  const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const [manifest, lock] = [json('package.json'), json('package-lock.json')];
  const { heading, body } = newestSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  const shown = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), '--version'], {
    encoding: 'utf8',
  });
  const problems = [];
  const same = (what, found) => {
    if (found !== version) problems.push(`${what} says \`${found}\`, not \`${version}\``);
  };
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)) {
    problems.push(`\`${version}\` is not a version: write three numbers, for example 1.2.3`);
  }
  if (manifest.private === true) problems.push('package.json says `private`: npm would refuse it');
  same('package.json', manifest.version);
  same('package-lock.json', lock.version);
  same('dist/', shown.stdout.trim().replace('lambda-package ', ''));
  same('the newest heading of CHANGELOG.md', heading);
  if (body === '') problems.push(`CHANGELOG.md says nothing about \`${heading}\``);
  return { problems, notes: body };
}

const [version = '', option] = process.argv.slice(2);
const root = process.cwd();
const { problems, notes } = problemsOf(root, version);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else if (option === '--notes') console.log(notes);
else console.log(`${version} can be released`);
