import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTemplate } from '../../src/commands/write-template.ts';
import { writeFiles } from '../support/cli.ts';
import { openPlain, packagePlain, type PackagedPlain } from './support.ts';

const app = 'def handler(event, context):\n    return 1\n';

const write = async (packaged: PackagedPlain, value = 'true') =>
  openTemplate(packaged.project, { made: packaged.made, value, cwd: packaged.root }).write(
    packaged.result.packages,
  );
const read = ({ root }: PackagedPlain, path: string) => readFileSync(join(root, path), 'utf8');

test('a copy of a SAM template names the packages, and is the same otherwise', async () => {
  const template = `# keeps comments
Globals:
  Function:
    Runtime: python3.12
    CodeUri: "a/"   # all of them
Resources:
  Own:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: !Sub './b'  # its own
      Handler: app.handler
  Inherited:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Timeout: 3
  Flow: {Type: AWS::Serverless::Function, Properties: {Handler: app.handler, CodeUri: "b"}}
  Long:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      CodeUri:
        Fn::Sub: b

      Timeout: 4
  Layer:
    Type: AWS::Serverless::LayerVersion
    Metadata: {BuildMethod: python3.12}
    Properties:
      ContentUri: layer/
  Web:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: web/, Handler: index.handler, Runtime: nodejs22.x}
`;
  const packaged = await packagePlain(
    {
      'infra/template.yaml': template,
      'infra/a/app.py': app,
      'infra/b/app.py': app,
      'infra/layer/shared.py': '',
    },
    { from: 'infra/template.yaml' },
  );
  expect(packaged.all.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await write(packaged)).toEqual(['Wrote infra/template.packaged.yaml']);
  const path = (name: string) => `../dist/infra/${name}.zip`;
  expect(read(packaged, 'infra/template.packaged.yaml')).toBe(
    template
      .replace("!Sub './b'", path('Own'))
      .replace(
        'Handler: app.handler\n      Timeout: 3',
        `CodeUri: ${path('Inherited')}\n      Handler: app.handler\n      Timeout: 3`,
      )
      .replace('"b"', `"${path('Flow')}"`)
      .replace('Fn::Sub: b', path('Long'))
      .replace('layer/', path('Layer')),
  );
  // The next run replaces it; a file of somebody else stays.
  expect(await write(packaged)).toEqual(['Wrote infra/template.packaged.yaml']);
  await expect(write(packaged, 'infra/a/app.py')).rejects.toMatchObject({
    diagnostics: [{ code: 'bad-input' }],
  });
  await expect(write(packaged, 'infra/template.yaml')).rejects.toMatchObject({
    diagnostics: [{ code: 'output-over-source' }],
  });
});

test('a template in JSON', async () => {
  const template = `{"Resources": {"Fn": {"Type": "AWS::Serverless::Function",
  "Properties": {"Handler": "app.handler", "Runtime": "python3.12"}}}}`;
  const packaged = await packagePlain(
    { 'template.json': template, 'app.py': app },
    { from: 'template.json' },
  );
  await write(packaged);
  expect(JSON.parse(read(packaged, 'template.packaged.json'))).toEqual({
    Resources: {
      Fn: {
        Type: 'AWS::Serverless::Function',
        Properties: { CodeUri: 'dist/Fn.zip', Handler: 'app.handler', Runtime: 'python3.12' },
      },
    },
  });
});

test('a serverless.yml gets `package.artifact`', async () => {
  const text = `service: shop
provider: {name: aws, runtime: python3.12}
functions:
  orders:
    handler: app.handler
  refunds:
    handler: app.handler
    package:
      patterns: ['x/**']
`;
  const packaged = await packagePlain({ 'serverless.yml': text, 'app.py': app }, { from: 'serverless.yml' });
  await write(packaged);
  expect(read(packaged, 'serverless.packaged.yml')).toBe(
    text
      .replace(
        '    handler: app.handler\n',
        '    package:\n      artifact: dist/orders.zip\n    handler: app.handler\n',
      )
      .replace('      patterns', '      artifact: dist/refunds.zip\n      patterns'),
  );
});

test('a function or layer in braces gets it too; one in another file is an error with its place', async () => {
  const text = `service: shop
provider: {name: aws, runtime: python3.12}
layers: {deps: {path: layer}}
functions:
  orders: {handler: app.handler, layers: [!Ref DepsLambdaLayer]}
`;
  const files = { 'app.py': `import common\n${app}`, 'layer/python/common.py': '' };
  const packaged = await packagePlain({ ...files, 'serverless.yml': text }, { from: 'serverless.yml' });
  await write(packaged);
  expect(read(packaged, 'serverless.packaged.yml')).toBe(
    text
      .replace('{path', '{"package": {"artifact": "dist/deps.zip"}, path')
      .replace('{handler', '{"package": {"artifact": "dist/orders.zip"}, handler'),
  );
  expect(packaged.result.packages[1]!.layers.map(({ target }) => target)).toEqual(['//:deps']);
  expect(packaged.all.map(({ code }) => code)).not.toContain('unresolved-import');
  const elsewhere = await packagePlain(
    {
      ...files,
      'serverless.yml': text.replace(/functions:[^]*/, 'functions: \${file(functions.yml)}\n'),
      'functions.yml': 'orders:\n  handler: app.handler\n  layers: [!Ref DepsLambdaLayer]\n',
    },
    { from: 'serverless.yml' },
  );
  await expect(write(elsewhere)).rejects.toMatchObject({
    diagnostics: [{ code: 'bad-input', place: { path: 'functions.yml', line: 1 } }],
  });
});

test('variables for Terraform, where no template is read', async () => {
  const packaged = await packagePlain(
    { 'src/app.py': app },
    { handler: 'src/app.py:handler', runtime: 'python3.12' },
  );
  writeFiles(packaged.root, { 'infra/main.tf': '' });
  expect(await write(packaged, 'infra/lambda.auto.tfvars.json')).toEqual([
    'Wrote infra/lambda.auto.tfvars.json',
  ]);
  const [one] = packaged.result.packages;
  expect(JSON.parse(read(packaged, 'infra/lambda.auto.tfvars.json'))).toEqual({
    lambda_packages: {
      app: {
        path: '../dist/src/app.zip',
        source_code_hash: one!.codeSha256,
        handler: 'src.app.handler',
        runtime: 'python3.12',
        architecture: 'x86_64',
      },
    },
  });
  expect(await write(packaged)).toEqual(['Wrote lambda.auto.tfvars.json']);
  expect(
    (await openPlain({ 'app.py': app }, { handler: 'app.handler', runtime: 'python3.12' })).made.source,
  ).toBeUndefined();
});
