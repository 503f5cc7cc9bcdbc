import { expect, test } from 'vitest';
import { secretsOf } from '../../src/host/environment-secrets.ts';

test('passwords in URLs and of named indexes are found, as written and decoded, short ones not', () => {
  expect(
    secretsOf({
      PIP_EXTRA_INDEX_URL: 'https://u:first@a.test/simple https://u:sec%40nd@b.test/simple',
      HTTPS_PROXY: 'http://me:proxyword@proxy.test:3128',
      UV_INDEX_CORP_PASSWORD: 'indexword',
      DATABASE_URL: 'postgres://app:x@db.test/app',
      HOME: '/home/me',
      PLAIN: 'https://host.test/a:b@c',
      UNSET: undefined,
    }),
  ).toEqual(['first', 'sec%40nd', 'sec@nd', 'proxyword', 'indexword']);
});
