/**
 * Functions that most runs never call are loaded with their first call: Node takes 20 ms to read a megabyte of program
 * that nobody runs. In the sources they are ordinary imports.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const names = (folder, list) => list.split(' ').map((name) => `${folder}/${name}`);

/**
 * By file name in `dist/chunks/`: modules that export nothing but functions, and the set of `bundle-plugins.mjs` that is
 * there when one of them is called. What only they import goes with them.
 */
export const onDemand = {
  /** All of the BUILD language but calls with literal arguments. */
  'build-language': {
    modules: [
      ...names('build-files/language', 'arguments assign attributes comprehension compare format-spec hash'),
      ...names('build-files/language', 'numbers operators percent-format protocol repr sequence subscripts'),
      ...names('build-files/language', 'builtins'),
      ...names('build-files/pants', 'defaults parametrize'),
      ...names('build-files/syntax', 'blocks comprehensions parameters targets'),
    ],
    with: 'questions',
  },
  'rare-targets': {
    modules: [
      ...names('graph', 'dockerfile infer-docker relocated-files generated-files'),
      ...names('targets', 'generate-entry-points generate-pants-requirements'),
      ...names('build-files/pants', 'paths'),
    ],
    with: 'questions',
  },
  platforms: { modules: names('platforms', 'complete-platform runtime-files'), with: 'questions' },
  git: { modules: names('workspace', 'git git-index changed-files'), with: 'questions' },
  poetry: { modules: ['requirements/poetry'], with: 'questions' },
  'uv-lock': { modules: ['requirements/uv-lock'], with: 'plans' },
  'poetry-lock': { modules: ['requirements/poetry-lock'], with: 'plans' },
  'pdm-lock': { modules: ['requirements/pdm-lock'], with: 'plans' },
  'pipfile-lock': { modules: ['requirements/pipfile-lock'], with: 'plans' },
  'requirements-lock': { modules: ['requirements/requirements-lock'], with: 'plans' },
  /** Asking an index, and fetching what it has. */
  indexes: {
    modules: names(
      'wheels',
      'look-up request download offered-wheels projects offers sources wheel-in-place',
    ),
    with: 'packages',
  },
  'open-wheels': { modules: names('archive', 'read-member inflate-together'), with: 'packages' },
  'without-lock': {
    modules: [
      ...names('requirements', 'project-layout lock-metadata constraints-file'),
      ...names('wheel-choice', 'stated-sources stated-limits complete-lock constraints identify-files'),
    ],
    with: 'plans',
  },
  /** Why nothing fits, and why an import fails. */
  reasons: { modules: ['requirements/selection-problems', 'plans/report-unresolved'], with: 'packages' },
  /** What a package seldom has. */
  'rare-contents': {
    modules: [
      ...names('archive', 'write-directory case-collision'),
      ...names('checks/layout', 'links'),
      ...names('checks/distributions', 'requires-dist'),
      ...names('formats', 'layers init-files python-scripts'),
      ...names('plans', 'without-layers each-platform'),
      ...names('checks/sizes', 'breakdown'),
      ...names('commands', 'growth-warning manifest'),
    ],
    with: 'packages',
  },
  /** What is found once for each wheel. */
  'wheel-contents': {
    modules: [
      ...names('checks/layout', 'shape entry-names namespaces installs bytecode'),
      ...names('formats/pyc', 'stable-marshal'),
    ],
    with: 'packages',
  },
};

const groupOf = new Map(
  Object.entries(onDemand).flatMap(([group, { modules }]) => modules.map((module) => [module, group])),
);

/** Entry points of the bundle: one file for each group. */
export const onDemandEntries = Object.fromEntries(
  Object.keys(onDemand).map((group) => [`chunks/${group}`, `on-demand:${group}`]),
);

/** Names of the functions that a module exports. @throws Error if it exports other values */
function exportedFunctions(path) {
  const text = readFileSync(path, 'utf8');
  const other = /^export (?!(?:async )?function\b|interface\b|type\b).*/m.exec(text);
  if (other !== null) throw new Error(`${path} cannot be loaded on demand: ${other[0]}`);
  return [
    ...new Set(Array.from(text.matchAll(/^export (?:async )?function\*? (\w+)/gm), ([, name]) => name)),
  ];
}

export const loadOnDemand = (root) => {
  const source = join(root, 'src');
  const pathOf = (module) => join(source, `${module}.ts`);
  const moduleAt = new Map([...groupOf.keys()].map((module) => [pathOf(module), module]));
  const exported = (group) =>
    onDemand[group].modules.map((module, index) => ({
      module,
      index,
      functions: exportedFunctions(pathOf(module)),
    }));
  return {
    name: 'load-on-demand',
    setup(build) {
      build.onResolve({ filter: /^on-demand(?:-part)?:/ }, ({ path }) => {
        const [namespace, name] = path.split(':');
        return { path: name, namespace };
      });
      build.onLoad({ filter: /.*/, namespace: 'on-demand' }, ({ path: group }) => ({
        contents: [
          `import 'shared:${onDemand[group].with}';`,
          ...exported(group).map(
            ({ module, index, functions }) =>
              `export { ${functions.map((name) => `${name} as f${index}_${name}`).join(', ')} } from './${module}.ts';`,
          ),
        ].join('\n'),
        resolveDir: source,
      }));
      build.onLoad({ filter: /.*/, namespace: 'on-demand-part' }, ({ path: group }) => ({
        contents:
          "let part;\nexport const load = () => (part ??= process.getBuiltinModule('node:module')" +
          `.createRequire(import.meta.url)('./${group}.js'));`,
      }));
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, importer, namespace, resolveDir }) => {
        const module = moduleAt.get(join(resolveDir, path));
        if (module === undefined || kind !== 'import-statement' || namespace !== 'file') return undefined;
        const isOfGroup = groupOf.get(moduleAt.get(importer)) === groupOf.get(module);
        return isOfGroup ? undefined : { path: module, namespace: 'on-demand-stub', sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: 'on-demand-stub' }, ({ path: module }) => {
        const group = groupOf.get(module);
        const { index, functions } = exported(group).find((one) => one.module === module);
        return {
          contents: [
            `import { load } from 'on-demand-part:${group}';`,
            ...functions.map(
              (name) => `export function ${name}(...given) { return load().f${index}_${name}(...given); }`,
            ),
          ].join('\n'),
        };
      });
    },
  };
};
