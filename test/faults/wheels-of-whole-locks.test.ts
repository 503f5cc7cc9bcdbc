import { expect, test } from 'vitest';
import { wheels } from '../../src/commands/wheels.ts';
import { openProject } from '../../src/project/project.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { indexOf, makeWheel, serve, testHost } from '../wheels/support.ts';

test('`wheels` says that it does not list what `package` completes', async () => {
  const a = await makeWheel('a');
  const server = await serve(indexOf([a]));
  const host = testHost({ env: { PIP_INDEX_URL: `${server.origin}/simple` } });
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml':
      '[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "requirements.txt"\n',
    'requirements.txt': `a==1.0 --hash=sha256:${a.pinned.sha256}\n`,
    'app.py': 'import a\ndef main(event, context):\n    return 1\n',
    BUILD:
      'python_sources(name="lib")\npython_requirements(name="reqs")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n',
  });
  const project = openProject({ cwd: root, env: host.env }, { buildRoot: root });
  const { text } = await wheels(host, project, {
    query: { specs: ['//:fn'] },
    format: 'text',
    wheels: defaultWheelSettings,
  });
  expect(text).toContain('a-1.0-py3-none-any.whl');
  expect(text).toContain('requirements.txt does not record what its wheels need: `package` also adds');
});

test('`wheels` assumes what a wheel has from its name, and says how sure it is of a missing module', async () => {
  const hash = 'sha256:' + '1'.repeat(64);
  const one = (name: string, needs = ''): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://e.invalid/simple" }\n${needs}` +
    `wheels = [{ url = "https://e.invalid/${name.replaceAll('-', '_')}-1.0-py3-none-any.whl", hash = "${hash}" }]\n`;
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml':
      '[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "uv.lock"\n',
    'uv.lock':
      'version = 1\nrequires-python = ">=3.12"\n' +
      one('zope-interface', 'dependencies = [{ name = "google-api-core" }, { name = "odd-name" }]\n') +
      one('google-api-core') +
      one('odd-name'),
    'app.py':
      'import zope.interface\nimport google.api_core\nimport even\nimport nowhere\ndef main(event, context):\n    return 1\n',
    BUILD:
      'python_sources(name="lib")\npython_requirement(name="zope", requirements=["zope.interface"])\n' +
      'python_requirement(name="odd", requirements=["odd-name"], modules=["even"])\n' +
      'python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n',
  });
  const host = testHost();
  const project = openProject({ cwd: root, env: host.env }, { buildRoot: root });
  const { warnings } = await wheels(host, project, {
    query: { specs: ['//:fn'] },
    format: 'text',
    wheels: defaultWheelSettings,
  });
  expect(warnings.filter(({ code }) => code === 'unresolved-import')).toMatchObject([
    {
      severity: 'warning',
      message:
        'Nothing in //:fn provides `nowhere`: the import would fail when app.py is loaded, unless one of the wheels brings it',
    },
  ]);
});
