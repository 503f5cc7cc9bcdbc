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
  'circular-import': {
    means:
      'Two modules import each other at load time, and one asks for a name that the other has not bound yet.',
    example:
      'src:fn cannot be loaded: `lib` is still being loaded and has not bound `VERSION` yet: the modules import each other',
    fix: 'Import the module instead of the name, or move the import into the function that needs it.',
  },
  'compiled-for-other-machine': {
    means: 'A compiled file in a wheel is for another processor than the function.',
    example:
      '`mylib/_fast.so` of mylib-1.0-cp312-cp312-linux_x86_64.whl is built for aarch64, but src:app is for x86_64: importing it would fail',
    fix: 'Use another version of the package: the content of the wheel does not match its name.',
  },
  'extension-for-other-python': {
    means:
      'The package holds an extension module, but only for another Python, architecture or system, so the import finds nothing.',
    example:
      'src:fn cannot be loaded: `lib/_speed.cpython-311-x86_64-linux-gnu.so` is compiled for another Python or system, so Python finds no module `lib._speed`',
    fix: 'Use a wheel for the Python and the architecture of the function.',
  },
  'glibc-too-old': {
    means: 'A compiled file in a wheel needs a newer glibc than the runtime has.',
    example:
      '`mylib/_fast.so` of mylib-1.0-cp311-cp311-linux_x86_64.whl needs glibc 2.34, but python3.11 on x86_64 (Amazon Linux 2, glibc 2.26) has 2.26: importing it would fail',
    fix: 'Use a version of the package with a wheel for an older glibc, or a newer runtime.',
  },
  'handler-deferred': {
    means:
      'The handler is an `async def`, or has a `yield`: calling it gives a coroutine or a generator, which Lambda neither runs nor can write as JSON. A warning.',
    example:
      'The `handler` of src:fn would fail on the first call: `main` is an `async def`, and Lambda never awaits what it returns: nothing of it runs',
    fix: 'Name a `def` that calls `asyncio.run(…)`, or that returns a value.',
  },
  'handler-file-ambiguous': {
    means: 'The file in `handler` is a glob that matches several files.',
    example:
      "Multiple files matched for the `handler` '*.py' for the target src:app, but only one file expected. Are you using a glob, rather than a file name?",
    fix: 'Name one file.',
  },
  'handler-file-missing': {
    means: 'The file in `handler` does not exist.',
    example: 'The handler of `app` is `src/ap.py:handler`, but there is no `src/ap.py`',
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
  'handler-not-callable': {
    means: 'The name in `handler` is bound to a value, not to a function.',
    example:
      'The `handler` of src:fn would fail on the first call: `main` is a value, not a function: Lambda cannot call it',
    fix: 'Name a function that takes the event and the context.',
  },
  'handler-not-importable': {
    means:
      'The module path of the handler has a part that Python cannot import, such as `my-app` or `lambda`.',
    example:
      'The `handler` of src:app cannot be imported: `from lambda.app import handler` is not valid Python, because `lambda` is a keyword',
    fix: 'Rename it, or make the directory a source root so that it is not part of the module name.',
  },
  'handler-signature': {
    means:
      'Lambda calls the handler with two arguments, the event and the context, and the function does not take two.',
    example:
      'The `handler` of src:fn would fail on the first call: `main` takes 1 argument; Lambda calls it with two, the event and the context',
    fix: 'Give the function two positional parameters.',
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
    example: 'src:app gets boto3 from the Lambda runtime, which decides the version',
    fix: 'Add a requirement to have the version that you tested.',
  },
  'invalid-handler': {
    means: 'The `handler` of a function has no name of a function.',
    example:
      "The `handler` field in target at src:app must end in the format `:my_handler_func`, but was 'app.py'.",
    fix: 'Use `app.py:handler` or `package.module:handler`.',
  },
  'load-not-checked': {
    means: '`--no-check` was given, so nobody has followed what the package imports. A warning.',
    example: 'Nobody has checked that src:fn can be loaded: `--no-check` leaves its imports unchecked',
    fix: 'Remove `--no-check`. A single finding can be lowered under `checks` in `lambda-package.yml`.',
  },
  'missing-entry-points': {
    means:
      'A module that is loaded with the handler reads entry points of a group that no packaged distribution has. What it looks for will not be found.',
    example:
      'src:fn may fail to load: nothing in the package has entry points of the group `opentelemetry_context`',
    fix: 'Add the distribution that has them to the dependencies.',
  },
  'missing-metadata': {
    means:
      'A module that is loaded with the handler asks for the version of a distribution whose `.dist-info` directory is not in the package.',
    example:
      'src:fn cannot be loaded: no `.dist-info` of `pydantic` is in the package: `importlib.metadata` raises PackageNotFoundError',
    fix: 'Package the distribution with its `.dist-info` directory.',
  },
  'missing-module': {
    means:
      'A module that is loaded with the handler imports a module that neither the package, its layers, the standard library nor the Lambda runtime has.',
    example: 'src:fn cannot be loaded: nothing in the package provides `idna`',
    fix: 'Add the requirement or the `python_sources` that provide it.',
  },
  'missing-name': {
    means:
      'A module that is loaded with the handler imports a name, or uses an attribute, that the other module does not define.',
    example: 'src:fn cannot be loaded: `collections` of Python 3.12 has no `Mapping`',
    fix: 'Lock versions that fit together, or correct the name.',
  },
  'missing-time-zones': {
    means:
      'A module that is loaded with the handler opens a time zone. Amazon Linux 2023 came to Lambda without a time zone database, and `tzdata` is not in the package. A warning: newer images are said to have one.',
    example:
      'src:fn may fail to load: `ZoneInfo("Europe/Berlin")` finds time zones only if the runtime has a database: Amazon Linux 2023 came to Lambda without one, and `tzdata` is not in the package',
    fix: 'Add `tzdata` to the dependencies.',
  },
  'module-removed': {
    means: 'A module that is loaded with the handler imports a module that this Python no longer has.',
    example:
      'src:fn cannot be loaded: `distutils` was removed from the standard library: Python 3.12 has no such module',
    fix: 'Use a newer version of the package, an older runtime, or a back-port.',
  },
  'module-syntax': {
    means:
      'A module that is loaded with the handler is not valid for the Python of the function: code of Python 2, or grammar of a newer Python.',
    example: 'src:fn cannot be loaded: `print` is a function in Python 3',
    fix: 'Use a version of the package for this Python, or correct the file.',
  },
  'psycopg-without-libpq': {
    means:
      'psycopg 3 is imported, but neither its compiled part nor the library libpq is in the package. A warning.',
    example:
      'src:fn may fail to load: `psycopg` finds no libpq: neither `psycopg_binary` nor the library is in the package',
    fix: 'Require `psycopg[binary]`.',
  },
  'python-syntax': {
    means:
      "A file of the checkout that a package loads is not valid in the package's version of Python. In a layer it is a warning: its functions decide what they import.",
    example: 'src/app.py is not Python 3.12: a merge conflict is not resolved; importing it fails',
    fix: 'Correct the line; `python -m py_compile FILE` reports it too.',
  },
  'raises-at-load': {
    means:
      'A statement that certainly runs at load time raises an error, or ends the process, and nothing catches it.',
    example:
      'src:fn cannot be loaded: `raise RuntimeError` runs when the module is loaded, and nothing catches it',
    fix: 'Move it into a function or under `if __name__ == "__main__":`; of a package, choose a version for this Python and system.',
  },
  'requires-dist-unmet': {
    means:
      'The metadata of a distribution requires a project that neither the package nor its layers hold. A warning: what is imported and missing is an error of its own.',
    example:
      'requests 2.32.0 in src:fn requires `idna>=2.5`, which is neither in the package nor in its layers',
    fix: 'Add the project, or turn the check off if what needs it is never imported.',
  },
  'sdk-with-other-urllib3': {
    means:
      'On Python 3.9 and older the AWS SDK of the runtime needs urllib3 below 1.27, and the package brings a newer one, which takes its place. A warning.',
    example:
      'src:fn may fail to load: the AWS SDK of the runtime needs urllib3 below 1.27 on Python 3.9, and would use urllib3 2.2.3 of the package',
    fix: 'Pin urllib3 below 1.27, or package boto3 and botocore too.',
  },
  'shadows-stdlib': {
    means:
      'A module of the package has the name of a standard module and takes its place for everything that the package imports.',
    example: 'src/logging.py hides `logging` of the standard library from everything that src:app imports',
    fix: "Rename the file, or remove the distribution from the requirements: today's Python has the module itself.",
  },
  'type-expression': {
    means:
      'An annotation, an alias or a base that is evaluated at load time writes types as the Python of the function cannot evaluate them: `str | None` before 3.10, `list[str]` before 3.9, `"Model" | None`.',
    example:
      'src:fn cannot be loaded: `str | None` raises `TypeError`: `|` between types needs Python 3.10; this is 3.9',
    fix: 'Begin the file with `from __future__ import annotations`, use `Optional`, `Union` and `List` of `typing`, or choose a newer runtime.',
  },
  'unbound-name': {
    means:
      'A statement that runs at load time reads a name that nothing has bound: neither the module before that line, nor a star import, nor Python.',
    example: 'src:fn cannot be loaded: `unicode` is not defined when this line runs (`NameError`)',
    fix: 'Correct the name, import it, or define it above the line.',
  },
  'unresolved-import': {
    means:
      'Nothing in the package provides a module that is imported. It is an error where the import fails for certain, as soon as the package is loaded.',
    example: 'Nothing in src:app provides `requests`: the import would fail as soon as the package is loaded',
    fix: 'Add a requirement or a `python_sources` target that provides it; if the import is optional, catch `ImportError`.',
  },
} satisfies CodeTable;
