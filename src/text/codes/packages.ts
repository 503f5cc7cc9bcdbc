import type { CodeTable } from './types.ts';

/** Packages. */
export const packageCodes = {
  'ambiguous-script': {
    means: 'Several wheels in the PEX file have the script that `script` names.',
    example: 'The script `serve` belongs to several projects: a, b',
    fix: 'Set `entry_point` to its entry point instead.',
  },
  'archive-cycle': {
    means: 'An archive would contain itself.',
    example: 'An archive cannot contain itself: src:a → src:b → src:a',
    fix: 'Remove one of them from `packages`.',
  },
  'case-collision': {
    means:
      'Two files of a package differ only in case, and it is written as a directory on a file system that cannot hold both.',
    example:
      '`app/README` (src/app:docs) and `app/readme` (src/app:docs) differ only in case, and the file system of `dist/fn` cannot hold both',
    fix: 'Rename one of them, write a zip file, or write the directory on a case-sensitive file system.',
  },
  'compressor-failed': {
    means: 'The program that compresses an archive failed.',
    example: '`xz` exited with status 1: No space left on device',
    fix: 'Free some disk space, or use `tar.gz` or `zip`.',
  },
  'compressor-missing': {
    means: 'The format of an archive needs a program that is not installed.',
    example: 'The format `tar.xz` needs the program `xz`, which is not on PATH',
    fix: 'Install the program, or use `tar.gz` or `zip`.',
  },
  'empty-package': {
    means: 'The package would hold nothing.',
    example: 'The package of src:app would be empty, which Lambda rejects',
    fix: 'Add what it should contain to `dependencies`. Check `include_sources` and `include_requirements`. For a layer of a template, commit its directory.',
  },
  'entry-point-file-ambiguous': {
    means: 'The `entry_point` is a glob that matches several files.',
    example:
      "Multiple files matched for the `entry_point` '*.py' for the target src:app, but only one file expected. Are you using a glob, rather than a file name?",
    fix: 'Name one file.',
  },
  'entry-point-file-missing': {
    means: 'The file in `entry_point` does not exist.',
    example: 'Unmatched glob from src:app\'s `entry_point` field: "src/ap.py"',
    fix: 'Correct the name, relative to the BUILD file, and check that no ignore rule hides the file.',
  },
  'entry-point-missing': {
    means: 'The package has no module that `entry_point` names.',
    example:
      'The package of src:app has no module `app.main`, named by its `entry_point`: it would fail at startup',
    fix: 'Check the name. A `python_sources` target must own the module, or a requirement must provide it.',
  },
  'executable-missing': {
    means: 'The file that `executable` names does not exist.',
    example: 'The `executable` of src:app is `run.py`, which is not a file in the checkout',
    fix: 'Give a file path relative to the BUILD file.',
  },
  'file-collision': {
    means: 'Two files with different content would be at the same path of a package.',
    example: '`app/config.json` comes from src:app and other-1.0-py3-none-any.whl, with different content',
    fix: 'Remove one of the two from the package, or rename it.',
  },
  'files-beside': {
    means:
      'Files that are not Python code lie next to the modules of a package and are not in it. Functions that read them fail when they do. This is a note.',
    example: 'Files next to modules of src:app are left out: 57 .sql below src/notifier/',
    fix: 'Own them with a `resources` target and add it to `dependencies`, if the code reads them.',
  },
  'files-left-out': {
    means: 'The package depends on `file` or `files` targets, which Pants never puts into it.',
    example:
      'The target src:app (`python_aws_lambda_function`) transitively depends on the below `files` targets, but Pants will not include them in the built package. Filesystem APIs like `open()` may be not able to load files within the binary itself; instead, they read from the current working directory.',
    fix: 'Use `resources` targets, and read the files with `importlib.resources`.',
  },
  'invalid-entry-point': {
    means: 'An entry point cannot be read.',
    example: 'The entry point must specify a module; given: :main',
    fix: 'Use `app.py`, `app.py:main` or `package.app:main`.',
  },
  'invalid-shebang': {
    means: 'The `shebang` of a PEX file would make its start script run something else.',
    example: '`python3.12; rm` has `;`, which the `sh_boot` script would run',
    fix: 'Use `/usr/bin/env python3.12` or the path of a Python, or remove `shebang`.',
  },
  'lambdex-layout': {
    means: '`python_awslambda` uses the Lambdex layout, which later versions of Pants no longer have.',
    example:
      'DEPRECATED: using the Lambdex layout for `python_awslambda` targets is scheduled to be removed in version 2.19.0.dev0.',
    fix: 'Set `[lambdex].layout` to `zip` or `lambdex`; see docs/migrating-from-lambdex.md.',
  },
  'layer-collision': {
    means: 'The function and a layer have different files at the same path.',
    example:
      '`config.json` is in src:app (from src/config.json) and in the layer src:layer (from layer/config.json), with different content',
    fix: 'Exclude one of them with `!!address` in `dependencies`.',
  },
  'layer-platform': {
    means: 'A layer is for another runtime or architecture than the function.',
    example:
      'The layer src:layer is for python3.12 on arm64 (Amazon Linux 2023, glibc 2.34), the function src:app for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34); the layer contains numpy-1.26.4-cp312-cp312-manylinux_2_17_aarch64.whl',
    fix: 'Give both the same `runtime` and `architecture`; `parametrize` the layer if functions differ.',
  },
  'layer-split': {
    means:
      'A layer has only a part of a Python package, so that the function keeps its own copy. This is a note.',
    example:
      'src:app keeps its own copy of `google`: the layer src:layer only contains part of it, and Python does not merge a package from two directories',
    fix: 'Put all of it in the layer, or nothing.',
  },
  'layer-version': {
    means: 'The function and its layers have two versions of a distribution, of which one hides the other.',
    example:
      'requests appears twice in src:app and its layers: 2.31.0 in src:layer (`requests-2.31.0-py3-none-any.whl`) and 2.32.0 in src:app (`requests-2.32.0-py3-none-any.whl`); one would hide the other',
    fix: 'Use the same lock and platform for both, or exclude it from one with `!!` in `dependencies`.',
  },
  'matrix-name': {
    means:
      'An address has a character that a job matrix cannot hold: its targets are separated by blanks, and workflows pass them on.',
    example: 'The address src/größe:fn cannot be in a job matrix: it holds "ö"',
    fix: 'Use only letters of ASCII, digits and `._/:@=,+#-` in the names of packages and their directories.',
  },
  'no-platform': {
    means: 'The interpreter constraints of a PEX file leave open for which Python it is.',
    example:
      'Cannot determine the Python version of src:app: its interpreter constraints do not select exactly one minor version; they are: CPython>=3.8',
    fix: 'Add `complete_platforms` or `platforms`, or narrow `interpreter_constraints` to one minor version.',
  },
  'not-a-layer': {
    means: '`layers` names a target that is not a layer.',
    example: 'src:app names src:lib in `layers`, which is a `python_sources`',
    fix: 'Name a `python_aws_lambda_layer`; put what the function itself needs in `dependencies`.',
  },
  'not-packaged': {
    means: 'A target of the specs has a type that only Pants packages.',
    example: 'src:dist is not packaged: `python_distribution` targets are not supported',
    fix: 'Build it with Pants; exclude it with `-SPEC` to silence the warning.',
  },
  'nothing-to-package': {
    means: 'The specs match no target that can be packaged.',
    example: 'No applicable files or targets matched. The `package` goal works with these target types:',
    fix: 'Run `lambda-package list ::` to see all targets, and correct the specs.',
  },
  'output-not-zip': {
    means: 'The layout is a zip file, but `output_path` does not end in `.zip`.',
    example: "layout=FLAT_ZIPPED requires output_path to end in '.zip', but found 'app' for src:app",
    fix: 'End `output_path` with `.zip`, or use `layout="flat"` for a directory.',
  },
  'package-missing': {
    means: '`check` was given a file or directory that does not exist.',
    example: '`dist/app.zip` does not exist',
    fix: 'Name a zip file, or a directory with the files of one.',
  },
  'package-too-large': {
    means: 'A package would be larger than a zip file can be.',
    example: '`dist/app.zip` would hold 5000000000 bytes; a zip file can hold 4294967295',
    fix: 'Remove what the function does not need, or use a container image. PEX files can use the layout `packed` or `loose`.',
  },
  'pex-namespace-package': {
    means: 'Lambda loads a PEX file through a module that does not find packages without `__init__.py`.',
    example:
      'Lambda cannot import `__pex__.app.handler.main`, the handler of src:app: `app` has no `__init__.py`, and `__pex__` does not find packages without one',
    fix: 'Add an empty `__init__.py` to the sources, or use `python_aws_lambda_function`.',
  },
  'precompile-failed': {
    means: 'Python stopped while it compiled the modules of a package.',
    example: 'Python 3.12.4 exited with status 1 while compiling the modules of the package',
    fix: 'Remove `precompile`: one module can crash or exhaust the interpreter.',
  },
  'python-missing': {
    means: '`precompile` needs the Python version of the runtime, which is not installed.',
    example: '`precompile` needs CPython 3.12, which was not found on this machine',
    fix: 'Run `actions/setup-python` with this version before the step, or remove `precompile`.',
  },
  'relocated-elsewhere': {
    means: 'A file of `relocated_files` is not below the prefix that is stripped.',
    example: 'src:moved strips `data` from paths, but `other/a.txt` is not below it',
    fix: 'Set `src` to a directory that contains all of its files.',
  },
  'script-not-found': {
    means: 'No wheel of the PEX file has the script that `script` names.',
    example: 'No wheel in the package has the script `gunicorn`',
    fix: 'Add the requirement that provides it to `dependencies`.',
  },
  'too-large-to-upload': {
    means: 'The zip of a function or a layer is larger than AWS takes in a direct upload.',
    example:
      'dist/app.zip has 76.3 MB (80,000,000 bytes); AWS takes at most 50 MB (52,428,800 bytes) in a direct upload',
    fix: 'Remove what the function does not import, or deploy through a bucket (`s3-bucket`).',
  },
  'too-large-unzipped': {
    means: 'The package, with its layers, is larger than Lambda allows.',
    example:
      'The package of src:app has 286.1 MB (300,000,000 bytes) unzipped; the Lambda limit is 250 MB (262,144,000 bytes), including layers',
    fix: 'Remove what the function does not import (`!address` in `dependencies`), or use a container image.',
  },
  'too-many-layers': {
    means: 'A function names more layers than Lambda allows.',
    example: 'src:app names 6 layers; a function can have at most 5',
    fix: 'Merge some of them into one `python_aws_lambda_layer`.',
  },
  'too-many-packages': {
    means: 'The specs select more packages than are made in one run.',
    example: 'The specs select 3000 packages; at most 1000 are made in one run',
    fix: 'Select fewer, for example those of one directory, or with `--changed-since`.',
  },
  'unsupported-field': {
    means:
      'A target sets a field to a value that is not supported, because the package would not be the one that Pants builds.',
    example: 'src:app sets `scie` (an executable with its own interpreter), which is not supported',
    fix: 'Remove the field, or build the target with Pants.',
  },
  'unsupported-layout': {
    means: 'The layout is a virtual environment of one machine, which Lambda cannot load.',
    example:
      "src:app has the layout `venv`, a virtual environment tied to one machine's interpreter, which Lambda cannot load",
    fix: 'Remove `layout` for a zip file, or set `layout="flat"` for a directory.',
  },
} satisfies CodeTable;
