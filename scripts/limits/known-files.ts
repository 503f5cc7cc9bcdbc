import type { KnownLimit } from './known.ts';

const wheel = 'a member of a wheel that nobody needs to be longer';
const aws = 'what AWS accepts';

/** Limits of locks, wheels, indexes, programs and output. */
export const fileLimits: readonly (readonly [heading: string, rows: readonly KnownLimit[]])[] = [
  [
    'Requirements and locks',
    [
      {
        constant: 'requirements/requirement-files.ts#MAX_CHARACTERS',
        what: 'characters of a file of requirements',
        reason: 'all requirements are kept',
        real: '3.4 KB (st2)',
      },
      {
        constant: 'requirements/requirement-files.ts#MAX_REQUIREMENTS',
        what: 'requirements of a file',
        reason: 'each is a target',
      },
      {
        constant: 'requirements/requirement-lines.ts#MAX_LINES',
        what: 'lines of a `requirements.txt`, also as a lock',
        reason: 'each is read by several patterns',
      },
      {
        constant: 'requirements/toml.ts#MAX_CHARACTERS',
        what: 'characters of a lock in TOML',
        reason: 'all of it is kept',
        real: '3.3 MB (airflow)',
      },
      {
        constant: 'requirements/toml.ts#MAX_ELEMENTS',
        what: 'values, tables and lists of it',
        reason: 'the parser takes 3 µs and 500 bytes for each',
      },
      {
        constant: 'platforms/json.ts#MAX_CHARACTERS',
        what: 'characters of a lock or a platform in JSON',
        reason: 'all of it is kept',
        real: '383 KB (st2)',
      },
      {
        constant: 'text/bounded-json.ts#MAX_JSON_DEPTH',
        what: 'levels of JSON',
        reason: 'the parser of V8 takes any depth: 60 MB of brackets cost 12 s',
      },
      {
        constant: 'text/bounded-json.ts#MAX_JSON_CONTAINERS',
        what: 'lists and objects of JSON',
        reason: '300 bytes each',
      },
      {
        constant: 'text/bounded-json.ts#MAX_JSON_VALUES',
        what: 'members and items of JSON',
        reason: 'a member takes 150 bytes, and 1 µs to read',
      },
      {
        constant: 'requirements/read-lock.ts#MAX_DISTRIBUTIONS',
        what: 'distributions of a lock',
        reason: 'each is compared with the platform',
      },
      {
        constant: 'requirements/subset.ts#MAX_WORK',
        what: 'steps of finding what a package needs of a lock',
        reason: 'hostile locks ask for everything with every extra',
      },
      {
        constant: 'platforms/complete-platform.ts#MAX_TAGS',
        what: 'tags of a complete platform',
        reason: 'each wheel is compared with them',
      },
    ],
  ],
  [
    'Packages, wheels and archives',
    [
      {
        constant: 'plans/select-packages.ts#MAX_PACKAGES',
        what: 'packages of one run',
        reason: 'each takes milliseconds at least',
      },
      {
        constant: 'wheels/download.ts#MAX_SIZE',
        what: 'bytes of a wheel',
        reason: 'it is written to the disk of the runner',
        unit: 'bytes',
      },
      {
        constant: 'archive/read-zip.ts#MAX_DEFLATE_RATIO',
        what: 'bytes that one byte of deflated data can become',
        reason: 'what the format allows; a directory that promises more lies',
      },
      {
        constant: 'wheels/offered-wheels.ts#MAX_METADATA',
        what: 'bytes of METADATA',
        reason: wheel,
        unit: 'bytes',
        real: '142 KB (boto3-stubs)',
      },
      {
        constant: 'text/headers.ts#MAX_HEADERS',
        what: 'headers of METADATA and WHEEL',
        reason: wheel,
        real: '1,212 (boto3-stubs)',
      },
      {
        constant: 'formats/record.ts#MAX_LINES',
        what: 'lines of RECORD',
        reason: wheel,
        real: '8,754 (cfn-lint)',
      },
      {
        constant: 'formats/entry-points.ts#MAX_SCRIPTS',
        what: 'scripts of a wheel',
        reason: 'each is a file of the package',
        real: '69 lines (setuptools 44)',
      },
      {
        constant: 'formats/record.ts#MAX_LINE',
        what: 'characters of a line of RECORD',
        reason: 'a path, a hash and a size',
        real: '217 (jupyterlab-widgets)',
      },
      {
        constant: 'archive/read-zip.ts#MAX_DIRECTORIES',
        what: 'directories of a wheel',
        reason: 'a package lists files and directories, and can have no more of them',
        real: '935 (botocore)',
      },
      {
        constant: 'archive/member-names.ts#MAX_PATH',
        what: 'bytes of a member’s path',
        reason: 'paths of Linux end there',
        unit: 'bytes',
      },
      {
        constant: 'archive/member-names.ts#MAX_PARTS',
        what: 'directories of a member’s path',
        reason: 'each is a directory of the package',
      },
      {
        constant: 'text/lambda-limits.ts#LARGEST_UNZIPPED',
        what: 'bytes of a function, unzipped',
        reason: aws,
        unit: 'bytes',
      },
      {
        constant: 'text/lambda-limits.ts#LARGEST_DIRECT_UPLOAD',
        what: 'bytes of a zip that is uploaded directly',
        reason: aws,
        unit: 'bytes',
      },
    ],
  ],
  [
    'Indexes and programs',
    [
      {
        constant: 'wheels/projects.ts#MAX_PAGE_SIZE',
        what: 'bytes of an index page',
        reason: 'all of its files are kept',
        unit: 'bytes',
      },
      {
        constant: 'wheels/request.ts#MAX_REDIRECTS',
        what: 'redirects of a request',
        reason: 'they may go in circles',
      },
      {
        constant: 'wheels/request.ts#MAX_TRIES',
        what: 'tries of a request',
        reason: 'a server may fail for ever',
      },
      {
        constant: 'wheels/request.ts#MAX_RETRY_AFTER',
        what: 'wait that a server may ask for',
        reason: 'it may ask for years',
        unit: 'ms',
      },
      {
        constant: 'wheels/request.ts#IDLE_LIMIT',
        what: 'time without a byte',
        reason: 'a server may stall',
        unit: 'ms',
      },
      {
        constant: 'wheels/request.ts#TOTAL_LIMIT',
        what: 'time for a download',
        reason: 'a server may send a byte a second',
        unit: 'ms',
      },
      {
        constant: 'wheels/store-cache.ts#RESTORE_LIMIT',
        what: 'time for restoring the Actions cache',
        reason: 'the service may stall',
        unit: 'ms',
      },
      {
        constant: 'wheels/store-cache.ts#SAVE_LIMIT',
        what: 'time for saving it',
        reason: 'the service may stall',
        unit: 'ms',
      },
      {
        constant: 'resolver/resolve.ts#RESOLVE_LIMIT',
        what: 'time for a resolution by uv',
        reason: 'backtracking may take for ever',
        unit: 'ms',
      },
      {
        constant: 'resolver/build-sdist.ts#BUILD_LIMIT',
        what: 'time for a build of a source distribution',
        reason: 'it runs code of the project',
        unit: 'ms',
      },
      {
        constant: 'host/run-process.ts#MAX_OUTPUT',
        what: 'bytes that a program may print',
        reason: 'all of it is kept',
        unit: 'bytes',
      },
    ],
  ],
  [
    'Output',
    [
      {
        constant: 'text/shown-diagnostics.ts#MAX_ALIKE',
        what: 'diagnostics of one code and severity that are shown',
        reason: 'the others are counted',
      },
      {
        constant: 'text/shown-diagnostics.ts#MAX_SHOWN',
        what: 'characters of all errors, of all warnings, and of all notes',
        reason: 'a log of GitHub is hard to read above that',
      },
      {
        constant: 'text/shown-diagnostics.ts#LONGEST_TEXT',
        what: 'characters of a message',
        reason: 'names in it may be of any length',
      },
      {
        constant: 'host/actions.ts#LONGEST_ANNOTATION',
        what: 'characters of an annotation',
        reason: 'GitHub cuts them at 64 KB',
      },
      {
        constant: 'report/summary.ts#LONGEST_SUMMARY',
        what: 'characters of the job summary',
        reason: 'GitHub drops one of more than 1,024 KiB',
      },
      {
        constant: 'report/summary.ts#LONGEST_COMMENT',
        what: 'characters of the comment of a pull request',
        reason: 'GitHub refuses more than 65,536',
      },
      {
        constant: 'report/report-links.ts#LONGEST_ADDRESS',
        what: 'characters of a link in them',
        reason: 'a longer one is not worth its room',
      },
    ],
  ],
];
