import type { CodeTable } from './types.ts';

/** Packages without BUILD files. */
export const plainCodes = {
  'data-left-out': {
    means:
      'Files beside the code of a function are not in its package: they stand outside of the packages that it imports, or there is no git and there are too many.',
    example: 'src:app leaves out 2 files outside of its packages: config.json, schema.json',
    fix: 'Add what the function reads with `include`, for example `include: "*.json"`.',
  },
  'data-untracked': {
    means:
      'There is no git that says which files belong to the project, so all that no ignore rule names count as data.',
    example:
      'There is no git here, so all 12 files beside the Python of src:app that no ignore rule names are in its package: app/config.json and 11 more',
    fix: 'Nothing, or leave files out with `include: "!glob"`.',
  },
  'function-passed-over': {
    means:
      'A template declares a function that is not made: of another language, a container image, or code elsewhere.',
    example: '`Frontend` is passed over: its runtime is `nodejs22.x`',
    fix: 'Nothing: its own tool packages it.',
  },
  'other-lock': {
    means:
      'A directory has more than one lock. The first in the order of docs/without-build-files.md counts.',
    example: '`uv.lock` is used; `poetry.lock` beside it is not read',
    fix: 'Remove the lock that is out of date, or name the one to use with `requirements`.',
  },
  'python-left-out': {
    means:
      'Python files beside the code of the functions of a template are in no package, since no import reaches them: SAM and the Serverless Framework would package them. This is a note.',
    example:
      'No import of a function reaches 2 Python files of `src`, so no package has them: plugins/a.py, plugins/b.py',
    fix: 'Nothing for scripts and dead code. Add with `include` what is loaded by name, such as plugins and migrations.',
  },
  'sdk-left-to-runtime': {
    means:
      'The requirements bring a part of the AWS SDK (`botocore`, `s3transfer`) without boto3. It is left out, so that all of the SDK comes from the runtime.',
    example:
      '//:app takes botocore from the Lambda runtime, with the rest of the AWS SDK: only a part of it is required',
    fix: 'Nothing, or add boto3 to the requirements to have all of it in the version that you tested.',
  },
  'second-root': {
    means:
      'The module of a handler imports one that stands beside it as if its directory were on the path of Python. Lambda only looks in the root of the package, so the module is there too.',
    example:
      '`src/app.py` imports `helpers` from its own directory, where Python does not look for the handler `src.app.handler`; so src:app has it at its top too',
    fix: 'Name the handler from its own directory, or import it as part of a package: `from src import helpers`.',
  },
  'template-outside': {
    means: 'A template names code outside of the build root.',
    example: '`CodeUri` of `Orders` is `../../shared`, which is outside of the build root',
    fix: 'Run at the root of the repository, or name it with `--build-root`.',
  },
  'template-value-unknown': {
    means: 'A template has a value that only a deploy, or its own tool, can compute.',
    example: '`Runtime` of `Orders` is `!FindInMap …`, which only a deploy knows',
    fix: 'Give the input that the message names; it overrides the template.',
  },
  'unused-requirements': {
    means:
      'A function has requirements that none of its imports reaches. They are in its package because they are declared: a plugin or a string may load them.',
    example: 'No import of `app` reaches pandas and numpy: `requirements-mode: imported` would save 61.2 MB',
    fix: 'Take them out of the requirements, or set `requirements-mode: imported`.',
  },
} satisfies CodeTable;
