import { describe, expect, test } from 'vitest';
import type { RunProcess } from '../../src/host/types.ts';
import { standInAws } from '../support/stand-in-aws.ts';
import { callsInSource, sceneDouble, scenes } from './scenes.ts';
import { contextOf } from './support.ts';

// Answers that are not those of AWS, to every call: an error with the call and the value, before anything is done with it.

type Json = Record<string, unknown>;

/** The scene that makes a call, and members that it may not answer with. */
interface Case {
  readonly scene: keyof typeof scenes;
  /** What is wrong, as the message shows it, by a change of the right answer. */
  readonly wrong: Readonly<Record<string, (answer: Json) => void>>;
}

const set =
  (name: string, value: unknown) =>
  (answer: Json): void => {
    answer[name] = value;
  };
const first = (list: string, name: string, value: unknown) => (answer: Json) => {
  (answer[list] as [Json])[0][name] = value;
};
const twice = (list: string) => (answer: Json) => {
  const items = answer[list] as Json[];
  items.push(items[0]!);
};
const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:orders';
const LAYER = 'arn:aws:lambda:eu-west-1:123456789012:layer:shop-deps';

/** Of GetFunctionConfiguration and of calls that answer alike. */
const configuration: Case['wrong'] = {
  '`FunctionArn` `7`': set('FunctionArn', 7),
  'without `FunctionArn`': set('FunctionArn', undefined),
  '`FunctionArn` `arn:aws:lambda:eu-west-1:123456789012:function:other`': set(
    'FunctionArn',
    ARN.replace('orders', 'other'),
  ),
  'without `CodeSha256`': set('CodeSha256', undefined),
  '`CodeSha256` `abc`': set('CodeSha256', 'abc'),
  '`CodeSha256` a list of 1': set('CodeSha256', ['x']),
  '`Version` `7`': set('Version', '7'),
  '`RevisionId` `file:///etc/passwd`': set('RevisionId', 'file:///etc/passwd'),
  '`RevisionId` an object': set('RevisionId', {}),
  '`Layers` `x`': set('Layers', 'x'),
  '`Layers` a list of 1': set('Layers', [7]),
  '`Layers[0].Arn` `--endpoint-url=http://x`': set('Layers', [{ Arn: '--endpoint-url=http://x' }]),
  '`Layers[0].Arn` `file:///etc/passwd`': set('Layers', [{ Arn: 'file:///etc/passwd' }]),
  '`Architectures` `arm64`': set('Architectures', 'arm64'),
  '`State` `7`': set('State', 7),
  '`Handler` an object': set('Handler', {}),
  '`VpcConfig` `x`': set('VpcConfig', 'x'),
};
const ofAlias: Case['wrong'] = {
  'without `AliasArn`': set('AliasArn', undefined),
  '`AliasArn` `arn:aws:lambda:eu-west-1:123456789012:function:orders:other`': set('AliasArn', `${ARN}:other`),
  'without `FunctionVersion`': set('FunctionVersion', undefined),
  '`FunctionVersion` `live`': set('FunctionVersion', 'live'),
  '`FunctionVersion` `2`': set('FunctionVersion', 2),
};
const ofLayer: Case['wrong'] = {
  'without `Content`': set('Content', undefined),
  '`Content` `[]`': set('Content', []),
  'without `Content.CodeSha256`': set('Content', {}),
  'without `LayerVersionArn`': set('LayerVersionArn', undefined),
  [`\`LayerVersionArn\` \`${LAYER}:9\``]: set('LayerVersionArn', `${LAYER}:9`),
  '`LayerVersionArn` `file:///etc/passwd`': set('LayerVersionArn', 'file:///etc/passwd'),
};

const cases: Readonly<Record<string, Case>> = {
  'get-function-configuration': { scene: 'code', wrong: configuration },
  'update-function-code': { scene: 'code', wrong: configuration },
  'create-function': { scene: 'create', wrong: { 'without `FunctionArn`': set('FunctionArn', undefined) } },
  'update-function-configuration': {
    scene: 'handler',
    wrong: {
      'without `CodeSha256`': set('CodeSha256', undefined),
      '`FunctionArn` `x`': set('FunctionArn', 'x'),
    },
  },
  'publish-version': {
    scene: 'alias',
    wrong: {
      'without `Version`': set('Version', undefined),
      '`Version` `$LATEST`': set('Version', '$LATEST'),
      '`Version` `4`': set('Version', 4),
      'without `FunctionArn`': set('FunctionArn', undefined),
    },
  },
  'get-alias': {
    scene: 'alias',
    wrong: {
      ...ofAlias,
      '`RoutingConfig` `x`': set('RoutingConfig', 'x'),
      '`RoutingConfig.AdditionalVersionWeights.3` `x`': set('RoutingConfig', {
        AdditionalVersionWeights: { 3: 'x' },
      }),
      '`RoutingConfig.AdditionalVersionWeights.live` `0.1`': set('RoutingConfig', {
        AdditionalVersionWeights: { live: 0.1 },
      }),
      '`Description` `7`': set('Description', 7),
      '`RevisionId` `http://x`': set('RevisionId', 'http://x'),
    },
  },
  'update-alias': {
    scene: 'alias',
    wrong: { ...ofAlias, '`FunctionVersion` `1`': set('FunctionVersion', '1') },
  },
  'create-alias': { scene: 'new alias', wrong: ofAlias },
  invoke: {
    scene: 'smoke test',
    wrong: {
      'without `StatusCode`': set('StatusCode', undefined),
      '`StatusCode` `500`': set('StatusCode', 500),
      '`FunctionError` `7`': set('FunctionError', 7),
    },
  },
  'list-functions': {
    scene: 'template',
    wrong: {
      'without `Functions`': set('Functions', undefined),
      '`Functions[0].FunctionName` `::error::x`': first('Functions', 'FunctionName', '::error::x'),
      '`Functions[0].FunctionName` `null`': first('Functions', 'FunctionName', null),
      '`Functions[2].FunctionName` `legacy`': twice('Functions'),
    },
  },
  'list-versions-by-function': {
    scene: 'publish',
    wrong: {
      '`Versions` an object': set('Versions', {}),
      '`Versions[0].Version` `x`': first('Versions', 'Version', 'x'),
      '`Versions[0].FunctionArn` `x`': first('Versions', 'FunctionArn', 'x'),
      '`Versions[4].Version` `1`': twice('Versions'),
      'more than 10000 `Versions`': set('NextToken', 'more'),
    },
  },
  'list-aliases': {
    scene: 'remove alias',
    wrong: {
      'without `Aliases`': set('Aliases', undefined),
      '`Aliases[0].Name` `a b`': first('Aliases', 'Name', 'a b'),
      '`Aliases[0].AliasArn` `x`': first('Aliases', 'AliasArn', 'x'),
      '`Aliases[2].Name` `live`': twice('Aliases'),
    },
  },
  'list-layer-versions': {
    scene: 'layers',
    wrong: {
      'without `LayerVersions`': set('LayerVersions', undefined),
      '`LayerVersions[0].Version` `1; x`': first('LayerVersions', 'Version', '1; x'),
      '`LayerVersions[0].Version` `-1`': first('LayerVersions', 'Version', -1),
      '`LayerVersions[0].CompatibleRuntimes` `python`': first(
        'LayerVersions',
        'CompatibleRuntimes',
        'python',
      ),
    },
  },
  'get-layer-version': { scene: 'layers', wrong: ofLayer },
  'publish-layer-version': {
    scene: 'layers',
    wrong: { 'without `Version`': set('Version', undefined), 'without `Content`': set('Content', undefined) },
  },
  'head-object': {
    scene: 'bucket that has it',
    wrong: {
      'without `ContentLength`': set('ContentLength', undefined),
      '`ContentLength` `x`': set('ContentLength', 'x'),
    },
  },
  'put-object': {
    scene: 'bucket',
    wrong: { 'without `ETag`': set('ETag', undefined), '`ChecksumSHA256` `x`': set('ChecksumSHA256', 'x') },
  },
  // Their answers are not read: what is deleted has no state.
  'delete-alias': { scene: 'remove alias', wrong: {} },
  'delete-function': { scene: 'remove alias', wrong: {} },
};

/** Text that is no answer to any call, and what of it is shown. */
const noAnswers: readonly (readonly [string, string, string])[] = [
  ['a list', '[]', '[]'],
  ['null', 'null', 'null'],
  ['a text', '"ok"', '"ok"'],
  ['a number', '7', '7'],
  ['HTML', '<html><body>502 Bad Gateway</body></html>', '<html>'],
  ['half of one', '{"FunctionArn": "arn:', '{"FunctionArn": "arn:'],
  ['too many values', `{"a":[${'1,'.repeat(100_001)}1]}`, 'it has more than 100000 values'],
  ['too many levels', `{"a":${'['.repeat(5000)}`, 'nested more than 200 levels'],
  ['too long a text', `{"a":"${'x'.repeat(9_000_000)}"}`, 'printed 9000008 characters; the limit is 8388608'],
];

/** Runs a scene in which `operation` prints `print` of its answer. */
async function runWith(operation: string, scene: string, print: (stdout: string) => string) {
  const double = sceneDouble();
  const real = standInAws(double);
  let asked = 0;
  let changes = 0;
  const run: RunProcess = async (program, args, options) => {
    const result = await real(program, args, options);
    if (!args.includes(operation) || result.exitCode !== 0) return result;
    asked++;
    changes = double.changes.length;
    return { ...result, stdout: print(result.stdout) };
  };
  const context = contextOf({ run, env: {} });
  const { failure } = await scenes[scene]!.work(context);
  expect(asked).toBeGreaterThan(0);
  const fault = failure?.diagnostics[0];
  return { fault, isEnd: double.changes.length === changes, slept: context.clock.elapsed() };
}

const changed = (change: (answer: Json) => void) => (stdout: string) => {
  const value = JSON.parse(stdout) as Json;
  change(value);
  return JSON.stringify(value);
};

test('every call of a deploy is here', () => {
  expect(Object.keys(cases).sort()).toEqual(callsInSource());
});

describe.each(Object.entries(cases))('%s', (operation, { scene, wrong }) => {
  test.each(noAnswers)('%s', async (_name, text, shown) => {
    const { fault, isEnd, slept } = await runWith(operation, scene, () => text);
    expect(fault).toMatchObject({ code: 'aws-unexpected-answer' });
    expect(fault!.message).toContain(`\`aws ${operation}\``);
    expect(fault!.message).toContain(shown);
    expect(fault!.message.length).toBeLessThan(400);
    expect(isEnd).toBe(true);
    // Nothing is asked again.
    expect(slept).toBeLessThan(1000);
  });

  const wrongs = Object.entries(wrong);
  if (wrongs.length === 0) return;

  test.each(['{}', ''])('nothing: %j', async (text) => {
    const { fault, isEnd } = await runWith(operation, scene, () => text);
    expect(fault?.message).toContain(`\`aws ${operation}\` answered without \``);
    expect(fault).toMatchObject({ code: 'aws-unexpected-answer' });
    expect(isEnd).toBe(true);
  });

  test.each(wrongs)('%s', async (shown, change) => {
    const { fault, isEnd } = await runWith(operation, scene, changed(change));
    expect(fault?.message).toMatch(/^`aws [a-z-]+` answered with/);
    expect(fault!.message).toContain(`\`aws ${operation}\` answered with`);
    expect(fault!.message).toContain(shown);
    expect(fault).toMatchObject({ code: 'aws-unexpected-answer' });
    expect(isEnd).toBe(true);
  });
});

test.each([
  ['region', ARN.replace('eu-west-1', 'us-east-1')],
  ['account', ARN.replace('123456789012', '210987654321')],
])('a later answer of another %s', async (_what, arn) => {
  let count = 0;
  const { fault } = await runWith('get-function-configuration', 'code', (stdout) =>
    count++ === 0 ? stdout : changed(set('FunctionArn', arn))(stdout),
  );
  expect(fault!.message).toContain(`${arn}\`, but earlier answers were of eu-west-1, 123456789012`);
});

test('what is longer than any value of AWS is kept from its start', async () => {
  const lines: string[] = [];
  const { fault } = await runWith('get-function-configuration', 'code', (stdout) => {
    lines.push(stdout);
    return changed((answer) => {
      answer['LastUpdateStatus'] = 'Failed';
      answer['LastUpdateStatusReason'] = `\u001b[31m::error::${'x'.repeat(5_000_000)}`;
    })(stdout);
  });
  expect(fault).toMatchObject({ code: 'update-failed' });
  expect(fault!.message.length).toBeLessThan(5000);
});
