import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { start, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';

// One workflow under a local runner (act) with its cache server: the first run saves the wheels, the second finds them.

const workflow = `on: push
jobs:
  package:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: package
        uses: ./
        with:
          targets: src/python/orders:lambda
          working-directory: examples/quickstart
      - env:
          OUTPUT: \${{ steps.package.outputs.path }} \${{ steps.package.outputs.handler }} hit=\${{ steps.package.outputs.cache-hit }}
        run: echo "output $OUTPUT"; unzip -tq "\${OUTPUT%% *}"
`;

test('saves the wheels on the first run and finds them on the second', { timeout: 180_000 }, async () => {
  const directory = temporaryDirectory();
  const repository = join(directory, 'repository');
  for (const path of ['action.yml', 'dist', 'examples/quickstart', 'package.json']) {
    cpSync(join(projectRoot, path), join(repository, path), { recursive: true });
  }
  writeFiles(repository, { '.github/workflows/package.yml': workflow });
  const git = (...args: string[]) =>
    mustRun('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: repository });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'test');
  mkdirSync(join(directory, 'home', '.config', 'act'), { recursive: true });
  writeFileSync(join(directory, 'home', '.config', 'act', 'actrc'), '');
  const act = (store: string) =>
    start(
      tool('oracle', 'act'),
      [
        'push',
        '-P',
        'ubuntu-latest=-self-hosted',
        '--cache-server-path',
        join(directory, 'cache'),
        '--cache-server-addr',
        '127.0.0.1',
        '--env',
        `LAMBDA_PACKAGE_STORE=${join(directory, store)}`,
      ],
      {
        cwd: repository,
        env: {
          HOME: join(directory, 'home'),
          // act takes `node` from PATH, whatever `using` says.
          PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        },
      },
    );
  const first = await act('store-1');
  expect(first.stdout + first.stderr).toContain('Job succeeded');
  expect(first.stdout).toContain(
    'output examples/quickstart/dist/src.python.orders/lambda.zip lambda_function.handler hit=false',
  );
  expect(first.stdout).toMatch(/none reused, 1\d downloaded/);
  const second = await act('store-2');
  expect(second.stdout + second.stderr).toContain('Job succeeded');
  expect(second.stdout).toContain('hit=true');
  expect(second.stdout).toMatch(/1\d from the cache \(\d\.\d MB\), none downloaded/);
});
