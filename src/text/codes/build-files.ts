import type { CodeTable } from './types.ts';

/** BUILD files. */
export const buildFileCodes = {
  'build-file-blocked': {
    means:
      '`tailor` would write a BUILD file that it may not replace: a link, another kind of file, or one that ignore rules hide.',
    example: 'The BUILD file `src/BUILD` cannot be written: it is a link',
    fix: 'Write its targets by hand, or exclude it with `[tailor].ignore_paths`.',
  },
  'build-file-encoding': {
    means: 'A BUILD file is not encoded as UTF-8.',
    example: 'src/BUILD is not UTF-8: invalid byte 0xff',
    fix: 'Save the file as UTF-8.',
  },
  'build-file-limit': {
    means:
      'A BUILD file, or all BUILD files together, ran too long, used too much memory, declared too many targets, or nested too deeply.',
    example: 'the file takes too many steps: is there an infinite loop?',
    fix: 'Simplify the file: BUILD files are meant to be declarative.',
  },
  'build-file-name': {
    means: '`[tailor].build_file_name` is a name that is not read as a BUILD file.',
    example:
      '`[tailor].build_file_name` is `BUCK`, which `[GLOBAL].build_patterns` (BUILD, BUILD.*) does not match',
    fix: 'Change one of the two options.',
  },
  'build-file-print': {
    means: 'A BUILD file called `print`. The text is shown as a note.',
    example: 'hello',
    fix: 'Remove the `print` when you no longer need it.',
  },
  'build-file-too-large': {
    means: 'A BUILD file, or all of them together, are larger than what is read.',
    example: 'src/BUILD has 40000000 bytes; a BUILD file can have at most 4194304',
    fix: 'Split it into BUILD files in subdirectories.',
  },
  'computed-env-name': {
    means:
      '`env()` in a BUILD file has an argument that is not a constant string, so it returns its default. Pants does the same.',
    example:
      'Only constant string values as variable name to `env()` is currently supported. This `env()` call will always result in the default value only.',
    fix: 'Write the name as a string: `env("NAME")`.',
  },
  'conflicting-overrides': {
    means: 'Two keys of `overrides` set the same field of the same generated target.',
    example:
      "Conflicting overrides in the `overrides` field of `src:lib` for the key `app.py` for the field `resolve`: 'a' and 'b'",
    fix: 'Set each field once for each file.',
  },
  'conflicting-parametrization': {
    means: 'A field is parametrized in a group and outside it.',
    example:
      "Conflicting parametrizations for field: 'resolve' is parametrized in the group `py312` and outside it",
    fix: 'Parametrize the field in one place.',
  },
  'conftest-in-tests': {
    means: 'A `python_tests` target owns `conftest.py`, which is not a test.',
    example:
      "The 'sources' field in target src:tests should not include the file 'conftest.py', but included these: ['src/conftest.py'].",
    fix: 'Put it into a `python_test_utils` target.',
  },
  'duplicate-group': {
    means: 'Two parametrization groups of a target have the same name.',
    example: '`src:app` has two parametrization groups with the name `py312`',
    fix: 'Give each group its own name.',
  },
  'duplicate-name': {
    means:
      'Two targets of a directory have the same name. A target without `name` has the name of its directory.',
    example:
      "A target already exists at 'src/BUILD' with name 'src' and target type 'python_sources'. The 'python_tests' target cannot use the same name.",
    fix: 'Give one of them another `name`.',
  },
  'empty-sources': {
    means: 'A target generator has an empty list of sources, so that it generates nothing.',
    example:
      'The `python_sources` target generator at src:lib has an empty `sources` field; so it will not generate any targets. If its purpose is to act as an alias for its dependencies, then it should be declared as a `target(..)` generic target instead. If it is unused, then it should be removed.',
    fix: 'List sources, use a generic `target(…)` as an alias for dependencies, or remove the target.',
  },
  'evaluation-error': {
    means: 'A BUILD file raised an error: for example a type error, a missing key, or a wrong argument.',
    example: 'TypeError: can only concatenate str (not "int") to str',
    fix: 'Fix the expression. Notes of the message show the calls that led there.',
  },
  'import-in-build-file': {
    means: 'A BUILD file has an `import`, which Pants does not allow either.',
    example: 'Import used in src/BUILD at line 1. Import statements are banned in BUILD files and macros.',
    fix: 'Remove it, and put shared values and functions in a file listed in `[GLOBAL].build_file_prelude_globs`.',
  },
  'invalid-choice': {
    means: 'A field has a value that is not one of those allowed.',
    example:
      "Values for the 'layout' field in target src:app must be one of ['flat', 'zip'], but 'tar' was provided.",
    fix: 'Use one of the values in the message.',
  },
  'invalid-name': {
    means: 'The `name` of a target is not a string, or is parametrized.',
    example: "The 'name' of a target must be a string, but was `1` with type `int`.",
    fix: 'Give a string. Parametrize another field: each variant gets its own address anyway.',
  },
  'invalid-number': {
    means: 'A field needs a number greater than zero.',
    example: "The 'timeout' field in target src:app must be greater than zero, but was `0`.",
    fix: 'Use a positive number, or remove the field.',
  },
  'invalid-parametrize': {
    means:
      'A call of `parametrize` is not valid: for example a value without a name, or a name with banned characters.',
    example: "Parametrization group name is not unique: 'py312'",
    fix: 'Give each value of `parametrize` a name of letters, digits, `_` and `-`: `parametrize(py312="python3.12")`.',
  },
  'invalid-runtime': {
    means: 'The field `runtime` is not of the form `pythonX.Y`.',
    example: 'The `runtime` field in target at src:app must be of the form pythonX.Y, but was 3.12.',
    fix: 'Use a runtime of AWS Lambda, such as `python3.12`.',
  },
  'invalid-source': {
    means:
      'The `source` or `sources` of a target leave the directory of the BUILD file, or a `source` is a glob.',
    example:
      "The 'source' field in target src:app should not include `*` globs, but was set to *.py. Instead, use a literal file path (relative to the BUILD file).",
    fix: 'Use a path below the directory of the BUILD file. To own files elsewhere, add a BUILD file there.',
  },
  'invalid-target-name': {
    means: 'The name of a target is too long, or has characters that addresses cannot contain.',
    example: 'The target name a:b (defined in directory src) contains banned characters (`:`).',
    fix: 'Use a shorter name with another separator, such as `_` or `-`.',
  },
  'missing-field': {
    means: 'A target lacks a field that its type needs.',
    example: "The 'handler' field in target src:app must be defined.",
    fix: 'Add the field.',
  },
  'missing-runtime': {
    means: 'A Lambda target has neither `runtime` nor `complete_platforms`.',
    example:
      'The `python_aws_lambda_function` target src:app must specify either a `runtime` or `complete_platforms` or both.',
    fix: 'Add the runtime of the function, e.g. `runtime="python3.12"`.',
  },
  'missing-source': {
    means: 'The file that a target owns does not exist.',
    example: "The 'source' field in target src:app must have 1 file, but it had 0 files.",
    fix: 'Use a file that exists.',
  },
  'no-tailor-backend': {
    means: '`tailor` was run, but none of the active backends proposes targets.',
    example: 'No backend in `[GLOBAL].backend_packages` proposes targets',
    fix: 'Add `pants.backend.python` to `backend_packages` in pants.toml.',
  },
  'opaque-target': {
    means: 'The target to package has a type that is not known, such as one from a plugin.',
    example: 'src:app cannot be packaged: `my_lambda` is not a known target type',
    fix: 'Use a target type that is supported. Targets from plugins can be dependencies, but cannot be packaged.',
  },
  'other-language': {
    means:
      'A target type of Pants for another language or tool is not supported. It generates no targets. This is a note.',
    example:
      '`go_binary` is a Pants target type that is not supported: it generates no targets and cannot be packaged',
    fix: 'Nothing to do, unless a package needs the target: then build it with Pants.',
  },
  'parametrized-generator-field': {
    means:
      'A target generator parametrizes a field that it keeps for itself, so that it cannot have several values.',
    example:
      "Only fields which will be moved to generated targets may be parametrized, so target generator src:lib (with type python_sources) cannot parametrize the 'sources' field.",
    fix: 'Declare a target for each value.',
  },
  'runtime-and-platforms': {
    means: 'A target has both `runtime` and `complete_platforms`, which describe two platforms.',
    example:
      'src:app has both a `runtime` and `complete_platforms`, which describe two platforms; only one is possible',
    fix: 'Remove one of them.',
  },
  'several-entry-points': {
    means: 'A target sets more than one of the fields that name what it runs.',
    example: 'The `pex_binary` target src:app cannot set more than one of `entry_point`, `script`',
    fix: 'Keep one of them.',
  },
  'symbol-in-prelude': {
    means:
      'A prelude file calls a BUILD symbol, such as `python_sources`, at its top level. It has a meaning only while a BUILD file runs.',
    example:
      'The BUILD file symbol `python_sources` may only be used in BUILD files. If used in a prelude file, it must be within a function that is called from a BUILD file.',
    fix: 'Move the call into a function, and call that from a BUILD file.',
  },
  'syntax-error': {
    means: 'A BUILD file is not valid Python syntax.',
    example: 'invalid syntax',
    fix: 'Fix the line that the message points to. Unclosed brackets and quotes are the most common cause.',
  },
  'too-many-build-files': {
    means: 'The checkout has more BUILD files than are read.',
    example: 'The checkout has 30000 BUILD files; at most 20000 are read',
    fix: 'Leave directories out with `[GLOBAL].build_ignore` or `pants_ignore`.',
  },
  'too-many-targets': {
    means: 'The checkout has more targets than are read, generated ones included.',
    example: 'With the 2000000 targets of `src:lib`, the checkout would have more than 60000 targets',
    fix: 'Have fewer generators own the same files, parametrize less, or leave directories out with `[GLOBAL].build_ignore`.',
  },
  'too-many-variants': {
    means: 'A target would have too many parametrized variants.',
    example: '`src:app` would have 20000 parametrized variants; at most 10000 are allowed',
    fix: 'Parametrize fewer fields together; the variants are the product of all values.',
  },
  'undefined-name': {
    means: 'A BUILD file uses a name that neither the file, a prelude nor Pants defines.',
    example: "Name 'python_source_files' is not defined.",
    fix: 'Check the spelling, or define the name. Target types of plugins are known only when they are called.',
  },
  'undefined-target-type': {
    means:
      'A BUILD file uses a target type that no active backend defines. `tailor` cannot know which files it owns. Beside target types from plugins, `tailor` proposes nothing, with a warning.',
    example:
      'No backend in `[GLOBAL].backend_packages` defines `go_package`, so the files that it owns are not known',
    fix: 'Add its backend to `backend_packages`, or the file of the macro to `build_file_prelude_globs`.',
  },
  'unknown-field': {
    means: 'A target sets a field that its type does not have.',
    example: '`source` is not a field of `python_sources`',
    fix: 'Use the field that the message suggests, or remove it.',
  },
  'unknown-target-type': {
    means:
      'A target type does not exist. In a BUILD file it is a warning: it may come from a Pants plugin. Targets of that type can be dependencies, but cannot be packaged.',
    example:
      "Name 'python_source_files' is not defined. It is treated as a target type from a plugin; such targets cannot be packaged.",
    fix: 'Check the spelling. For a target type of a plugin nothing needs to be done.',
  },
  'unmatched-glob': {
    means: 'A glob or file name of a target matches no file.',
    example: 'Unmatched glob from src:lib\'s `sources` field: "src/*.py"',
    fix: 'Check that the files exist and that neither `.gitignore` nor `pants_ignore` hides them. `[GLOBAL].unmatched_build_file_globs` makes it an error or silences it.',
  },
  'unnamed-root-target': {
    means:
      'A target in the BUILD file at the build root has no `name`, and there is no directory to name it after.',
    example: 'Targets in root-level BUILD files must be named explicitly.',
    fix: 'Add `name="root"`, or another name.',
  },
  'unreadable-requirements': {
    means: '`tailor` proposes no target for a requirements file that cannot be read. This is a warning.',
    example: '`src/requirements.txt` cannot be read, so no target is proposed for it: invalid requirement',
    fix: 'Correct the file and run `tailor` again, or write the target by hand.',
  },
  'unreadable-template': {
    means: '`tailor --lambdas` cannot read a template. This is a warning.',
    example:
      '`template.yaml` cannot be read, so its functions are not proposed: it is larger than 262144 bytes',
    fix: 'Correct the file and run `tailor` again.',
  },
  'unsupported-syntax': {
    means:
      'A BUILD file uses Python syntax that is not supported, such as classes, `async` or a complex number. BUILD files are never executed by Python.',
    example: '`class` is not supported in BUILD files',
    fix: 'Rewrite it with assignments, conditions, loops, functions and literals.',
  },
  'unused-override': {
    means: 'A key of `overrides` is not a file or name that the target generates.',
    example: '`ap.py` in the `overrides` field of `src:lib` is not a file of it',
    fix: 'Correct the key or remove it.',
  },
  'variable-not-allowed': {
    means:
      'A BUILD file reads an environment variable that the workflow does not allow, or whose value has a login in it. Whoever can open a pull request must not read the secrets of the job.',
    example:
      '`env("DB_PASSWORD")` reads the environment variable `DB_PASSWORD`, which the workflow does not allow',
    fix: 'Allow it where lambda-package runs, e.g. `LAMBDA_PACKAGE_ALLOW_ENV: STAGE`, or write the value into the file.',
  },
  'wrong-extension': {
    means: 'A target owns files whose extension its type does not allow.',
    example:
      "The 'sources' field in target src:lib can only contain files that end in one of ['.py', '.pyi'], but it had these files: ['src/data.json'].",
    fix: 'Put them into a `resources` or `files` target, and depend on that.',
  },
  'wrong-type': {
    means: 'A field has a value of the wrong type.',
    example:
      "The 'dependencies' field in target src:app must be an iterable of strings (e.g. a list of strings), but was `':lib'` with type `str`.",
    fix: 'Use a value of the type that the message names, e.g. `[":lib"]` instead of `":lib"`.',
  },
} satisfies CodeTable;
