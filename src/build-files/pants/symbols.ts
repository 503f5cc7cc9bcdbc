import { compare } from '@renovatebot/pep440';
import { objectSymbols } from '../../target-types/table.ts';
import { readArguments } from '../language/arguments.ts';
import { typeError } from '../language/errors.ts';
import { reprString, str } from '../language/repr.ts';
import { type HostValue, native, type Value } from '../language/values.ts';
import { setDefaults } from './defaults.ts';
import { envSymbol } from './env.ts';
import { parametrize } from './parametrize.ts';
import { pathValue } from './paths.ts';
import { currentFile, type Session } from './session.ts';
import { targetSymbol } from './target-calls.ts';

/** Positional parameters of the calls that make field values. */
const positionalParameters: ReadonlyMap<string, readonly string[]> = new Map([
  ['http_source', ['url', 'len', 'sha256', 'filename']],
]);

/**
 * Every symbol that Pants defines in BUILD files, by name: target types, functions, and the calls that make field
 * values.
 */
export function makeSymbols(session: Session): ReadonlyMap<string, Value> {
  const symbols = new Map<string, Value>();
  for (const [symbol, type] of session.types) symbols.set(symbol, targetSymbol(session, symbol, type));
  for (const name of objectSymbols(session.workspace.options.global.backendPackages)) {
    symbols.set(name, objectSymbol(name));
  }
  symbols.set('parametrize', native('parametrize', parametrize));
  symbols.set('env', envSymbol(session));
  symbols.set(
    '__defaults__',
    native('__defaults__', (run, args) => {
      setDefaults(session, run, args);
      return null;
    }),
  );
  // Dependency rules do not change packages.
  for (const name of ['__dependencies_rules__', '__dependents_rules__'])
    symbols.set(
      name,
      native(name, () => null),
    );
  symbols.set(
    'build_file_dir',
    native('build_file_dir', (_run, args) => {
      readArguments({ name: 'build_file_dir', parameters: [], required: 0 }, args);
      return pathValue(currentFile(session, 'build_file_dir').directory);
    }),
  );
  const version = session.workspace.options.global.pantsVersion;
  if (version !== undefined) symbols.set('PANTS_VERSION', versionValue(version));
  return symbols;
}

/** A call whose value a field keeps as written. */
function objectSymbol(name: string): Value {
  if (name === 'stevedore_namespace') return textSymbol(name);
  const parameters = positionalParameters.get(name) ?? [];
  return native(name, (_run, { positional, keywords }) => {
    const fields = new Map<string, Value>();
    positional.forEach((value, index) => {
      const parameter = parameters[index];
      if (parameter === undefined) {
        throw typeError(
          `${name}() takes ${parameters.length} positional arguments but ${positional.length} were given`,
          'pass each value by name: `name = value`',
        );
      }
      fields.set(parameter, value);
    });
    for (const [field, value] of keywords) {
      if (fields.has(field)) throw typeError(`${name}() got multiple values for argument '${field}'`);
      fields.set(field, value);
    }
    return { kind: 'host', type: name, content: { fields }, repr: () => `${name}(…)` };
  });
}

/** A call that marks a text and returns it (`StevedoreNamespace` of Pants is a `str`). */
function textSymbol(name: string): Value {
  return native(name, (run, args) =>
    str(run, readArguments({ name, parameters: ['text'], required: 1 }, args).at(0) ?? null),
  );
}

/** `PANTS_VERSION`, which compares to strings as PEP 440 versions. */
function versionValue(version: string): HostValue {
  return {
    kind: 'host',
    type: 'Version',
    content: {},
    str: () => version,
    repr: () => `<Version(${reprString(version)})>`,
    orderWith: (other) =>
      typeof other === 'string' && /^\d+(\.\d+)*/.test(other) ? compare(version, other) : undefined,
  };
}
