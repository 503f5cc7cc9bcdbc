import type { Environment } from '../host/types.ts';

/** What a checkout may always read: facts that are visible in a public workflow run anyway. */
const builtIn = [
  ...['HOME', 'USER', 'CI', 'RUNNER_OS', 'RUNNER_ARCH', 'PANTS_VERSION', 'PANTS_SHA'],
  ...['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF'],
  ...['GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER'],
];

/** A URL with a user name or a password. */
const LOGIN = /\/\/(?:[^/?#\s]*|[^/?#\s]*:\S*)@/;

/** The answer to a checkout that reads a variable: its value (`undefined`: not set), or the reason for refusing it. */
export type CheckoutVariable =
  | { readonly value: string | undefined }
  | { readonly refused: 'not-allowed' | 'holds-login'; readonly message: string; readonly help: string };

/**
 * Reads a variable for `env()` in a BUILD file or `%(env.NAME)s` in `pants.toml`. No other code reads one for a
 * checkout: the author of a pull request must not read the secrets of the job. A few built-in names are allowed, and
 * those that the workflow lists in `LAMBDA_PACKAGE_ALLOW_ENV`, separated by commas, with `*` for any characters. A
 * value with credentials (`//user:password@`) is never returned.
 */
export function readVariable(env: Environment, name: string): CheckoutVariable {
  // Names such as `constructor` are not variables.
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  // An unset variable cannot be a secret, and Pants uses the default for it.
  if (value === undefined) return { value };
  if (!isAllowed(env, name)) {
    return {
      refused: 'not-allowed',
      message: `reads the environment variable \`${name}\`, which the workflow does not allow`,
      help: `allow it where lambda-package runs: \`LAMBDA_PACKAGE_ALLOW_ENV: ${name}\``,
    };
  }
  if (!LOGIN.test(value)) return { value };
  return {
    refused: 'holds-login',
    message: `reads the environment variable \`${name}\`, whose value contains a user name or password (\`//user:password@\`)`,
    help: 'put the value without the login in a separate variable',
  };
}

function isAllowed(env: Environment, name: string): boolean {
  const listed = (env['LAMBDA_PACKAGE_ALLOW_ENV'] ?? '').split(',').map((entry) => entry.trim());
  return [...builtIn, ...listed].some(
    (entry) => entry === name || (entry.includes('*') && isMatch(entry, name)),
  );
}

/**
 * Whether `name` matches `pattern`, where each `*` matches any characters. A single pass, so no pattern makes it slow.
 */
function isMatch(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = name.length - last.length;
  return others.every((part) => {
    const found = name.slice(0, end).indexOf(part, at);
    at = found + part.length;
    return found !== -1;
  });
}
