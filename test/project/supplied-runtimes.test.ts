import { expect, test } from 'vitest';
import { packageTargets } from '../../src/commands/package.ts';
import { openProject } from '../../src/project/project.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { pexPlatforms } from '../../src/plans/pex-platforms.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { failureOf, testHost } from '../wheels/support.ts';

const platforms = JSON.stringify([
  {
    runtime: 'python3.15',
    pythonFullVersion: '3.15.0',
    system: 'Amazon Linux 2023',
    glibc: [2, 34],
    kernels: { x86_64: { release: '6.1.159', version: '#1 SMP PREEMPT_DYNAMIC' } },
    support: { deprecation: '2031-06-30' },
  },
]);

/** A checkout whose sources of Python 3.`minor` import one that only Python 3.12 may run. */
function checkout(minor: number) {
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml': `[GLOBAL]\npants_version = "2.34.0"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n`,
    'platforms.json': platforms,
    'new/BUILD': `python_sources(interpreter_constraints=["CPython==3.${minor}.*"])\npython_aws_lambda_function(name="fn", runtime="python3.${minor}", handler="app.py:handler")\npex_binary(name="pex", entry_point="app.py", interpreter_constraints=["CPython==3.${minor}.1"])\n`,
    'new/app.py': 'import old.lib\n\n\ndef handler(event, context):\n    return old.lib\n',
    'old/BUILD': 'python_sources()\n',
    'old/lib.py': '',
  });
  return openProject({ cwd: root, env: {} }, { buildRoot: root, platforms: 'platforms.json' });
}

/** A built-in runtime, and the one of the file. */
const minors = [14, 15];

test.each(minors)('sources of 3.%d may not import what only 3.12 runs', async (minor) => {
  const project = checkout(minor);
  const host = testHost();
  const diagnostics = await failureOf(
    packageTargets(host, project, {
      query: { specs: ['new:fn'] },
      dist: undefined,
      wheels: { ...defaultWheelSettings, offline: true },
      announce: () => undefined,
    }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['interpreter-constraints']);
  expect(diagnostics[0]?.message).toContain(`CPython==3.${minor}.*`);
});

test.each(minors)('one release of 3.%d names the runtime of a PEX file', (minor) => {
  const project = checkout(minor);
  const target = project.targets.targets.get('new:pex')!;
  const found = pexPlatforms(project, target, [`CPython==3.${minor}.1`]);
  expect(found.platforms.map(({ runtime }) => runtime)).toEqual([`python3.${minor}`]);
});
