/**
 * One home for each dangerous thing: what may be used only in the files that are listed with it. A new file that needs one is
 * added here, with its reason, or takes what it needs from one of these files.
 */

import { posix } from 'node:path';

const fs = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'];
const both = (names) => names.flatMap((name) => [name, `${name}Sync`]);

/** Functions of modules, and the files of src/ that may import them. */
export const gates = [
  {
    what: 'writes files',
    modules: fs,
    names: new Set([
      ...both(['appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'fchmod', 'fchown', 'ftruncate', 'futimes']),
      ...both(['lchmod', 'lchown', 'link', 'lutimes', 'mkdir', 'mkdtemp', 'open', 'rename', 'rm', 'rmdir']),
      ...both(['symlink', 'truncate', 'unlink', 'utimes', 'write', 'writeFile', 'writev']),
      ...['createWriteStream', 'mkdtempDisposable', 'mkdtempDisposableSync', 'promises'],
      ...['WriteStream', 'FileWriteStream'],
    ]),
    homes: {
      // Outputs, to a path from `src/plans/output-gate.ts`, and what is read with a descriptor.
      'archive/archive-files.ts': 'opens files to read them',
      'archive/case-collision.ts': 'tries whether a directory tells upper from lower case',
      'archive/deflate.ts': 'a temporary file beside the output',
      'archive/file-pieces.ts': 'opens files to read them',
      'archive/leftovers.ts': 'removes what a killed run left',
      'archive/replace.ts': 'files and directories appear under their name when they are complete',
      'archive/settle-dates.ts': 'a directory of the run that nobody else knows',
      'archive/write-directory.ts': 'a directory that `replace.ts` has made',
      'archive/write-tree.ts': 'a tree in a directory of the run that nobody else knows',
      'archive/write-zip.ts': 'a descriptor of `replace.ts`',
      'archive/zip-source.ts': 'opens files to read them',
      'plans/compress-tar.ts': 'the temporary directory of an archive',
      'report/read-manifest.ts': 'opens files to read them',
      'plans/written-files.ts': 'opens files to read them',
      'workspace/checkout-files.ts': 'opens files to read them',
      // The store, and directories of our own that nobody else knows.
      'formats/pyc/precompiler.ts': 'its temporary directory',
      'resolver/build-sdist.ts': 'its directory in the store',
      'resolver/find-uv.ts': 'uv, unpacked into a directory of the run',
      'resolver/resolve.ts': 'the directory of a resolution',
      'resolver/stand-in-python.ts': 'a script in the directory of a resolution',
      'wheel-choice/wheel-sources.ts': 'removes the directory of the run',
      'wheels/known-pages.ts': 'removes old pages from the store',
      'wheels/store-cache.ts': 'the directory that is saved in the Actions cache',
      'host/cache-directory.ts': 'the directory of a downloaded cache',
      'host/standard-streams.ts': 'the standard streams, by their descriptors',
      'host/artifacts.ts': 'a directory of the run with links to what is uploaded',
      'deploy/smoke-files.ts': 'the event and the answer of a smoke test, in a directory of its own',
      'commands/deploy-manifests.ts': 'opens zips to hash them',
      'wheels/store-maintenance.ts': 'removes wheels from the store',
      'wheels/store.ts': 'the store',
      'wheels/unfinished.ts': 'unfinished files of the store',
    },
    help: 'outputs are written by `src/archive/`, to a path from `src/plans/output-gate.ts`',
  },
  {
    what: 'reads whole files',
    modules: fs,
    names: new Set([
      ...both(['readFile']),
      ...['createReadStream', 'openAsBlob', 'promises', 'ReadStream', 'FileReadStream'],
    ]),
    homes: {
      'workspace/checkout-files.ts': 'the reader of files of a checkout, with a limit',
      'workspace/config-discovery.ts': 'files of settings, with a limit',
      'workspace/tracked-files.ts': 'git’s index, with a limit',
      'workspace/workflow-event.ts': 'the event of a workflow, with a limit',
      'workspace/head-commit.ts': 'git’s references, with a limit',
      'report/read-manifest.ts': 'a manifest, with a limit',
      'examine/open-package.ts': 'files of a package, with the limit of what asks for them',
      'wheels/restored-archive.ts': 'a restored cache, piece by piece',
      'workspace/workspace.ts': 'ignore files, with a limit',
      'host/source-lines.ts': 'the line of a diagnostic, with a limit',
      'host/certificates.ts': 'files that the user names',
      'host/local-server.ts': 'files of the store, for uv',
      'commands/imports.ts': 'files that the user names',
      'project/supplied-runtimes.ts': 'a file that the user names, with a limit',
      'wheels/credentials.ts': 'the user’s netrc',
      'wheels/local-wheels.ts': 'files as short as a Git LFS pointer',
      'archive/deflate.ts': 'its own temporary file',
      'deploy/smoke-files.ts': 'the answer of a smoke test, with a limit',
      'formats/pyc/precompiler.ts': 'its temporary directory',
      'resolver/build-sdist.ts': 'its directory in the store',
      'resolver/resolve.ts': 'the directory of a resolution',
      'wheels/derived.ts': 'files of the store that this machine has written',
      'wheels/known-pages.ts': 'pages of the store that this machine has written',
      'wheels/written-record.ts': 'a record of the store that this machine has written',
      'wheels/store.ts': 'facts of the store',
      'commands/address-listing.ts': 'a listing of the store, with a limit',
    },
    help: 'read a file of the checkout with `workspace.read`, which has a limit and follows no link out of it',
  },
  {
    what: 'starts programs',
    modules: [
      'node:child_process',
      'child_process',
      '@actions/exec',
      '@actions/io',
      'node:cluster',
      'cluster',
    ],
    names: undefined,
    homes: { 'host/run-process.ts': '`host.run`, which finds programs with `programs.ts`' },
    help: 'use `host.run`',
  },
  {
    what: 'unpacks data',
    modules: ['node:zlib', 'zlib'],
    names: new Set([
      ...both(['brotliDecompress', 'gunzip', 'inflate', 'inflateRaw', 'unzip', 'zstdDecompress']),
      ...['BrotliDecompress', 'Gunzip', 'Inflate', 'InflateRaw', 'Unzip', 'ZstdDecompress'],
      ...['BrotliDecompress', 'Gunzip', 'Inflate', 'InflateRaw', 'Unzip', 'ZstdDecompress'].map(
        (name) => `create${name}`,
      ),
    ]),
    homes: {
      'archive/inflate-pieces.ts': 'pieces, which `read-member.ts` counts',
      'archive/read-member.ts': 'the reader of members, with a limit for each',
      'archive/inflate-together.ts': 'many members whose sizes are known',
      'host/network.ts': 'answers, which whoever reads them limits',
      'wheels/restored-archive.ts': 'a restored cache, which may grow tenfold',
    },
    help: 'read members of an archive with `src/archive/read-member.ts`, which has a limit',
  },
  {
    what: 'parses TOML or YAML',
    modules: ['smol-toml', 'yaml'],
    names: undefined,
    homes: {
      'requirements/toml.ts': 'locks and requirement files, with limits',
      'workspace/config-file.ts': 'pants.toml, with limits',
      'workspace/fromfile.ts': 'values of options, with limits',
    },
    help: 'use `readToml` of `src/requirements/toml.ts`, which has limits',
  },
  {
    what: 'runs code',
    modules: [
      'node:vm',
      'vm',
      'node:worker_threads',
      'worker_threads',
      'node:inspector',
      'node:repl',
      'node:wasi',
    ],
    names: undefined,
    homes: {
      'wheels/verify-beside.ts': 'a thread that runs the next file',
      'wheels/member-checker.ts': 'unpacks members of wheels without keeping them',
    },
    help: 'nothing of a checkout or a wheel is executed',
  },
  {
    what: 'loads modules by name',
    modules: ['node:module', 'module'],
    names: undefined,
    homes: { 'workspace/yaml.ts': 'the YAML parser, on demand' },
    help: 'use `await import` of a fixed name',
  },
  {
    what: 'talks to a network',
    modules: ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].flatMap((name) => [
      name,
      `node:${name}`,
    ]),
    names: undefined,
    homes: {
      'host/network.ts': '`host.fetch`: addresses, redirects, proxies and credentials are checked',
      'host/proxy.ts': 'connections through a proxy',
      'host/local-server.ts': 'the index for uv, on the loopback',
      'host/certificates.ts': 'the certificates that Node has',
    },
    help: 'take `fetch` from the host',
  },
  {
    what: 'replaces a file or directory',
    modules: ['src/archive/replace.ts'],
    names: new Set(['replaceContent', 'replaceDirectory', 'replaceFile', 'replaceText', 'takePlace']),
    homes: {
      'archive/write-directory.ts': 'a directory, to the path that it is given',
      'archive/write-tar.ts': 'a tar file, to the path that it is given',
      'archive/write-zip.ts': 'a zip file, to the path that it is given',
      'plans/compress-tar.ts': 'a compressed tar file, to the path that it is given',
      'plans/write-metadata.ts': 'what lies beside the output of a plan, which the gate has checked with it',
      'images/build-image.ts': 'the output of a plan',
      'commands/manifest.ts': 'the manifest, to the path that its commands have from the gate',
      'commands/tailor.ts': 'BUILD files, by their rule of the gate',
      'commands/tell-report.ts': 'the report of a step, by the gate',
      'commands/write-sarif.ts': 'the path that its commands have from the gate',
      'commands/write-sbom.ts': 'the path that its commands have from the gate',
      'commands/write-template.ts': 'by the gate',
      'wheels/store.ts': 'the store',
    },
    help: 'take a path from `checkedPath` of `src/plans/output-gate.ts`, and add the file with its reason',
  },
  {
    what: 'writes an archive or a tree',
    modules: [
      ...['src/archive/write-directory.ts', 'src/archive/write-tar.ts', 'src/archive/write-tree.ts'],
      ...['src/archive/write-zip.ts', 'src/plans/compress-tar.ts', 'src/formats/pex/write-pex.ts'],
    ],
    names: new Set([
      ...['newDirectory', 'removeTree', 'writeCompressedTar', 'writeDirectory', 'writePex', 'writeTar'],
      ...['writeTree', 'writeZip'],
    ]),
    homes: {
      'archive/write-directory.ts': 'the zip files of a PEX file, in a directory of its own',
      'formats/pex/write-pex.ts': 'to the path that it is given',
      'plans/compress-tar.ts': 'the tar file that is compressed, beside the output',
      'plans/plan-archive.ts': 'the output of a plan',
      'plans/lay-out-flat.ts': 'the output of a plan',
      'plans/plan-lambdex.ts': 'the output of a plan',
      'plans/plan-pex.ts': 'the output of a plan',
      'images/build-image.ts': 'the build context, in a directory of its own',
      'commands/compare.ts': 'the base commit, in a directory of its own',
    },
    help: 'packages are written by plans, to their `output`',
  },
  {
    what: 'makes or removes temporary files',
    modules: ['src/archive/replace.ts'],
    names: new Set([
      ...['discard', 'makePrivateDirectory', 'scratchDirectory', 'temporaryDirectory', 'temporaryName'],
    ]),
    homes: {
      'archive/deflate.ts': 'beside the output',
      'archive/write-zip.ts': 'beside the output',
      'formats/pyc/precompiler.ts': 'the directory in which modules are compiled',
      'images/build-image.ts': 'the build context',
      'plans/compress-tar.ts': 'beside the output',
      'plans/parts.ts': 'beside the output',
      'plans/plan-archive.ts': 'an empty directory',
      'wheels/store.ts': 'unfinished files of the store',
      'wheels/unfinished.ts': 'unfinished files of the store',
    },
    help: 'what a run leaves behind must be found by `src/archive/leftovers.ts` or `src/wheels/unfinished.ts`',
  },
  {
    what: 'decides where something is written',
    modules: ['src/plans/build-file-place.ts', 'src/plans/named-place.ts', 'src/plans/package-place.ts'],
    names: new Set(['buildFilePlace', 'namedPlace', 'packagePlace']),
    homes: { 'plans/output-gate.ts': 'the one function for every written path' },
    help: 'use `checkedPath` of `src/plans/output-gate.ts`',
  },
  {
    what: 'unpacks members without a limit for each',
    modules: ['src/archive/inflate-together.ts', 'src/archive/read-member.ts'],
    names: new Set(['inflateInPieces', 'inflateTogether']),
    homes: {
      'archive/read-member.ts': 'the reader of members, with a limit for each',
      'archive/verify-members.ts': 'looks into members without keeping them',
    },
    help: 'use `readMember` of `src/archive/read-member.ts`',
  },
];

/** Modules of Node that nothing dangerous comes from. Any other belongs to a gate. */
const harmless = new Set([
  ...['buffer', 'crypto', 'events', 'os', 'path', 'stream', 'stream/promises', 'string_decoder'],
  ...['timers/promises', 'url', 'util'],
]);

/** Expressions, and the files of src/ that may contain them. */
const expressions = {
  environment: [
    'host/environment.ts',
    'host/cache.ts', // `@actions/cache` looks for its programs on the PATH of this process
    'host/cache-directory.ts', // the runner's directory for temporary files
    'host/certificates.ts', // what Node has read at its start
  ],
  json: [
    'text/bounded-json.ts',
    'wheels/derived.ts',
    'wheels/facts.ts',
    'formats/member-facts.ts',
    'formats/pyc/precompiler.ts',
  ],
  git: ['workspace/git.ts'],
  diagnostics: ['commands/failure.ts', 'wheels/fetch-wheels.ts'], // the second: one for each source of a file
  spread: [
    'build-files/language/repr.ts', // pieces of a fixed length
    'commands/address-listing.ts', // pairs of numbers
    'formats/pex/build-args.ts', // pairs
    'plans/plan-layer.ts', // what is stored of one plan, and its problems
  ],
};
/** Rooms that read files of a checkout: in them only these files read variables. */
const checkoutRooms = /^(?:build-files|graph|project|python|requirements|target-types|targets|workspace)\//;
const variableReaders = [
  'workspace/checkout-variables.ts', // what a checkout may read
  'workspace/option-sources.ts', // `PANTS_*`, which are the user's
  'workspace/config-discovery.ts', // where the user's settings are
  'workspace/base-commit.ts', // what the runner says of the commit
  'workspace/workflow-event.ts', // where the runner says what happened
  'workspace/base-tree.ts', // the runner's repository, and its token for git
];

function isKnown(specifier) {
  return (
    harmless.has(specifier.slice('node:'.length)) || gates.some(({ modules }) => modules.includes(specifier))
  );
}

/** Whether it is a parameter `...name` of a function around it, or a short list that is written there. */
function isRestParameter(scope, node) {
  if (node.type === 'ArrayExpression') return true;
  if (node.type !== 'Identifier') return false;
  for (let at = scope; at !== null; at = at.upper) {
    const variable = at.set.get(node.name);
    if (variable !== undefined)
      return variable.defs.some((one) => one.type === 'Parameter' && one.name.parent.type === 'RestElement');
  }
  return false;
}

function fileOf(path) {
  return /(?:^|\/)src\/(.+)$/.exec(path.replaceAll('\\', '/'))?.[1] ?? '';
}

function isNamed(node, name) {
  return node?.type === 'Identifier' && node.name === name;
}

/** The name of a member, also of `object['name']`. */
function memberOf({ property, computed }) {
  if (!computed) return property.name;
  return property.type === 'Literal' ? property.value : undefined;
}

/** `env`, `host.env`, `this.env` … */
function isEnvironment(node) {
  return isNamed(node, 'env') || (node?.type === 'MemberExpression' && memberOf(node) === 'env');
}

function isProcess(node) {
  return (
    isNamed(node, 'process') ||
    (node?.type === 'MemberExpression' && isNamed(node.object, 'globalThis') && memberOf(node) === 'process')
  );
}

export const gatesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      module: '`{{name}}` of `{{module}}` {{what}}: {{help}} (see scripts/eslint/gates.mjs).',
      environment: 'Only src/host/environment.ts reads the environment: take it from the host.',
      variable: 'A checkout reads variables through `src/workspace/checkout-variables.ts` only.',
      json: 'Use `parseBoundedJson`, which has a limit of depth.',
      git: 'Only src/workspace/git.ts starts git: use `openGit`.',
      code: 'Nothing is evaluated as code.',
      diagnostics: 'A list of diagnostics is shown by `reportDiagnostics`, which has limits.',
      unknown:
        '`{{module}}` is in no gate: add it to one, or to what is harmless (see scripts/eslint/gates.mjs).',
      spread:
        'A long list as arguments ends the stack: only parameters that came as arguments are passed on so.',
      stats: 'A path may be anything: look at it with `src/text/file-stats.ts`.',
    },
  },
  create(context) {
    const file = fileOf(context.filename);
    if (file === '') return {};
    const report = (node, messageId, data) => context.report({ node, messageId, ...(data && { data }) });
    const isHome = (kind) => expressions[kind].includes(file);

    const checkModule = (node, written, names) => {
      const specifier = written.startsWith('.') ? posix.join('src', posix.dirname(file), written) : written;
      if (specifier.startsWith('node:') && !isKnown(specifier))
        report(node, 'unknown', { module: specifier });
      for (const { what, modules, names: guarded, homes, help } of gates) {
        if (!modules.includes(specifier) || Object.hasOwn(homes, file)) continue;
        const name =
          names === undefined ? '*' : names.find((one) => guarded === undefined || guarded.has(one));
        if (name !== undefined) report(node, 'module', { name, module: specifier, what, help });
      }
    };
    const importedNames = (specifiers) =>
      specifiers.some(({ type }) => type !== 'ImportSpecifier' && type !== 'ExportSpecifier')
        ? undefined
        : specifiers
            .filter(({ importKind }) => importKind !== 'type')
            .map((one) => (one.imported ?? one.local).name);
    const isVariable = (node) =>
      checkoutRooms.test(file) && !variableReaders.includes(file) && isEnvironment(node);

    return {
      ImportDeclaration(node) {
        if (node.importKind !== 'type') checkModule(node, node.source.value, importedNames(node.specifiers));
      },
      ExportNamedDeclaration(node) {
        if (node.source) checkModule(node, node.source.value, importedNames(node.specifiers));
      },
      ExportAllDeclaration(node) {
        checkModule(node, node.source.value, undefined);
      },
      ImportExpression(node) {
        if (node.source.type !== 'Literal') report(node, 'code');
        else checkModule(node, node.source.value, namesOfImport(node));
      },
      MemberExpression(node) {
        if (
          isProcess(node.object) &&
          ['env', 'getBuiltinModule', 'binding', 'dlopen'].includes(memberOf(node))
        ) {
          if (!isHome('environment')) report(node, 'environment');
        } else if (isVariable(node.object)) report(node, 'variable');
        if (isNamed(node.object, 'JSON') && memberOf(node) === 'parse' && !isHome('json'))
          report(node, 'json');
      },
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern') return;
        const names = id.properties.map((one) => (one.type === 'Property' ? one.key.name : '*'));
        if (isProcess(init) && names.some((name) => ['env', '*'].includes(name)) && !isHome('environment')) {
          report(id, 'environment');
        }
        if (isNamed(init, 'JSON') && !isHome('json')) report(id, 'json');
        if (isVariable(init)) report(id, 'variable');
      },
      CallExpression(node) {
        const { callee } = node;
        const [first] = node.arguments;
        if (isNamed(callee, 'eval') || isNamed(callee, 'Function')) report(node, 'code');
        if (isNamed(callee, 'require') && first?.type === 'Literal')
          checkModule(node, first.value, undefined);
        const isRun =
          isNamed(callee, 'run') || (callee.type === 'MemberExpression' && memberOf(callee) === 'run');
        if (isRun && first?.type === 'Literal' && first.value === 'git' && !isHome('git'))
          report(node, 'git');
      },
      NewExpression(node) {
        if (isNamed(node.callee, 'Function')) report(node, 'code');
      },
      'CallExpression > SpreadElement.arguments, NewExpression > SpreadElement.arguments'(node) {
        if (!isHome('spread') && !isRestParameter(context.sourceCode.getScope(node), node.argument))
          report(node, 'spread');
      },
      Property({ key, value }) {
        if (isNamed(key, 'throwIfNoEntry') && value.value === false) report(value, 'stats');
      },
      'ForOfStatement CallExpression[callee.property.name="diagnostic"]'(node) {
        if (!isHome('diagnostics')) report(node, 'diagnostics');
      },
    };
  },
};

/** `const { a, b } = await import('x')`: its names; anything else may use everything. */
function namesOfImport(node) {
  const declarator = node.parent?.parent;
  if (node.parent?.type !== 'AwaitExpression' || declarator?.type !== 'VariableDeclarator') return undefined;
  if (declarator.id.type !== 'ObjectPattern') return undefined;
  const { properties } = declarator.id;
  return properties.every(({ type }) => type === 'Property')
    ? properties.map(({ key }) => key.name)
    : undefined;
}
