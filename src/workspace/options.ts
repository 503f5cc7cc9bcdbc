import { resolve } from 'node:path';
import { UserError, type Environment, type Place, type Problems } from '../host/types.ts';
import { listSome } from '../text/lists.ts';
import { pathBelow } from './checkout-files.ts';
import { readConfigFiles, type FoundConfig } from './config-discovery.ts';
import type { ConfigFile } from './config-file.ts';
import { dialectOf } from './dialect.ts';
import { expandFromfile, type ReadText } from './fromfile.ts';
import { InterpolationError } from './interpolation.ts';
import { optionsWithoutEffect, scopesWithoutEffect } from './known-options.ts';
import {
  checkFlags,
  configSource,
  environmentSource,
  flagSource,
  type Flags,
  type OptionSource,
  type OptionValue,
} from './option-sources.ts';
import { allSpecs, optionTable } from './option-table.ts';
import { OptionValueError, type OptionContext, type OptionSpec } from './option-types.ts';
import { LiteralError } from './python-literal.ts';
import type { Dialect, Options } from './types.ts';

/** What the options are read from. */
interface OptionsInput {
  /** Absolute path of the build root, without links. */
  readonly root: string;
  readonly env: Environment;
  readonly flags: Flags;
  /** Absolute path; without it, no file of the home directory is read. */
  readonly home: string | undefined;
  /** Reads a file of the checkout. @throws UserError */
  readonly readText: ReadText;
  readonly exists: (path: string) => boolean;
}

/** The options, and the dialect derived from them. */
interface ReadOptions {
  readonly options: Options;
  readonly dialect: Dialect;
  /** Where a configuration file sets an entry of a dict option; undefined when none does. */
  readonly entryPlace: (scope: string, option: string, key: string) => Place | undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof LiteralError) return `cannot be read: ${error.message}`;
  if (error instanceof OptionValueError || error instanceof InterpolationError) return error.message;
  throw error;
}

/** Runs `work`; an invalid value becomes an error at its location. */
function report(problems: Problems, spec: OptionSpec<unknown>, value: OptionValue, work: () => void): void {
  try {
    work();
  } catch (error) {
    const place = value.place === undefined ? {} : { place: value.place };
    const help = `see \`[${spec.scope}].${spec.name}\` in the Pants options reference`;
    if (error instanceof UserError) {
      for (const { message } of error.diagnostics) {
        problems.error({
          code: 'invalid-option-value',
          message: `${value.origin}: ${message}`,
          ...place,
          help,
        });
      }
      return;
    }
    problems.error({
      code: error instanceof InterpolationError ? 'invalid-interpolation' : 'invalid-option-value',
      message: `${value.origin} ${reasonOf(error)}`,
      ...place,
      help: error instanceof InterpolationError ? (error.help ?? help) : help,
    });
  }
}

/** Reads one option from all sources; an invalid value is reported and skipped. */
function readOption<T>(
  spec: OptionSpec<T>,
  sources: readonly OptionSource[],
  input: OptionsInput,
  context: OptionContext,
  problems: Problems,
): { readonly value: T; readonly strongest: OptionValue | undefined } {
  const reader = spec.type.reader();
  let strongest: OptionValue | undefined;
  for (const value of sources.flatMap((source) => source.values(spec))) {
    report(problems, spec, value, () => {
      const raw = value.read();
      const expanded =
        typeof raw === 'string'
          ? expandFromfile(raw, spec.type.structured, input.readText, input.exists)
          : raw;
      if (expanded === undefined) return;
      reader.add(expanded);
      strongest = value;
    });
  }
  return { value: reader.result(spec.fallback(context)), strongest };
}

/** One warning per file for names that Pants may know but that have no effect here. */
function warnAboutUnknown(file: ConfigFile, specs: readonly OptionSpec<unknown>[], problems: Problems): void {
  const known = new Map<string, Set<string>>();
  for (const { scope, name } of specs) known.set(scope, (known.get(scope) ?? new Set()).add(name));
  const unknown: { readonly text: string; readonly keys: readonly string[] }[] = [];
  for (const [scope, options] of file.sections) {
    if (scope === 'DEFAULT' || scopesWithoutEffect.has(scope)) continue;
    const names = known.get(scope);
    if (names === undefined) {
      unknown.push({ text: `[${scope}]`, keys: [scope] });
      continue;
    }
    for (const name of options.keys()) {
      if (names.has(name) || optionsWithoutEffect.get(scope)?.has(name) === true) continue;
      unknown.push({ text: `[${scope}].${name}`, keys: [scope, name] });
    }
  }
  const first = unknown[0];
  if (first === undefined) return;
  const names = unknown.map(({ text }) => `\`${text}\``);
  problems.warn({
    code: 'unknown-option',
    message: `Unknown options have no effect: ${listSome(names, 20)}`,
    place: file.place(first.keys),
    help: 'check the spelling; you can keep options of plugins and of tools unrelated to packaging',
  });
}

/** A checkout must not choose an output directory outside itself. */
function checkDistdir(
  root: string,
  given: { readonly value: string; readonly strongest: OptionValue | undefined },
  problems: Problems,
): string {
  const inside = pathBelow(root, resolve(root, given.value));
  if (inside !== undefined && inside !== '') return inside;
  if (given.strongest?.fromCheckout !== true) return given.value;
  problems.error({
    code: 'distdir-outside',
    message: `\`[GLOBAL].pants_distdir\` is \`${given.value}\`, which is not inside the build root`,
    ...(given.strongest.place === undefined ? {} : { place: given.strongest.place }),
    help: 'use a directory inside the build root, or choose another one with `--dist`',
  });
  return 'dist';
}

function sourcesOf(input: OptionsInput, found: FoundConfig): readonly OptionSource[] {
  return [
    ...found.files.map(({ file, fromCheckout }) => configSource(file, found.seeds, fromCheckout)),
    environmentSource(input.env),
    flagSource(input.flags),
  ];
}

/**
 * Reads all options: defaults, configuration files, `PANTS_*` variables and flags, each overriding the ones before.
 * Errors are collected in `problems`, and the option keeps the value of the other sources.
 */
export function readOptions(input: OptionsInput, problems: Problems): ReadOptions {
  const specs = allSpecs();
  checkFlags(input.flags, specs, problems);
  const found = readConfigFiles(input, problems);
  for (const { file } of found.files) warnAboutUnknown(file, specs, problems);
  const sources = sourcesOf(input, found);

  const versionContext = { dialect: dialectOf(undefined) };
  const { pantsVersion } = optionTable.global;
  const version = readOption(pantsVersion, sources, input, versionContext, problems).value;
  const dialect = dialectOf(version, problems);
  const context: OptionContext = { dialect };

  const read = (spec: OptionSpec<unknown>): unknown => {
    if (spec === pantsVersion) return version;
    const result = readOption(spec, sources, input, context, problems);
    if (spec !== optionTable.global.pantsDistdir) return result.value;
    return checkDistdir(input.root, { value: String(result.value), strongest: result.strongest }, problems);
  };
  const options: Record<string, unknown> = {};
  for (const [group, table] of Object.entries(optionTable)) {
    const values = Object.entries<OptionSpec<unknown>>(table).map(
      ([name, spec]) => [name, read(spec)] as const,
    );
    options[group] = Object.fromEntries(values);
  }
  // The table has exactly the groups and names of `Options`, with specs of their types.
  const entryPlace: ReadOptions['entryPlace'] = (scope, option, key) => {
    const owner = found.files.findLast(({ file }) => {
      const value = file.sections.get(scope)?.get(option);
      return value instanceof Map && value.has(key);
    });
    return owner?.file.place([scope, option, key]);
  };
  return { options: options as unknown as Options, dialect, entryPlace };
}
