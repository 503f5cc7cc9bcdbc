import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPrograms } from '../../src/host/programs.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';
import { imageCheckout } from './support.ts';

// Builds images for real, without a daemon and without the network: where `buildah` and `busybox` are installed and the user
// is root, as on Debian with `apt-get install buildah busybox-static`.

const [buildah, busybox] = ['buildah', 'busybox'].map(
  (name) => findPrograms(name, { env: process.env, foreign: [projectRoot], system: 'linux' })[0],
);
const isRoot = process.getuid?.() === 0;
const why = [
  ...(buildah === undefined ? ['buildah is not on PATH'] : []),
  ...(busybox === undefined ? ['busybox is not on PATH'] : []),
  ...(isRoot ? [] : ['the user is not root']),
];
if (why.length > 0) console.log(`no image is built: ${why.join(', ')}`);

const directory = temporaryDirectory();
const storage = join(directory, 'storage.conf');
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: directory,
  BUILDAH_ISOLATION: 'chroot',
  CONTAINERS_STORAGE_CONF: storage,
};
const run = (...args: readonly string[]): string => mustRun(buildah!, args, { env }).stdout.trim();

/** The base images of the page and of the tests: the same files under both names. */
beforeAll(() => {
  if (why.length > 0) return;
  const root = join(directory, 'root');
  mkdirSync(join(root, 'bin'), { recursive: true });
  writeFileSync(
    storage,
    `[storage]\ndriver = "overlay"\nrunroot = "${directory}/run"\ngraphroot = "${directory}/graph"\n`,
  );
  const script = join(projectRoot, 'test', 'images', 'make-rootfs.py');
  const home = mustRun(tool('oracle', 'python'), [script, root, busybox!]).stdout.trim();
  const container = run('from', 'scratch');
  run('add', '--quiet', container, root, '/');
  run('config', '--env', 'LAMBDA_TASK_ROOT=/var/task', '--env', `PYTHONHOME=${home}`, container);
  run('config', '--workingdir', '/var/task', container);
  run('commit', '--quiet', container, 'public.ecr.aws/lambda/python:3.8');
});

/** What a program prints in a container of an image. */
function runIn(image: string, ...command: readonly string[]): string {
  return run('run', run('from', '--pull-never', image), '--', ...command);
}

const page = {
  'pants.toml': '[source]\nroot_patterns = ["/"]\n',
  'project/main.py': 'def lambda_handler(event, context):\n    return {"hello": event["name"]}\n',
  'project/Dockerfile': `FROM public.ecr.aws/lambda/python:3.8

RUN yum install unzip -y
COPY project/lambda.zip .
RUN unzip lambda.zip -d "\${LAMBDA_TASK_ROOT}"
CMD ["lambda_function.handler"]
`,
  'project/BUILD': `python_sources()

python_awslambda(
    name="lambda",
    runtime="python3.8",
    handler="main.py:lambda_handler"
)

docker_image(
    name="my_image",
    dependencies = [":lambda"],
)
`,
};

describe.skipIf(why.length > 0)('buildah', () => {
  const call = 'import lambda_function as f; print(f.handler({"name": "AWS"}, None))';

  test('builds the example of the page, whose handler answers', async () => {
    const checkout = imageCheckout(page, []);
    const { lines, diagnostics } = await checkout.build(['project:my_image'], { builder: 'buildah' }, env);
    expect(diagnostics.map(({ code }) => code)).toEqual(['runtime-deprecated']);
    expect(lines.join('\n')).toMatch(
      /^Wrote dist\/project\/my_image\.docker-info\.json\nBuilt docker image: my_image:latest\nDocker image ID: [0-9a-f]{64}$/,
    );
    expect(existsSync(join(checkout.root, 'dist/project/lambda.zip'))).toBe(false);
    expect(runIn('my_image:latest', 'python', '-c', call)).toBe("{'hello': 'AWS'}");
    const config = run('inspect', '--type', 'image', '--format', '{{.OCIv1.Config.Cmd}}', 'my_image:latest');
    expect(config).toBe('[lambda_function.handler]');
  });

  test('builds one stage of several, and an image on it', async () => {
    const checkout = imageCheckout(
      {
        ...page,
        'project/Dockerfile': `FROM public.ecr.aws/lambda/python:3.8 AS build
ARG WHO
COPY project/lambda.zip /tmp/
RUN mkdir /out && cd /out && unzip -q /tmp/lambda.zip && echo $WHO > /out/who
FROM public.ecr.aws/lambda/python:3.8 AS final
COPY --from=build /out /var/task
FROM final AS unused
RUN false
`,
        'child/BUILD':
          'docker_image(name="child", instructions=["ARG BASE=project:multi", "FROM $BASE", "RUN test -f lambda_function.py"])\n',
        'project/BUILD': page['project/BUILD']
          .replace(
            'dependencies = [":lambda"],\n',
            'target_stage="final",\n    extra_build_args=["WHO=me"],\n    image_tags=["{tags.build}-{build_args.WHO}"],\n',
          )
          .replace('"my_image"', '"multi"'),
      },
      [],
    );
    const { packages } = await checkout.build(['child:child'], { builder: 'buildah' }, env);
    expect(packages.map(({ image }) => image?.names)).toEqual([['child:latest']]);
    expect(runIn('multi:3.8-me', 'cat', 'who')).toBe('me');
    expect(runIn('child:latest', 'python', '-c', call)).toBe("{'hello': 'AWS'}");
  });

  test('fails with what it printed, and with the path that was meant', async () => {
    const files = { ...page, 'project/Dockerfile': 'FROM scratch\nCOPY project/lamda.zip /\n' };
    const { diagnostics } = await imageCheckout(files, []).build(
      ['project:my_image'],
      { builder: 'buildah' },
      env,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'runtime-deprecated',
      'copy-sources',
      'image-build-failed',
    ]);
    expect(diagnostics[1]!.message).toContain('project/lamda.zip => project/lambda.zip');
    expect(diagnostics[2]!.message).toContain('lamda.zip');
  });
});
