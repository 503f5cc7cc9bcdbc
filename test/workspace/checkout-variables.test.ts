import { describe, expect, test } from 'vitest';
import { readVariable } from '../../src/workspace/checkout-variables.ts';

function outcome(name: string, allow: string, value = 'v'): string {
  const variable = readVariable({ [name]: value, LAMBDA_PACKAGE_ALLOW_ENV: allow }, name);
  return 'refused' in variable ? variable.refused : String(variable.value);
}

describe('variables that a checkout asks for', () => {
  test.each(
    (
      'HOME USER CI GITHUB_SHA GITHUB_REF GITHUB_REF_NAME GITHUB_HEAD_REF GITHUB_BASE_REF GITHUB_RUN_ID ' +
      'GITHUB_RUN_NUMBER RUNNER_OS RUNNER_ARCH PANTS_VERSION PANTS_SHA'
    ).split(' '),
  )('%s is built in', (name) => {
    expect(outcome(name, '')).toBe('v');
  });

  test.each(
    (
      'PIP_INDEX_URL UV_INDEX_CORP_PASSWORD UV_DEFAULT_INDEX HTTPS_PROXY DATABASE_URL DB_PASS PGPASS PASSPHRASE ' +
      'GOOGLE_APPLICATION_CREDENTIALS CREDS GH_PAT BASIC_AUTH COOKIE SLACK_WEBHOOK SENTRY_DSN GITHUB_TOKEN STAGE ' +
      'AWS_REGION PATH GITHUB_REPOSITORY LAMBDA_PACKAGE_ALLOW home'
    ).split(' '),
  )('%s is not', (name) => {
    expect(outcome(name, 'OTHER, X')).toBe('not-allowed');
    expect(outcome(name, `OTHER, ${name}`)).toBe('v');
  });

  test.each([
    ['STAGE', 'STA*', 'v'],
    ['STAGE', '*GE', 'v'],
    ['STAGE', 'S*A*E', 'v'],
    ['STAGE', '*', 'v'],
    ['STAGE', 'STAGE*', 'v'],
    ['STAGE', 'STAG*GE', 'not-allowed'],
    ['STAGE', 'S*X*E', 'not-allowed'],
    ['STAGE', 'STA.*', 'not-allowed'],
    ['STAGE', 'STAG', 'not-allowed'],
    ['STAGE', ',,', 'not-allowed'],
  ])('%s with the pattern `%s`: %s', (name, pattern, expected) => {
    expect(outcome(name, pattern)).toBe(expected);
  });

  test.each([
    'https://user:password@host/simple',
    'see //token@host',
    'postgres://u:p/w@db/x',
    'a\nhttps://u:p@h',
  ])('%j is never given', (value) => {
    expect(outcome('HOME', 'HOME', value)).toBe('holds-login');
  });

  test.each(['https://host/a@b', 'someone@example.com', '/home/me'])('%j holds no login', (value) => {
    expect(outcome('HOME', '', value)).toBe(value);
  });

  test('an unset variable is not refused, and what objects have of their own is not a variable', () => {
    expect(readVariable({}, 'NPM_TOKEN')).toEqual({ value: undefined });
    expect(readVariable({}, 'constructor')).toEqual({ value: undefined });
  });
});
