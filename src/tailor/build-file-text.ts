import { baseName } from '../targets/address.ts';
import type { Proposal } from './proposal.ts';

/**
 * A BUILD file with proposals appended: what is there stays, without the white space at its end.
 * @param existing its text, or the header of a new file; undefined for an empty new one
 */
export function withProposals(
  existing: string | undefined,
  proposals: readonly Proposal[],
  indent: string,
): string {
  const parts = [
    ...(existing === undefined ? [] : [existing]),
    ...proposals.map((one) => callOf(one, indent)),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** The call that declares a proposal, with its comments. */
function callOf({ directory, name, type, fields, comments }: Proposal, indent: string): string {
  const named = name === baseName(directory) ? [] : [['name', name] as const];
  const rows = [...named, ...Object.entries(fields)].map(
    ([key, value]) => `\n${indent}${key}=${literalOf(value, indent)},`,
  );
  const body = rows.length === 0 ? '' : `${rows.join('')}\n`;
  return `${comments.map((line) => `${line}\n`).join('')}${type}(${body})`;
}

function literalOf(value: string | readonly string[], indent: string): string {
  if (typeof value === 'string') return stringLiteral(value);
  return `[${value.map((one) => `\n${indent}${indent}${stringLiteral(one)},`).join('')}\n${indent}]`;
}

/** A Python string. Unlike Pants, quotes and backslashes in file names are escaped: the BUILD file must stay readable. */
function stringLiteral(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
}
