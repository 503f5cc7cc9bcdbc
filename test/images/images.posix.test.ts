import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imageCheckout } from './support.ts';

const old = { 'pants.toml': '[GLOBAL]\npants_version = "2.17.1"\n' };
const today = { 'pants.toml': '' };
const scratch = { 'a/Dockerfile': 'FROM scratch\n' };
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe('when an image is built', () => {
  const files = {
    ...today,
    ...scratch,
    'a/BUILD':
      'docker_image(name="img")\nfile(name="f", source="f.txt")\narchive(name="arc", format="zip", files=[":f"])\n',
    'a/f.txt': 'f',
  };

  test('a wildcard leaves it out, with a note, and packages everything else', async () => {
    const checkout = imageCheckout(files);
    for (const spec of ['::', 'a::', 'a:']) {
      const { calls, packages, diagnostics } = await checkout.build([spec]);
      expect(calls).toEqual([]);
      expect(packages.map(({ target }) => target)).toEqual(['a:arc']);
      expect(diagnostics).toMatchObject([
        { code: 'image-skipped', severity: 'note', message: expect.stringContaining('a:img') as string },
      ]);
    }
  });

  test.each(['a:img', '//a:img', 'a/:img'])('its address %s has it built', async (spec) => {
    const { calls, packages } = await imageCheckout(files).build([spec]);
    expect(calls.length).toBe(1);
    expect(packages[0]!.image).toEqual({
      ...{ id: '0123456789ab', builder: 'docker', names: ['img:latest'], pushed: [] },
    });
  });

  test('all are built when the user wants it', async () => {
    const { calls } = await imageCheckout(files).build(['::'], { all: true });
    expect(calls.length).toBe(1);
  });

  test.each(['pull_request_target', 'workflow_run'])('never for %s', async (event) => {
    const result = await imageCheckout(files).build(['a:img'], { all: true }, { GITHUB_EVENT_NAME: event });
    expect([codes(result), result.calls]).toEqual([['image-refused'], []]);
    const rest = await imageCheckout(files).build(['::'], {}, { GITHUB_EVENT_NAME: event });
    expect(rest.packages.map(({ target }) => target)).toEqual(['a:arc']);
  });

  test('a failing one does not keep others from being written', async () => {
    const broken = { ...files, 'a/Dockerfile': 'FROM scratch\nCOPY none /\n' };
    const checkout = imageCheckout({
      ...broken,
      'z/BUILD': 'archive(name="arc", format="zip", files=["a:f"])\n',
    });
    const result = await checkout.build(['::'], { all: true });
    expect(codes(result)).toEqual(['copy-sources', 'image-build-failed']);
    expect(readFileSync(join(checkout.root, 'dist/z/arc.zip')).length).toBeGreaterThan(0);
  });
});

describe('the imports of a function in an image', () => {
  const files = (source: string) => ({
    'pants.toml':
      '[source]\nroot_patterns = ["a"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
    'a/app.py': `import ${source}\ndef main(event, context):\n    return 1\n`,
    'a/json_lines.py': '',
    'a/BUILD':
      'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\ndocker_image(name="img", dependencies=[":fn"], instructions=["FROM scratch", "COPY a/fn.zip /"])\n',
  });

  test('are looked up in the function', async () => {
    const built = await imageCheckout(files('json_lines')).build(['a:img']);
    expect(codes(built)).toEqual([]);
    expect(built.calls).toHaveLength(1);
  });

  test('keep it from being built when one fails', async () => {
    const built = await imageCheckout(files('gone')).build(['a:img']);
    expect(codes(built)).toEqual(['unresolved-import']);
    expect(built.diagnostics[0]!.message).toContain('Nothing in a:fn provides `gone`');
    expect(built.calls).toEqual([]);
  });
});

describe('the builder', () => {
  const files = { ...today, ...scratch, 'a/BUILD': 'docker_image(name="img")\n' };

  test('is the first of docker, podman and buildah that is there, or the one that the run names', async () => {
    const checkout = imageCheckout(files, ['buildah', 'podman']);
    expect((await checkout.build(['a:img'])).packages[0]!.image!.builder).toBe('podman');
    const named = await checkout.build(['a:img'], { builder: 'buildah' });
    expect(named.packages[0]!.image!.builder).toBe('buildah');
    expect(codes(await checkout.build(['a:img'], { builder: 'docker' }))).toEqual(['no-builder']);
  });

  test('is never a file of the checkout', async () => {
    const checkout = imageCheckout(
      { ...files, 'pants.toml': '[docker]\nexecutable_search_paths = ["%(buildroot)s/bin"]\n' },
      [],
    );
    const bin = join(checkout.root, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'docker'), '#!/bin/sh\ntouch "$0.ran"\n', { mode: 0o755 });
    const result = await checkout.build(['a:img'], {}, { PATH: bin });
    expect(codes(result)).toContain('no-builder');
  });

  test('gets no variable that nobody has allowed', async () => {
    const env = { TOKEN: 'x', AWS_SECRET_ACCESS_KEY: 'y', DOCKER_HOST: 'unix:///d.sock' };
    const { calls } = await imageCheckout(files).build(['a:img'], {}, env);
    const { PATH, ...rest } = calls[0]!.env;
    expect(rest).toEqual({ DOCKER_HOST: 'unix:///d.sock', __UPSTREAM_IMAGE_IDS: '' });
    expect(PATH).not.toBe('');
  });

  test('sees the same context twice, with one date and without what nobody depends on', async () => {
    const checkout = imageCheckout({ ...files, 'a/secret.txt': 's', '.dockerignore': '*' });
    const [one, two] = [await checkout.build(['a:img']), await checkout.build(['a:img'])];
    const date = Date.UTC(1980, 0, 1);
    expect(one.calls[0]!.context).toEqual(
      [
        ['a/', 0, '755', date],
        ['a/Dockerfile', 13, '644', date],
      ].map(([path, size, ...rest]) => [path, size, ...rest]),
    );
    expect(two.calls[0]!.context).toEqual(one.calls[0]!.context);
  });
});

describe('what an image may use', () => {
  test.each([
    ['extra_build_args=["TOKEN"]', 'env TOKEN', '`TOKEN`'],
    ['secrets={"s": "./s.txt"}', 'secret s', '`./s.txt`'],
    ['secrets={"s": "/etc/hostname"}', 'secret s=/etc/hostname', '`/etc/hostname`'],
    ['ssh=["default"]', 'ssh default', '`default`'],
    ['build_network="host"', 'network host', '`host`'],
    [
      'extra_build_options=["--allow=security.insecure"]',
      'option --allow=security.insecure',
      'security.insecure',
    ],
  ])('%s needs a permission', async (field, permission, shown) => {
    const checkout = imageCheckout({
      ...today,
      ...scratch,
      'a/s.txt': 's',
      'a/BUILD': `docker_image(name="img", ${field})\n`,
    });
    const env = { TOKEN: 'x' };
    const refused = await checkout.build(['a:img'], {}, env);
    expect(refused.diagnostics).toMatchObject([
      {
        code: 'image-access',
        message: expect.stringContaining(shown) as string,
        help: expect.stringContaining(permission) as string,
      },
    ]);
    expect(refused.calls).toEqual([]);
    expect((await checkout.build(['a:img'], { access: [permission] }, env)).calls.length).toBe(1);
    const other = permission.replace(/ .*/, ' other');
    expect(codes(await checkout.build(['a:img'], { access: [other] }, env))).toEqual(['image-access']);
  });

  test('`env_vars` needs one for every variable, whoever gives its value', async () => {
    const checkout = imageCheckout({
      'pants.toml': '[docker]\nenv_vars = ["TOKEN", "LD_PRELOAD=./x.so", "NOT_SET"]\n',
      ...scratch,
      'a/BUILD': 'docker_image(name="img")\n',
    });
    const { diagnostics } = await checkout.build(['a:img'], {}, { TOKEN: 'x' });
    expect(diagnostics.map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual(['LD_PRELOAD', 'TOKEN']);
  });

  test('a secret is no link out of the checkout, and has no comma', async () => {
    const checkout = imageCheckout({
      ...today,
      ...scratch,
      'a/BUILD':
        'docker_image(name="link", secrets={"s": "./link"})\ndocker_image(name="comma", secrets={"s": "./x,src=/etc/passwd"})\n',
    });
    symlinkSync('/etc/hostname', join(checkout.root, 'a', 'link'));
    for (const spec of ['a:link', 'a:comma']) {
      const result = await checkout.build([spec], { access: ['secret s'] });
      expect(codes(result)).toContain('bad-secret');
      expect(result.calls).toEqual([]);
    }
  });

  test('the context is never outside', async () => {
    const checkout = imageCheckout({
      ...today,
      ...scratch,
      'a/BUILD':
        'docker_image(name="img", context_root="../..")\ndocker_image(name="flag", context_root="-x")\n' +
        'docker_image(name="git", context_root="github.com/a/b")\ndocker_image(name="ssh", context_root="git@host:a")\n',
    });
    expect(codes(await checkout.build(['a:img']))).toEqual(['context-outside']);
    expect((await checkout.build(['a:flag'])).calls[0]!.argv.at(-1)).toBe('./-x');
    // What docker would fetch from elsewhere.
    expect((await checkout.build(['a:git'])).calls[0]!.argv.at(-1)).toBe('./github.com/a/b');
    expect((await checkout.build(['a:ssh'])).calls[0]!.argv.at(-1)).toBe('./git@host:a');
  });
});

describe('push', () => {
  const files = {
    'pants.toml': '[docker.registries.main]\naddress = "registry.example.com"\ndefault = true\n',
    ...scratch,
    'a/BUILD': [
      'docker_image(name="img", image_tags=["1", "2"])',
      'docker_image(name="evil", registries=[], repository="evil.example.com/x")',
      'docker_image(name="hub", registries=[], repository="somebody/x")',
      'docker_image(name="quiet", skip_push=True)',
      'docker_image(name="child", source="Dockerfile.child", registries=["other.example.com"])',
    ].join('\n'),
    'a/Dockerfile.child': 'ARG BASE=a:img\nFROM $BASE\n',
  };
  const digest = `sha256:${'ab'.repeat(32)}`;

  test('is not done unless asked for', async () => {
    const { calls } = await imageCheckout(files).build(['a:img']);
    expect(calls.map(({ argv }) => argv[0])).toEqual(['build']);
  });

  test('goes where the run allows it, and tells the digest', async () => {
    const settings = { push: true, pushRegistries: ['registry.example.com'] };
    const { calls, packages, lines } = await imageCheckout(files).build(['a:img'], settings);
    expect(calls.slice(1).map(({ argv }) => argv)).toEqual([
      ['push', 'registry.example.com/img:1'],
      ['push', 'registry.example.com/img:2'],
    ]);
    const reference = `registry.example.com/img@${digest}`;
    expect(packages[0]!.image!.pushed).toEqual([
      { name: 'registry.example.com/img:1', reference },
      { name: 'registry.example.com/img:2', reference },
    ]);
    expect(lines.at(-1)).toBe(`✓ registry.example.com/img:2 published as ${reference}.`);
  });

  test.each([
    ['a:img', [], 'registry.example.com'],
    ['a:img', ['registry.example.com/owner', 'registry.example'], 'registry.example.com'],
    ['a:evil', ['registry.example.com'], 'evil.example.com'],
    ['a:hub', ['registry.example.com'], 'docker.io'],
  ])('%s is refused with %j', async (spec, pushRegistries, wanted) => {
    const result = await imageCheckout(files).build([spec], { push: true, pushRegistries });
    expect(new Set(codes(result))).toEqual(new Set(['push-not-allowed']));
    expect(result.diagnostics[0]!.help).toContain(`push-registries: ${wanted}`);
    expect(result.calls).toEqual([]);
  });

  test('leaves out what the checkout leaves out, and what an image is built on', async () => {
    const settings = { push: true, pushRegistries: ['other.example.com', 'docker.io'] };
    const quiet = await imageCheckout(files).build(['a:quiet'], settings);
    expect(quiet.calls.map(({ argv }) => argv[0])).toEqual(['build']);
    expect(quiet.info).toContain('- registry.example.com/quiet:latest skipped (by `skip_push` on a:quiet).');
    const child = await imageCheckout(files).build(['a:child'], settings);
    expect(child.calls.map(({ argv }) => argv[0])).toEqual(['build', 'build', 'push']);
    expect(child.calls[1]!.argv).toContain('BASE=registry.example.com/img:1');
  });
});

describe('fields of today’s Pants', () => {
  const files = (fields: string, options = '') => ({
    'pants.toml': `[docker]\n${options}\n`,
    ...scratch,
    'a/BUILD': `docker_image(name="img", ${fields})\n`,
  });
  const argv = async (fields: string, options = '', access: readonly string[] = []) => {
    const { calls, diagnostics } = await imageCheckout(files(fields, options)).build(['a:img'], { access });
    return calls[0]?.argv ?? diagnostics.map(({ code }) => code);
  };
  const rest = ['--tag', 'img:latest', '--file', 'a/Dockerfile', '.'];

  test('are in the order of their names', async () => {
    expect(
      await argv(
        'pull=True, build_platform=["linux/arm64", "linux/amd64"], build_network="none", extra_build_hosts={"h": "1.2.3.4"}, image_labels={"a": "b"}',
      ),
    ).toEqual([
      ...['build', '--network=none', '--platform=linux/arm64,linux/amd64', '--add-host', 'h:1.2.3.4'],
      ...['--label', 'a=b', '--pull=True', ...rest],
    ]);
  });

  test('BuildKit’s need buildx and, unless the image stays here, a permission', async () => {
    const fields = 'cache_to={"type": "local", "dest": "/tmp/c"}';
    expect(await argv(fields)).toEqual(['needs-buildx']);
    expect(await argv(fields, 'use_buildx = true')).toEqual(['image-access']);
    expect(await argv(fields, 'use_buildx = true', ['cache type=local,dest=/tmp/c'])).toEqual([
      ...[
        'buildx',
        'build',
        '--cache-to=type=local,dest=/tmp/c',
        '--output=type=docker',
        '--pull=False',
        ...rest,
      ],
    ]);
    expect(await argv('output={"type": "local", "dest": "/etc"}', 'use_buildx = true')).toEqual([
      'image-access',
    ]);
  });

  test('an ARG of COPY is replaced by the path of the package that it names', async () => {
    const checkout = imageCheckout({
      ...today,
      'a/f.txt': 'f',
      'a/BUILD':
        'file(name="f", source="f.txt")\narchive(name="arc", format="zip", files=[":f"])\ndocker_image(name="img")\n',
      'a/Dockerfile': 'FROM scratch\nARG ARC=":arc"\nCOPY $ARC a/f.txt /\n',
    });
    const { calls } = await checkout.build(['a:img']);
    expect(calls[0]!.argv).toContain('ARC=a/arc.zip');
    expect(calls[0]!.context!.map(([path]) => path).sort()).toEqual([
      'a/',
      'a/Dockerfile',
      'a/arc.zip',
      'a/f.txt',
    ]);
  });

  test('none of them is there in 2.17', async () => {
    const checkout = imageCheckout({
      ...old,
      ...scratch,
      'a/BUILD': 'docker_image(name="img", build_network="none")\n',
    });
    expect(codes(await checkout.build(['a:img']))).toContain('unknown-field');
  });
});

describe('bounds', () => {
  test('names of an image', async () => {
    const checkout = imageCheckout({
      ...today,
      ...scratch,
      'a/BUILD':
        'docker_image(name="img", image_tags=[str(i) for i in range(2000)], registries=[str(i) for i in range(2000)])\n',
    });
    expect((await checkout.build(['a:img'])).diagnostics).toMatchObject([
      { code: 'unsupported-field', message: 'a:img would have 4000000 names; at most 1000 are supported' },
    ]);
  });

  test('a placeholder that stands for itself, and one that doubles', async () => {
    const checkout = imageCheckout({
      ...today,
      ...scratch,
      'a/BUILD': `docker_image(name="self", repository="{target_repository}x")
docker_image(name="double", image_tags=["{build_args.A}" * 400], extra_build_args=["A=" + "{build_args.A}" * 400])
`,
    });
    for (const spec of ['a:self', 'a:double']) {
      const { diagnostics } = await checkout.build([spec]);
      expect(diagnostics[0]!.message).toContain('recurse too deep');
    }
  });

  test('a context of many files, and a Dockerfile that copies much that is not there', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `a/d${index % 20}/f${index}.txt`);
    const checkout = imageCheckout({
      ...today,
      ...Object.fromEntries(names.map((name) => [name, ''])),
      'a/BUILD': 'files(name="f", sources=["**/*.txt"])\ndocker_image(name="img", dependencies=[":f"])\n',
      'a/Dockerfile': `FROM scratch\n${Array.from({ length: 60 }, (_, index) => `COPY ${'x'.repeat(150)}${index} a/d1/f1.txt /\n`).join('')}`,
    });
    const { diagnostics } = await checkout.build(['a:img']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['copy-sources', 'image-build-failed']);
    expect(diagnostics[0]!.message.length).toBeLessThan(60_000);
  });
});
