import { createHash } from 'node:crypto';

/** What the double answers. */
export interface DoubleAnswer {
  readonly status: number;
  /** `x-amzn-errortype`, for errors. */
  readonly type?: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Payload of an invocation. */
  readonly payload?: string;
}

interface Settings {
  Handler: string;
  Runtime: string;
  Architectures: string[];
  Layers: { Arn: string }[];
  Role: string;
  Environment: unknown;
}

interface Version {
  readonly number: string;
  readonly sha: string;
  readonly settings: string;
  readonly description: string;
}

interface Alias {
  version: string;
  description: string;
  revision: string;
  weights: Record<string, number>;
}

interface DoubleFunction {
  sha: string;
  settings: Settings;
  revision: string;
  /** Reads that still show an update under way. */
  busy: number;
  status: string;
  versions: Version[];
  next: number;
  aliases: Map<string, Alias>;
}

interface LayerVersion {
  readonly version: number;
  readonly sha: string;
  readonly description: string;
  readonly runtimes: unknown;
  readonly architectures: unknown;
}

const ACCOUNT = '123456789012';
const PLACE = `arn:aws:lambda:eu-west-1:${ACCOUNT}`;

/**
 * The Lambda API in memory, as far as a deploy uses it, in the terms of its REST interface. It is stricter than moto: revisions
 * are compared, an update takes several reads, conflicts are refused, and a version that is published again is the same.
 */
export class LambdaDouble {
  readonly functions = new Map<string, DoubleFunction>();
  readonly layers = new Map<string, LayerVersion[]>();
  readonly objects = new Map<string, Buffer>();
  /** The bytes of the zip that a function was updated with last. */
  readonly received = new Map<string, Buffer>();
  /** CodeSha256 whose function answers with an error. */
  readonly broken = new Set<string>();
  /** Versions that were called. */
  readonly called: string[] = [];
  /** Events that they were called with, as text. */
  readonly events: string[] = [];
  /** Every change, as `function orders code`, in order. */
  readonly changes: string[] = [];
  /** Reads that an update takes. */
  slowness: () => number = () => 0;
  #count = 0;

  create(name: string, zip: Buffer, settings: Partial<Settings> = {}): DoubleFunction {
    const made: DoubleFunction = {
      sha: shaOf(zip),
      settings: {
        ...{
          Handler: 'lambda_function.handler',
          Runtime: 'python3.12',
          Architectures: ['x86_64'],
          Layers: [],
        },
        ...{ Role: `arn:aws:iam::${ACCOUNT}:role/r`, Environment: { Variables: {} } },
        ...settings,
      },
      ...{ revision: this.#revision(), busy: 0, status: 'Successful', versions: [], next: 1 },
      aliases: new Map(),
    };
    this.functions.set(name, made);
    return made;
  }

  /** Publishes what a function is now, and has an alias point to it. */
  release(name: string, alias: string): void {
    const one = this.functions.get(name)!;
    const version = this.#publish(one, '');
    one.aliases.set(alias, { ...{ version, description: '', weights: {} }, revision: this.#revision() });
  }

  touch(name: string): void {
    const one = this.functions.get(name)!;
    one.revision = this.#revision();
  }

  /** The CodeSha256 that callers get. */
  servedBy(name: string, alias: string | undefined): string | undefined {
    const one = this.functions.get(name);
    if (alias === undefined) return one?.sha;
    const version = one?.aliases.get(alias)?.version;
    return one?.versions.find(({ number }) => number === version)?.sha;
  }

  handle(method: string, url: string, body: Readonly<Record<string, unknown>> = {}): DoubleAnswer {
    const { pathname, searchParams } = new URL(url, 'http://double');
    const parts = pathname.split('/').slice(2).map(decodeURIComponent);
    const qualifier = searchParams.get('Qualifier') ?? undefined;
    if (parts[0] === 'layers') return this.#layer(method, parts[1]!, parts[3], body);
    const name = (parts[1] ?? '').split(':').at(-1)!;
    if (method === 'POST' && parts.length === 1) return this.#createFunction(body);
    if (parts.length === 1) {
      return ok({ Functions: [...this.functions.keys()].map((FunctionName) => ({ FunctionName })) });
    }
    const one = this.functions.get(name);
    if (one === undefined) return missing(`Function not found: ${PLACE}:function:${name}`);
    switch (`${method} ${parts[2] ?? ''}`) {
      case 'GET configuration':
        return this.#read(name, one, qualifier);
      case 'PUT code':
        return this.#updateCode(name, one, body);
      case 'PUT configuration':
        return this.#updateConfiguration(name, one, body);
      case 'POST versions':
        return this.#publishVersion(name, one, body);
      case 'GET versions':
        return ok({ Versions: one.versions.map((version) => this.#shown(name, one, version)) });
      case 'POST invocations':
        return this.#invoke(name, one, qualifier);
      case 'DELETE ':
        one.versions = one.versions.filter(({ number }) => number !== qualifier);
        this.changes.push(`function ${name} delete ${qualifier}`);
        return { status: 204, body: {} };
      default:
        return this.#alias(method, name, one, parts[3], body);
    }
  }

  #revision(): string {
    return `revision-${++this.#count}`;
  }

  #createFunction(body: Readonly<Record<string, unknown>>): DoubleAnswer {
    const name = textOf(body['FunctionName']);
    if (this.functions.has(name))
      return refusal(409, 'ResourceConflictException', `Function already exist: ${name}`);
    const code = body['Code'] as Readonly<Record<string, string>>;
    const layers = ((body['Layers'] ?? []) as string[]).map((Arn) => ({ Arn }));
    const made = this.create(name, this.#zipOf(code), {
      ...{ Handler: textOf(body['Handler']), Runtime: textOf(body['Runtime']), Role: textOf(body['Role']) },
      ...{ Architectures: (body['Architectures'] ?? ['x86_64']) as string[], Layers: layers },
    });
    made.busy = this.slowness();
    this.changes.push(`function ${name} create`);
    return { ...this.#read(name, made, undefined), status: 201 };
  }

  #zipOf(code: Readonly<Record<string, unknown>>): Buffer {
    const file = code['ZipFile'];
    if (typeof file === 'string') return Buffer.from(file, 'base64');
    return this.objects.get(`${String(code['S3Bucket'])}/${String(code['S3Key'])}`) ?? Buffer.alloc(0);
  }

  #read(name: string, one: DoubleFunction, qualifier: string | undefined): DoubleAnswer {
    if (qualifier !== undefined && qualifier !== '$LATEST') {
      const number = one.aliases.get(qualifier)?.version ?? qualifier;
      const version = one.versions.find((each) => each.number === number);
      if (version === undefined) return missing(`Function not found: ${PLACE}:function:${name}:${qualifier}`);
      return ok(this.#shown(name, one, version));
    }
    const isBusy = one.busy > 0;
    if (isBusy) one.busy--;
    return ok({
      ...one.settings,
      ...{ FunctionName: name, FunctionArn: `${PLACE}:function:${name}`, Version: '$LATEST' },
      ...{ CodeSha256: one.sha, RevisionId: one.revision, PackageType: 'Zip', State: 'Active' },
      LastUpdateStatus: isBusy ? 'InProgress' : one.status,
    });
  }

  #shown(name: string, one: DoubleFunction, version: Version): Record<string, unknown> {
    return {
      ...(JSON.parse(version.settings) as Settings),
      ...{ FunctionName: name, FunctionArn: `${PLACE}:function:${name}:${version.number}` },
      ...{ Version: version.number, CodeSha256: version.sha, State: 'Active', PackageType: 'Zip' },
      ...{ Description: version.description, LastUpdateStatus: 'Successful', RevisionId: one.revision },
    };
  }

  /** Why a change is refused now. */
  #refuse(one: DoubleFunction, body: Readonly<Record<string, unknown>>): DoubleAnswer | undefined {
    if (one.busy > 0) {
      return refusal(409, 'ResourceConflictException', 'The operation cannot be performed at this time.');
    }
    const revision = body['RevisionId'];
    if (revision === undefined || revision === one.revision) return undefined;
    return refusal(412, 'PreconditionFailedException', 'The Revision Id provided does not match.');
  }

  #updateCode(name: string, one: DoubleFunction, body: Readonly<Record<string, unknown>>): DoubleAnswer {
    const refused = this.#refuse(one, body);
    if (refused !== undefined) return refused;
    const zip = this.#zipOf(body);
    this.received.set(name, zip);
    one.sha = shaOf(zip);
    one.revision = this.#revision();
    this.changes.push(`function ${name} code`);
    one.busy = this.slowness() + 1;
    return this.#read(name, one, undefined);
  }

  #updateConfiguration(
    name: string,
    one: DoubleFunction,
    body: Readonly<Record<string, unknown>>,
  ): DoubleAnswer {
    const refused = this.#refuse(one, body);
    if (refused !== undefined) return refused;
    if (body['Handler'] !== undefined) one.settings.Handler = textOf(body['Handler']);
    if (body['Runtime'] !== undefined) one.settings.Runtime = textOf(body['Runtime']);
    if (body['Layers'] !== undefined)
      one.settings.Layers = (body['Layers'] as string[]).map((Arn) => ({ Arn }));
    one.revision = this.#revision();
    one.busy = this.slowness() + 1;
    this.changes.push(`function ${name} configuration`);
    return this.#read(name, one, undefined);
  }

  #publishVersion(name: string, one: DoubleFunction, body: Readonly<Record<string, unknown>>): DoubleAnswer {
    const refused = this.#refuse(one, body);
    if (refused !== undefined) return refused;
    const wanted = body['CodeSha256'];
    if (wanted !== undefined && wanted !== one.sha) {
      const text = `CodeSHA256 (${textOf(wanted)}) is different from current CodeSHA256 in $LATEST (${one.sha})`;
      return refusal(400, 'InvalidParameterValueException', text);
    }
    const count = one.versions.length;
    const number = this.#publish(one, textOf(body['Description']));
    if (one.versions.length > count) this.changes.push(`function ${name} version ${number}`);
    return {
      status: 201,
      body: this.#shown(
        name,
        one,
        one.versions.find((each) => each.number === number)!,
      ),
    };
  }

  #publish(one: DoubleFunction, description: string): string {
    const settings = JSON.stringify(one.settings);
    const last = one.versions.at(-1);
    if (last?.sha === one.sha && last.settings === settings) return last.number;
    const number = String(one.next++);
    one.versions.push({ number, sha: one.sha, settings, description });
    one.revision = this.#revision();
    return number;
  }

  #invoke(name: string, one: DoubleFunction, qualifier: string | undefined): DoubleAnswer {
    const sha = one.versions.find(({ number }) => number === qualifier)?.sha ?? one.sha;
    this.called.push(`${name} ${qualifier ?? '$LATEST'}`);
    if (!this.broken.has(sha)) return { status: 200, body: { StatusCode: 200 }, payload: '"ok"' };
    const payload = JSON.stringify({ errorType: 'KeyError', errorMessage: "'TABLE'", secret: 'do-not-show' });
    return { status: 200, body: { StatusCode: 200, FunctionError: 'Unhandled' }, payload };
  }

  #alias(
    method: string,
    name: string,
    one: DoubleFunction,
    given: string | undefined,
    body: Readonly<Record<string, unknown>>,
  ): DoubleAnswer {
    const shown = (key: string, alias: Alias): Record<string, unknown> => ({
      ...{ Name: key, AliasArn: `${PLACE}:function:${name}:${key}`, FunctionVersion: alias.version },
      ...{ Description: alias.description, RevisionId: alias.revision },
      ...(Object.keys(alias.weights).length > 0 && {
        RoutingConfig: { AdditionalVersionWeights: alias.weights },
      }),
    });
    if (method === 'GET' && given === undefined) {
      return ok({ Aliases: [...one.aliases].map(([key, alias]) => shown(key, alias)) });
    }
    const key = given ?? textOf(body['Name']);
    const alias = one.aliases.get(key);
    const version = body['FunctionVersion'] === undefined ? undefined : textOf(body['FunctionVersion']);
    if (version !== undefined && !one.versions.some(({ number }) => number === version)) {
      return missing(`Function not found: ${PLACE}:function:${name}:${version}`);
    }
    if (method === 'POST') {
      if (alias !== undefined)
        return refusal(409, 'ResourceConflictException', `Alias already exists: ${key}`);
      const made = { ...{ version: version!, weights: {}, revision: this.#revision() }, description: '' };
      one.aliases.set(key, made);
      this.changes.push(`alias ${name} ${key} ${version}`);
      return { status: 201, body: shown(key, made) };
    }
    if (alias === undefined) return missing(`Cannot find alias arn: ${PLACE}:function:${name}:${key}`);
    if (method === 'GET') return ok(shown(key, alias));
    if (method === 'DELETE') {
      one.aliases.delete(key);
      this.changes.push(`alias ${name} ${key} delete`);
      return { status: 204, body: {} };
    }
    if (body['RevisionId'] !== undefined && body['RevisionId'] !== alias.revision) {
      return refusal(412, 'PreconditionFailedException', 'The Revision Id provided does not match.');
    }
    alias.version = version ?? alias.version;
    if (body['Description'] !== undefined) alias.description = textOf(body['Description']);
    alias.revision = this.#revision();
    this.changes.push(`alias ${name} ${key} ${version}`);
    return ok(shown(key, alias));
  }

  #layer(
    method: string,
    name: string,
    number: string | undefined,
    body: Readonly<Record<string, unknown>>,
  ): DoubleAnswer {
    const versions = this.layers.get(name) ?? [];
    const shown = (one: LayerVersion): Record<string, unknown> => ({
      ...{ LayerVersionArn: `${PLACE}:layer:${name}:${one.version}`, Version: one.version },
      ...{ Description: one.description, CompatibleRuntimes: one.runtimes },
      CompatibleArchitectures: one.architectures,
    });
    if (method === 'POST') {
      const made: LayerVersion = {
        version: versions.length + 1,
        sha: shaOf(this.#zipOf(body['Content'] as Readonly<Record<string, unknown>>)),
        description: textOf(body['Description']),
        ...{
          runtimes: body['CompatibleRuntimes'] ?? [],
          architectures: body['CompatibleArchitectures'] ?? [],
        },
      };
      this.layers.set(name, [...versions, made]);
      this.changes.push(`layer ${name} ${made.version}`);
      return { status: 201, body: { ...shown(made), Content: { CodeSha256: made.sha } } };
    }
    if (number === undefined) return ok({ LayerVersions: versions.toReversed().map(shown) });
    const found = versions.find(({ version }) => String(version) === number);
    if (found === undefined) return missing(`The resource you requested does not exist: ${name} ${number}`);
    return ok({ ...shown(found), Content: { CodeSha256: found.sha, Location: 'https://example.org/x' } });
  }
}

export function shaOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

function ok(body: Readonly<Record<string, unknown>>): DoubleAnswer {
  // A copy: what is answered does not change afterwards.
  return { status: 200, body: structuredClone(body) };
}

function missing(message: string): DoubleAnswer {
  return refusal(404, 'ResourceNotFoundException', message);
}

function refusal(status: number, type: string, message: string): DoubleAnswer {
  return { status, type, body: { Type: 'User', message, Message: message } };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
