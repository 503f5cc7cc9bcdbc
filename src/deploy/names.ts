import { createHash } from 'node:crypto';
import type { Problems } from '../host/types.ts';
import { functionNameFault } from '../text/function-name.ts';
import { append, listSome } from '../text/lists.ts';
import { nearestName } from '../text/near-names.ts';

/** What placeholders of a template stand for that is not of a package; undefined for what is not known here. */
export interface NameVariables {
  readonly pr: string | undefined;
  readonly branch: string | undefined;
  readonly sha: string | undefined;
}

/** What a map says of one function. */
export interface NamedFunction {
  readonly name: string;
  readonly alias: string | undefined;
}

/** How packages get their functions. */
export interface Naming {
  /** A name, or a template over the packages; undefined for the map alone. */
  readonly template: string | undefined;
  /** By the spec of a target. */
  readonly functions: ReadonlyMap<string, readonly NamedFunction[]>;
  /** A name, or a template, for functions whose entry has none. */
  readonly alias: string | undefined;
  readonly variables: NameVariables;
}

/** A package and a function that gets it. */
export interface Assignment {
  readonly target: string;
  readonly functionName: string;
  readonly alias: string | undefined;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
const ofPackages = ['name', 'dir', 'path'] as const;
const ofRun = ['pr', 'branch', 'sha'] as const;
type Variable = (typeof ofPackages)[number] | (typeof ofRun)[number];
/** Characters of the name of a branch that are used. */
const LONGEST_BRANCH = 40;
/** Hexadecimal digits of a commit, and of what tells changed names apart. */
const SHA_DIGITS = 12;
const TELLING_DIGITS = 6;
/** Addresses that a message names. */
const MOST_NAMED = 10;

/** Whether a name is a template. */
export function isTemplate(text: string): boolean {
  return /[{}]/.test(text);
}

/**
 * The functions of packages, by the template and the map. Everything that is wrong with the names is reported: a target
 * without a function, a function of the map without a target, two targets for one function.
 */
export function assignFunctions(
  targets: readonly string[],
  naming: Naming,
  problems: Problems,
): readonly Assignment[] {
  const { template, functions } = naming;
  const isFixed = template !== undefined && !hasPackage(template);
  const found: Assignment[] = [];
  const left: string[] = [];
  for (const target of targets) {
    const listed = functions.get(target);
    if (listed !== undefined)
      append(
        found,
        listed.flatMap((one) => assign(target, one, naming, problems)),
      );
    else if (template === undefined) left.push(target);
    else append(found, assign(target, { name: template, alias: undefined }, naming, problems));
  }
  refuseUnknown(targets, functions, problems);
  if (left.length > 0) {
    problems.error({
      code: 'deploy-no-function',
      message: `No function is named for ${listSome(left, MOST_NAMED)}`,
      help: 'add them to `functions`, with `[]` for what is not deployed; or give a template: `function-name: shop-{dir}`',
    });
  }
  if (isFixed && found.length > 1 && functions.size === 0) {
    problems.error({
      code: 'deploy-one-package',
      message: `A deploy to \`${template}\` needs exactly one package; there are ${targets.length}: ${listSome(targets, MOST_NAMED)}`,
      help: 'name a single target, or give each its function: `function-name: shop-{dir}`, or a map in `functions`',
    });
    return [];
  }
  refuseShared(found, problems);
  return found;
}

function refuseUnknown(targets: readonly string[], functions: Naming['functions'], problems: Problems): void {
  for (const target of functions.keys()) {
    if (targets.includes(target)) continue;
    const near = nearestName(target, targets);
    problems.error({
      code: 'deploy-no-target',
      message: `\`functions\` names \`${target}\`, which is not among the packages of this run`,
      help: near === undefined ? 'add it to `targets`, or remove it' : `did you mean \`${near}\`?`,
    });
  }
}

function refuseShared(found: readonly Assignment[], problems: Problems): void {
  const byName = new Map<string, string[]>();
  for (const { functionName, target } of found) {
    const key = functionName.slice(functionName.lastIndexOf(':') + 1);
    byName.set(key, [...(byName.get(key) ?? []), target]);
  }
  for (const [name, targets] of byName) {
    if (targets.length === 1) continue;
    if (new Set(targets).size === 1) {
      problems.error({
        code: 'deploy-same-function',
        message: `The function \`${name}\` is named ${targets.length} times for ${targets[0]}`,
        help: 'name it once; a second alias needs a deploy of its own',
      });
      continue;
    }
    problems.error({
      code: 'deploy-same-function',
      message: `The function \`${name}\` would get ${targets.length} packages: ${listSome(targets, MOST_NAMED)}`,
      help: 'use more of the address in the template, e.g. `{path}-{name}`, or give each its own function in `functions`',
    });
  }
}

function assign(
  target: string,
  { name, alias }: NamedFunction,
  naming: Naming,
  problems: Problems,
): readonly Assignment[] {
  const functionName = fill(name, target, naming.variables, problems);
  const template = alias ?? naming.alias;
  const filled = template === undefined ? undefined : fill(template, target, naming.variables, problems);
  if (functionName === undefined || (template !== undefined && filled === undefined)) return [];
  const fault = functionNameFault(functionName);
  if (fault !== undefined) {
    problems.error({ code: 'function-name', message: `For ${target}: ${fault.message}`, help: fault.help });
    return [];
  }
  if (filled !== undefined && !isAliasName(filled)) {
    problems.error({
      code: 'function-name',
      message: `\`${filled.slice(0, 200)}\` cannot be the name of an alias`,
      help: 'use 1 to 128 letters of ASCII, digits, `-` and `_`, not digits only',
    });
    return [];
  }
  return [{ target, functionName: functionName.replace(/:\$LATEST$/, ''), alias: filled }];
}

/** `Alias` of the Lambda API. */
function isAliasName(text: string): boolean {
  return /^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(text);
}

function hasPackage(template: string): boolean {
  return ofPackages.some((one) => template.includes(`{${one}}`));
}

/** What is wrong with a template, whatever the packages are; undefined for nothing. */
export function templateFault(
  template: string,
  variables: NameVariables,
): { readonly message: string; readonly help: string } | undefined {
  const all: readonly string[] = [...ofPackages, ...ofRun];
  const used = [...template.matchAll(PLACEHOLDER)].map((match) => match[1]!);
  const unknown = used.find((one) => !all.includes(one));
  const rest = template.replace(PLACEHOLDER, '');
  if (unknown !== undefined || /[{}]/.test(rest)) {
    return {
      message: `\`${template.slice(0, 200)}\` has ${unknown === undefined ? 'a brace without its partner' : `the placeholder \`{${unknown}}\``}`,
      help: `use ${all.map((one) => `\`{${one}}\``).join(', ')}`,
    };
  }
  if (used.length > 0 && rest === '' && used.every((one) => one === 'branch' || one === 'pr')) {
    return {
      message: `\`${template}\` holds nothing but what a pull request chooses: a branch called \`live\` would get that name`,
      help: 'add a part of your own, e.g. `pr-{pr}`',
    };
  }
  const missing = ofRun.find((one) => used.includes(one) && variables[one] === undefined);
  if (missing === undefined) return undefined;
  const where = {
    pr: 'the event is of no pull request',
    branch: 'no branch is known',
    sha: 'no commit is known',
  };
  return {
    message: `\`${template}\` needs \`{${missing}}\`, but ${where[missing]}`,
    help: 'use the template only in jobs where that is known',
  };
}

/** @returns undefined for what is wrong, which is in `problems` */
function fill(
  template: string,
  target: string,
  variables: NameVariables,
  problems: Problems,
): string | undefined {
  const fault = templateFault(template, variables);
  if (fault !== undefined) {
    problems.error({ code: 'function-name', ...fault });
    return undefined;
  }
  const values = { ...variables, ...partsOf(target) };
  let whole = '';
  let isChanged = false;
  let last = 0;
  let cleaned = '';
  for (const match of template.matchAll(PLACEHOLDER)) {
    const variable = match[1] as Variable;
    const value = values[variable] ?? '';
    const part = clean(variable, value);
    if (part !== (variable === 'path' ? value.replaceAll('/', '-') : variable === 'sha' ? part : value))
      isChanged = true;
    const literal = template.slice(last, match.index);
    whole += literal + value;
    cleaned += literal + part;
    last = match.index + match[0].length;
  }
  whole += template.slice(last);
  cleaned += template.slice(last);
  if (!isChanged) return cleaned;
  return `${cleaned}-${createHash('sha256').update(whole).digest('hex').slice(0, TELLING_DIGITS)}`;
}

function clean(variable: Variable, value: string): string {
  const part = value.replace(/[^A-Za-z0-9_-]/gu, '-');
  if (variable === 'branch') return part.slice(0, LONGEST_BRANCH);
  return variable === 'sha' ? part.slice(0, SHA_DIGITS) : part;
}

/** The parts of an address: `src/orders:fn` has the name `fn` in the directory `orders` of the path `src/orders`. */
function partsOf(target: string): { readonly name: string; readonly dir: string; readonly path: string } {
  const [path = '', name] = target.replace(/^\/\//, '').split(/:(.*)/s);
  const dir = path.slice(path.lastIndexOf('/') + 1);
  return { name: name ?? dir, dir, path };
}

/** What a template can name, for functions that have no package; undefined where it has no part of its own. */
export function namePattern(template: string): RegExp | undefined {
  const name = template.slice(template.lastIndexOf(':') + 1);
  const literals = name.split(/\{[^{}]*\}/);
  if (literals.length < 2 || literals.join('').length < 2) return undefined;
  const escaped = literals.map((one) => one.replace(/[^A-Za-z0-9_-]/g, '.'));
  return new RegExp(`^${escaped.join('[A-Za-z0-9_-]+')}$`);
}
