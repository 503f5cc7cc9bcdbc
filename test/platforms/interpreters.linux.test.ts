import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCompletePlatform } from '../../src/platforms/complete-platform.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import { cpythonTags, linuxPlatformTags } from '../../src/platforms/tags.ts';
import type { MarkerVariable } from '../../src/platforms/types.ts';
import { cleanEnvironment, mustRun, projectRoot, pythons, tool } from '../support/tools.ts';

// What real interpreters of this machine answer to `pex3 interpreter inspect`.

/** They differ from machine to machine, or from patch release to patch release. */
const local: readonly MarkerVariable[] = [
  'implementation_version',
  'platform_release',
  'platform_version',
  'python_full_version',
];

const found = [...pythons()].filter(([version]) => /^3\.\d+$/.test(version));
// One line of JSON for each, in this order.
const answers = mustRun(
  tool('oracle', 'pex3'),
  ['interpreter', 'inspect', '--markers', '--tags', ...found.flatMap(([, path]) => ['--python', path])],
  { env: cleanEnvironment({ PEX_ROOT: join(projectRoot, '.tools', 'pex-root') }) },
)
  .stdout.trim()
  .split('\n');

describe.each(found.map(([version], index) => [version, answers[index]!]))('python%s', (version, answer) => {
  const real = readCompletePlatform(Buffer.from(answer), `python${version}.json`);
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';

  test('has the markers of the runtime', () => {
    const ours =
      lambdaPlatform(`python${version}`, architecture) ?? lambdaPlatform('python3.12', architecture)!;
    expect(Object.keys(real.markers).sort()).toEqual(Object.keys(ours.markers).sort());
    const known = Object.entries({ ...ours.markers, python_version: version }).filter(
      ([name]) => !local.includes(name as MarkerVariable),
    );
    expect(real.markers).toMatchObject(Object.fromEntries(known));
    expect(real.architecture).toBe(architecture);
  });

  test('has the tags that its glibc gives, in that order', () => {
    const minor = Number(version.slice(2));
    const machine = architecture === 'arm64' ? 'aarch64' : 'x86_64';
    expect(real.glibc?.[0]).toBe(2);
    const platforms = linuxPlatformTags(machine, real.glibc![1]);
    // For 3.6 pex has an older `packaging`, which leaves this one out.
    const left = minor === 6 ? 'cp36-none-any' : '';
    const tags = cpythonTags(minor, `cp3${minor}${minor < 8 ? 'm' : ''}`, platforms);
    expect(real.tags).toEqual(tags.filter((tag) => tag !== left));
  });
});

test('the versions that Lambda supports are among them', () => {
  for (const version of ['3.9', '3.10', '3.11', '3.12', '3.13'])
    expect([...pythons().keys()]).toContain(version);
});
