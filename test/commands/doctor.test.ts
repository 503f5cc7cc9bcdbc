import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import { openProject } from '../../src/project/project.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

function diagnose(files: Readonly<Record<string, string>>) {
  const root = temporaryDirectory();
  writeFiles(root, files);
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  return doctor({ clock: { now: () => Date.UTC(2026, 10, 29) } as never }, project);
}

const handler = 'def handler(event, context):\n    return event\n';

describe('doctor', () => {
  test('explains a repository of Pants', () => {
    const { text, exitStatus } = diagnose({
      'pants.toml': `[GLOBAL]
pants_version = "2.17.1"
backend_packages = ["pants.backend.python", "pants.backend.awslambda.python", "pants.backend.python.lint.black"]
[python]
interpreter_constraints = ["CPython==3.9.*"]
enable_resolves = true
resolves = { python-default = "uv.lock", gone = "gone.lock" }
`,
      'uv.lock': 'version = 1\nrequires-python = ">=3.9"\n',
      'poetry.lock': '[metadata]\nlock-version = "2.0"\n',
      'p/BUILD': `python_sources()
python_awslambda(name="fn", handler="app.py:handler", runtime="python3.9")
python_awslambda(name="other", handler="app.py:handler")
python_library(name="old")
my_type(name="m")
`,
      'p/app.py': handler,
    });
    expect(text).toMatchInlineSnapshot(`
      "Pants     2.17.1: the rules of Pants 2.17 apply
      Backends  pants.backend.python, pants.backend.awslambda.python
                without effect on packages: pants.backend.python.lint.black
      Targets   4 in 1 BUILD file
                of unknown types, which are kept and not packaged: \`my_type\` (p/BUILD:5)
      Locks     uv.lock: uv lock (resolve python-default)
                gone.lock: missing (resolve gone)
                poetry.lock: poetry lock (not used: \`[python.resolves]\` does not name it)
      Packages  p:fn: function, python3.9 on x86_64 (Amazon Linux 2, glibc 2.26)
                p:other: function, an error, see below
      Errors    p/BUILD:4: Name 'python_library' is not defined. (\`python_library\` is of an old version of Pants: write \`python_sources\`)
                p/BUILD:3: The \`python_awslambda\` target p:other must specify either a \`runtime\` or \`complete_platforms\` or both. (add \`runtime="python3.12"\`, or the actual runtime of the function)"
    `);
    expect(exitStatus).toBe(0);
  });

  test('says what to write where there are no BUILD files', () => {
    const { text, exitStatus } = diagnose({ 'src/app.py': handler, 'requirements.txt': 'requests\n' });
    expect(text).toMatchInlineSnapshot(`
      "Pants     no pants.toml; the rules of today’s Pants apply
      Backends  \`backend_packages\` is not set, so all of them are on
      Targets   no BUILD files
      Locks     none: requirements are resolved anew in each run
      Packages  none: no target can be packaged
      As it is  src/app.py: the handler \`handler\`
                requirements.txt: its requirements
                \`lambda-package package --handler src/app.py:handler --runtime python3.14\` packages it as it is
      To write  \`lambda-package tailor --lambdas ::\` writes these functions and the targets of their sources:
                src/BUILD:
                  python_aws_lambda_function(
                      name="app",
                      handler="app.py:handler",
                      runtime="python3.14",
                  )"
    `);
    expect(exitStatus).toBe(0);
  });

  test('shows whole functions, each file once, and counts the rest', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { text } = diagnose(Object.fromEntries(names.map((name) => [`src/${name}.py`, handler])));
    expect(text.match(/src\/BUILD:/g)).toHaveLength(1);
    expect(text.match(/python_aws_lambda_function\(/g)).toHaveLength(3);
    expect(text).toMatch(/\)\n +and 2 more functions$/);
  });

  test('fails where nothing can be packaged and nothing is wrong that it could help with', () => {
    const { text, exitStatus } = diagnose({ 'p/BUILD': 'python_awslambda(name="fn")\n' });
    expect(text).toContain('Errors');
    expect(exitStatus).toBe(1);
  });
});
