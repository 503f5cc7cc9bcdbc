/**
 * esbuild gives a module that is loaded on demand a file of its own, also when all of it is in a shared chunk: then the
 * file only passes names on. Node takes half a millisecond for each, so whoever loads it loads the chunk instead.
 */
import { posix } from 'node:path';

const IMPORT = /^import (?:\{\s*([^}]*?)\s*\} from )?"(\.[^"]+)";\n/gm;

/** What a file imports: paths as in the bundle, and the names. */
function importsOf({ name, text }) {
  return Array.from(text.matchAll(IMPORT), ([, names, path]) => ({
    path: posix.join(posix.dirname(name), path),
    names: (names ?? '').split(/,\s*/).filter((one) => one !== ''),
  }));
}

/** The chunk that a file only passes on, under the same names; undefined for another file. */
function passedOn(file) {
  const imports = importsOf(file);
  const named = imports.filter(({ names }) => names.length > 0);
  const rest = /^export \{\s*([^}]*?)\s*\};\n$/.exec(file.text.replaceAll(IMPORT, ''));
  if (named.length !== 1 || rest === null) return undefined;
  const [{ path, names }] = named;
  const isSame = rest[1].split(/,\s*/).join() === names.join() && !names.some((one) => one.includes(' as '));
  // The others are what is there by then (`loadedWith` of bundle-plugins.mjs); what the chunk needs it imports itself.
  return isSame ? path : undefined;
}

/** Whether a file holds only helpers of esbuild and of `bundle-plugins.mjs`: it does nothing when it is loaded. */
const isHelpers = ({ text }) =>
  !/^\/\/ (?:src|node_modules)\//m.test(text) && importsOf({ name: '', text }).length === 0;

/** Without the imports of files from which nothing is used and that do nothing. */
function withoutIdle(file, byName) {
  const isIdle = (path) => isHelpers(byName.get(posix.join(posix.dirname(file.name), path)));
  const text = file.text.replaceAll(IMPORT, (whole, names, path) =>
    names === undefined && isIdle(path) ? '' : whole,
  );
  return { name: file.name, text };
}

/**
 * @param all `{ name, text }` of each file of the bundle; names are relative to it
 * @returns the files that are left, with the new names of what they load
 */
export function withoutStubs(all) {
  const everyName = new Map(all.map((file) => [file.name, file]));
  const files = all.map((file) => withoutIdle(file, everyName));
  const stubs = new Map();
  for (const file of files) {
    const chunk = /^chunks\/[\w-]+-\w{8}\.js$/.test(file.name) ? passedOn(file) : undefined;
    if (chunk !== undefined) stubs.set(file.name, chunk);
  }
  return files
    .filter(({ name }) => !stubs.has(name))
    .map(({ name, text }) => ({
      name,
      text: text.replaceAll(/\bimport\("(\.[^"]+)"\)/g, (whole, path) => {
        const chunk = stubs.get(posix.join(posix.dirname(name), path));
        if (chunk === undefined) return whole;
        const relative = posix.relative(posix.dirname(name), chunk);
        return `import("${relative.startsWith('.') ? relative : `./${relative}`}")`;
      }),
    }));
}
