import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problems } from '../../src/host/types.ts';
import { selectPackages } from '../../src/plans/select-packages.ts';
import { packageInputs } from '../../src/graph/package-inputs.ts';
import { stringField } from '../../src/target-types/readers.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { openPlain, packagePlain, type Opened } from './support.ts';

const app = 'def handler(event, context):\n    return 1\n';

/** Spec, runtime, architecture, handler and sources of each package. */
const shown = ({ project, made }: Opened) =>
  made.packages.map(({ spec }) => {
    const target = project.targets.targets.get(spec)!;
    return [
      ...[spec, stringField(target, 'runtime'), stringField(target, 'architecture')],
      made.own.functions.get(spec)?.handler,
      packageInputs(project, spec)
        .sources.map(({ path }) => path)
        .join(' '),
    ];
  });

const sam = `# a template
Transform: AWS::Serverless-2016-10-31
Parameters:
  Python:
    Type: String
    Default: python3.12
  Stage:
    Type: String
Globals:
  Function:
    Runtime: !Ref Python
    Architectures: [arm64]
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: !Sub ./orders
      Handler: app.handler
      Layers:
        - !Ref Shared
  Refunds:
    Type: AWS::Lambda::Function
    Properties:
      Code: refunds/
      Runtime: python3.13
      Handler: src/app.handler
  Web:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: web, Handler: app.handler, Runtime: nodejs22.x}
  Inline:
    Type: AWS::Serverless::Function
    Properties: {Handler: index.handler, Runtime: python3.12, InlineCode: "def handler(a, b): pass"}
  Shared:
    Type: AWS::Serverless::LayerVersion
    Metadata: {BuildMethod: python3.12}
    Properties:
      ContentUri: shared
      CompatibleArchitectures: [arm64]
`;
const samFiles = {
  'template.yaml': sam,
  'orders/app.py': `import lib\nimport common\n${app}`,
  'orders/lib.py': '',
  'orders/conf.json': '{}',
  'refunds/src/app.py': app,
  'shared/common.py': '',
};

test('functions and layers of a SAM template', async () => {
  const opened = await openPlain(samFiles, { from: 'template.yaml' });
  expect(shown(opened)).toEqual([
    ['//:Shared', 'python3.12', 'arm64', undefined, 'common.py'],
    ['//:Orders', 'python3.12', 'arm64', 'app.handler', 'app.py conf.json lib.py'],
    ['//:Refunds', 'python3.13', 'x86_64', 'src/app.handler', 'src/app.py'],
  ]);
  expect(opened.found.slice(0, 2)).toEqual(['function-passed-over:27', 'function-passed-over:30']);
});

test('what only a deploy knows is an error with the key and the input, unless that overrides it', async () => {
  const template = sam
    .replace('Runtime: !Ref Python', 'Runtime: !FindInMap [A, B, C]')
    .replace('!Sub ./orders', '!Sub ./${Stage}');
  const files = { ...samFiles, 'template.yaml': template };
  const { diagnostics } = await openPlain(files, { from: 'template.yaml' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message, place, help }) => [message, place?.line, help])).toEqual([
    [
      '`Runtime` of `Orders` is `!FindInMap […]`, which only a deploy knows',
      11,
      'give the input `runtime` (`--runtime`), which overrides it',
    ],
  ]);
  const given = await openPlain(files, { from: 'template.yaml', runtime: 'python3.13' });
  expect(given.diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
    message: '`CodeUri` of `Orders` is `!Sub ./${Stage}`, which only a deploy knows',
    place: { line: 17 },
  });
  const only = await openPlain(files, { from: 'template.yaml', only: new Set(['Refunds']) });
  expect(only.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const intrinsics = `Parameters:
  Stage: {Type: String, Default: dev}
  Team: {Type: String}
  Chips: {Type: CommaDelimitedList, Default: "arm64, x86_64"}
Mappings:
  Of:
    dev: {python: python3.13, chip: arm64, code: a}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsProd: !Not [!Condition IsDev]
  IsBoth: !And [!Condition IsProd, !Equals [!Ref Team, x]]
  IsAny: {"Fn::Or": [{Condition: IsDev}, {"Fn::Equals": [{Ref: Team}, x]}]}
  IsTeam: !Equals [!Ref Team, x]
  Round: !Condition Round
Globals:
  Function: {Layers: [!Ref Shared]}
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: .
      Handler: a.app.handler
      Runtime: python3.12
      KEY: VALUE
  Shared:
    Type: AWS::Lambda::LayerVersion
    Properties: {Content: shared, CompatibleRuntimes: [python3.12]}
`;

test.each([
  ['Runtime', '!FindInMap [Of, !Ref Stage, python]', 'python3.13'],
  ['Runtime', '{"Fn::FindInMap": [Of, {Ref: Stage}, python]}', 'python3.13'],
  ['Runtime', '!If [IsDev, python3.13, python3.9]', 'python3.13'],
  ['Runtime', '!If [IsProd, python3.9, !If [IsAny, python3.13, python3.9]]', 'python3.13'],
  ['Runtime', '!If [IsBoth, python3.9, python3.13]', 'python3.13'],
  ['Runtime', '!If [IsTeam, python3.13, python3.13]', 'python3.13'],
  ['Runtime', '!Join ["", [python, "3.", !Select [1, !Split [".", "3.13"]]]]', 'python3.13'],
  ['Runtime', '!Sub ["python${v}", {v: !FindInMap [Of, dev, code]}]', 'pythona'],
  ['Architectures', '[!FindInMap [Of, dev, chip]]', 'arm64'],
  ['Architectures', '!If [IsDev, [arm64], [x86_64]]', 'arm64'],
  ['Architectures', '!If [IsProd, [arm64], !Ref AWS::NoValue]', 'x86_64'],
  ['Architectures', '!Ref Chips', 'arm64'],
  ['CodeUri', '!Join ["/", [., !FindInMap [Of, !Ref Stage, code]]]', 'app.py'],
  ['PackageType', '!If [IsDev, Image, Zip]', 'function-passed-over'],
])('of a template without a deploy, %s: %s is %s', async (key, value, expected) => {
  const known = intrinsics.replace(new RegExp(`      ${key}: .*\n`), '');
  const handler = key === 'CodeUri' ? 'Handler: app.handler' : 'Handler: a.app.handler';
  const opened = await openPlain(
    {
      'template.yaml': known
        .replace('KEY: VALUE', `${key}: ${value}`)
        .replace('Handler: a.app.handler', handler),
      'a/app.py': app,
      'shared/python/common.py': '',
    },
    { from: 'template.yaml' },
  );
  const packages = opened.diagnostics.some(({ severity }) => severity === 'error') ? [] : shown(opened);
  expect(
    [...packages.flat(), ...opened.found, ...opened.diagnostics.map(({ message }) => message)].join(' '),
  ).toContain(expected);
  if (key !== 'PackageType' && expected !== 'pythona') expect(packages[0]![0]).toBe('//:Shared');
  if (key === 'Architectures') expect(packages[1]!.slice(1, 3)).toEqual(['python3.12', expected]);
});

test.each([
  '!If [IsTeam, python3.13, python3.12]',
  '!If [Round, python3.13, python3.12]',
  '!If [Nowhere, python3.13, python3.12]',
  '!FindInMap [Of, prod, python]',
  '!FindInMap [Of, dev]',
  '!GetAtt Fn.Runtime',
  '!Ref Team',
  '!Join ["", [python, !Ref Team]]',
  '!Select [7, [a, b]]',
  '["python3.12"]',
])('what only a deploy knows is an error: Runtime: %s', async (value) => {
  const template = intrinsics.replace('Runtime: python3.12', `Runtime: ${value}`);
  const { found } = await openPlain(
    { 'template.yaml': template, 'a/app.py': app },
    { from: 'template.yaml' },
  );
  expect(found).toContain('template-value-unknown:23');
});

test('stacks of their own and what a loop makes are told', async () => {
  const template = `${intrinsics}  Nested: {Type: AWS::Serverless::Application, Properties: {Location: sub/template.yaml}}
  Fn::ForEach::Each: [Name, [x], {"F\${Name}": {Type: AWS::Serverless::Function}}]
`;
  const opened = await openPlain(
    { 'template.yaml': template, 'a/app.py': app, 'sub/template.yaml': '', 'shared/python/common.py': '' },
    { from: 'template.yaml' },
  );
  expect(opened.diagnostics.map(({ message, help }) => [message, help])).toEqual([
    [
      '`Nested` is passed over: it is a stack of its own',
      'package its functions with `--from sub/template.yaml`',
    ],
    [
      '`Fn::ForEach::Each` is passed over: only a deploy knows what it makes',
      'if it makes functions, package them with `handler`, or with a `lambda-package.yml`',
    ],
  ]);
});

test('functions nested in each other, and conditions, cost no more than their length', async () => {
  let deep = 'python3.12';
  for (let level = 0; level < 20; level++) deep = `!Join ["", [!If [C0, ${deep}, x]]]`;
  const chain = Array.from(
    { length: 2000 },
    (_, at) => `  C${at}: !And [!Condition C${at + 1}, !Condition C${at + 1}]\n`,
  );
  const template = `Conditions:\n${chain.join('')}  C2000: !Equals [a, a]\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ., Handler: app.handler, Runtime: ${deep}}\n`;
  const { found } = await openPlain({ 'template.yaml': template, 'app.py': app }, { from: 'template.yaml' });
  expect(found).toEqual(['template-value-unknown:2006']);
});

test.each([
  ['app:handler', 'invalid-handler', 'write `app.handler`'],
  ['sub/app.py:handler', 'invalid-handler', 'write `sub.app.handler`'],
  ['wsgi_handler.handler', 'handler-file-missing', 'the plugin serverless-wsgi adds that file'],
  ['ap.handler', 'handler-file-missing', 'did you mean `app.handler`?'],
  ['nope.handler', 'handler-file-missing', 'for example `src.app.handler`'],
])('a handler of a template is in the words of AWS: %s', async (handler, code, help) => {
  for (const [name, text] of [
    [
      'template.yaml',
      `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ., Handler: "${handler}", Runtime: python3.12}\n`,
    ],
    [
      'serverless.yml',
      `service: a\nprovider: {name: aws, runtime: python3.12}\nfunctions:\n  f: {handler: "${handler}"}\n`,
    ],
  ] as const) {
    const files = { [name]: text, 'app.py': app, 'sub/app.py': app };
    const { diagnostics } = await openPlain(files, { from: name });
    expect(diagnostics).toMatchObject([{ code, help: expect.stringContaining(help) as string }]);
  }
});

test('functions of a serverless.yml', async () => {
  const files = {
    'api/serverless.yml': `service: shop
custom:
  python: python3.12
  pythonRequirements: {fileName: reqs.txt, noDeploy: [boto3]}
provider:
  name: aws
  runtime: \${self:custom.python}
  architecture: \${opt:arch, 'arm64'}
package:
  patterns: ['!**', 'static/**', '!static/raw/**']
functions:
  orders:
    handler: src/handlers/orders.handler
  refunds:
    module: refunds
    handler: app.handler
    runtime: \${env:PYTHON}
  web: {handler: web.handler, runtime: nodejs20.x}
`,
    'api/src/handlers/orders.py': app,
    'api/static/a.txt': '',
    'api/static/raw/b.txt': '',
    'api/reqs.txt': 'a==1.0\nboto3==1.0\n',
    'api/refunds/app.py': app,
  };
  const all = await openPlain(files, { from: 'api/serverless.yml' });
  expect(all.found[0]).toBe('template-value-unknown:17');
  const given = { from: 'api/serverless.yml', only: new Set(['orders', 'web']) };
  const opened = await openPlain(files, given);
  expect(shown(opened)).toEqual([
    [
      'api:orders',
      'python3.12',
      'arm64',
      'src/handlers/orders.handler',
      'src/handlers/orders.py static/a.txt',
    ],
  ]);
  const requirements = packageInputs(opened.project, 'api:orders').requirements;
  expect(requirements.map(({ requirement }) => requirement.name)).toEqual(['a']);
  expect(opened.found).toContain('function-passed-over:18');
});

const split = {
  'api/serverless.yml': `service: shop
custom: \${file(config/custom.yml)}
params:
  default: {memory: 1, chip: x86_64}
  dev: {chip: arm64}
provider:
  name: aws
  runtime: \${self:custom.python.\${sls:stage}}
  architecture: \${param:chip}
  layers: [!Ref DepsDashoneLambdaLayer]
layers:
  deps-one: {path: layer, compatibleRuntimes: [nodejs22.x, python3.13]}
  tools: {path: bin}
functions:
  - \${file(functions/a.yml)}
  - \${file(functions/b.json):all}
  - own: {handler: own.handler, layers: []}
`,
  'api/config/custom.yml':
    'python: {dev: python3.13}\npythonRequirements: {noDeploy: ["${file(config/none.yml):x, \'boto3\'}"]}\n',
  'api/functions/a.yml': 'orders:\n  handler: src/orders.handler\n',
  'api/functions/b.json':
    '{"all": {"refunds": {"handler": "${self:custom.missing, \'src/refunds.handler\'}"}}}',
  'api/layer/python/common.py': '',
  'api/bin/tool': '',
  'api/own.py': app,
  'api/src/orders.py': `import common\n${app}`,
  'api/src/refunds.py': app,
  'api/requirements.txt': 'a==1.0\nboto3==1.0\n',
};

test('a serverless.yml over several files, with layers', async () => {
  const opened = await openPlain(split, { from: 'api/serverless.yml' });
  expect(opened.found.filter((code) => !code.startsWith('data'))).toEqual([]);
  expect(shown(opened)).toEqual([
    ['api:deps-one', 'python3.13', 'arm64', undefined, 'common.py'],
    ['api:orders', 'python3.13', 'arm64', 'src/orders.handler', 'src/orders.py'],
    ['api:refunds', 'python3.13', 'arm64', 'src/refunds.handler', 'src/refunds.py'],
    ['api:own', 'python3.13', 'arm64', 'own.handler', 'own.py'],
  ]);
  expect(opened.made.packages.map(({ declared }) => [declared.layers, declared.hasOtherLayers])).toEqual([
    [[], false],
    [['deps-one'], false],
    [['deps-one'], false],
    [[], false],
  ]);
  expect(opened.made.packages[1]!.declared.place).toEqual({
    path: 'api/functions/a.yml',
    line: 1,
    column: 1,
  });
  const requirements = packageInputs(opened.project, 'api:orders').requirements;
  expect(requirements.map(({ requirement }) => requirement.name)).toEqual(['a']);
});

test.each([
  ['a program', '${file(functions.js):all}', 3],
  ['a file outside of the checkout', '${file(../../secrets.yml):all}', 3],
  ['a file that does not exist', '${file(nope.yml)}', 3],
  ['a variable that names itself', '${self:functions}', 3],
])('functions in %s are an error with its place', async (_, functions, line) => {
  const text = `service: shop\nprovider: {name: aws, runtime: python3.12}\nfunctions: ${functions}\n`;
  const files = { 'serverless.yml': text, 'functions.js': '', 'app.py': app };
  const { found } = await openPlain(files, { from: 'serverless.yml' });
  expect(found).toEqual([`template-value-unknown:${line}`]);
});

test('an error in a file that a serverless.yml takes in has its place', async () => {
  const files = { ...split, 'api/functions/a.yml': 'orders:\n  handler: ${env:HANDLER}\n' };
  const { diagnostics } = await openPlain(files, { from: 'api/serverless.yml' });
  expect(diagnostics.find(({ severity }) => severity === 'error')?.place).toMatchObject({
    path: 'api/functions/a.yml',
    line: 2,
  });
});

test('variables that lead to one another without end are not known', async () => {
  const chain = Array.from({ length: 5000 }, (_, at) => `  a${at}: \${self:custom.a${at + 1}}\n`);
  const text = `service: x\nprovider: {name: aws, runtime: python3.12}\ncustom:\n${chain.join('')}  a5000: x\nfunctions:\n  f: {handler: '\${self:custom.a0}'}\n`;
  const { found } = await openPlain({ 'serverless.yml': text, 'app.py': app }, { from: 'serverless.yml' });
  expect(found).toEqual(['template-value-unknown:5006']);
});

test('functions of our own list', async () => {
  const files = {
    'lambda-package.yml': `checks:
  size-of-zip: warning
functions:
  - handler: a/app.py:handler
    runtime: python3.12
    include: [a/x.txt]
  - handler: b/app.handler
    runtime: python3.13
    name: other
    architecture: arm64
`,
    'a/app.py': app,
    'a/x.txt': '',
    'b/app.py': app,
  };
  const opened = await openPlain(files, { from: 'lambda-package.yml' });
  expect(shown(opened)).toEqual([
    ['//:app', 'python3.12', 'x86_64', 'a.app.handler', 'a/app.py a/x.txt'],
    ['//:other', 'python3.13', 'arm64', 'b/app.handler', 'b/app.py'],
  ]);
  const wrong = await openPlain(
    { ...files, 'lambda-package.yml': 'functions:\n  - handler: a/app.py:handler\n    runtme: x\n' },
    { from: 'lambda-package.yml' },
  );
  expect(wrong.diagnostics[0]).toMatchObject({
    code: 'invalid-settings',
    place: { line: 3 },
    help: 'did you mean `runtime`?',
  });
});

test.each([
  ['missing.yaml', {}, 'which does not exist'],
  ['t.yaml', { 't.yaml': 'a: [' }, 'cannot be read'],
  ['t.yaml', { 't.yaml': 'a: 1' }, 'declares no functions'],
  ['t.yaml', { 't.yaml': 'Resources: {}' }, 'declares no function whose code is Python'],
  ['t.yaml', { 't.yaml': `a: ${'['.repeat(5000)}` }, 'cannot be read'],
  ['t.yaml', { 't.yaml': `Resources: &a\n  b: *a\n` }, 'cannot be read'],
])('%s with %j: %s', async (from, files: Record<string, string>, message) => {
  const { diagnostics } = await openPlain({ ...files, 'app.py': app }, { from });
  expect(diagnostics[0]?.message).toContain(message);
});

test('a function that the file does not declare is an error that names the near one', async () => {
  const files = {
    'serverless.yml':
      'service: x\nprovider: {runtime: python3.12}\nfunctions:\n  refunds: {handler: app.handler}\n',
    'app.py': app,
  };
  const { diagnostics } = await openPlain(files, { from: 'serverless.yml', only: new Set(['refnds']) });
  expect(diagnostics).toMatchObject([
    {
      code: 'unknown-address',
      message: '`serverless.yml` declares no function `refnds`',
      help: 'did you mean `refunds`?',
    },
  ]);
});

test('a spec that names no package says what there is', async () => {
  const files = {
    'serverless.yml':
      'service: x\nprovider: {runtime: python3.12}\nfunctions:\n  refunds: {handler: refunds/app.handler}\n',
    'refunds/app.py': app,
  };
  const { project } = await openPlain(files, { from: 'serverless.yml' });
  const problems = new Problems();
  selectPackages(project, { specs: ['refunds:'] }, undefined, problems);
  expect(problems.diagnostics).toMatchObject([
    { code: 'nothing-to-package', help: 'without an address all of these are packaged: //:refunds' },
  ]);
});

test('the list of the documentation is packaged as it is', async () => {
  const page = readFileSync(new URL('../../docs/without-build-files.md', import.meta.url), 'utf8');
  const [, list = ''] = /```yaml\n( *# lambda-package\.yml\n[^`]*)```/.exec(page) ?? [];
  const files = {
    'lambda-package.yml': list,
    ...{ 'orders/app.py': app, 'refunds/app.py': app, 'refunds/requirements.txt': '' },
  };
  const { made, found } = await openPlain(files, { from: 'lambda-package.yml' });
  expect(made.packages.map(({ spec }) => spec)).toEqual(['//:orders', '//:refunds']);
  expect(found.filter((code) => !code.startsWith('data-'))).toEqual([]);
});

test('what is not YAML is an error at its line', async () => {
  const template = 'Resources:\n  Fn:\n    Resource: [\n    !Sub "x"\n';
  const { diagnostics } = await openPlain(
    { 'template.yaml': template, 'app.py': app },
    { from: 'template.yaml' },
  );
  expect(diagnostics[0]).toMatchObject({
    code: 'unreadable-template',
    place: { path: 'template.yaml', line: 5 },
    help: 'correct the file',
  });
});

test('packages with the declared requirements; with `imported` only those that are reached', async () => {
  const wheels = await Promise.all([
    makeWheel('used', '1.0', 'py3-none-any', { 'used.py': '' }),
    makeWheel('plugin', '1.0', 'py3-none-any', { 'plugin.py': '' }),
  ]);
  const files = {
    'template.yaml':
      'Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: fn, Handler: app.handler, Runtime: python3.12}\n',
    'fn/app.py': `import used\n${app}`,
    'fn/requirements.txt': 'used==1.0\nplugin==1.0\n',
  };
  const all = await packagePlain(files, { from: 'template.yaml' }, wheels);
  expect(
    all.result.packages.map(({ handler, wheels: held }) => [handler, held.map(({ name }) => name)]),
  ).toEqual([['app.handler', ['plugin', 'used']]]);
  const imported = await packagePlain(files, { from: 'template.yaml', requirementsMode: 'imported' }, wheels);
  expect(imported.result.packages.map(({ wheels: held }) => held.map(({ name }) => name))).toEqual([
    ['used'],
  ]);
});

test('wheels whose files collide are an error that names nothing of a BUILD file', async () => {
  const wheels = await Promise.all(
    ['one', 'two'].map((name) =>
      makeWheel(name, '1.0', 'py3-none-any', { 'shared.py': `name = "${name}"\n` }),
    ),
  );
  const files = { 'app.py': app, 'requirements.txt': 'one==1.0\ntwo==1.0\n' };
  const { all } = await packagePlain(files, { handler: 'app.handler', runtime: 'python3.12' }, wheels);
  expect(all.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'file-collision', help: 'leave one of them out: take one or two out of the requirements' },
  ]);
});

test('of the AWS SDK a package has all or nothing', async () => {
  const wheels = await Promise.all([
    makeWheel('boto3', '1.34.0', 'py3-none-any', { 'boto3.py': 'import botocore\nimport s3transfer\n' }, [
      'Requires-Dist: botocore (>=1.34,<1.35)',
      'Requires-Dist: s3transfer',
    ]),
    makeWheel('botocore', '1.34.0', 'py3-none-any', { 'botocore.py': '' }),
    makeWheel('s3transfer', '0.10.0', 'py3-none-any', { 's3transfer.py': 'import botocore\n' }, [
      'Requires-Dist: botocore',
    ]),
    makeWheel('tracing', '1.0', 'py3-none-any', { 'tracing.py': 'import botocore\n' }, [
      'Requires-Dist: botocore',
    ]),
  ]);
  const names = async (requirements: string) => {
    const files = { 'app.py': `import boto3\n${app}`, 'requirements.txt': requirements };
    const { result, all } = await packagePlain(
      files,
      { handler: 'app.handler', runtime: 'python3.12' },
      wheels,
    );
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    return [result.packages[0]?.wheels.map(({ name }) => name), all.map(({ code }) => code)] as const;
  };
  expect((await names('boto3==1.34.0\n'))[0]).toEqual(['boto3', 'botocore', 's3transfer']);
  const [left, codes] = await names('tracing==1.0\nbotocore==1.34.0\n');
  expect(left).toEqual(['tracing']);
  expect(codes).toContain('sdk-left-to-runtime');
  const unused = await names('tracing==1.0\n');
  expect(unused[0]).toEqual(['tracing']);
  expect(unused[1]).toContain('unused-requirements');
});

test('an empty layer is an error with the others, in words of templates', async () => {
  const template =
    'Resources:\n  Own: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: made/, CompatibleRuntimes: [python3.12]}}\n' +
    '  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: fn/, Handler: app.handler, Runtime: python3.12, Layers: [!Ref Own]}\n';
  const files = { 'template.yaml': template, 'fn/app.py': `import models\n${app}` };
  const { all } = await packagePlain(files, { from: 'template.yaml' });
  expect(all).toMatchObject([
    { severity: 'error', code: 'empty-package', help: expect.stringContaining('template') as string },
    { severity: 'error', code: 'unresolved-import' },
  ]);
});

test('what a layer of somebody else may bring is a warning', async () => {
  const template = (layers: string) =>
    `Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {Handler: app.handler, Runtime: python3.12${layers}}\n`;
  const severity = async (layers: string) => {
    const files = { 'template.yaml': template(layers), 'app.py': `import aws_lambda_powertools\n${app}` };
    const { all } = await packagePlain(files, { from: 'template.yaml' });
    return all.find(({ code }) => code === 'unresolved-import')?.severity;
  };
  expect(await severity('')).toBe('error');
  expect(await severity(', Layers: ["arn:aws:lambda:eu-west-1:017000801446:layer:Powertools:1"]')).toBe(
    'warning',
  );
});

test('what a layer of somebody else may bring is a warning in a layer of the template and in a wheel too', async () => {
  const template = (layers: string) =>
    `Resources:\n  Own: {Type: AWS::Serverless::LayerVersion, Metadata: {BuildMethod: python3.12}, Properties: {ContentUri: own/}}\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: fn/, Handler: app.handler, Runtime: python3.12, Layers: [!Ref Own${layers}]}\n`;
  const wheel = await makeWheel('wheely', '1.0', 'py3-none-any', {
    'wheely/__init__.py': 'import far\nimport space.far\nfrom wheely import gone\nimport wheely.lost\n',
    'space/near.py': '',
  });
  const severities = async (layers: string) => {
    const files = {
      'template.yaml': template(layers),
      'fn/app.py': `import shared\nimport wheely\n${app}`,
      'fn/requirements.txt': 'wheely==1.0\n',
      'own/shared.py': 'import aws_lambda_powertools\n',
    };
    const { all } = await packagePlain(files, { from: 'template.yaml' }, [wheel]);
    return all
      .filter(({ code }) => code.startsWith('missing-'))
      .map(({ severity, message }) => [
        severity,
        / provides `(.+?)`|has no `(.+?)`/.exec(message)!.slice(1).join(''),
      ]);
  };
  const outside = ['aws_lambda_powertools', 'far', 'space.far'];
  const inside = ['gone', 'wheely.lost'].map((name) => ['error', name]);
  expect(await severities('')).toEqual([...outside.map((name) => ['error', name]), ...inside]);
  expect(await severities(', "arn:aws:lambda:eu-west-1:017000801446:layer:Powertools:1"')).toEqual([
    ...outside.map((name) => ['warning', name]),
    ...inside,
  ]);
});

test.each([
  [
    'template.yaml',
    'Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: src/, Handler: run.sh, Runtime: python3.12}\n  Other:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: src/, Handler: app.handler, Runtime: python3.12}\n',
  ],
  [
    'serverless.yml',
    'service: a\nprovider: {name: aws, runtime: python3.12}\nfunctions:\n  Fn: {handler: src/run.sh}\n  Other: {handler: src/app.handler}\n',
  ],
])('a handler that is a program, which a layer runs, is passed over in a %s', async (from, text) => {
  const files = { [from]: text, 'src/app.py': app, 'src/run.sh': '#!/bin/bash\n' };
  const { result, all } = await packagePlain(files, { from });
  expect(result.packages.map(({ target }) => target)).toEqual(['//:Other']);
  expect(all.filter(({ code }) => code === 'function-passed-over')).toMatchObject([
    {
      severity: 'note',
      message: expect.stringMatching(/^`Fn` is passed over: its handler `.*run\.sh` is a program/),
    },
  ]);
});

test.each(['azure', '{name: scaleway, runtime: python310}'])(
  'functions of another provider are passed over: %s',
  async (provider) => {
    const text = `service: a\nprovider: ${provider}\nfunctions:\n  f: {handler: app.handler}\n`;
    const files = { 'serverless.yml': text, 'app.py': app };
    const { diagnostics } = await openPlain(files, { from: 'serverless.yml' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'unreadable-template',
        notes: [expect.stringMatching(/^`f` is passed over: its provider is `(?:azure|scaleway)`$/)],
      },
    ]);
  },
);

test.each([
  ['a list', '- handler: app.py:handler\n  runtime: python3.12\n'],
  [
    '`functions` beside `checks`',
    'checks: {missing-name: off}\nfunctions:\n  - handler: app.py:handler\n    runtime: python3.12\n',
  ],
])('our own file at the build root, where it also has severities: %s', async (_name, text) => {
  const { result } = await packagePlain(
    { 'lambda-package.yml': text, 'app.py': app },
    { from: 'lambda-package.yml' },
  );
  expect(result.packages.map(({ target }) => target)).toEqual(['//:app']);
});

test('values that grow with every variable in them are not known, instead of taking the memory', async () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `  a${at}: '${`\${self:custom.a${at + 1}}`.repeat(1000)}'\n`,
  );
  const serverless = `service: x\nprovider: {name: aws, runtime: python3.12}\ncustom:\n${levels.join('')}  a9: x\nfunctions:\n  f: {handler: '\${self:custom.a0}'}\n`;
  let nested = 'x';
  for (let depth = 0; depth < 20; depth++) nested = `{'Fn::Sub': ['${'${a}'.repeat(10)}', {a: ${nested}}]}`;
  const template = `Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: python3.12\n      CodeUri: .\n      Handler: ${nested}\n`;
  for (const [name, text] of Object.entries({ 'serverless.yml': serverless, 'template.yaml': template })) {
    const { diagnostics } = await openPlain({ [name]: text, 'app.py': app }, { from: name });
    expect(diagnostics.map(({ code }) => code)).toContain('template-value-unknown');
  }
});
