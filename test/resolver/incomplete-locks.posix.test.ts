import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readZipMembers } from '../../src/archive/read-zip.ts';
import type { WheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { failureOf } from '../wheels/support.ts';
import { checkout, packageAll, publish, release, runHost, type Published } from './support.ts';

const toml =
  '[GLOBAL]\npants_version = "2.34.0"\n[source]\nroot_patterns = ["/"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "requirements.txt"\n';

interface Situation {
  readonly files: readonly Published[];
  readonly lock: string;
  readonly imports: Readonly<Record<string, readonly string[]>>;
  /** Further fields of the function. */
  readonly fields?: string;
  /** The first lines of its module. */
  readonly source?: string;
  readonly settings?: Partial<WheelSettings>;
}

/** Packages a function from `requirements.txt`; its modules, and what is said. */
async function packaged({ files, lock, imports, fields = '', source = '', settings = {} }: Situation) {
  const server = await publish(files);
  const host = runHost({ PIP_INDEX_URL: `${server.origin}/simple` });
  const root = checkout(imports, { 'pants.toml': toml, 'requirements.txt': lock });
  const build = join(root, 'BUILD');
  writeFileSync(build, readFileSync(build, 'utf8').replace(/\)$/, `${fields})`));
  const main = join(root, 'main.py');
  writeFileSync(main, source + readFileSync(main, 'utf8'));
  const lines: string[] = [];
  const log = { ...host.log, info: (line: string) => void lines.push(line) };
  const { warnings } = await packageAll({ ...host, log }, root, settings);
  const members = await readZipMembers(join(root, 'dist/lambda.zip'));
  const modules = members.flatMap(({ name }) => /^(\w+)\/__init__\.py$/.exec(name)?.[1] ?? []);
  return { modules, said: warnings, lines };
}

const web = () =>
  Promise.all([
    release('web', '1.0', { requires: ['words<2', 'letters>=1; python_version > "3.8"', 'six'] }),
    release('words', '1.5', { requires: ['deep'] }),
    release('words', '2.0'),
    release('letters', '3.0'),
    release('deep', '1.0'),
    release('deep', '2.0'),
  ]);

test('a file that pins its top level only is completed under its pins, with one warning and the command', async () => {
  const { modules, said, lines } = await packaged({
    files: await web(),
    lock: 'web==1.0\ndeep==1.0\n',
    imports: { web: ['web'] },
  });
  expect(modules).toEqual(['deep', 'letters', 'web', 'words']);
  // Each wheel is counted once, although the lock is completed between two rounds.
  expect(lines.filter((line) => line.startsWith('Wheels: '))).toEqual([
    expect.stringMatching(/^Wheels: none reused, 4 downloaded /),
  ]);
  // The lock that the warning asks for has hashes.
  expect(said.map(({ code }) => code)).not.toContain('lock-without-hashes');
  const told = said.filter(({ code }) => code === 'lock-incomplete');
  expect(told).toMatchObject([
    { severity: 'warning', place: { path: 'requirements.txt' }, notes: ['words is needed by web-1.0-py3-none-any.whl', 'letters is needed by web-1.0-py3-none-any.whl'] }, // prettier-ignore
  ]);
  expect(told[0]!.message).toContain('does not pin `words<2`, `letters>=1`');
  expect(told[0]!.help).toContain('uv pip compile requirements.txt --universal --generate-hashes');
  expect(told[0]!.help).not.toContain('pip-compile --allow-unsafe');
  expect(said.filter(({ code }) => code === 'requirement-missing')).toEqual([]);
});

test('it is completed under its constraints', async () => {
  const server = await publish(await web());
  const files = {
    'pants.toml': toml,
    'requirements.txt': '-c limits.txt\nweb==1.0\n',
    'limits.txt': 'deep<2\n',
  };
  const root = checkout({ web: ['web'] }, files);
  const { packages } = await packageAll(runHost({ PIP_INDEX_URL: `${server.origin}/simple` }), root);
  expect(packages[0]!.wheels.find(({ name }) => name === 'deep')?.version).toBe('1.0');
});

test('it is completed for a package in an archive and for a layer of a function, too', async () => {
  const server = await publish(await web());
  const root = checkout(
    { web: ['web'] },
    { 'pants.toml': toml, 'requirements.txt': 'web==1.0\ndeep==1.0\n' },
  );
  const build = join(root, 'BUILD');
  const more = `
python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":web"])
python_aws_lambda_function(name="thin", runtime="python3.12", handler="main.py:handler", layers=[":layer"])
archive(name="inner", format="zip", packages=[":lambda"])
archive(name="outer", format="zip", packages=[":inner"])
`;
  writeFileSync(build, readFileSync(build, 'utf8') + more);
  for (const spec of ['//:outer', '//:thin']) {
    const host = runHost({ PIP_INDEX_URL: `${server.origin}/simple` });
    const { warnings } = await packageAll(host, root, {}, spec);
    expect(warnings.map(({ code }) => code)).toContain('lock-incomplete');
  }
  // The layer has it all.
  const members = await readZipMembers(join(root, 'dist/thin.zip'));
  expect(members.map(({ name }) => name)).toEqual(['lambda_function.py', 'main.py']);
});

test('a package for development in Pipfile.lock is packaged, with what it needs, only if something requires it', async () => {
  const files = await Promise.all([
    release('dev', '1.0', { requires: ['deep'] }),
    release('deep', '1.0'),
    release('web', '1.0'),
    release('other', '1.0'),
  ]);
  const pin = { version: '==1.0' };
  const lock = JSON.stringify({
    _meta: { 'pipfile-spec': 6 },
    default: { web: pin },
    develop: { dev: pin, deep: pin, other: pin },
  });
  const { modules, said } = await packaged({ files, lock, imports: { dev: ['dev'] } });
  expect(modules).toEqual(['deep', 'dev', 'web']);
  expect(said.map(({ code }) => code)).toEqual(['lock-without-hashes']);
  expect((await packaged({ files, lock, imports: { web: ['web'] } })).modules).toEqual(['web']);
});

test('what a wheel needs is taken from the lock, also where the Lambda runtime has some version of it', async () => {
  const files = await Promise.all([
    release('dev', '1.0', { requires: ['urllib3', 'six'] }),
    release('urllib3', '2.2.0'),
    release('six', '1.17.0'),
  ]);
  const pin = (version: string) => ({ version: `==${version}` });
  const develop = { dev: pin('1.0'), urllib3: pin('2.2.0') };
  const lock = JSON.stringify({ _meta: { 'pipfile-spec': 6 }, default: {}, develop });
  const { modules, said } = await packaged({ files, lock, imports: { dev: ['dev'] } });
  expect(modules).toEqual(['dev', 'urllib3']);
  expect(said.filter(({ code }) => code === 'requirement-of-runtime').map(({ message }) => message)).toEqual([
    "//:lambda uses six from the Lambda runtime, in the runtime's version: the lock does not pin it",
  ]);
});

test('what `!!` takes out and the Lambda runtime has stays out, and the note says so', async () => {
  const files = await Promise.all([release('a', '1.0', { requires: ['six'] }), release('six', '1.17.0')]);
  const { modules, said } = await packaged({
    files,
    lock: 'a==1.0\nsix==1.17.0\n',
    imports: { a: ['a'], six: ['six'] },
    fields: ', dependencies=["!!:six"]',
  });
  expect(modules).toEqual(['a']);
  expect(said.find(({ code }) => code === 'requirement-of-runtime')?.message).toBe(
    "//:lambda uses six from the Lambda runtime, in the runtime's version: `!!` leaves it out",
  );
});

test('a lock of pip-compile without setuptools names the option that pins it', async () => {
  const { said } = await packaged({
    files: await Promise.all([
      release('web', '1.0', { requires: ['setuptools'] }),
      release('setuptools', '75.0'),
    ]),
    lock: 'web==1.0\n',
    imports: { web: ['web'] },
  });
  expect(said.find(({ code }) => code === 'lock-incomplete')!.help).toMatch(
    /, or with `pip-compile --allow-unsafe`, which leaves out setuptools without that option$/,
  );
});

test('one whose pins rule out what its wheels need is an error', async () => {
  const situation = { files: await web(), lock: 'web==1.0\ndeep==3.0\n', imports: { web: ['web'] } };
  expect(await failureOf(packaged(situation))).not.toEqual([]);
});

test('what `!!` takes out stays out of a lock that is taken whole, also when it has no wheel', async () => {
  const files = await Promise.all([release('a', '1.0'), release('b', '1.0')]);
  const situation = { files, imports: { a: ['a'], b: ['b'], gone: ['gone'] } };
  const fields = ', dependencies=["!!:b", "!!:gone"]';
  const { modules } = await packaged({ ...situation, lock: 'a==1.0\nb==1.0\ngone==1.0\n', fields });
  expect(modules).toEqual(['a']);
});

test('what `!!` takes out and a wheel needs stays, and a note says who needs it', async () => {
  const files = await Promise.all([
    release('a', '1.0', { requires: ['b'] }),
    release('b', '1.0', { requires: ['c'] }),
    release('c', '1.0'),
  ]);
  const { modules, said } = await packaged({
    files,
    lock: 'a==1.0\nb==1.0\nc==1.0\n',
    imports: { a: ['a'], b: ['b'] },
    fields: ', dependencies=["!!:b"]',
  });
  expect(modules).toEqual(['a', 'b', 'c']);
  expect(said.find(({ code }) => code === 'excluded-but-needed')?.message).toContain(
    'b (needed by a-1.0-py3-none-any.whl)',
  );
});

test('--exclude leaves a project out whoever needs it', async () => {
  const files = await Promise.all([release('a', '1.0', { requires: ['b'] }), release('b', '1.0')]);
  const situation = { files, lock: 'a==1.0\nb==1.0\n', imports: { a: ['a'] } };
  const fields = (given: string): string => `, pex_build_extra_args=[${given}]`;
  for (const given of ['"--exclude", "b"', '"--exclude=b"']) {
    expect((await packaged({ ...situation, fields: fields(given) })).modules).toEqual(['a']);
  }
});

const sdk = () =>
  Promise.all([
    release('boto3', '1.34.145', { requires: ['botocore>=1.34,<1.35', 's3transfer>=0.10'] }),
    release('botocore', '1.34.145', { requires: ['urllib3<3'] }),
    release('s3transfer', '0.10.4', { requires: ['botocore'] }),
    release('tracing', '1.0', { requires: ['botocore>=1.11'] }),
    release('ancient', '1.0', { requires: ['boto3<1.20'] }),
  ]);

test.each([
  ['two of three', 'boto3==1.34.145\nbotocore==1.34.145\n', { boto3: ['boto3'] }],
  ['one that a wheel brings, beside boto3 of the runtime', 'tracing==1.0\nbotocore==1.34.145\n', { tracing: ['tracing'] }], // prettier-ignore
])(
  'a part of the AWS SDK in the package, the rest of the runtime, is an error: %s',
  async (_, lock, imports) => {
    const situation = { files: await sdk(), lock, imports, source: 'import boto3\n' };
    const failed = (await failureOf(packaged(situation))).filter(({ severity }) => severity === 'error');
    expect(failed).toMatchObject([{ code: 'aws-sdk-mixed', severity: 'error' }]);
    expect(failed[0]!.message).toContain('botocore 1.34.145');
    expect(failed[0]!.help).toContain('leave all of them to the runtime');
  },
);

test('all of the AWS SDK, none of it, or botocore alone for one that needs no more', async () => {
  const files = await sdk();
  const whole = 'boto3==1.34.145\nbotocore==1.34.145\ns3transfer==0.10.4\n';
  expect((await packaged({ files, lock: whole, imports: { boto3: ['boto3'] } })).modules).toContain(
    's3transfer',
  );
  const alone = { files, imports: { tracing: ['tracing'] } };
  expect((await packaged({ ...alone, lock: 'tracing==1.0\nbotocore==1.34.145\n' })).modules).toContain(
    'botocore',
  );
  const none = await packaged({ ...alone, lock: 'tracing==1.0\n', source: 'import boto3\n' });
  expect(none.modules).toEqual(['tracing']);
});

test('--exclude of a part is the will of the user: a warning', async () => {
  const lock = 'boto3==1.34.145\nbotocore==1.34.145\ns3transfer==0.10.4\n';
  const fields = ', pex_build_extra_args=["--exclude", "botocore"]';
  const { modules, said } = await packaged({
    files: await sdk(),
    lock,
    imports: { boto3: ['boto3'] },
    fields,
  });
  expect(modules).toEqual(['boto3', 's3transfer']);
  expect(said.find(({ code }) => code === 'aws-sdk-mixed')).toMatchObject({ severity: 'warning' });
});

test('what no runtime can bring is missing', async () => {
  expect(await failureOf(packaged({ files: await sdk(), lock: 'ancient==1.0\n', imports: { ancient: ['ancient'] } }))).not.toEqual([]); // prettier-ignore
});
