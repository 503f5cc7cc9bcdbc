import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { userError, type Environment, type Problems } from '../host/types.ts';
import { pathBelow } from './checkout-files.ts';
import { parseConfigFile, type ConfigFile } from './config-file.ts';
import type { Seeds } from './interpolation.ts';
import { applyListEdits, parseListEdits } from './option-edits.ts';
import type { Flags } from './option-sources.ts';
import { LiteralError } from './python-literal.ts';
import { append } from '../text/lists.ts';

/** The largest configuration file: 1 MiB. */
const MAXIMUM_SIZE = 1024 * 1024;

/** The configuration files of a run, lowest priority first. */
export interface FoundConfig {
  readonly files: readonly { readonly file: ConfigFile; readonly fromCheckout: boolean }[];
  readonly seeds: Seeds;
}

interface DiscoveryInput {
  readonly root: string;
  readonly env: Environment;
  readonly flags: Flags;
  readonly home: string | undefined;
  readonly readText: (path: string) => string;
}

function lastFlag(flags: Flags, name: string): string | undefined {
  return (flags.get(name) ?? flags.get(name.replaceAll('_', '-')))?.at(-1);
}

/** The value that the environment or a flag gives to a global option needed before any file is read. */
function early(input: DiscoveryInput, name: string): string | undefined {
  const variable = `PANTS_${name.toUpperCase()}`;
  const plain = name.toUpperCase().startsWith('PANTS_') ? input.env[name.toUpperCase()] : undefined;
  return (
    lastFlag(input.flags, name) ??
    input.env[`PANTS_GLOBAL_${name.toUpperCase()}`] ??
    input.env[variable] ??
    plain
  );
}

function seedsOf(input: DiscoveryInput): Seeds {
  const { root, env } = input;
  const values = new Map([
    ['buildroot', root],
    ['user', env['USER'] ?? env['LOGNAME'] ?? 'unknown'],
    ['pants_workdir', early(input, 'pants_workdir') ?? join(root, '.pants.d')],
    ['pants_distdir', early(input, 'pants_distdir') ?? join(root, 'dist')],
  ]);
  const home = input.home ?? env['HOME'];
  if (home !== undefined) values.set('homedir', home);
  return { values, env };
}

function configPaths(input: DiscoveryInput, problems: Problems): readonly string[] {
  const standard = existsSync(join(input.root, 'pants.toml')) ? ['pants.toml'] : [];
  const text = early(input, 'pants_config_files');
  if (text === undefined) return standard;
  try {
    const items = applyListEdits([{ action: 'replace' as const, items: standard }, ...parseListEdits(text)]);
    return items.filter((item) => typeof item === 'string');
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    problems.error({
      code: 'invalid-option-value',
      message: `\`PANTS_CONFIG_FILES\` cannot be read: ${error.message}`,
      help: 'use a file path, or a list such as ["pants.toml", "pants.ci.toml"]',
    });
    return standard;
  }
}

/** Reads a file that the user named, wherever it is. */
function readOutside(path: string): string {
  try {
    const stats = statSync(path);
    if (stats.isFile() && stats.size <= MAXIMUM_SIZE) return readFileSync(path, 'utf8');
  } catch {
    // Reported below.
  }
  throw userError({
    code: 'unreadable-config-file',
    message: `The configuration file \`${path}\` does not exist, is not a regular file, or has more than ${MAXIMUM_SIZE} bytes`,
    help: 'check `PANTS_CONFIG_FILES`',
  });
}

/**
 * Finds and reads the configuration files: those of `PANTS_CONFIG_FILES` (default: `pants.toml` in the build root),
 * then `.pants.rc` of the home directory, if given, and of the build root. Errors go to `problems`.
 */
export function readConfigFiles(input: DiscoveryInput, problems: Problems): FoundConfig {
  const paths = [...configPaths(input, problems)];
  if (early(input, 'pantsrc')?.toLowerCase() !== 'false') {
    const rcFiles = [join(input.root, '.pants.rc')];
    if (input.home !== undefined) rcFiles.unshift(join(input.home, '.pants.rc'));
    append(
      paths,
      rcFiles.filter((path) => existsSync(path)),
    );
  }
  const files: { readonly file: ConfigFile; readonly fromCheckout: boolean }[] = [];
  for (const path of paths) {
    const absolute = resolve(input.root, path);
    const inside = pathBelow(input.root, absolute);
    const text = problems.collect(() =>
      inside === undefined ? readOutside(absolute) : input.readText(inside),
    );
    if (text === undefined) continue;
    const shown = inside ?? basename(absolute);
    const file = parseConfigFile(text, shown, problems);
    if (file !== undefined) files.push({ file, fromCheckout: inside !== undefined });
  }
  return { files, seeds: seedsOf(input) };
}
