import type { MarkerEnvironment } from '../platforms/types.ts';
import { normalizeName } from './names.ts';
import { parseSpecifiers, satisfiesClauses } from './specifiers.ts';
import type { Marker, MarkerOperand } from './types.ts';

/** A marker that cannot be decided. */
export class MarkerEvaluationError extends Error {
  /** The variable whose value is unknown; undefined if the comparison itself is meaningless. */
  readonly variable: string | undefined;

  constructor(message: string, variable?: string) {
    super(message);
    this.name = 'MarkerEvaluationError';
    this.variable = variable;
  }
}

const noExtras: ReadonlySet<string> = new Set();

/** Variables that contain versions: compared as in PEP 440 if the other side is a version. */
const versionVariables = new Set([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);
const setVariables = new Set(['extras', 'dependency_groups']);

/**
 * Whether a marker holds (PEP 508, with the comparison rules of `packaging`). With several extras it holds if it holds
 * for one of them; without any, `extra` is the empty string.
 *
 * @throws MarkerEvaluationError naming the variable if the environment lacks one that the marker mentions anywhere.
 */
export function evaluateMarker(
  marker: Marker,
  environment: MarkerEnvironment,
  extras: readonly string[] | undefined,
): boolean {
  const variables = variablesOf(environment);
  if (extras === undefined || extras.length === 0)
    return holds(marker, { variables, extra: '', extras: noExtras });
  const given = new Set(extras.map(normalizeName));
  return [...given].some((extra) => holds(marker, { variables, extra, extras: given }));
}

/** By environment: a lock has thousands of markers for one. */
const known = new WeakMap<MarkerEnvironment, Scope['variables']>();

function variablesOf(environment: MarkerEnvironment): Scope['variables'] {
  const variables = known.get(environment) ?? new Map(Object.entries(environment));
  known.set(environment, variables);
  return variables;
}

interface Scope {
  readonly variables: ReadonlyMap<string, string | undefined>;
  readonly extra: string;
  readonly extras: ReadonlySet<string>;
}

function holds(marker: Marker, scope: Scope): boolean {
  if (marker.kind === 'compare') return compareOperands(marker, scope);
  // Both sides are always evaluated: an unknown variable is reported whatever the other side is.
  const left = holds(marker.left, scope);
  const right = holds(marker.right, scope);
  return marker.kind === 'and' ? left && right : left || right;
}

function compareOperands(marker: Extract<Marker, { kind: 'compare' }>, scope: Scope): boolean {
  const { left, operator, right } = marker;
  if (left.kind === 'variable') {
    if (setVariables.has(left.name)) {
      throw new MarkerEvaluationError(
        `\`${left.name}\` is a set: only \`'name' in ${left.name}\` is supported`,
      );
    }
    const wanted = textOf(right);
    const value = valueOf(left.name, scope);
    return compareTexts(value, operator, left.name === 'extra' ? normalizeName(wanted) : wanted, left.name);
  }
  const key = textOf(right);
  if (setVariables.has(key))
    return isMember(left.value, operator, key === 'extras' ? scope.extras : noExtras);
  const value = valueOf(key, scope);
  return compareTexts(key === 'extra' ? normalizeName(left.value) : left.value, operator, value, key);
}

function textOf(operand: MarkerOperand): string {
  return operand.kind === 'literal' ? operand.value : operand.name;
}

function valueOf(name: string, scope: Scope): string {
  if (name === 'extra') return scope.extra;
  const value = scope.variables.get(name);
  if (value === undefined) {
    throw new MarkerEvaluationError(`the value of \`${name}\` is not known for this platform`, name);
  }
  // A build between two releases has the version `3.12.1+`, which is invalid.
  return name === 'python_full_version' && value.endsWith('+') ? `${value}local` : value;
}

function isMember(value: string, operator: string, set: ReadonlySet<string>): boolean {
  const found = set.has(normalizeName(value));
  switch (operator) {
    case 'in':
      return found;
    case 'not in':
      return !found;
    case '!=':
      return true;
    case '~=':
    case '===':
      throw new MarkerEvaluationError(`\`${operator}\` cannot compare with a set`);
    default:
      // A string and a set are never equal and cannot be ordered.
      return false;
  }
}

function compareTexts(left: string, operator: string, right: string, variable: string): boolean {
  if (versionVariables.has(variable) && operator !== 'in' && operator !== 'not in') {
    const clauses = parseSpecifiers(operator + right);
    if (clauses?.length === 1) return satisfiesClauses(left, clauses);
  }
  switch (operator) {
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    case '==':
    case '<=':
    case '>=':
      return left === right;
    case '!=':
      return left !== right;
    // Strings cannot be ordered.
    case '<':
    case '>':
      return false;
    default:
      throw new MarkerEvaluationError(`\`${operator}\` cannot compare \`${left}\` with \`${right}\``);
  }
}

/** The marker as `packaging` writes it: double quotes, with its original and any necessary parentheses. */
export function formatMarker(marker: Marker): string {
  if (marker.kind === 'compare') {
    return `${formatOperand(marker.left)} ${marker.operator} ${formatOperand(marker.right)}`;
  }
  const needsBrackets = (side: Marker): boolean => marker.kind === 'and' && side.kind === 'or';
  const [left, right] = [marker.left, marker.right].map((side) =>
    side.kind !== 'compare' && (side.bracketed === true || needsBrackets(side))
      ? `(${formatMarker(side)})`
      : formatMarker(side),
  );
  return `${left!} ${marker.kind} ${right!}`;
}

function formatOperand(operand: MarkerOperand): string {
  if (operand.kind === 'variable') return operand.name;
  return operand.value.includes('"') ? `'${operand.value}'` : `"${operand.value}"`;
}
