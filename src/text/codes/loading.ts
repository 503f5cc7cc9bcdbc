import type { CodeTable } from './types.ts';

/** What would fail in Lambda. */
export const loadingCodes = {
  'aws-sdk-mixed': {
    means:
      'The package has a part of the AWS SDK (`boto3`, `botocore`, `s3transfer` …) and would take the rest, in another version, from the runtime.',
    example:
      'src:app holds boto3 1.35.0, but would take botocore from the Lambda runtime, in another version: the parts of the AWS SDK only work together',
    fix: 'Pin all parts of the SDK, or none of them.',
  },
  'compiled-for-other-machine': {
    means: 'A compiled file in a wheel is for another processor than the function.',
    example:
      '`mylib/_fast.so` of mylib-1.0-cp312-cp312-linux_x86_64.whl is built for aarch64, but src:app is for x86_64: importing it would fail',
    fix: 'Use another version of the package: the content of the wheel does not match its name.',
  },
  'glibc-too-old': {
    means: 'A compiled file in a wheel needs a newer glibc than the runtime has.',
    example:
      '`mylib/_fast.so` of mylib-1.0-cp311-cp311-linux_x86_64.whl needs glibc 2.34, but python3.11 on x86_64 (Amazon Linux 2, glibc 2.26) has 2.26: importing it would fail',
    fix: 'Use a version of the package with a wheel for an older glibc, or a newer runtime.',
  },
  'handler-file-ambiguous': {
    means: 'The file in `handler` is a glob that matches several files.',
    example:
      "Multiple files matched for the `handler` '*.py' for the target src:app, but only one file expected. Are you using a glob, rather than a file name?",
    fix: 'Name one file.',
  },
  'handler-file-missing': {
    means: 'The file in `handler` does not exist.',
    example: 'Unmatched glob from src:app\'s `handler` field: "src/ap.py"',
    fix: 'Correct the name, relative to the BUILD file, and check that no ignore rule hides the file.',
  },
  'handler-function-missing': {
    means: 'The module of the handler does not define the function.',
    example:
      'src/app.py does not define `handle`, named by the `handler` of src:app: `from app import handle` would fail on the first call',
    fix: 'Correct the name, or define a function of that name at the top level of the module.',
  },
  'handler-module-missing': {
    means: 'The package does not hold the module that `handler` names.',
    example:
      'The package of src:app has no module `app`, named by its `handler`: the function would fail on its first call',
    fix: 'Check the name. A `python_sources` target must own the module, or a requirement must provide it.',
  },
  'handler-not-importable': {
    means:
      'The module path of the handler has a part that Python cannot import, such as `my-app` or `lambda`.',
    example:
      'The `handler` of src:app cannot be imported: `from lambda.app import handler` is not valid Python, because `lambda` is a keyword',
    fix: 'Rename it, or make the directory a source root so that it is not part of the module name.',
  },
  'handler-too-long': {
    means:
      'The function of the handler has a longer name than Lambda accepts, or its module a longer one than a file system.',
    example:
      'The `handler` of src:app has a function name of 300 characters (`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`); the limit is 128',
    fix: 'Use a shorter name, such as `app.py:handler`.',
  },
  'import-of-runtime': {
    means: 'An import is provided only by the Lambda runtime, in a version that AWS chooses. This is a note.',
    example: 'src:app gets boto3 from the Lambda runtime, in a version of its own',
    fix: 'Add a requirement to have the version that you tested.',
  },
  'invalid-handler': {
    means: 'The `handler` of a function has no name of a function.',
    example:
      "The `handler` field in target at src:app must end in the format `:my_handler_func`, but was 'app.py'.",
    fix: 'Use `app.py:handler` or `package.module:handler`.',
  },
  'python-syntax': {
    means: 'A file that the package loads is not valid in any version of Python.',
    example: 'src/app.py is not Python: a merge conflict; src:app would fail as soon as it is loaded',
    fix: 'Correct the line; `python -m py_compile FILE` reports it too.',
  },
  'shadows-stdlib': {
    means:
      'A module of the package has the name of a standard module and takes its place for everything that the package imports.',
    example:
      'src/logging.py takes the place of `logging` in the standard library, for all that src:app imports',
    fix: "Rename the file, or remove the distribution from the requirements: today's Python has the module itself.",
  },
  'unresolved-import': {
    means:
      'Nothing in the package provides a module that is imported. It is an error where the import fails for certain, as soon as the package is loaded.',
    example: 'Nothing in src:app provides `requests`: the import would fail as soon as the package is loaded',
    fix: 'Add a requirement or a `python_sources` target that provides it; if the import is optional, catch `ImportError`.',
  },
} satisfies CodeTable;
