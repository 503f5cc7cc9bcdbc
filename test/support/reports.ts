import type { ManifestFinding, ManifestPackage } from '../../src/report/manifest.ts';
import type { Report, ReportPlaces } from '../../src/report/report.ts';

// Reports as runs give them, for tests and for pictures.

export const places: ReportPlaces = {
  repository: 'https://github.com/acme/shop',
  commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
  directory: '',
  baseName: 'main',
  log: 'https://github.com/acme/shop/actions/runs/1234567',
  artifacts: new Map([
    ['lambda-package.orders.fn.zip', 'https://github.com/acme/shop/actions/runs/1234567/artifacts/1'],
  ]),
  codePage: 'https://github.com/org/lambda-package/blob/v1/docs/errors.md',
  version: '1.2.0',
  isOfFork: false,
};

const codeSha256 = 'n3J1mDz0m4pGQXoQ2v4qk8Zq0sZ4m6fXkq3cQvXh2bE=';

const wheel = (name: string, version: string, size: number) => ({
  ...{ name, version, size, sha256: 'ab'.repeat(32) },
  filename: `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`,
});

/** A function called `spec`, with its members in `more`. */
export function reportedFunction(spec: string, more: Partial<ManifestPackage> = {}): ManifestPackage {
  const directory = spec.split(':')[0]!;
  return {
    target: spec,
    type: 'python_aws_lambda_function',
    place: { path: `${directory}/BUILD`, line: 3 },
    status: 'written',
    path: `dist/${directory}/fn.zip`,
    artifact: `lambda-package.${spec.replace(/[/:]/g, '.')}.zip`,
    handler: 'lambda_function.handler',
    otherHandlers: [],
    ...{ runtime: 'python3.12', architecture: 'arm64' },
    ...{ sha256: 'cd'.repeat(32), codeSha256, size: 671_234, unzippedSize: 2_100_000 },
    ...{ planDigest: 'ef'.repeat(32), deployDigest: 'ef'.repeat(32), whyNoDigest: null },
    wheels: [wheel('requests', '2.32.5', 64_738), wheel('idna', '3.11', 71_008)],
    sources: [`${directory}/app.py`, `${directory}/model.py`],
    ...{ layers: [], findings: [], change: null, before: null, differences: null },
    ...more,
  };
}

const noDifferences = {
  ...{ up: [], down: [], replaced: [], added: [], removed: [] },
  ...{ changedFiles: [], addedFiles: [], removedFiles: [], settings: [] },
};
const before = {
  ...{ planDigest: '01'.repeat(32), handler: 'lambda_function.handler', runtime: 'python3.12' },
  ...{ architecture: 'arm64', size: null, unzippedSize: null, codeSha256: null },
};
const same = { change: 'same', before, differences: noDifferences } as const;

const finding = (more: Partial<ManifestFinding>): ManifestFinding => ({
  ...{ code: 'unresolved-import', severity: 'warning', help: null, notes: [] },
  message:
    'Nothing in orders:fn provides `stripe`: the import would fail when the function around it is called',
  ...{ path: 'orders/app.py', line: 1 },
  ...more,
});

export function reportOf(packages: readonly ManifestPackage[], more: Partial<Report> = {}): Report {
  const findings = packages.flatMap((one) => one.findings);
  return { packages, removed: [], baseCommit: null, findings, deployments: [], isFailed: false, ...more };
}

const base = { baseCommit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432' };
const many = (count: number, more: Partial<ManifestPackage> = {}) =>
  Array.from({ length: count }, (_, index) =>
    reportedFunction(`services/team${index % 7}/function${String(index).padStart(2, '0')}:fn`, {
      size: 400_000 + index * 61_000,
      unzippedSize: 1_500_000 + index * 210_000,
      ...more,
    }),
  );

const orders = reportedFunction('orders:fn', {
  ...{ size: 2_914_000, unzippedSize: 8_913_000, change: 'changed' },
  before: { ...before, size: 2_700_000, unzippedSize: 8_100_000, codeSha256: `o${codeSha256.slice(1)}` },
  findings: [finding({})],
  wheels: [
    wheel('pydantic-core', '2.41.5', 2_070_000),
    wheel('pydantic', '2.14.4', 463_580),
    wheel('pyyaml', '6.0.3', 190_000),
  ],
  differences: {
    ...noDifferences,
    up: [{ name: 'pydantic', from: '2.14.3', to: '2.14.4' }],
    added: [{ name: 'pyyaml', version: '6.0.3' }],
    changedFiles: ['orders/app.py'],
  },
});

const comparison = reportOf(
  [
    orders,
    reportedFunction('invoices:fn', {
      ...{ size: 673_100, change: 'changed', before: { ...before, size: 673_088, unzippedSize: 2_100_000 } },
      differences: { ...noDifferences, changedFiles: ['invoices/app.py', 'invoices/model.py'] },
    }),
    reportedFunction('refunds:fn', { change: 'new' }),
    ...many(37, same),
  ],
  {
    ...base,
    removed: [
      { target: 'legacy:fn', type: 'python_awslambda', runtime: 'python3.9', architecture: 'x86_64' },
    ],
  },
);

const failure = finding({
  ...{ code: 'missing-module', severity: 'error', path: 'billing/app.py', line: 4 },
  message: '`import stripe` fails when AWS loads the function: nothing in the package provides `stripe`',
  help: 'add `stripe` to the requirements and lock again',
  notes: ['`billing/app.py` is imported by the handler `billing.app.handler`'],
});
const unwritten = { sha256: null, codeSha256: null, size: null, unzippedSize: null };

/** Text that wants to be more than text. */
export const NASTY =
  '`|*_~<img src=x onerror=alert(1)>@octocat #1 https://evil.example [x](https://evil.example) GH-7 $a$ :tada: </details> -->';

const nasty = reportedFunction('a/b:fn', {
  ...{ target: `${NASTY}:fn`, handler: NASTY, path: `dist/${NASTY}.zip`, artifact: null },
  ...{ place: { path: `${NASTY}/BUILD`, line: 1 }, sources: [NASTY], change: 'changed', before },
  findings: [finding({ message: NASTY, help: NASTY, notes: [NASTY], path: NASTY })],
  wheels: [wheel(NASTY, NASTY, 12)],
  layers: [{ target: NASTY, unzippedSize: 1, wheels: [wheel(NASTY, NASTY, 12)], sources: [NASTY] }],
  differences: {
    ...noDifferences,
    up: [{ name: NASTY, from: NASTY, to: NASTY }],
    removed: [{ name: NASTY, version: NASTY }],
    changedFiles: [NASTY],
  },
});

const long = 'services/a-team-with-a-long-name/a-service-with-a-longer-name/'.repeat(4).slice(0, 195);

/** By the name of their picture. */
export const sampleReports: Readonly<Record<string, Report>> = {
  one: reportOf([{ ...orders, findings: [], change: null, before: null, differences: null }]),
  comparison,
  'no-changes': reportOf(many(40, same), base),
  forty: reportOf(many(40)),
  failure: reportOf(
    [
      reportedFunction('billing:fn', { ...unwritten, status: 'failed', findings: [failure] }),
      reportedFunction('orders:fn', { ...unwritten, status: 'skipped', findings: [finding({})] }),
    ],
    { isFailed: true },
  ),
  deploy: reportOf([{ ...orders, findings: [], change: null, before: null, differences: null }], {
    deployments: [
      {
        ...{ target: 'orders:fn', function: 'shop-orders', milliseconds: 4200 },
        ...{ version: '8', alias: 'live', previousVersion: '7' },
        functionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:shop-orders',
        ...{ status: 'updated', account: '123456789012', region: 'eu-west-1' },
        ...{ codeSha256, previousCodeSha256: `o${codeSha256.slice(1)}` },
      },
    ],
  }),
  'long-names': reportOf(
    Array.from({ length: 3 }, (_, index) => reportedFunction(`${long}${index}:fn`, { change: 'new' })),
    base,
  ),
  hostile: reportOf([nasty, reportedFunction('plain:fn', { change: 'new' })], {
    ...base,
    removed: [{ target: NASTY, type: NASTY, runtime: NASTY, architecture: NASTY }],
  }),
};
