/** Checks and conversions of single fields, see `FieldRule`. */
import type { DiagnosticCode } from '../host/types.ts';
import type { FieldRule, FieldType, FieldValue } from './types.ts';

/** An invalid field value. `message` names the target. */
export class FieldError extends Error {
  readonly code: DiagnosticCode;
  readonly help: string | undefined;

  constructor(code: DiagnosticCode, message: string, help?: string) {
    super(message);
    this.name = 'FieldError';
    this.code = code;
    this.help = help;
  }
}

/** Converts a value before its kind is checked. Specification: `PexInheritPathField.compute_value` of Pants. */
export function beforeCheck(rule: FieldRule | undefined, value: FieldValue): FieldValue {
  if (rule !== 'inherit-path' || typeof value !== 'boolean') return value;
  return value ? 'prefer' : 'false';
}

/**
 * Checks and converts a value of the right kind.
 * @param owner spec of the target
 * @throws FieldError
 */
export function applyRule(type: FieldType, value: FieldValue, owner: string): FieldValue {
  switch (type.rule) {
    case 'lambda-handler':
      return checkedHandler(type.name, value as string, owner);
    case 'lambda-runtime':
      return checkedRuntime(type.name, value as string, owner);
    case 'positive':
      if (typeof value !== 'number' || value > 0) return value;
      throw new FieldError(
        'invalid-number',
        `The '${type.name}' field in target ${owner} must be greater than zero, but was \`${value}\`.`,
      );
    case 'projects':
      return normalizedProjects(value as ReadonlyMap<string, FieldValue>);
    case 'inherit-path':
    case 'none-is-a-value':
    case 'requirements':
    case undefined:
      return value;
  }
}

/** The function follows the first colon (`PythonFaaSHandlerField`). */
function checkedHandler(name: string, value: string, owner: string): string {
  if (value.includes(':')) return value;
  throw new FieldError(
    'invalid-handler',
    `The \`${name}\` field in target at ${owner} must end in the format \`:my_handler_func\`, but was ${value}.`,
    'give the file and the function, such as `app.py:handler`',
  );
}

/** Only the beginning counts (`PythonAwsLambdaRuntime`). */
function checkedRuntime(name: string, value: string, owner: string): string {
  if (/^python\d\.\d+/.test(value)) return value;
  throw new FieldError(
    'invalid-runtime',
    `The \`${name}\` field in target at ${owner} must be of the form pythonX.Y, but was ${value}.`,
    'use an AWS Lambda runtime, such as `python3.12`',
  );
}

/** Names of projects are compared in their normal form (PEP 503). */
function normalizedProjects(value: ReadonlyMap<string, FieldValue>): ReadonlyMap<string, FieldValue> {
  return new Map([...value].map(([key, modules]) => [key.toLowerCase().replace(/[-_.]+/g, '-'), modules]));
}

/**
 * `module`, `module:function` or the file form of either, without spaces around it and without a colon at the end.
 * Specification: `EntryPoint.parse` of Pants.
 * @throws FieldError
 */
export function checkedEntryPoint(name: string, value: string, owner: string): string {
  const text = value.trim();
  const parts = text.split(':');
  const problem =
    text === ''
      ? 'is blank'
      : parts.length > 2
        ? `has more than one colon: \`${text}\``
        : parts[0] === ''
          ? `does not name a module: \`${text}\``
          : undefined;
  if (problem !== undefined) {
    throw new FieldError(
      'invalid-entry-point',
      `The \`${name}\` field in target ${owner} ${problem}`,
      'write `module`, `module:function`, `file.py` or `file.py:function`',
    );
  }
  return text.endsWith(':') ? text.slice(0, -1) : text;
}

/**
 * A literal path below the BUILD file's directory (`OptionalSingleSourceField`).
 * @throws FieldError
 */
export function checkedSource(name: string, value: string, owner: string): string {
  const start = `The '${name}' field in target ${owner}`;
  if (value.startsWith('../') || value.includes('/../')) {
    throw new FieldError(
      'invalid-source',
      `${start} should not include \`../\` patterns because targets can only have sources in the current directory or subdirectories. It was set to ${value}. Instead, use a normalized literal file path (relative to the BUILD file).`,
    );
  }
  if (value.includes('*')) {
    throw new FieldError(
      'invalid-source',
      `${start} should not include \`*\` globs, but was set to ${value}. Instead, use a literal file path (relative to the BUILD file).`,
    );
  }
  if (value.startsWith('!')) {
    throw new FieldError(
      'invalid-source',
      `${start} should not start with \`!\`, which is usually used in the \`sources\` field to exclude certain files. Instead, use a literal file path (relative to the BUILD file).`,
    );
  }
  return value;
}

/**
 * Globs below the BUILD file's directory (`MultipleSourcesField`).
 * @throws FieldError
 */
export function checkedSources(name: string, value: readonly string[], owner: string): readonly string[] {
  if (!value.some((glob) => glob.startsWith('../') || glob.includes('/../'))) return value;
  throw new FieldError(
    'invalid-source',
    `The '${name}' field in target ${owner} must not have globs with the pattern \`../\` because targets can only have sources in the current directory or subdirectories. It was set to: [${[
      ...value,
    ]
      .sort()
      .map((glob) => `'${glob}'`)
      .join(', ')}]`,
  );
}
