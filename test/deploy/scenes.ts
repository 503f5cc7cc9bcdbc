import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeployContext } from '../../src/deploy/engine.ts';
import { namePattern } from '../../src/deploy/names.ts';
import { deployAll, type DeployOutcome } from '../../src/deploy/order.ts';
import { removeAliases } from '../../src/deploy/remove-alias.ts';
import { rollBack } from '../../src/deploy/rollback.ts';
import type { DeploySettings, FunctionRequest, LayerRequest, ZipFile } from '../../src/deploy/types.ts';
import { deployCodes } from '../../src/text/codes/deploy.ts';
import { LambdaDouble, shaOf } from '../support/lambda-double.ts';
import { projectRoot } from '../support/tools.ts';
import { directory, requestFor, settingsWith } from './support.ts';

/** A zip of this content. */
function zipOf(content: string): ZipFile {
  const path = join(directory, `scene-${content.replace(/\W/g, '-')}.zip`);
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  return { path, size: bytes.length, codeSha256: shaOf(bytes) };
}

const ROLE = 'arn:aws:iam::123456789012:role/r';

const want = (name: string, overrides: Partial<FunctionRequest> = {}): FunctionRequest => ({
  ...requestFor(zipOf('new')),
  ...{ functionName: name, target: `${name}:fn` },
  ...overrides,
});

const layer = (name: string): LayerRequest => ({
  ...{ target: `//:${name}`, name: `shop-${name}`, package: zipOf(`layer ${name}`) },
  ...{ runtimes: ['python3.12'], architectures: ['x86_64'] },
});

/** A run that makes some of the calls of a deploy. */
export interface Scene {
  /** The rows of the table of docs/deploy.md that apply. */
  readonly rows: readonly string[];
  /** It only reads. */
  readonly isDry?: boolean;
  readonly work: (context: DeployContext) => Promise<DeployOutcome>;
}

const deploying =
  (requests: readonly FunctionRequest[], settings: Partial<DeploySettings>): Scene['work'] =>
  (context) =>
    deployAll(requests, settingsWith(settings), context);

const exists = ['any deploy', 'functions that exist'];
const layers = new Map(['deps', 'tools'].map((name) => [`//:${name}`, layer(name)]));
const ofLayers = { layers, updateConfiguration: new Set(['layers'] as const) };
const bucket = { name: 'shop-code', prefix: 'lambda-package/' };
const there = { functionName: 'orders', alias: 'live', version: undefined };

/** Each input of a deploy that makes calls of its own. */
export const scenes: Readonly<Record<string, Scene>> = {
  code: { rows: exists, work: deploying([want('orders')], {}) },
  alias: { rows: [...exists, '`alias`'], work: deploying([want('orders', { alias: 'live' })], {}) },
  'new alias': {
    rows: [...exists, '`alias` that does not exist yet'],
    work: deploying([want('orders', { alias: 'pr-7' })], {}),
  },
  publish: {
    rows: [...exists, '`publish` without `alias`'],
    work: async (context) => {
      await deploying([want('orders')], { publish: true })(context);
      return deploying([want('orders')], { publish: true })(context);
    },
  },
  'smoke test': { rows: [...exists, '`smoke-test`'], work: deploying([want('orders')], { smokeTest: '{}' }) },
  handler: {
    rows: [...exists, '`update-configuration`'],
    work: deploying([want('legacy')], { updateConfiguration: new Set(['handler']) }),
  },
  layers: {
    rows: [...exists, '`update-configuration`', '`layer-names`'],
    work: deploying([want('orders', { layers: ['//:deps', '//:tools'] })], ofLayers),
  },
  bucket: { rows: [...exists, '`s3-bucket`'], work: deploying([want('orders')], { bucket }) },
  'bucket that has it': {
    rows: [...exists, '`s3-bucket`'],
    work: deploying([want('orders', { package: zipOf('kept') })], { bucket }),
  },
  create: {
    rows: ['any deploy', '`create-with-role`, a missing function'],
    work: deploying([want('fresh')], { createWithRole: ROLE }),
  },
  template: {
    rows: [...exists, 'a template as `function-name` (optional)'],
    work: deploying([want('orders')], { namePattern: namePattern('ord{dir}') }),
  },
  'dry run': {
    rows: [...exists, '`alias`', '`layer-names`', '`update-configuration`', '`s3-bucket`'],
    isDry: true,
    work: deploying([want('orders', { alias: 'live', layers: ['//:deps'] })], {
      ...ofLayers,
      ...{ bucket, dryRun: true, smokeTest: '{}' },
    }),
  },
  rollback: {
    rows: ['`rollback`'],
    work: (context) => rollBack([{ ...there, version: '1' }], settingsWith(), context),
  },
  'remove alias': {
    rows: ['`remove-alias`'],
    work: (context) => removeAliases([{ ...there, alias: 'pr-9' }], settingsWith(), context),
  },
};

/** What the scenes find in AWS. */
export function sceneDouble(): LambdaDouble {
  const double = new LambdaDouble();
  double.create('legacy', Buffer.from('x'), { Handler: 'old.handler' });
  const orders = double.create('orders', Buffer.from('first'));
  double.release('orders', 'live');
  orders.sha = shaOf(Buffer.from('second'));
  double.release('orders', 'live');
  orders.sha = shaOf(Buffer.from('preview'));
  double.release('orders', 'pr-9');
  orders.versions[2] = { ...orders.versions[2]!, description: 'lambda-package, alias pr-9' };
  const sha = zipOf('layer deps').codeSha256;
  const description = `lambda-package CodeSha256=${sha}`;
  double.layers.set('shop-deps', [
    { version: 1, sha, description, runtimes: ['python3.12'], architectures: ['x86_64'] },
  ]);
  const key = Buffer.from(zipOf('kept').codeSha256, 'base64').toString('hex');
  double.objects.set(`${bucket.name}/${bucket.prefix}${key}.zip`, Buffer.from('kept'));
  double.changes.length = 0;
  return double;
}

/** The calls of `src/deploy`, as it writes them. */
export function callsInSource(): readonly string[] {
  const folder = join(projectRoot, 'src/deploy');
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const verbs = 'get|list|head|put|publish|create|update|delete|invoke';
  const found = text.join('\n').matchAll(new RegExp(`'((?:${verbs})(?:-[a-z0-9-]+)?)'`, 'g'));
  return [...new Set([...found].map((match) => match[1]!))].filter((one) => !(one in deployCodes)).sort();
}
