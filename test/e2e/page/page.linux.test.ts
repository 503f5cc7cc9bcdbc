import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectZip, temporaryDirectory } from '../../archive/support/inspect.ts';
import { guardedAwsEnvironment, startMoto } from '../../support/aws.ts';
import { signedFor } from '../../support/aws-in-process.ts';
import { lambdaPackage, start, writeFiles } from '../../support/cli.ts';
import { invokeInLambdaRuntime } from '../../support/lambda-runtime.ts';
import { mustRun, projectRoot, python, tool, type Ran } from '../../support/tools.ts';
import { pexLock } from '../../support/wheelhouse.ts';

// The documentation page "AWS Lambda" of Pants 2.17 (awslambda-python.md, from the Pants project, Apache License 2.0), from
// top to bottom: every block is written or run, and what the page says of it holds. The tests are in the page's order, and
// each goes on where the one before has ended.

const page = readFileSync(new URL('awslambda-python.md', import.meta.url), 'utf8');

interface Block {
  readonly language: string;
  /** The file that it shows. */
  readonly file: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^(?:> )?``` ?(\w+) ?(\S*)\n(.*?)^(?:> )?```$/gms)].map(
  ([, language, file, text]) => ({
    ...{ language: language!, file: file! },
    text: text!.replace(/^> /gm, ''),
  }),
);
const used = new Set<Block>();

/** The next block of the page, which must be of that language and file. */
function block(language: string, file = ''): string {
  const next = blocks.find((one) => !used.has(one));
  expect([next?.language, next?.file]).toEqual([language, file]);
  used.add(next!);
  return next!.text;
}

/** What the page says, with its line breaks and links as blanks. */
function says(sentence: string): void {
  expect(page.replace(/\s+/g, ' ')).toContain(sentence);
}

const root = join(temporaryDirectory(), 'checkout');
const aws = { url: '', stop: (): void => undefined };
beforeAll(async () => {
  mkdirSync(root);
  Object.assign(aws, await startMoto());
});
afterAll(() => aws.stop());

/** `pants ARGS` of the page. */
async function pants(...args: readonly string[]): Promise<Ran> {
  const ran = await lambdaPackage(args, {
    cwd: root,
    env: { LAMBDA_PACKAGE_STORE: join(projectRoot, '.tools', 'store') },
  });
  if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
  return ran;
}

const write = (path: string, text: string) => writeFiles(root, { [path]: text });
const names = (path: string) =>
  inspectZip(join(root, path))
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('/'));

/** Unpacks a package and calls its handler as Lambda's Python would. */
function call(path: string, version: string, handler: string): string {
  const task = unpacked(path);
  const [, module, name] = /^(.*)\.(\w+)$/.exec(handler)!;
  const script = `import importlib; print(importlib.import_module("${module!}").${name!}({}, None))`;
  return mustRun(python(version), ['-c', script], {
    cwd: task,
    env: { PATH: '/usr/bin:/bin', PEX_ROOT: `${task}.root` },
  }).stdout;
}

function unpacked(path: string): string {
  const task = join(temporaryDirectory(), 'task');
  mkdirSync(task);
  mustRun(tool('oracle', 'python'), ['-m', 'zipfile', '-e', join(root, path), task]);
  return task;
}

const lambdex = '\n[lambdex]\nlayout = "lambdex"\n';
let toml = '';

test('step 1: the backend adds the target type', async () => {
  // The version of the page.
  toml = block('toml', 'pants.toml').replace('[GLOBAL]\n', '[GLOBAL]\npants_version = "2.17.1"\n');
  write('pants.toml', toml);
  says('you can confirm by running `pants help python_awslambda`');
  const { stdout } = await pants('help', 'python_awslambda');
  expect(stdout).toMatch(/^`?python_awslambda/);
  expect(stdout).toMatch(/^ *handler\b/m);
  expect(stdout).toMatch(/^ *runtime\b/m);
});

test('step 1: `layout = "zip"` goes to the end of pants.toml', () => {
  says('add the following to the end of your `pants.toml`');
  write('pants.toml', `${toml}\n${block('toml', 'pants.toml')}`);
});

test('step 2: a target, whose dependencies are inferred from the handler', async () => {
  write('project/BUILD', block('python', 'project/BUILD'));
  write('project/lambda_example.py', block('python', 'project/lambda_example.py'));
  says('`pants dependencies path/to:lambda`');
  expect((await pants('dependencies', 'project:lambda')).stdout).toBe('project/lambda_example.py:lib\n');
});

test('step 2: `tailor` makes the sources target', async () => {
  const build = readFileSync(join(root, 'project/BUILD'), 'utf8');
  rmSync(join(root, 'project/BUILD'));
  says('You can use [`pants tailor ::`]');
  expect((await pants('tailor', '::')).stdout).toBe(
    'Created project/BUILD:\n  - Add python_sources target project\n',
  );
  expect(readFileSync(join(root, 'project/BUILD'), 'utf8')).toBe('python_sources()\n');
  write('project/BUILD', build);
});

test('step 2: the handler may also name a module', async () => {
  says('you can set `handler` to the format `path.to.module:handler_func`');
  const build = readFileSync(join(root, 'project/BUILD'), 'utf8');
  write('project/BUILD', build.replace('lambda_example.py:example', 'project.lambda_example:example'));
  expect((await pants('dependencies', 'project:lambda')).stdout).toBe('project/lambda_example.py:lib\n');
  write('project/BUILD', build);
});

test('step 3: `package` writes a zip with the re-export', async () => {
  const [command, ...output] = block('bash').trimEnd().split('\n');
  const args = command!.replace('$ pants ', '').split(' ');
  const { stdout } = await pants(...args);
  // The page shows an earlier release: 2.17.1 indents its lines by four blanks and says more.
  expect(stdout.split('\n')[0]).toBe(output[0]);
  expect(stdout).toContain(`\n  ${output[1]!}\n`);
  expect(names('dist/project/lambda.zip')).toEqual(['lambda_function.py', 'project/lambda_example.py']);
  expect(call('dist/project/lambda.zip', '3.8', 'lambda_function.handler')).toBe('Hello AWS!\nNone\n');
});

test('step 2: `output_path` changes the path', async () => {
  says('You can optionally set the `output_path` field to change the generated zip file');
  const build = readFileSync(join(root, 'project/BUILD'), 'utf8');
  write(
    'project/BUILD',
    build.replace('name="lambda",', 'name="lambda",\n    output_path="else/where.zip",'),
  );
  expect((await pants('package', 'project:lambda')).stdout).toMatch(/^Wrote dist\/else\/where\.zip\n/);
  expect(existsSync(join(root, 'dist/else/where.zip'))).toBe(true);
  write('project/BUILD', build);
});

test('step 2: a `resource` is in the zip, a `file` is left out with a warning', async () => {
  says('`file` / `files` targets will not be included in the built AWS Lambda');
  const build = readFileSync(join(root, 'project/BUILD'), 'utf8');
  write('project/data.txt', 'data');
  write('project/note.txt', 'note');
  write(
    'project/BUILD',
    `${build.replace('name="lambda",', 'name="lambda",\n    dependencies=[":data", ":note"],')}
resource(name="data", source="data.txt")
file(name="note", source="note.txt")
`,
  );
  const { stderr } = await pants('package', 'project:lambda');
  expect(stderr).toContain('[files-left-out]');
  expect(names('dist/project/lambda.zip')).toEqual([
    'lambda_function.py',
    'project/data.txt',
    'project/lambda_example.py',
  ]);
  write('project/BUILD', build);
});

test('step 3: what only has a source distribution is an error, on every system', async () => {
  says('This means that you can only use pre-built [wheels]');
  const other = join(temporaryDirectory(), 'checkout');
  const artifacts = [{ url: 'https://files.example/onlysource-1.0.tar.gz', sha256: '0'.repeat(64) }];
  writeFiles(other, {
    'pants.toml': `${toml}\n[lambdex]\nlayout = "zip"\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython==3.8.*"]\n[python.resolves]\nmain = "main.lock"\n`,
    'main.lock': pexLock(['onlysource'], [{ name: 'onlysource', version: '1.0', artifacts, requires: [] }]),
    'project/BUILD': `${readFileSync(join(root, 'project/BUILD'), 'utf8')}\npython_requirement(name="reqs", requirements=["onlysource"])\n`,
    'project/lambda_example.py': `import onlysource\n\n\ndef example_handler(event, context):\n    print("Hello AWS!")\n`,
  });
  const { status, stderr } = await lambdaPackage(['package', 'project:lambda'], { cwd: other });
  expect(status).toBe(1);
  expect(stderr).toMatch(/error\[[a-z-]+\]: .*onlysource 1\.0/);
  expect(stderr).toMatch(/wheel/);
  expect(stderr).toContain('build-sdists');
});

test('step 4: the zip goes to AWS', async () => {
  await pants('package', 'project:lambda');
  says('`aws lambda create-function` and `aws lambda update-function-code`');
  const role = await fetch(aws.url, {
    method: 'POST',
    headers: { ...signedFor('iam'), 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%7D',
  });
  expect(role.status).toBe(200);
  const run = async (...args: readonly string[]) => {
    const ran = await start(
      tool('aws', 'aws'),
      ['--endpoint-url', aws.url, '--output', 'json', 'lambda', ...args],
      { cwd: root, env: guardedAwsEnvironment(aws.url) },
    );
    if (ran.status !== 0) throw new Error(ran.stderr);
    return JSON.parse(ran.stdout) as { readonly CodeSha256: string; readonly Handler: string };
  };
  const zip = ['--function-name', 'example', '--zip-file', 'fileb://dist/project/lambda.zip'];
  const [made] = JSON.parse((await pants('package', '--format', 'json', 'project:lambda')).stdout) as {
    readonly codeSha256: string;
  }[];
  const created = await run(
    'create-function',
    ...zip,
    ...[
      ...['--runtime', 'python3.8', '--handler', 'lambda_function.handler'],
      ...['--role', 'arn:aws:iam::123456789012:role/r'],
    ],
  );
  says('You can specify the AWS lambda handler as `lambda_function.handler`');
  expect(created).toMatchObject({ CodeSha256: made!.codeSha256, Handler: 'lambda_function.handler' });
  expect((await run('update-function-code', ...zip)).CodeSha256).toBe(made!.codeSha256);
});

test('Docker: the image is built after the zip that it copies', async () => {
  write('project/Dockerfile', block('dockerfile', 'project/Dockerfile'));
  write('project/BUILD', block('python', 'project/BUILD'));
  write('project/main.py', 'def lambda_handler(event, context):\n    print("Hello image!")\n');
  says('Then, use `pants package project:my_image`');
  const bin = temporaryDirectory();
  const record = join(bin, 'record.jsonl');
  const stub = readFileSync(join(projectRoot, 'test/images/builder-stub.mjs'), 'utf8');
  writeFileSync(
    join(bin, 'docker'),
    stub.replace('#!NODE', `#!${process.execPath}`).replace('RECORD', record),
  );
  chmodSync(join(bin, 'docker'), 0o755);
  writeFileSync(join(bin, 'package.json'), '{"type": "module"}');
  write(
    'pants.toml',
    toml.replace('awslambda.python",', 'awslambda.python",\n  "pants.backend.docker",') +
      '\n[lambdex]\nlayout = "zip"\n',
  );
  const { status, stdout, stderr } = await lambdaPackage(['package', 'project:my_image'], {
    cwd: root,
    env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  expect([status, stderr.includes('error')]).toEqual([0, false]);
  expect(stdout).toBe(
    'Wrote dist/project/my_image.docker-info.json\nBuilt docker image: my_image:latest\nDocker image ID: 0123456789ab\n',
  );
  const { context } = JSON.parse(readFileSync(record, 'utf8')) as { readonly context: readonly [string][] };
  expect(context.map(([path]) => path).sort()).toEqual([
    'project/',
    'project/Dockerfile',
    'project/lambda.zip',
  ]);
});

test('PEX: a PEX file, whose handler begins with `__pex__`', async () => {
  const build = block('python', 'project/BUILD');
  write('project/BUILD', build);
  write('project/lambda_example.py', block('python', 'project/lambda_example.py'));
  rmSync(join(root, 'project/main.py'));
  says('(assuming `project` is a [source root]');
  write(
    'pants.toml',
    `${toml}\n[source]\nroot_patterns = ["/project"]\n[python]\ninterpreter_constraints = ["CPython==3.9.*"]\n`,
  );
  says('use `pants package project:lambda`');
  // The page calls it `lambdex.pex`; Pants writes it under the name of the target.
  expect((await pants('package', 'project:lambda')).stdout).toMatch(/^Wrote dist\/project\/lambda\.pex\n/);
  says('`__pex__.lambda_example.example_handler`');
  const handler = '__pex__.lambda_example.example_handler';
  const task = unpacked('dist/project/lambda.pex');
  const outcomes = await invokeInLambdaRuntime(python('3.9'), task, handler, [{}]);
  expect(outcomes).toEqual([{ kind: 'response', body: null }]);
});

test('migrating: the old layout, then the new one', async () => {
  says(
    'update the configured handler from `lambdex_handler.handler` (old) to `lambda_function.handler` (new)',
  );
  const build = blocks.find(({ file }) => file === 'project/BUILD')!.text;
  write('project/BUILD', build);
  says('To temporarily continue using the old behaviour in Pants 2.17, instead set `layout = "lambdex"`');
  for (const old of [lambdex, '']) {
    // Without the option, 2.17 still makes the old layout.
    write('pants.toml', toml + old);
    expect((await pants('package', 'project:lambda')).stdout).toContain('Handler: lambdex_handler.handler');
  }
  expect(names('dist/project/lambda.zip')).toContain('lambdex_handler.py');
  expect(call('dist/project/lambda.zip', '3.8', 'lambdex_handler.handler')).toBe('Hello AWS!\nNone\n');
  says('add the following to the end of your `pants.toml`: ``` toml pants.toml [lambdex]');
  write('pants.toml', `${toml}\n${block('toml', 'pants.toml')}`);
  expect((await pants('package', 'project:lambda')).stdout).toContain('Handler: lambda_function.handler');
  expect(call('dist/project/lambda.zip', '3.8', 'lambda_function.handler')).toBe('Hello AWS!\nNone\n');
});

test('every block of the page was used', () => {
  expect(blocks.length).toBe(10);
  expect(used.size).toBe(blocks.length);
});
