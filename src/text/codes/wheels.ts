import type { CodeTable } from './types.ts';

/** Wheels and indexes. */
export const wheelCodes = {
  'address-refused': {
    means:
      'A file of the checkout names an address that only the workflow may choose: one in this machine’s network, or one without https.',
    example: 'https://10.0.0.1/simple/: 10.0.0.1 is an address of this machine or a private network',
    fix: 'If the index is yours, set `PIP_INDEX_URL`, `PIP_EXTRA_INDEX_URL` or `UV_INDEX` in the environment.',
  },
  'bad-index-url': {
    means: 'An index in the environment or in a file is not a URL.',
    example: '`PIP_INDEX_URL` is not a package index URL',
    fix: 'Use a URL such as `https://host/path/simple/`.',
  },
  'bad-proxy': {
    means: 'A proxy variable does not hold the URL of an HTTP proxy.',
    example: 'HTTPS_PROXY is not the URL of an HTTP proxy',
    fix: 'Use `http://host:port`. SOCKS proxies are not supported.',
  },
  'bad-sdist-name': {
    means: 'A lock names a source distribution by an invalid name or hash.',
    example: '`mylib.zip` is not the file name of a source distribution, or its hash is not a SHA-256',
    fix: 'Regenerate the lock: source distributions are named `name-version.tar.gz`.',
  },
  'bad-wheel': {
    means: 'A wheel is not well formed, so its content cannot be trusted or installed.',
    example:
      '`mylib-1.0-py3-none-any.whl`: `mylib-1.0.data/other/x` is not in a directory defined by PEP 427',
    fix: 'Use another version of the package, or rebuild the wheel.',
  },
  'bad-wheel-hash': {
    means: 'A lock has a hash for a wheel that is not a SHA-256 digest.',
    example: 'The hash of mylib-1.0-py3-none-any.whl, `abc`, is not a SHA-256 digest',
    fix: 'Regenerate the lock with SHA-256 hashes.',
  },
  'bad-wheel-name': {
    means: 'A lock names a wheel by something that is not the name of a wheel.',
    example: '`mylib.whl` is not the file name of a wheel',
    fix: 'Regenerate the lock: wheels are named `name-version-python-abi-platform.whl`.',
  },
  'bad-zip': {
    means: 'A zip file, such as a wheel, is damaged or built to mislead those who read it.',
    example:
      '`mylib-1.0-py3-none-any.whl`: member `a.py`: its CRC-32 is 0x00000001, but the central directory says 0x00000002',
    fix: 'Download or rebuild the file.',
  },
  'build-failed': {
    means:
      'A source distribution that `build-sdists` names could not be built. The notes have the last lines of the build.',
    example: 'mylib-1.0.tar.gz cannot be built: the build failed',
    fix: 'Build a wheel separately, and add its directory to `wheels`.',
  },
  'build-sdists-unused': {
    means: '`build-sdists` names a project that is not built: it is not locked, or nothing is.',
    example: '`build-sdists` names mylib, which is not in any lock',
    fix: 'Check the spelling, or remove the name.',
  },
  'built-platform-wheel': {
    means:
      'A source distribution that `build-sdists` names has compiled code, which would only work on the machine that built it.',
    example:
      'mylib 1.0 is not a pure-Python package: the build produced mylib-1.0-cp312-cp312-linux_x86_64.whl, which only works on the machine that built it',
    fix: 'Build the wheel for Lambda in the image of its runtime, and add its directory to `wheels`.',
  },
  'cache-trouble': {
    means: 'The cache of GitHub Actions did not work. The run goes on without it.',
    example:
      'The wheel cache could not be read; downloading the wheels instead: the service is not available',
    fix: 'Nothing to do if it happens once. Otherwise check the state of GitHub Actions.',
  },
  'certificate-not-trusted': {
    means: 'The certificate of an index is not signed by an authority that this machine trusts.',
    example: 'The certificate of https://example.com is not trusted: SELF_SIGNED_CERT_IN_CHAIN',
    fix: 'If a proxy of your network re-signs connections, set `PIP_CERT`, `SSL_CERT_FILE` or `NODE_EXTRA_CA_CERTS` to its CA certificate; the note says what was looked at. Otherwise do not trust the connection.',
  },
  'damaged-wheel': {
    means: '`cache verify` found a wheel in the store whose content changed. It was removed.',
    example: 'wheels/0f/mylib-1.0-py3-none-any.whl is corrupt: its content no longer matches its hash',
    fix: 'Nothing to do: the next run downloads it again.',
  },
  'hash-mismatch': {
    means: 'A file is not the one that was locked. It was not used.',
    example:
      'requests-2.32.0-py3-none-any.whl does not match the lock: https://example.com/requests-2.32.0-py3-none-any.whl has the SHA-256 0f0f…, which is not in uv.lock',
    fix: 'Do not use the file until you know why it changed. If the index replaced it, regenerate the lock.',
  },
  'index-unauthorized': {
    means: 'An index wants credentials, or rejects the ones it got.',
    example: 'https://example.com/simple/requests/ answered 401 Unauthorized: no credentials were sent',
    fix: 'Set credentials for the host: in `PIP_INDEX_URL`, in `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`, or in a netrc file.',
  },
  'index-unreachable': {
    means: 'An index does not answer, or not as an index does.',
    example: 'https://example.com/simple/: ECONNREFUSED',
    fix: 'Try again later, or use an index that this machine can reach (`PIP_INDEX_URL`; `HTTPS_PROXY` for a proxy).',
  },
  'no-wheel-for-platform': {
    means:
      'No wheel of a project fits the platform, and source distributions are built only on request. The notes show what is wanted and what is available.',
    example: 'numpy 1.26.4 has no wheel for python3.13 on x86_64 (Amazon Linux 2023, glibc 2.34)',
    fix: 'Use a version that has one, lock for this platform, build it with `build-sdists`, or put a wheel in a directory of the `wheels` input.',
  },
  'no-wheels-directory': {
    means: 'A directory of the `wheels` input or of `--wheels` does not exist.',
    example: '`vendor` is not a directory of wheels',
    fix: 'Give a directory with wheels, relative to the working directory.',
  },
  'offline-missing': {
    means:
      '`--offline` forbids the network, and something is neither locked, in the store, nor in a directory of wheels.',
    example: 'requests-2.32.0-py3-none-any.whl is not in the store, and --offline forbids downloading',
    fix: 'Run once without `--offline`, or put the wheels in a directory and pass it with `--wheels`.',
  },
  'sdist-built': {
    means:
      'A wheel was built from a locked source distribution because `build-sdists` names it. Building runs its code.',
    example:
      'mylib-1.0-py3-none-any.whl was built from the locked mylib-1.0.tar.gz, as requested by `build-sdists`',
    fix: 'Nothing to do. The warning shows which hash the wheel has.',
  },
  'store-not-writable': {
    means: 'The wheel store cannot be written.',
    example: 'Cannot store wheels in /home/runner/.cache/lambda-package (EACCES)',
    fix: 'Set `LAMBDA_PACKAGE_STORE` to a writable directory.',
  },
  'unreadable-certificates': {
    means: 'A variable or pip’s configuration names a file of certificates that cannot be read.',
    example: 'Cannot read the certificates in /etc/ssl/corp.pem, given by SSL_CERT_FILE (ENOENT)',
    fix: 'Set the variable to a PEM file, or unset it.',
  },
  'wheel-not-found': {
    means: 'No index or address has a file that the lock names.',
    example: 'https://example.com/simple/ does not have requests-2.32.0-py3-none-any.whl',
    fix: 'Add the index that has it (`PIP_EXTRA_INDEX_URL`), or regenerate the lock.',
  },
  'wheel-stands-in': {
    means:
      'The lock has no wheel for this platform, so one from a directory of wheels is used. This is a warning: its hash is not locked.',
    example:
      'mylib-1.0-py3-none-any.whl from a wheel directory replaces mylib 1.0, for which the lock has no compatible wheel',
    fix: 'Nothing to do if you put the wheel there on purpose.',
  },
} satisfies CodeTable;
