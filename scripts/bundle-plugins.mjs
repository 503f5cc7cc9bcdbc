/**
 * What esbuild does not do by itself so that a program of half a second starts quickly. Figures: the function of
 * `bench/formats.ts`, of some 600 ms.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Small modules that nearly everything needs, what every question about a checkout needs, and what everything that looks
 * at wheels needs besides.
 */
const shared = {
  basics: [
    ...[
      'host/types',
      'host/text',
      'commands/failure',
      'commands/fail-on',
      'commands/stage',
      'project/build-root',
    ],
    ...['plans/output-names', 'text/image-access', 'text/size-budget'],
    ...['bounded-json', 'decode', 'lfs-pointer', 'lists', 'near-names', 'paths', 'public-index'].map(
      (name) => `text/${name}`,
    ),
    ...['shown-diagnostics', 'sizes', 'unescaped', 'unicode'].map((name) => `text/${name}`),
  ],
  questions: ['cli/query', 'host/terminal'],
  packages: [
    ...['cli/query', 'host/terminal', 'commands/package', 'commands/wheels', 'cli/packaging'],
    ...['commands/action-package', 'commands/action-report', 'commands/compare', 'wheels/store-cache'],
  ],
};

/** Modules that are loaded on demand, and which of the three is there by then. */
const loadedWith = {
  basics: [
    ...['cli/cache', 'cli/completion', 'cli/first-contact', 'cli/help', 'cli/usage', 'commands/action'],
    ...['commands/failure', 'commands/tell-comment', 'github/guards', 'host/cache-download'],
    ...['host/cache-upload', 'host/text', 'project/build-root', 'text/codes/all', 'wheels/store-cache'],
    ...['workspace/head-commit', 'workspace/workflow-event'],
  ],
  questions: [
    ...['host/terminal', 'cli/query', 'cli/answers', 'cli/check', 'cli/doctor', 'cli/plain', 'cli/tailor'],
    ...['commands/plain-maker', 'plain/plain'],
  ],
  packages: [
    ...[
      'cli/packaging',
      'commands/action-package',
      'commands/action-report',
      'commands/action-upload',
      'commands/report-step',
      'cli/report',
      'commands/package',
      'commands/compare',
      'commands/plan',
      'commands/wheels',
      'cli/deploy',
      'commands/action-deploy',
      'commands/deploy-step',
      'commands/write-sbom',
      'commands/check-step',
      'commands/write-sarif',
      'commands/write-template',
      'commands/written-before',
      'wheels/restored-archive',
    ],
    ...['plans/plan-archive', 'plans/plan-lambdex', 'plans/plan-pex', 'plans/unused-requirements'],
    ...['archive/read-stamps', 'archive/read-zip', 'wheels/verify-beside', 'images/images'],
    ...['host/local-server', 'host/network'],
    ...['checks/compiled/find-compiled', 'checks/load/find-faults'],
    ...['resolver/build-sdist', 'resolver/find-uv', 'resolver/resolve'],
  ],
};

/**
 * Has esbuild put what is needed together into one chunk. It makes a chunk for each set of modules that are loaded on
 * demand and reach the same code: some sixty, and Node takes a millisecond for every one. Here each such module reaches
 * all that is there anyway, so that few sets are left (30 ms less).
 */
export const sharedChunks = (root) => ({
  name: 'shared-chunks',
  setup(build) {
    build.onResolve({ filter: /^shared:/ }, ({ path }) => ({
      path: path.slice('shared:'.length),
      namespace: 'shared',
    }));
    build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: shared[path].map((name) => `import './${name}.ts';\n`).join(''),
      resolveDir: join(root, 'src'),
    }));
    const nameOf = new Map(
      Object.entries(loadedWith).flatMap(([name, modules]) =>
        modules.map((module) => [join(root, 'src', `${module}.ts`), name]),
      ),
    );
    for (const path of nameOf.keys()) if (!existsSync(path)) throw new Error(`there is no ${path}`);
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = nameOf.get(path);
      if (name === undefined) return;
      return { contents: `${readFileSync(path, 'utf8')}\nimport 'shared:${name}';\n`, loader: 'ts' };
    });
  },
});

/** Larger JSON is bundled as text, bytes. */
const LARGE_JSON = 50_000;

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
