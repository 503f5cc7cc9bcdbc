import type { CodeTable } from './types.ts';

/** Requirements and locks. */
export const lockCodes = {
  'ambiguous-extra': {
    means:
      'A lock has different versions or sources of a project for different extras or groups, and the requirement does not say which is meant; or two entries of a `pylock.toml` apply.',
    example:
      '`torch` of //:reqs can be any of these in uv.lock: 2.4.1+cpu (extra cpu of app); 2.4.1+cu121 (extra cu121 of app)',
    fix: 'Require the version (`torch==2.4.1+cpu`) or, in a workspace of uv, the extra (`app[cpu]`).',
  },
  'ambiguous-override': {
    means: 'Several overrides of a lock apply to one requirement on this platform.',
    example:
      'Several overrides in python-default.lock apply to `requests`: `requests==2.31`, `requests==2.32`',
    fix: 'Give the overrides markers that exclude each other.',
  },
  'constraints-missing': {
    means: 'The file of `[python].requirement_constraints` does not exist.',
    example: 'The file `constraints.txt` of `[python].requirement_constraints` does not exist',
    fix: 'Correct the path in `pants.toml`, relative to the build root.',
  },
  'duplicate-pin': {
    means: 'A requirements file pins one project to two versions.',
    example: 'requests is pinned twice, to 2.31.0 and to 2.32.0',
    fix: 'Keep one of them, or give them markers that exclude each other.',
  },
  'excluded-but-needed': {
    means: '`!!` excludes a distribution that a wheel of the package needs, so it stays. This is a note.',
    example:
      'What `!!` takes out stays in the package because a wheel needs it: urllib3 (needed by requests)',
    fix: 'Exclude the wheel that needs it too.',
  },
  'include-not-read': {
    means: 'A file that a `-r` or `-c` line names cannot be read, or includes itself.',
    example: '`base.txt` cannot be read',
    fix: 'Use a file in the checkout, or combine everything in one file with `uv pip compile`.',
  },
  'incompatible-lock': {
    means:
      'A lock made by Pants no longer fits the requirements or interpreter constraints of the repository. `[python].invalid_lockfile_behavior` says whether this is an error.',
    example:
      'You are consuming the `python-default` lockfile at python-default.lock with incompatible inputs.',
    fix: 'Run `pants generate-lockfiles`. The notes say what has changed.',
  },
  'insecure-url': {
    means: 'A file would be fetched over plain HTTP without a hash, so it could be replaced on the way.',
    example: 'Cannot verify mylib-1.0-py3-none-any.whl: it uses plain HTTP without a hash',
    fix: 'Use https, or add `#sha256=…` to the URL.',
  },
  'invalid-constraint': {
    means:
      'A line of a constraints file, or an entry of `constraint-dependencies` or `override-dependencies` of `[tool.uv]`, does not constrain the version of a project.',
    example:
      '`requests @ https://example.com/r.whl` does not constrain the version of a project: it is a URL',
    fix: 'Use a form such as `name<2`.',
  },
  'invalid-lock': {
    means: 'A lock has a value that its format does not allow. Someone probably edited it by hand.',
    example: '`package[3].version` in uv.lock must be a string',
    fix: 'Regenerate the lock.',
  },
  'lfs-pointer': {
    means:
      'A file in the checkout is a pointer of Git LFS, not the file itself: a packaged file, a wheel, a requirements file or a lock.',
    example: '`uv.lock` is a Git LFS pointer, not the file itself',
    fix: 'Set `lfs: true` for `actions/checkout`, or run `git lfs pull`.',
  },
  'local-requirement': {
    means: 'A requirement is taken from a local path.',
    example: 'mylib is taken from `../mylib`, which is not an http(s) URL',
    fix: 'Lock it (for example with `uv lock`), so that a project of the checkout is packaged from its sources, or put its wheel in a directory of the `wheels` input (`--wheels DIR`).',
  },
  'lock-for-other-environments': {
    means: 'The lock says which environments it is for, and this platform is not among them.',
    example:
      "uv.lock is for environments where `sys_platform == 'darwin'`, not for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)",
    fix: 'Add the platform to the environments of the lock (`[tool.uv].environments`), and regenerate it.',
  },
  'lock-incomplete': {
    means:
      'A lock does not pin everything that the requirements and wheels need. The rest is resolved from the index: the next run may choose others.',
    example:
      'requirements.txt does not pin urllib3: the newest versions that fit its pins are taken, and the next run may choose others',
    fix: 'Regenerate the lock with a tool that pins dependencies too, such as `uv pip compile`.',
  },
  'lock-missing': {
    means: '`[python.resolves]` names a lock file that does not exist.',
    example: 'The lock file `python-default.lock` of the resolve `python-default` does not exist',
    fix: 'Create it with the command in the message, and commit it.',
  },
  'lock-too-complex': {
    means: 'Choosing distributions from the lock took too many steps.',
    example: 'Dependency resolution from uv.lock did not terminate',
    fix: 'Regenerate the lock.',
  },
  'lock-without-hashes': {
    means: 'A lock pins versions but not the hashes of files, so that a changed file goes unnoticed.',
    example:
      'requirements.txt pins versions without hashes (requests 2.32.0), so the files are whatever the index offers today',
    fix: 'Regenerate the lock with hashes, e.g. `uv pip compile --generate-hashes`.',
  },
  'marker-undecidable': {
    means: 'An environment marker cannot be evaluated for this platform, because a value is unknown.',
    example:
      'Cannot evaluate the marker of `foo; platform_release > "5"` for linux_x86_64-cp-312-cp312: the value of `platform_release` is not known for this platform',
    fix: 'Describe the platform with `complete_platforms`, which define all marker values.',
  },
  'merge-conflict': {
    means: 'The lock contains conflict markers of git.',
    example: 'uv.lock contains a merge conflict',
    fix: 'Resolve the conflict and regenerate the lock.',
  },
  'no-compatible-version': {
    means: 'The lock has the project in a version that a requirement does not allow.',
    example: 'uv.lock has requests 2.31.0, but `requests>=2.32` is required',
    fix: 'Regenerate the lock, or require a version that it has.',
  },
  'no-lock': {
    means:
      'Requirements are not locked, so the newest compatible versions are taken, and the next run may choose others.',
    example:
      'Third-party requirements are not locked: they are resolved to the newest compatible versions, and the next run may choose different ones',
    fix: 'Make a lock and name it in `[python.resolves]` of `pants.toml`; see docs/locks.md.',
  },
  'no-python': {
    means: 'No Python was found on PATH, and this resolution or build needs one.',
    example: 'Resolving requirements without a lock needs a Python on PATH',
    fix: 'Install any Python 3 (`actions/setup-python`), or lock the requirements.',
  },
  'no-resolve-for-platform': {
    means: 'A lock of pex has a section for each platform, and none for this one.',
    example:
      'python-default.lock has no resolved distributions for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)',
    fix: 'Regenerate the lock for this platform too, e.g. with `--style universal`.',
  },
  'no-sha256': {
    means: 'A lock has no SHA-256 hash for a file that would be downloaded.',
    example: 'uv.lock has no SHA-256 for requests-2.32.0-py3-none-any.whl of requests 2.32.0',
    fix: 'Regenerate the lock with hashes.',
  },
  'no-solution': {
    means:
      'No set of versions satisfies all requirements on this platform. The notes show which ones conflict.',
    example:
      'No versions satisfy all requirements on python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34): `a>=2`, `b<1`',
    fix: 'Change the requirements to allow compatible versions.',
  },
  'no-uv': {
    means:
      'Requirements without a lock are resolved by uv, which is neither on PATH nor published for this machine.',
    example:
      'Resolving requirements without a lock needs uv: it is not on PATH (0.6.15 or later), and is not published for sunos on x64',
    fix: 'Install uv, or lock the requirements.',
  },
  'platform-needs-lock': {
    means: 'Without a lock, requirements are resolved only for CPython 3 on Linux.',
    example: 'Cannot resolve requirements without a lock for linux_armv7l-cp-312-cp312',
    fix: 'Lock the requirements for this platform.',
  },
  'project-files-unknown': {
    means:
      'The lock takes a project from a directory, and its metadata does not show which files it installs.',
    example:
      'uv.lock takes mylib from `libs/mylib`, but its metadata does not show which files are installed',
    fix: 'Own its files with a `python_sources` target, and depend on that instead.',
  },
  'project-missing': {
    means: 'The lock takes a project from a directory of the checkout that does not exist, or is ignored.',
    example: 'uv.lock takes mylib from `libs/mylib`, which does not exist (or is ignored)',
    fix: 'Commit the directory, or remove the project and regenerate the lock.',
  },
  'project-outside': {
    means: 'The lock takes a project from a directory outside the checkout.',
    example: 'uv.lock takes mylib from `../mylib`, which is not in the checkout',
    fix: 'Move the project below the build root, or publish it and lock the published version.',
  },
  'requirement-missing': {
    means: 'A wheel needs another distribution that the package does not have.',
    example:
      'requests needs `urllib3<3`, which no wheel of src:app provides: the PEX file would fail at startup',
    fix: 'Regenerate the lock so that it pins everything, or add the requirement.',
  },
  'requirement-not-in-lock': {
    means:
      'A requirement, or something that a locked wheel needs, is not in the lock, or not for this platform.',
    example: '`requests>=2` of src:app is not in uv.lock',
    fix: 'Regenerate the lock. Check the spelling of the requirement.',
  },
  'requirement-of-runtime': {
    means:
      'The package takes distributions from the Lambda runtime, in the version that the runtime has, because the lock lacks them or `!!` leaves them out. This is a note.',
    example: "src:app uses boto3 from the Lambda runtime, in the runtime's version: the lock does not pin it",
    fix: 'Pin them to get the versions you tested.',
  },
  'requirements-not-imported': {
    means:
      'A requirements file that a package uses has projects that no import of the package needs, so they are left out, as in Pants. One that a library loads on its own is missed when the code runs. This is a note.',
    example: 'No import of src:app needs these requirements, which are left out: dask, h5netcdf',
    fix: 'Add the target of such a project to `dependencies`, for example `//:reqs#dask`.',
  },
  'requires-python': {
    means: 'The lock, or every locked version of a project, is for other Python versions than the runtime.',
    example: 'uv.lock is for Python >=3.13, not for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)',
    fix: 'Choose a matching runtime, or widen `requires-python` and regenerate the lock.',
  },
  'resolver-failed': {
    means: 'uv failed for a reason other than the requirements themselves, or took too long.',
    example: 'uv did not find a solution within 10 minutes',
    fix: 'Read the notes. Lock the requirements, so that nothing has to be resolved.',
  },
  'source-not-locked': {
    means:
      'A `pyproject.toml` says where a project comes from (a path, a repository, an index of its own), and nothing is locked. By its name alone, a project of somebody else would be taken from the package index.',
    example:
      'shop-lib comes from `libs/shop-lib` according to `[tool.uv.sources]`; nothing locks that, so a project of the same name would be taken from the package index',
    fix: 'Lock it (`uv lock`, `poetry lock`) and name the lock; or name your own index or a directory with its wheel in the workflow.',
  },
  'unknown-lock-format': {
    means: 'A file that is used as a lock is not in a supported format.',
    example: 'deps.lock is not in a supported lock format',
    fix: 'Use a lock of Pants/pex, uv, Poetry, PDM or Pipenv, a `pylock.toml`, or a `requirements.txt` with pins.',
  },
  'unknown-project': {
    means: 'No index has a project of this name.',
    example: 'No index has a project `reqeusts`',
    fix: 'Check the spelling, or add the index that has it (`PIP_EXTRA_INDEX_URL`).',
  },
  'unpinned-requirement': {
    means: 'A line of a requirements file that is used as a lock does not pin a version.',
    example: '`requests>=2` does not pin a version',
    fix: 'Pin it with `==`; `uv pip compile` pins everything, including dependencies.',
  },
  'variable-not-expanded': {
    means:
      'A requirements file contains an environment variable. Anyone who can edit the file could send secrets anywhere, so variables are not expanded.',
    example:
      '`--index-url https://${TOKEN}@example.com/simple` uses an environment variable, which is not expanded in files of the checkout: anyone who can edit them could send secrets anywhere',
    fix: 'Remove the line and set `PIP_EXTRA_INDEX_URL` or `UV_INDEX` in the workflow if the URL has a secret; otherwise write the value.',
  },
  'vcs-requirement': {
    means: 'A requirement is taken from a repository. Repositories are not built.',
    example: 'mylib comes from a repository, git+https://example.com/mylib, and repositories are not built',
    fix: 'Use a published version, or publish a wheel and use its URL.',
  },
} satisfies CodeTable;
