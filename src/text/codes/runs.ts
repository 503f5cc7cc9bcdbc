import type { CodeTable } from './types.ts';

/** Inputs, options and files of the checkout. */
export const runCodes = {
  'bad-input': {
    means: 'An input of the Action has a value that it does not accept.',
    example: 'Invalid value `ture` for the input `deploy`',
    fix: 'Use one of the values that the message lists. Directories are relative to the root of the checkout.',
  },
  'base-does-not-load': {
    means: 'The commit that the packages are compared with has errors in its BUILD files, options or locks.',
    example:
      'The base 9f8e7d6 does not load, so nothing is compared: `handlr` is not a field of `python_awslambda`',
    fix: 'Nothing has to be done: the packages themselves are not affected, and the next base loads.',
  },
  'base-missing': {
    means: 'The commit to compare with is not in the clone, and fetching it failed. Nothing is compared.',
    example: 'The base for the comparison, main (main), is not in this clone and could not be fetched',
    fix: 'Check out with `fetch-depth: 2`, give the input `github-token`, or set `compare-with: none`.',
  },
  'cannot-read': {
    means: 'A file of a package could not be read while the package was being written.',
    example: 'Cannot read `src/app.py` of src:app: EACCES: permission denied',
    fix: 'Make sure that the file exists and stays readable during the run.',
  },
  'cannot-write': {
    means: 'A package could not be written. Earlier output is unchanged.',
    example: 'Cannot write `dist/app.zip`: EACCES: permission denied',
    fix: 'Make sure that the output directory exists and is writable.',
  },
  'changed-with-specs': {
    means: '`--changed-since` selects targets by itself, so specs cannot be given too.',
    example: '`--changed-since` cannot be combined with specs',
    fix: 'Remove the specs or the option.',
  },
  'comment-not-written': {
    means:
      'With `comment: true`, the comment of the pull request could not be written: the token may not, or the API does not answer.',
    example:
      'The comment of the pull request is not written: the token may not write it (403 Resource not accessible by integration)',
    fix: 'Give the job `permissions: pull-requests: write`. A run for a fork cannot have it: docs/recipes/pull-requests-from-forks.md.',
  },
  'disk-full': {
    means: 'The disk has no space left for packages or for the wheel store.',
    example: 'No space left for wheels in /home/me/.cache/lambda-package (ENOSPC)',
    fix: 'Free some space, run `lambda-package cache prune`, or set `LAMBDA_PACKAGE_STORE` to a directory on another disk.',
  },
  'distdir-link': {
    means:
      'The output directory is, or is below, a symlink of the checkout. Following it could write anywhere.',
    example:
      '`[GLOBAL].pants_distdir` is `dist`, but `dist` is a link; packages are not written through links of the checkout',
    fix: 'Remove the link, or name the directory that it leads to with `--dist DIR`.',
  },
  'distdir-outside': {
    means:
      'A file of the checkout sets `[GLOBAL].pants_distdir` to a directory outside the build root, or to the build root itself. Only you may choose one there, with `--dist` or the environment variable `PANTS_DISTDIR`.',
    example: '`[GLOBAL].pants_distdir` is `../out`, which is not inside the build root',
    fix: 'Name a directory below the build root, or choose another one with `--dist DIR`.',
  },
  'fail-on-warning': {
    means:
      'The run has warnings, and `fail-on: warning` makes that an error. Packages that were written stay; nothing is deployed.',
    example: 'The run has 2 warnings, and `fail-on` is `warning`',
    fix: 'Correct what the warnings say, or lower those that do not matter: `checks` in `lambda-package.yml`, or the input `checks`.',
  },
  'file-too-large': {
    means: 'A lock, requirements file, Dockerfile or JSON file is larger than what is read.',
    example: 'requirements.txt has more than 100000 lines',
    fix: 'Split the file, or remove what no package needs from it.',
  },
  'git-failed': {
    means:
      '`--changed-since` or a comparison asked git for files, and git failed. The notes show what git said.',
    example: 'git could not list the changed files',
    fix: 'Run inside a git checkout with git on PATH. In a workflow, check out with `fetch-depth: 0`.',
  },
  'input-without-deploy': {
    means: 'An input that only a deploy uses is set, but `deploy` is not `true`.',
    example: '`function-name` does nothing without `deploy: true`',
    fix: 'Add `deploy: true`, or remove the input.',
  },
  'input-without-effect': {
    means: 'An input of the Action is set that the command does not use, or that needs another input.',
    example: 'The input `max-jobs` does nothing with `command: package`',
    fix: 'Remove the input, or use the command or the other input that the message names.',
  },
  'internal-error': {
    means: 'lambda-package crashed. The fault is in lambda-package, not in your project.',
    example: 'lambda-package crashed (internal error):',
    fix: 'Report it, with the log of the step.',
  },
  'invalid-git-ref': {
    means: 'The value of `--changed-since` is not a commit that this checkout has.',
    example: '`origin/main` is not a commit in this repository',
    fix: 'Use a branch, tag or commit that was fetched. In a workflow, check out with `fetch-depth: 0`.',
  },
  'invalid-glob': {
    means: 'A glob cannot be read: it leaves its directory, is absolute, or is not well formed.',
    example: '`../shared/*.py` is not a valid glob: it leaves the directory',
    fix: 'Use paths relative to the directory of the BUILD file, with `*` within a segment and `**` for any number of directories.',
  },
  'invalid-interpolation': {
    means:
      'A value of `pants.toml` uses `%(NAME)s` or `%(env.NAME)s`, and the name is unknown, not set, not allowed, or refers to itself.',
    example: '`[GLOBAL].pants_distdir` reads `env.DIST`, which is not set',
    fix: 'Set the variable or option that it names, or write the value itself. The workflow allows a variable with `LAMBDA_PACKAGE_ALLOW_ENV`.',
  },
  'invalid-json': {
    means: 'A JSON file (a complete platform, a platforms file) cannot be parsed.',
    example: "platforms.json is not JSON: Unexpected token '}'",
    fix: 'Fix the place that the message points to, or generate the file again.',
  },
  'invalid-manifest': {
    means: 'A file that should be a manifest cannot be read, or does not follow docs/manifest.schema.json.',
    example:
      '`made/lambda-package.01.json` is not a manifest of lambda-package: `/packages/0/size` must be of type integer',
    fix: 'Use the file that `package` or `plan` wrote, unchanged, and the same version of lambda-package in all jobs.',
  },
  'invalid-marker-file': {
    means: 'A name in `[source].marker_filenames` has a directory or a wildcard.',
    example: 'Marker filename must be a base name: `src/SOURCE_ROOT`',
    fix: 'Use plain file names.',
  },
  'invalid-option-value': {
    means: 'An option has a value of the wrong type or one that it does not accept.',
    example: '`[python].enable_resolves`: must be `true` or `false`',
    fix: 'Write the value as the help of the message shows.',
  },
  'invalid-settings': {
    means: '`lambda-package.yml` at the build root, or the input `checks`, cannot be understood.',
    example:
      '`lambda-package.yml` sets a severity for `missing-modul`, which is not a check, or has a severity that cannot be changed',
    fix: 'Write `checks:` with a severity (`error`, `warning`, `note`, `off`) for each code, or with addresses that have such codes.',
  },
  'invalid-source-root-pattern': {
    means: 'A pattern of `[source].root_patterns` is empty or contains `..`.',
    example: '`..` disallowed in source root pattern: `../src`',
    fix: 'Make the pattern relative to the build root, with a leading `/` to anchor it there. Use `/` for the build root itself.',
  },
  'invalid-toml': {
    means: 'A TOML file (`pants.toml`, `pyproject.toml`, a lock) cannot be parsed.',
    example: '`pants.toml` is not TOML: a string needs quotes',
    fix: 'Fix the line; https://toml.io describes the syntax. Regenerate a lock instead of editing it.',
  },
  'link-as-text': {
    means:
      'A packaged file is committed as a symbolic link, and the checkout has the text of the link in its place.',
    example: '`src/shared.py` is the text of a symbolic link, not the file it leads to',
    fix: 'Set `core.symlinks` to true before the checkout, or commit a copy of the file.',
  },
  'link-out-of-checkout': {
    means:
      'A symlink points outside the checkout. It is ignored, with a warning: files from elsewhere on the machine never enter a package.',
    example: 'Ignored symlinks that point outside the checkout: `src/shared`',
    fix: 'Replace the link with a copy of the files, or add it to `[GLOBAL].pants_ignore`.',
  },
  'link-to-ignored-file': {
    means: 'A symlink points to a file that an ignore rule hides, so the link is ignored too.',
    example: 'Ignored symlinks to ignored files: `src/config.json`',
    fix: 'Check `[GLOBAL].pants_ignore` and `.gitignore`.',
  },
  'manifests-differ': {
    means: 'Manifests that are to be joined are of different commits, repositories, bases or versions.',
    example:
      '`made/b/lambda-package.02.json` and `made/a/lambda-package.01.json` do not belong together: `commit` is "9f8e…" and "a1b2…"',
    fix: 'Download only the manifests of this run, into an empty directory, and check out the same commit in all jobs.',
  },
  'missing-input': {
    means:
      'The Action needs an input that is empty: `targets`, `manifests` with `command: report`, `packages` with `command: check`, or `function-name` with `deploy: true`.',
    example: 'The input `targets` is empty',
    fix: 'Set the input in the `with:` of the step, e.g. `targets: project:lambda`.',
  },
  'no-build-root': {
    means:
      'The build root is the directory of `pants.toml`, or the root of the git checkout. Neither was found, or the directory given does not exist.',
    example: 'No build root found in `/home/me` or its parent directories',
    fix: 'Run inside a git checkout, add a `pants.toml` (it may be empty) at the root of the repository, or pass `--build-root DIR`. In a workflow, run `actions/checkout` first.',
  },
  'no-manifests': {
    means: 'A glob of `manifests` matches no file, or all of them too many.',
    example: '`made/*/lambda-package.*.json` matches no file below `/home/runner/work/shop/shop`',
    fix: 'Download the artifacts of the earlier jobs before, and give the directory into which they were downloaded.',
  },
  'not-reported': {
    means:
      'A plan lists packages of which no manifest says what became of them: their job has died or did not run.',
    example: 'No job has reported orders:fn, which the plan lists',
    fix: 'Look at the jobs of the matrix. Each uploads its manifest, also when it fails: `upload: true`, or a step with `if: always()`.',
  },
  'old-pants-version': {
    means: '`pants_version` is older than 2.17, whose rules are used instead.',
    example: 'Pants 2.15.0 is older than 2.17; using the rules of 2.17',
    fix: 'Compare the packages with those that your version of Pants builds before you rely on them.',
  },
  'option-outside-section': {
    means: 'A line of `pants.toml` sets an option before the first section header.',
    example: '`pants_version` is not in a section',
    fix: 'Put it under a section header such as `[GLOBAL]`.',
  },
  'output-blocked': {
    means:
      'A file is where a directory must be, or a directory where a file must be written, or what `--sarif`, `--sbom` or `--manifest` names is not a plain file.',
    example: '`--dist` is `out/dist`, but `out` on the way is not a directory',
    fix: 'Remove it, or choose another output directory with `--dist DIR`.',
  },
  'output-characters': {
    means: 'An output path has characters that a shell or a workflow could misread.',
    example: '`[GLOBAL].pants_distdir` is `$(id)`, which contains `$`',
    fix: 'Use letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`.',
  },
  'output-in-version-control': {
    means:
      'A package would be written into `.git` or another directory of version control, where files can run as hooks.',
    example: '`--dist` is `.git/hooks`, which leads into `.git`, a directory of version control',
    fix: 'Choose another output directory or `output_path`.',
  },
  'output-outside': {
    means:
      'The path of a package is not below the output directory, or a file that `--sarif`, `--sbom` or `--manifest` names is reached through a link of the checkout.',
    example: 'The package of src:app would be written to `../app.zip`, which is not below `dist`',
    fix: 'Give `output_path` relative to the output directory, without `..` and without links on the way; name a file that no link leads to.',
  },
  'output-over-source': {
    means:
      'A package would replace a file that git tracks, a source of a target, or a directory that lambda-package did not write.',
    example: 'The package of src:app would be written to `app.py`, over `app.py`, which git tracks',
    fix: 'Choose another `output_path`, or remove the file from the checkout and from git.',
  },
  'output-too-long': {
    means:
      'The name of a file to write has more than 200 bytes, to which temporary names are added, or its path is longer than systems allow.',
    example:
      '`--dist` is `xxxxxxxxxxxxxxxx…, which leads to a directory whose name has 300 bytes: at most 255 can be made',
    fix: 'Give a shorter name.',
  },
  'package-failed': {
    means:
      'Earlier jobs could not make some packages; `report` fails so that one check stands for all of them.',
    example: '1 of 40 packages failed: billing:fn',
    fix: 'Read the errors in the summary, or in the logs of the jobs that make these packages.',
  },
  'pattern-limit': {
    means:
      'The ignore patterns and globs of the checkout, each tested against each file, take longer than a run may.',
    example: 'Matching the globs and ignore patterns of the checkout takes more than 60000000 steps',
    fix: 'Use fewer patterns, or patterns with fewer wildcards, in `.gitignore`, `[GLOBAL].pants_ignore` and `sources`.',
  },
  'program-output': {
    means: 'A program that was started printed more than 64 MiB and was stopped.',
    example: '`/usr/local/bin/aws` printed more than 64 MiB and was stopped',
    fix: 'Check which program of that name is on `PATH`.',
  },
  'runner-file': {
    means: 'The file that the runner names for outputs or state cannot be written.',
    example: 'Cannot write to the file that `GITHUB_OUTPUT` names: Missing file at path: /tmp/output',
    fix: 'Run the Action as a step of a workflow: a runner sets the variable to a file that exists.',
  },
  'same-output': {
    means:
      'Two packages, two files that options name, or a package and such a file, would be written to the same path.',
    example: 'src:a and src:b would both be written to `dist/app.zip`',
    fix: 'Give one of them another `output_path`.',
  },
  'too-many-files': {
    means: 'The build root has more files and directories than are read.',
    example: 'The build root has more than 300000 files and directories',
    fix: 'Add directories without sources (virtual environments, `node_modules`, data) to `[GLOBAL].pants_ignore`. Links to directories count every time.',
  },
  'too-much-output': {
    means: 'A question about targets has an answer that no one can read.',
    example: 'The answer would have more than 67108864 characters, up to src:lib',
    fix: 'Ask for fewer targets, or shorten their fields.',
  },
  'tree-too-deep': {
    means: 'A directory is nested too deeply to be read.',
    example: '`a/a/a/a/a` is more than 200 directories deep',
    fix: 'Add the directory to `[GLOBAL].pants_ignore`.',
  },
  'two-digests': {
    means: 'Two manifests say different things of one package: jobs have made it from different files.',
    example:
      'orders:fn has two digests: `sha256` is 9f8e7d6c5b4a… in `made/b.json` and a1b2c3d4e5f6… in `made/a.json`',
    fix: 'Have one job make each package, e.g. with the matrix of `plan`, and check out the same commit in all jobs.',
  },
  'unknown-option': {
    means:
      'An option does not exist. In `pants.toml` it has no effect, with a warning; a flag that does not exist is an error.',
    example: 'Unknown options have no effect: `[python].resolve`',
    fix: 'Check the spelling. Options of plugins, and of tools that have nothing to do with packaging, can stay.',
  },
  'unknown-pants-version': {
    means: '`pants_version` is not a version of Pants, so the current rules are used.',
    example: '`latest` is not a Pants version; using the current rules',
    fix: 'Set `pants_version` to a release, such as `"2.17.1"`.',
  },
  'unreadable-config-file': {
    means: 'A configuration file does not exist, is not a regular file, or is too large.',
    example:
      'The configuration file `pants.ci.toml` does not exist, is not a regular file, or has more than 1048576 bytes',
    fix: 'Check `PANTS_CONFIG_FILES`.',
  },
  'unreadable-directory': {
    means: 'A directory cannot be listed, so nothing in it is part of the build. This is a warning.',
    example: 'Ignored unreadable directories: `private`',
    fix: 'Fix its permissions, or add it to `[GLOBAL].pants_ignore`.',
  },
  'unreadable-file': {
    means:
      'A file that is needed does not exist, is too large, or may not be read: a link out of the checkout, or a file inside `.git`.',
    example: '`src/app.py` is a symlink that points outside the checkout',
    fix: 'Commit the file, and replace links that leave the checkout with copies.',
  },
  'untrusted-event': {
    means:
      'Under `workflow_run` and `pull_request_target` a run has the rights of the repository; what a stranger wrote is not packaged or deployed with them.',
    example: 'This step packages under `workflow_run`, after a run that was not one of the default branch',
    fix: 'Package under `pull_request`, and join the manifests with `command: report`: docs/recipes/pull-requests-from-forks.md.',
  },
  'upload-failed': {
    means: 'With `upload: true`, a package or the manifest cannot be uploaded as an artifact.',
    example:
      'The upload of artifacts failed after 2 of 5: Failed to CreateArtifact: Unable to make request: ECONNRESET',
    fix: 'Run the job again. Names of packages need letters of ASCII, digits and `._@=,+#-`.',
  },
} satisfies CodeTable;
