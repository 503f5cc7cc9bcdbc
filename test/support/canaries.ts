/** What every canary has: a text that is nowhere else, of characters that no encoding of a URL changes. */
const MARK = 'cAnArY7Qx';
const secret = (number: number): string => `${MARK}${String(number).padStart(2, '0')}z`;

/** Variables of an environment with a secret each, where a runner, a registry, a cloud or a person would have it. */
export const canaries: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: secret(1),
  ACTIONS_RUNTIME_TOKEN: secret(2),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret(3),
  AWS_SECRET_ACCESS_KEY: secret(4),
  AWS_SESSION_TOKEN: secret(5),
  AWS_WEB_IDENTITY_TOKEN: secret(6),
  PIP_INDEX_URL: `https://user:${secret(7)}@index.example/simple`,
  PIP_EXTRA_INDEX_URL: `https://${secret(8)}@more.example/simple https://u:${secret(9)}@third.example/simple`,
  UV_INDEX: `private=https://u:${secret(10)}@uv.example/simple`,
  UV_INDEX_PRIVATE_USERNAME: 'user',
  UV_INDEX_PRIVATE_PASSWORD: secret(11),
  HTTPS_PROXY: `http://u:${secret(12)}@proxy.example:3128`,
  HTTP_PROXY: `http://u:${secret(13)}@proxy.example:3128`,
  ALL_PROXY: `http://u:${secret(14)}@proxy.example:3128`,
  DATABASE_URL: `postgres://u:${secret(15)}@db.example/x`,
  DB_PASS: secret(16),
  PGPASSWORD: secret(17),
  NPM_TOKEN: secret(18),
  GH_PAT: secret(19),
  SLACK_WEBHOOK: `https://hooks.example/services/${secret(20)}`,
  SENTRY_DSN: `https://${secret(21)}@sentry.example/1`,
  COOKIE: `session=${secret(22)}`,
  MY_CREDENTIALS: secret(23),
  PASSPHRASE: secret(24),
  TWINE_PASSWORD: secret(25),
  PIP_PROXY: `http://u:${secret(26)}@proxy.example:3128`,
  NETRC_FILE: secret(27),
  PIP_CONF: secret(28),
  LOCK_FILE: secret(29),
  OUTSIDE_FILE: secret(30),
};

/** Those that change nothing: any run may have them. */
export const idleCanaries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(canaries).filter(([name]) => !/^(?:AWS|PIP|UV|ACTIONS)_|_PROXY$|_FILE$/.test(name)),
);

/** Credentials for the indexes of the variables, where a person has them: files below the home directory. */
export const canaryFiles: Readonly<Record<string, string>> = {
  '.netrc': `machine files.example login user password ${secret(27)}\nmachine index.example login user password ${secret(27)}\n`,
  '.config/pip/pip.conf': `[global]\nfind-links = https://user:${secret(28)}@links.example/simple/\n`,
};

/** The variables whose secrets are in `text`, as they are or in Base64 (as `user:password` is sent). */
export function findCanaries(text: string): readonly string[] {
  const encoded = Array.from(text.matchAll(/[A-Za-z0-9+/]{16,}={0,2}/g), ([part]) =>
    Buffer.from(part, 'base64').toString('latin1'),
  );
  const found = [text, ...encoded].flatMap((one) => one.match(new RegExp(`${MARK}\\d\\dz`, 'g')) ?? []);
  const names = Object.entries(canaries).filter(([, value]) => found.some((one) => value.includes(one)));
  return names.map(([name]) => name);
}
