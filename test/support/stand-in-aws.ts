import { readFileSync, writeFileSync } from 'node:fs';
import type { ProcessResult, RunProcess } from '../../src/host/types.ts';
import { shaOf, type DoubleAnswer, type LambdaDouble } from './lambda-double.ts';

/** A request of a call, in terms of the REST interface; of S3 `/BUCKET/KEY`. */
export interface DoubleRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What happens to a request; the double answers when `pass` is called. Undefined: the connection ends without an answer. */
export type Between = (request: DoubleRequest, pass: () => DoubleAnswer) => DoubleAnswer | undefined;

/** Options that take several words. */
const lists: ReadonlySet<string> = new Set([
  'layers',
  'architectures',
  'compatible-runtimes',
  'compatible-architectures',
]);

interface Options {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Words without an option: the file of an answer. */
  readonly words: readonly string[];
}

function parse(args: readonly string[]): Options {
  const values = new Map<string, readonly string[]>();
  const words: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    const match = /^--([a-z0-9-]+)(?:=([^]*))?$/.exec(arg);
    if (match === null) words.push(arg);
    else if (match[2] !== undefined) values.set(match[1]!, [match[2]]);
    else {
      const given: string[] = [];
      const most = lists.has(match[1]!) ? Infinity : 1;
      while (given.length < most && index + 1 < args.length && !args[index + 1]!.startsWith('--')) {
        given.push(args[++index]!);
      }
      values.set(match[1]!, given);
    }
  }
  return { values, words };
}

const functionsPath = '/2015-03-31/functions';
const layersPath = '/2018-10-31/layers';

/** The request that the AWS command line makes of a call. */
function requestOf(operation: string, { values }: Options): DoubleRequest {
  const text = (name: string): string | undefined => values.get(name)?.[0];
  const code = (): Record<string, unknown> => {
    const zip = text('zip-file');
    if (zip !== undefined) return { ZipFile: readFileSync(zip.replace(/^fileb:../, '')).toString('base64') };
    const shorthand = text('code') ?? text('content');
    const pairs = (shorthand ?? '').split(',').map((pair) => pair.split('='));
    return shorthand === undefined
      ? { S3Bucket: text('s3-bucket'), S3Key: text('s3-key') }
      : Object.fromEntries(pairs);
  };
  const name = encodeURIComponent(text('function-name') ?? '');
  const one = `${functionsPath}/${name}`;
  const layer = `${layersPath}/${encodeURIComponent(text('layer-name') ?? '')}/versions`;
  const of = (members: Readonly<Record<string, string | undefined>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
  const query = text('qualifier') === undefined ? '' : `?Qualifier=${encodeURIComponent(text('qualifier')!)}`;
  const revision = { RevisionId: text('revision-id') };
  const alias = { FunctionVersion: text('function-version'), Description: text('description'), ...revision };
  const make = (method: string, url: string, body: Record<string, unknown> = {}): DoubleRequest => ({
    ...{ operation, method, url, body },
  });
  switch (operation) {
    case 'get-function-configuration':
      return make('GET', `${one}/configuration${query}`);
    case 'update-function-code':
      return make('PUT', `${one}/code`, { ...code(), ...of(revision) });
    case 'update-function-configuration': {
      const layers = values.get('layers');
      const settings = of({ Handler: text('handler'), Runtime: text('runtime'), ...revision });
      return make('PUT', `${one}/configuration`, { ...settings, ...(layers && { Layers: layers }) });
    }
    case 'create-function':
      return make('POST', functionsPath, {
        ...of({ FunctionName: text('function-name'), Handler: text('handler'), Role: text('role') }),
        ...of({ Runtime: text('runtime') }),
        ...{ Code: code(), Architectures: values.get('architectures'), Layers: values.get('layers') },
      });
    case 'publish-version': {
      const body = { CodeSha256: text('code-sha256'), Description: text('description'), ...revision };
      return make('POST', `${one}/versions`, of(body));
    }
    case 'list-versions-by-function':
      return make('GET', `${one}/versions`);
    case 'invoke':
      return make('POST', `${one}/invocations${query}`);
    case 'delete-function':
      return make('DELETE', `${one}${query}`);
    case 'list-aliases':
      return make('GET', `${one}/aliases`);
    case 'create-alias':
      return make('POST', `${one}/aliases`, of({ ...alias, Name: text('name') }));
    case 'get-alias':
      return make('GET', `${one}/aliases/${text('name')}`);
    case 'update-alias':
      return make('PUT', `${one}/aliases/${text('name')}`, of(alias));
    case 'delete-alias':
      return make('DELETE', `${one}/aliases/${text('name')}`);
    case 'list-layer-versions':
      return make('GET', layer);
    case 'get-layer-version':
      return make('GET', `${layer}/${text('version-number')}`);
    case 'publish-layer-version':
      return make('POST', layer, {
        ...{ Content: code(), Description: text('description') },
        CompatibleRuntimes: values.get('compatible-runtimes'),
        CompatibleArchitectures: values.get('compatible-architectures'),
      });
    case 'list-functions':
      return make('GET', functionsPath);
    default:
      throw new Error(`the stand-in does not know \`${operation}\``);
  }
}

/**
 * A stand-in for the AWS command line that speaks to a double in this process: for tests of thousands of calls, without the
 * second of CPU that each call of the real one costs.
 */
export function standInAws(double: LambdaDouble, between: Between = (_request, pass) => pass()): RunProcess {
  return async (_program, args, options) => {
    await Promise.resolve();
    if (isEnded(options)) return { exitCode: 143, stdout: '', stderr: '' };
    const at = args.findIndex((arg) => arg === 'lambda' || arg === 's3api');
    const operation = args[at + 1]!;
    const parsed = parse(args.slice(at + 2));
    const isS3 = args[at] === 's3api';
    const request = isS3 ? objectRequest(operation, parsed) : requestOf(operation, parsed);
    const answer = between(request, () =>
      isS3 ? s3(double, request, parsed) : double.handle(request.method, request.url, request.body),
    );
    if (isEnded(options)) return { exitCode: 143, stdout: '', stderr: '' };
    if (answer === undefined) {
      return failed('Connection was closed before we received a valid response from endpoint URL');
    }
    const name = operation.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
    if (answer.type !== undefined) {
      return failed(
        `An error occurred (${answer.type}) when calling the ${name} operation: ${String(answer.body['message'])}`,
      );
    }
    if (answer.payload !== undefined) writeFileSync(parsed.words[0]!, answer.payload);
    return { exitCode: 0, stdout: answer.status === 204 ? '' : JSON.stringify(answer.body), stderr: '' };
  };
}

function isEnded(options: Parameters<RunProcess>[2]): boolean {
  return options?.signal?.aborted === true;
}

function objectRequest(operation: string, { values }: Options): DoubleRequest {
  const method = operation === 'put-object' ? 'PUT' : 'HEAD';
  return { operation, method, url: `/${values.get('bucket')?.[0]}/${values.get('key')?.[0]}`, body: {} };
}

function s3(
  { objects, changes }: LambdaDouble,
  { method, url }: DoubleRequest,
  { values }: Options,
): DoubleAnswer {
  const key = url.slice(1);
  if (method === 'PUT') {
    objects.set(key, readFileSync(values.get('body')![0]!));
    changes.push(`object ${key}`);
  }
  const found = objects.get(key);
  if (found === undefined) return { status: 404, type: '404', body: { message: 'Not Found' } };
  const body = { ETag: '"0"', ChecksumSHA256: shaOf(found) };
  return { status: 200, body: method === 'PUT' ? body : { ...body, ContentLength: found.length } };
}

function failed(text: string): ProcessResult {
  return { exitCode: 254, stdout: '', stderr: `\n${text}\n` };
}
