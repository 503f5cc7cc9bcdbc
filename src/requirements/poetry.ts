import { userError } from '../host/types.ts';
import { isJsonObject } from '../platforms/json.ts';
import { normalizeName } from '../python/names.ts';
import { formatPublicVersion, parseVersion, type Version } from '../python/versions.ts';
import { own, type Fields } from './lock-fields.ts';
import { PoetrySyntaxError } from './poetry-syntax-error.ts';
import type { RequirementCollector } from './requirement-files.ts';
import { tableAt } from './toml.ts';

/**
 * Reads the dependencies of Poetry's tables of a `pyproject.toml`: `dependencies` without `python`, `dev-dependencies`
 * and every group; a later table replaces equal names. Where Poetry 2 reads `[project]` too, its `dependencies` and
 * `optional-dependencies` come first, and `[tool.poetry.dependencies]` only adds what PEP 508 cannot express (`source`,
 * `develop`) to those of them that it names. Projects inside the build root are left out: they are first-party.
 *
 * @throws UserError when there is no `[tool.poetry]`; other errors go to the collector.
 */
export function poetryRequirements(collector: RequirementCollector, document: Fields): void {
  const poetry = tableAt(document, 'tool', 'poetry');
  const standard = standardRequirements(document);
  if (poetry === undefined) {
    throw userError({
      code: 'no-requirements',
      message: `No section \`tool.poetry\` found in ${collector.path}`,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`',
    });
  }
  const placed = poetryDependencies(poetry);
  const byName = new Map([...placed].map(([name, attributes]) => [normalizeName(name), attributes]));
  const named = new Set<string>();
  for (const written of new Set(standard)) {
    const name = normalizeName(/^[A-Za-z0-9._-]*/.exec(written)![0]);
    named.add(name);
    // Only Poetry's own table says where it comes from.
    if (!hasLocation(byName.get(name))) collector.add(written, collector.find(written, 'quoted'));
  }
  for (const [name, attributes] of placed) {
    if (standard.length > 0 && isEnrichment(attributes, named.has(normalizeName(name)))) continue;
    const place = collector.find(name, 'key');
    for (const one of Array.isArray(attributes) ? (attributes as readonly unknown[]) : [attributes]) {
      try {
        const text = dependencyText(name, one, collector.path);
        if (text !== undefined) collector.add(text, place, false);
      } catch (error) {
        if (!(error instanceof PoetrySyntaxError)) throw error;
        collector.fault(error.message, place);
      }
    }
  }
}

/** The requirements of `[project]` and `[dependency-groups]` (PEP 621, 735), unless they are declared dynamic. */
function standardRequirements(document: Fields): readonly string[] {
  const project = tableAt(document, 'project') ?? {};
  const dynamic = own(project, 'dynamic');
  const isDynamic = Array.isArray(dynamic) && dynamic.includes('dependencies');
  const lists = [
    isDynamic ? undefined : own(project, 'dependencies'),
    ...Object.values(tableAt(project, 'optional-dependencies') ?? {}),
    ...Object.values(tableAt(document, 'dependency-groups') ?? {}),
  ];
  // A group may include other groups, which are read separately.
  return lists.flatMap((list) =>
    Array.isArray(list) ? (list as readonly unknown[]).filter((item) => typeof item === 'string') : [],
  );
}

const locationFields = ['path', 'git', 'url', 'file'];

function hasLocation(attributes: unknown): boolean {
  return isJsonObject(attributes) && locationFields.some((field) => own(attributes, field) !== undefined);
}

/** Whether an entry only adds details to a requirement of `[project]`: its source, or that it is editable. */
function isEnrichment(attributes: unknown, isNamed: boolean): boolean {
  if (hasLocation(attributes)) return false;
  const parts = Array.isArray(attributes) ? (attributes as readonly unknown[]) : [attributes];
  const isIncomplete = parts.every((part) => isJsonObject(part) && own(part, 'version') === undefined);
  return isNamed || isIncomplete;
}

function poetryDependencies(poetry: Fields): ReadonlyMap<string, unknown> {
  const groups = Object.values(tableAt(poetry, 'group') ?? {});
  const tables = [
    tableAt(poetry, 'dependencies'),
    tableAt(poetry, 'dev-dependencies'),
    ...groups.map((group) => (isJsonObject(group) ? tableAt(group, 'dependencies') : undefined)),
  ];
  const found = new Map<string, unknown>();
  for (const [index, table] of tables.entries()) {
    for (const [name, attributes] of Object.entries(table ?? {})) {
      if (index !== 0 || name !== 'python') found.set(name, attributes);
    }
  }
  return found;
}

/** One dependency as a PEP 508 requirement; undefined for a first-party project. */
function dependencyText(name: string, attributes: unknown, path: string): string | undefined {
  if (typeof attributes === 'string') return poetryRequirementText(attributes, name);
  if (!isJsonObject(attributes)) {
    throw new PoetrySyntaxError(
      `the requirement \`${name}\` must be a string, a table or a list, but is ${JSON.stringify(attributes)}`,
    );
  }
  const extras = own(attributes, 'extras');
  const bracketed = Array.isArray(extras) ? `[${extras.join(',')}]` : '';
  const base = baseText(name, bracketed, attributes, path);
  if (base === 'first-party') return undefined;
  if (base === undefined) {
    throw new PoetrySyntaxError(
      `${name} is not formatted correctly; at minimum provide either a version, url, path or git location for your dependency.`,
    );
  }
  const markers = text(attributes, 'markers', name);
  const python = text(attributes, 'python', name);
  const conditions = [markers, python === undefined ? undefined : poetryPythonMarker(python)].filter(
    (condition) => condition !== undefined && condition !== '',
  );
  // The space keeps the `;` out of the URL.
  return conditions.length === 0 ? base : `${base} ;(${conditions.join(') and (')})`;
}

function baseText(name: string, extras: string, attributes: Fields, path: string): string | undefined {
  const version = text(attributes, 'version', name);
  if (version !== undefined) return poetryRequirementText(version, name, extras);
  const url = text(attributes, 'url', name);
  if (url !== undefined) return `${name}${extras} @ ${url}`;
  const project = text(attributes, 'path', name);
  if (project !== undefined) {
    const location = outsidePath(project, path);
    return location === undefined ? 'first-party' : `${name}${extras} @ file://${location}`;
  }
  const git = text(attributes, 'git', name);
  if (git === undefined) return undefined;
  // `git@example.org:team/project.git` means ssh.
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(git) ? git : `ssh://${git.replace(':', '/')}`;
  const mark = (sign: string, field: string): string => {
    const value = text(attributes, field, name);
    return value === undefined || value === '' ? '' : sign + value;
  };
  return `${name}${extras} @ git+${address}${mark('@', 'tag')}${mark('@', 'branch')}${mark('#', 'rev')}`;
}

function text(attributes: Fields, field: string, name: string): string | undefined {
  const value = own(attributes, field);
  if (value === undefined || typeof value === 'string') return value;
  throw new PoetrySyntaxError(`\`${field}\` of \`${name}\` must be a string`);
}

/** A path that leads to a file or out of the checkout; undefined for a project inside. */
function outsidePath(given: string, ownPath: string): string | undefined {
  if (given.startsWith('/')) return given;
  const parts = ownPath.split('/').slice(0, -1);
  for (const part of given.split('/')) {
    if (part === '..' && parts.length === 0) return `/${given}`;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return /\.(?:whl|zip|tar\.gz)$/.test(given) ? `/${parts.join('/')}` : undefined;
}

/**
 * Poetry's version notation as a requirement: `^1.2` → `>=1.2,<2.0.0`, `~1.2` → `>=1.2,<1.3.0`, `1.*` →
 * `>=1.0,<2.0.0`, `1.2` → `==1.2`, `*` → any.
 *
 * @throws PoetrySyntaxError when a version is invalid.
 */
export function poetryRequirementText(versions: string, name: string, extras = ''): string {
  const clauses: string[] = [];
  for (const part of versions.split(',')) {
    const clause = part.trim();
    if (clause === '' || clause === '*') continue;
    const read = (written: string): Version => {
      const version = parseVersion(written);
      if (version === undefined) {
        throw new PoetrySyntaxError(`Failed to parse requirement ${name} = "${clause}"`);
      }
      return version;
    };
    if (clause.startsWith('^')) clauses.push(range(read(clause.slice(1)), caretLimit));
    else if (/^~(?!=)/.test(clause)) clauses.push(range(read(clause.slice(1)), tildeLimit));
    else if (clause.endsWith('*') && /^\d/.test(clause)) {
      clauses.push(range(read(`${clause.slice(0, -1)}0`), wildcardLimit));
    } else clauses.push(/^[<>!~=]/.test(clause) ? clause : `==${clause}`);
  }
  return `${name}${extras} ${clauses.join(',')}`.trimEnd();
}

function range(version: Version, limit: (release: readonly bigint[]) => readonly bigint[]): string {
  return `>=${formatPublicVersion(version)},<${limit(version.release).join('.')}`;
}

/** The leftmost number that is not 0 may not change; of only zeros, the last one written. */
function caretLimit(release: readonly bigint[]): readonly bigint[] {
  const numbers = [0, 1, 2].map((index) => release[index] ?? 0n);
  const leading = numbers.findIndex((number) => number !== 0n);
  const changing = leading === -1 ? Math.min(release.length, 3) - 1 : leading;
  return numbers.map((number, index) => (index === changing ? number + 1n : 0n));
}

function tildeLimit(release: readonly bigint[]): readonly bigint[] {
  const [major = 0n, minor = 0n] = release;
  return release.length >= 2 ? [major, minor + 1n, 0n] : [major + 1n, 0n, 0n];
}

/** `1.2.*` was read as `1.2.0`: the number before the last is incremented. */
function wildcardLimit(release: readonly bigint[]): readonly bigint[] {
  const limit = release.map((number, index) =>
    index === release.length - 2 ? number + 1n : index === release.length - 1 ? 0n : number,
  );
  return limit.length >= 3 ? limit : [...limit, 0n];
}

/**
 * Poetry's Python constraint as a marker: `^3.8` → `python_version >= '3.8' and python_version < '4.0'`; `||` means or.
 * `''` for any Python.
 *
 * @throws PoetrySyntaxError
 */
export function poetryPythonMarker(constraint: string): string {
  const alternatives = constraint.split('||').map((alternative) =>
    poetryRequirementText(alternative, 'python')
      .slice('python'.length)
      .split(',')
      .map((clause) => clause.trim())
      .filter((clause) => clause !== '')
      .map(pythonClause)
      .join(' and '),
  );
  if (alternatives.includes('')) return '';
  return alternatives.length === 1 ? alternatives[0]! : `(${alternatives.join(') or (')})`;
}

function pythonClause(clause: string): string {
  const [, operator, version] = /^([<>!~=]+)\s*(.*)$/.exec(clause) ?? ['', '==', clause];
  const prefix = version.endsWith('.*') ? version : version.split('.').slice(0, 2).join('.');
  return `python_version ${operator} '${prefix}'`;
}
