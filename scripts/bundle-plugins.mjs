/**
 * What esbuild does not do by itself so that a program of half a second starts quickly. Figures: the function of
 * `bench/formats.ts`, of some 600 ms.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Modules that are needed together, and what is there by then: small ones that nearly everything needs, what every
 * question about a checkout needs, what handles the store, and what everything that looks at wheels needs besides.
 */
const shared = {
  'command-line': {
    modules: ['cli/arguments', 'cli/command', 'cli/plain-options', 'host/standard-streams'],
    with: [],
  },
  basics: {
    modules: [
      ...['host/types', 'host/text', 'host/environment', 'host/store-directory', 'host/action-names'],
      ...['host/environment-secrets', 'host/render', 'host/signals', 'host/source-lines', 'host/lazy-fetch'],
      ...['host/run-process', 'host/clock', 'commands/action', 'commands/failure', 'commands/fail-on'],
      ...['commands/stage', 'project/build-root'],
      ...['github/pull-request', 'plans/output-names', 'workspace/workflow-event'],
      ...['bounded-json', 'decode', 'deploy-option-names', 'image-access', 'json-digest', 'lfs-pointer'].map(
        (name) => `text/${name}`,
      ),
      ...['lists', 'near-names', 'paths', 'public-index', 'shown-diagnostics', 'size-budget', 'sizes'].map(
        (name) => `text/${name}`,
      ),
      ...['text/lambda-limits', 'text/unescaped', 'text/unicode', 'text/version'],
      ...['archive/replace', 'python/wheel-filename'],
    ],
    with: ['command-line'],
  },
  questions: {
    modules: [
      ...['execute', 'cli/query', 'cli/wheel-settings', 'commands/command-output'],
      ...[
        'graph/output-path',
        'graph/package-inputs',
        'plans/lambda-platform',
        'plans/output-gate',
        'project/select-targets',
      ],
      ...['targets/expand-specs', 'workspace/head-commit'],
    ],
    with: ['basics'],
  },
  store: {
    modules: ['wheels/known-pages', 'wheels/store-cache'],
    with: ['basics'],
  },
  plans: {
    modules: ['commands/wheels', 'commands/run-record', 'plans/growth', 'plans/plan-digest'],
    with: ['questions', 'store'],
  },
  packages: {
    modules: ['commands/package', 'cli/packaging', 'plans/lay-out-flat'],
    with: ['plans'],
  },
};

/** Modules that are loaded on demand or first, and which of these are there by then. */
const loadedWith = {
  'command-line': ['cli'],
  basics: [
    ...['main', 'post', 'complete', 'cli/completion', 'cli/help', 'cli/usage', 'commands/action'],
    'help',
    ...['commands/failure', 'commands/tell-comment', 'github/guards', 'host/cache-download'],
    ...[
      'host/artifact-upload.mjs',
      'host/cache-upload',
      'host/text',
      'project/build-root',
      'text/codes/all',
      'text/near-names',
    ],
    ...['workspace/workflow-event'],
  ],
  store: ['cli/cache', 'wheels/store-cache'],
  questions: [
    ...['execute', 'cli/query', 'cli/answers', 'cli/doctor', 'cli/first-contact', 'cli/plain'],
    ...['cli/tailor', 'commands/plain-maker', 'plain/plain', 'workspace/head-commit'],
  ],
  plans: ['commands/compare', 'commands/plan', 'commands/wheels', 'plans/own-handler'],
  packages: [
    ...['cli/check', 'cli/deploy', 'cli/packaging', 'cli/report'],
    ...[
      ...['action-deploy', 'action-package', 'action-report', 'action-upload', 'check-step'],
      ...['deploy-step', 'make-listing', 'package', 'report-step', 'write-sarif'],
      ...['write-sbom', 'write-template', 'written-before'],
    ].map((name) => `commands/${name}`),
    ...[
      'plans/lay-out-flat',
      'plans/plan-archive',
      'plans/plan-lambdex',
      'plans/plan-pex',
      'plans/unused-requirements',
    ],
    ...['archive/read-stamps', 'archive/read-zip', 'archive/verify-members', 'images/images'],
    ...['wheels/restored-archive', 'wheels/verify-beside', 'host/local-server', 'host/network'],
    ...['checks/compiled/find-compiled', 'checks/load/find-faults', 'checks/load/outline-facts'],
    ...['report/read-manifest', 'resolver/build-sdist', 'resolver/find-uv', 'resolver/resolve'],
  ],
};

/**
 * Has esbuild put what is needed together into one chunk. It makes a chunk for each set of modules that are loaded on
 * demand and reach the same code: some sixty, and Node takes a millisecond for every one. Here each such module reaches
 * all that is there anyway, so that few sets are left (30 ms less). The modules
 * of a set are one chunk when whoever loads one of them loads all.
 */
export const sharedChunks = (root) => ({
  name: 'shared-chunks',
  setup(build) {
    build.onResolve({ filter: /^shared:/ }, ({ path }) => ({
      path: path.slice('shared:'.length),
      namespace: 'shared',
    }));
    build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: [
        ...shared[path].with.map((name) => `import 'shared:${name}';\n`),
        ...shared[path].modules.map((name) => `import './${name}.ts';\n`),
      ].join(''),
      resolveDir: join(root, 'src'),
    }));
    const nameOf = new Map(
      Object.entries(loadedWith).flatMap(([name, modules]) =>
        modules.map((module) => [join(root, 'src', /\.\w+$/.test(module) ? module : `${module}.ts`), name]),
      ),
    );
    for (const path of nameOf.keys()) if (!existsSync(path)) throw new Error(`there is no ${path}`);
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, resolveDir }) => {
      const isLeftOut = kind === 'dynamic-import' && !nameOf.has(join(resolveDir, path));
      return isLeftOut
        ? { errors: [{ text: `add ${path} to \`loadedWith\` of bundle-plugins.mjs` }] }
        : undefined;
    });
    build.onLoad({ filter: /\.m?[jt]s$/ }, ({ path }) => {
      const name = nameOf.get(path);
      if (name === undefined) return;
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      return { contents: `${readFileSync(path, 'utf8')}\nimport 'shared:${name}';\n`, loader };
    });
  },
});

/** Larger JSON is bundled as text, bytes. */
const LARGE_JSON = 5_000;

/** Node parses a large value five times as fast as JSON than as a part of a program, and then only when it is used. */
export const largeJson = {
  name: 'large-json',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (text.length < LARGE_JSON) return;
      const compact = JSON.stringify(JSON.stringify(JSON.parse(text)));
      // A library may `require` it.
      const named = path.includes('node_modules') ? 'module.exports =' : 'export default';
      return { contents: `${named} JSON.parse(${compact});`, loader: 'js' };
    });
  },
};

/** Used all the time: their functions are loaded at startup. */
const eager = new Set(['node:fs', 'node:path']);
/** Exports that load more of Node when they are only mentioned. */
const costly = /^(?:File)?(?:Read|Write)Stream$|^promises$|^(?:web)?crypto$|^subtle$/;

/**
 * Takes Node's own modules from `process.getBuiltinModule`, most of them when one of their functions is first called: an
 * `import` of `node:fs` evaluates every export, and with them Node's streams (8 ms), and many a command needs no
 * `node:crypto` (5 ms). Only names that our code uses are left in the bundle.
 */
export const builtinModules = {
  name: 'builtin-modules',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind, importer, namespace }) => {
      if (kind !== 'import-statement' || namespace !== 'file' || importer.includes('node_modules')) return;
      return { path, namespace: 'builtin', sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: builtinModule(path) }));
  },
};

function builtinModule(path) {
  const builtin = process.getBuiltinModule(path);
  const names = Object.keys(builtin).filter(
    (name) => name !== 'default' && /^[A-Za-z_$][\w$]*$/.test(name) && !costly.test(name),
  );
  const lines = names.map((name) =>
    typeof builtin[name] === 'function' && /^[a-z]/.test(name) && !eager.has(path)
      ? `export function ${name}(...given) { return builtin().${name}(...given); }`
      : `export const ${name} = /* @__PURE__ */ (() => builtin().${name})();`,
  );
  return [
    `const builtin = () => process.getBuiltinModule('${path}');`,
    'export default /* @__PURE__ */ builtin();',
    ...lines,
  ].join('\n');
}

/** What a bundled library loads only if it is there, for things that are not used here (XML, validation). */
const OPTIONAL = /^(?:xmlbuilder2|libxmljs2|ajv|ajv-formats(?:-draft2019)?(?:\/.*)?)$/;

/** What a bundled library imports only for what is not used here: packing archives. */
const UNUSED = /^archiver$/;

/** A package that is only there when it is called, and then says so. */
export const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    build.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: `export default function () { throw new Error('${path} is not bundled'); }`,
      loader: 'js',
    }));
  },
};

/** Optional dependencies are never there: not even those that lie beside the program on a user's machine. */
export const withoutOptional = {
  name: 'without-optional',
  setup(build) {
    build.onResolve({ filter: OPTIONAL }, ({ path }) => ({ path, namespace: 'optional' }));
    build.onLoad({ filter: /.*/, namespace: 'optional' }, ({ path }) => ({
      contents: `throw new Error('${path} is not bundled');`,
      loader: 'js',
    }));
  },
};

/**
 * Parts of @actions/core that are not used here: the OpenID Connect client, which brings a whole HTTP client (0.8 MB that
 * every step would read), and the facts of the platform. Without side effects, esbuild leaves them out.
 */
const UNUSED_OF_CORE = /^\.\/(?:oidc-utils|platform)\.js$/;

export const smallCore = {
  name: 'small-core',
  setup(build) {
    build.onResolve({ filter: UNUSED_OF_CORE }, ({ path, resolveDir }) =>
      resolveDir.replaceAll('\\', '/').endsWith('/@actions/core/lib')
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};
