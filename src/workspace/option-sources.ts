import type { Environment, Place, Problems } from '../host/types.ts';
import type { ConfigFile } from './config-file.ts';
import { interpolate, type Seeds } from './interpolation.ts';
import type { OptionSpec } from './option-types.ts';
import type { Literal } from './python-literal.ts';

/** One value of an option and its source. */
export interface OptionValue {
  /** @throws InterpolationError */
  read(): Literal;
  /** For messages: ``option `[scope].name` ``, the variable or the flag. */
  readonly origin: string;
  readonly place?: Place;
  /** Set by the checkout itself, not by the user. */
  readonly fromCheckout: boolean;
}

/** Raw values of a command line by `scope.option`, or `option` for `[GLOBAL]`. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** Returns the values of an option, lowest priority first. */
export interface OptionSource {
  values(spec: OptionSpec<unknown>): readonly OptionValue[];
}

function interpolateLiteral(value: Literal, replace: (text: string) => string): Literal {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value))
    return (value as readonly Literal[]).map((item) => interpolateLiteral(item, replace));
  if (value instanceof Map) {
    return new Map(
      [...(value as ReadonlyMap<string, Literal>)].map(([key, item]) => [
        key,
        interpolateLiteral(item, replace),
      ]),
    );
  }
  return value;
}

/** The options of a configuration file; `[DEFAULT]` supplies values that a section lacks. */
export function configSource(file: ConfigFile, seeds: Seeds, fromCheckout: boolean): OptionSource {
  const defaults = file.sections.get('DEFAULT');
  return {
    values(spec) {
      const section = file.sections.get(spec.scope);
      const values: OptionValue[] = [];
      for (const [name, options] of [
        ['DEFAULT', defaults],
        [spec.scope, section],
      ] as const) {
        const raw = options?.get(spec.name);
        if (raw === undefined) continue;
        const inner = name === 'DEFAULT' ? undefined : section;
        values.push({
          read: () => interpolateLiteral(raw, (text) => interpolate(text, [inner, defaults], seeds)),
          origin: `\`[${name}].${spec.name}\``,
          place: file.place([name, spec.name]),
          fromCheckout,
        });
      }
      return values;
    },
  };
}

/** The environment variables that set an option, in order of lookup. */
function environmentNames(spec: OptionSpec<unknown>): readonly string[] {
  const scope = spec.scope.toUpperCase().replace(/[-.]/g, '_');
  const name = spec.name.toUpperCase();
  const names = [`PANTS_${scope}_${name}`];
  if (spec.scope === 'GLOBAL') names.push(`PANTS_${name}`);
  if (name.startsWith('PANTS_')) names.push(name);
  return names;
}

/** The options set by `PANTS_*` variables. */
export function environmentSource(env: Environment): OptionSource {
  return {
    values(spec) {
      for (const name of environmentNames(spec)) {
        const value = env[name];
        if (value !== undefined) return [{ read: () => value, origin: `\`${name}\``, fromCheckout: false }];
      }
      return [];
    },
  };
}

function flagKey(scope: string, name: string): string {
  return scope === 'GLOBAL' ? name : `${scope}.${name}`;
}

/** `python-infer.string-imports` as `python-infer.string_imports`; `GLOBAL.tag` as `tag`. */
function normalizeFlag(key: string): string {
  const dot = key.lastIndexOf('.');
  const name = key.slice(dot + 1).replaceAll('-', '_');
  return dot === -1 ? name : flagKey(key.slice(0, dot), name);
}

/** The options set on the command line. A flag without a value is `true`. */
export function flagSource(flags: Flags): OptionSource {
  const byKey = new Map([...flags].map(([key, values]) => [normalizeFlag(key), values]));
  return {
    values(spec) {
      const dashed = spec.name.replaceAll('_', '-');
      const origin = `\`--${spec.scope === 'GLOBAL' ? '' : `${spec.scope}-`}${dashed}\``;
      const values = byKey.get(flagKey(spec.scope, spec.name)) ?? [];
      return values.map((value) => ({ read: () => value, origin, fromCheckout: false }));
    },
  };
}

/** Reports flags that no option of the table has. */
export function checkFlags(flags: Flags, specs: readonly OptionSpec<unknown>[], problems: Problems): void {
  const known = new Set(specs.map((spec) => flagKey(spec.scope, spec.name)));
  for (const key of flags.keys()) {
    if (known.has(normalizeFlag(key))) continue;
    problems.error({
      code: 'unknown-option',
      message: `Unknown option \`${key}\``,
      help: 'write options as `scope.option`, or `option` for `[GLOBAL]`',
    });
  }
}
