import type { Miss } from './resolve.ts';
import type { LoadInput } from './types.ts';

/**
 * Top-level modules that load, but fail under known circumstances. Sources: botocore's setup.cfg, for what happens
 * aws/aws-lambda-base-images issues 98 (2023-05-05) and 118 (2023-10-17); psycopg's documentation, and no libpq in the
 * listing of a function (lambci/docker-lambda `base/base-2/fs.txt`, 2019-05-13) or reported
 * (aws/aws-lambda-builders issue 45, 2018-12-03).
 */
const traps: ReadonlyMap<string, (input: LoadInput) => Miss | undefined> = new Map([
  ['boto3', sdkWithOtherUrllib3],
  ['botocore', sdkWithOtherUrllib3],
  ['psycopg', psycopgWithoutLibpq],
]);

/** What is known to go wrong when a module is imported; never certain. @param name dotted */
export function trapOf(input: LoadInput, name: string): Miss | undefined {
  const dot = name.indexOf('.');
  return traps.get(dot === -1 ? name : name.slice(0, dot))?.(input);
}

/** botocore before Python 3.10 needs urllib3 below 1.27 (setup.cfg: `urllib3>=1.25.4,<1.27; python_version < "3.10"`). */
function sdkWithOtherUrllib3({ tree, distributions, interpreter }: LoadInput): Miss | undefined {
  const version = distributions.versionOf('urllib3');
  const isOfRuntime = tree.find('botocore') === undefined;
  if (!isOfRuntime || interpreter.minor >= 10 || version === undefined || !/^[2-9]\./.test(version)) {
    return undefined;
  }
  return {
    code: 'sdk-with-other-urllib3',
    reason: `the AWS SDK of the runtime needs urllib3 below 1.27 on Python 3.${interpreter.minor}, and would use urllib3 ${version} of the package`,
    subject: 'urllib3',
  };
}

/** psycopg 3 needs one of its compiled parts, or the library libpq, which no runtime has ("psycopg.pq"). */
function psycopgWithoutLibpq({ tree, hasLibrary }: LoadInput): Miss | undefined {
  const hasPart = ['psycopg_c', 'psycopg_binary'].some((module) => tree.find(module) !== undefined);
  if (tree.find('psycopg.pq') === undefined || hasPart || hasLibrary('libpq')) return undefined;
  return {
    code: 'psycopg-without-libpq',
    reason: '`psycopg` finds no libpq: neither `psycopg_binary` nor the library is in the package',
    subject: 'psycopg',
  };
}
