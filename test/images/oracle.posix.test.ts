import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imageCheckout } from './support.ts';

// What real Pants 2.17.1 had `docker` do (see test/oracle/README.md): arguments, environment, build context, what was said.

interface Call {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>> | string;
  readonly context?: readonly (readonly [string, number, string, number?])[];
  readonly dockerfile?: { readonly path: string; readonly text: string };
}

interface Run {
  readonly args: readonly string[];
  readonly rc: number;
  readonly stderr?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly docker?: readonly Call[];
  readonly texts?: Readonly<Record<string, string>>;
}

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

const directory = new URL('../oracle/docker/', import.meta.url);
const names = readdirSync(directory).map((file) => basename(file, '.json'));

/** What the cases use of the machine. */
const access = [
  ...['env FIXED', 'env FROM_ENV', 'env GE', 'env HTTP_PROXY', 'ssh default', 'ssh k=/tmp/key'],
  ...['secret mysecret', 'secret root', 'secret abs=/etc/hostname', 'secret home'],
];
const pushRegistries = [
  ...['registry.example.com:5000', 'other.example.org', 'extra.example.com', 'local.example.org'],
];

/** Packages that only Pants makes in just this way, or whose bytes differ. */
const PACKAGE = /\.(?:zip|pex)$/;

function options(args: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    args.flatMap((argument) => {
      const match = /^--docker-([a-z-]+)=(.*)$/.exec(argument);
      return match === null
        ? []
        : [[`PANTS_DOCKER_${match[1]!.toUpperCase().replaceAll('-', '_')}`, match[2]!]];
    }),
  );
}

/** Sentences of Pants' errors and warnings that ours must have. */
function sentences(stderr: string): readonly string[] {
  const errors = [...stderr.matchAll(/^(?:Invalid\w+|Docker\w+Error): (?:[\w/.]+:\d+: )?(.*?)\n\n/gms)].map(
    ([, text]) => text!,
  );
  const warnings = [...stderr.matchAll(/\[WARN\] (Docker build failed.*?)\n\n\n/gs)].map(([, text]) => text!);
  return [...errors, ...warnings].map((text) => text.trim().replace(/\.$/, ''));
}

/** What our errors of BUILD files say of a field that the type does not have. */
function ownWords(sentence: string): string {
  const field = /^Unrecognized field `(\w+)=/.exec(sentence)?.[1];
  return field === undefined ? sentence : `\`${field}\` is not a field of \`docker_image\``;
}

const cases = names.map((name) => {
  const { files, runs } = JSON.parse(readFileSync(new URL(`${name}.json`, directory), 'utf8')) as Case;
  const built = runs.filter(
    ({ args }) =>
      args.some((one) => one === 'package' || one === 'publish') && !args.includes('--docker-use-buildx'),
  );
  return { name, files, built };
});

// A case with questions about targets only builds nothing.
describe.each(cases.filter(({ built }) => built.length > 0))('$name', ({ name, files, built }) => {
  test('has the builder do what Pants has it do', async () => {
    const checkout = imageCheckout(files);
    for (const run of built) {
      const isPush = run.args.includes('publish');
      const specs = run.args.slice(run.args.findIndex((one) => one === 'package' || one === 'publish') + 1);
      const settings = { all: true, access, push: isPush, pushRegistries: isPush ? pushRegistries : [] };
      const env = { ...run.env, ...options(run.args) };
      const result = await checkout.build(specs, settings, env);
      const context = `${run.args.join(' ')}\n${result.diagnostics.map(({ message }) => message).join('\n')}`;
      const hasError = result.diagnostics.some(({ severity }) => severity === 'error');
      expect(hasError, context).toBe(run.rc !== 0 && !isHarmless(name, run));
      if (isHarmless(name, run)) continue;
      expect(result.calls.map(seen), context).toEqual(
        (run.docker ?? []).map((call) => recorded(call, checkout.root)),
      );
      const texts = Object.entries(run.texts ?? {}).filter(() => run.rc === 0);
      for (const [path, text] of texts) {
        expect(existsSync(join(checkout.root, path)), context).toBe(true);
        expect(withoutHash(readFileSync(join(checkout.root, path), 'utf8')), context).toBe(withoutHash(text));
      }
      const said = result.diagnostics.map(({ message }) => message).join('\n\n');
      for (const sentence of sentences(run.stderr ?? '')) expect(said).toContain(ownWords(sentence));
      if (run.rc === 0 && !isPush)
        expect(withoutHash(result.lines.join('\n'))).toContain(announced(run.stderr ?? ''));
    }
  });
});

/** A faulty target of another directory does not stop an image. */
function isHarmless(name: string, { args }: Run): boolean {
  return name.startsWith('wrong-source') && args.includes('project:good');
}

/** Lines about images; the rest of a run is tested elsewhere. */
function announced(stderr: string): string {
  const match = /Wrote (dist\/\S*\n?Built docker image.*?\nDocker image ID: \S+)/s.exec(
    stderr.replaceAll(/<T> \[INFO\] /g, ''),
  );
  return match === null ? '' : withoutHash(match[1]!);
}

function withoutHash(text: string): string {
  return text.replace(/\b[0-9a-f]{64}\b/g, 'HASH');
}

function seen({ argv, env, context, dockerfile }: Call): object {
  const rest = Object.fromEntries(Object.entries(env).filter(([variable]) => variable !== 'PATH'));
  return {
    argv: argv.map(withoutHash),
    ...(argv[0] === 'build' && { env: rest }),
    ...(context !== undefined && { context: sorted(context) }),
    // The recording was read as text.
    ...(dockerfile !== undefined && {
      dockerfile: { ...dockerfile, text: dockerfile.text.replaceAll('\r\n', '\n') },
    }),
  };
}

function recorded(call: Call, root: string): object {
  return seen({
    ...call,
    argv: call.argv.map((one) => one.replaceAll('<BUILDROOT>', root)),
    env: typeof call.env === 'string' ? {} : call.env,
  });
}

function sorted(context: Call['context'] & object): readonly (readonly [string, number, string])[] {
  return context
    .map(
      ([path, size, mode]) => [path, PACKAGE.test(path) ? 0 : size, mode === '555' ? '755' : mode] as const,
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
