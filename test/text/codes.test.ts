import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { showTopic } from '../../src/cli/help.ts';
import { commands } from '../../src/cli/table.ts';
import { codeAreas, codeEntry, codeNames } from '../../src/text/codes/all.ts';
import { projectRoot, run } from '../support/tools.ts';

const sourceRoot = join(projectRoot, 'src');
const sources = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('text/codes/'))
  .map((file) => ({ file, text: readFileSync(join(sourceRoot, file), 'utf8') }));

/** Codes that the source puts together from two parts, as the compiler checks. */
const composed = [
  ...['handler', 'runtime', 'architecture'].map((what) => `drift-${what}`),
  ...['module', 'asset'].map((kind) => `ambiguous-${kind}`),
  ...['handler', 'entry-point'].flatMap((field) => [`${field}-file-missing`, `${field}-file-ambiguous`]),
];

test('every code is used, is in one area, and comes in alphabetical order', () => {
  const text = sources.map((one) => one.text).join('\n');
  expect(
    codeNames().filter((code) => !text.includes(`'${code}'`) && !composed.includes(code)),
    'codes that nothing uses',
  ).toEqual([]);
  const listed = codeAreas.flatMap(([, table]) => Object.keys(table));
  expect([...listed].sort()).toEqual([...codeNames()].sort());
  for (const [, table] of codeAreas) expect(Object.keys(table)).toEqual(Object.keys(table).sort());
});

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for each text that an expression can give; undefined when that cannot be seen here. */
function patternsOf(node: ts.Expression): readonly string[] | undefined {
  if (ts.isParenthesizedExpression(node)) return patternsOf(node.expression);
  if (ts.isStringLiteralLike(node)) return [escapePattern(node.text)];
  if (ts.isConditionalExpression(node)) {
    const [first, second] = [patternsOf(node.whenTrue), patternsOf(node.whenFalse)];
    return first && second && [...first, ...second];
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [patternsOf(node.left), patternsOf(node.right)];
    return left && right && left.flatMap((one) => right.map((other) => one + other));
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  return [
    escapePattern(node.head.text) +
      node.templateSpans.map((span) => `[^]*${escapePattern(span.literal.text)}`).join(''),
  ];
}

/** Finds a message in an example, or its first line if it has several, with or without its final period. */
function asExample(pattern: string): RegExp {
  const parts = [pattern, pattern.split('\n', 1)[0]!].map((part) => part.replace(/(?:\\\.)?$/, '\\.?'));
  return new RegExp(`(?:${parts.join('|')})$`);
}

/** The messages of the diagnostics in the source, by code; undefined for a code with one that cannot be seen. */
function messagePatterns(): ReadonlyMap<string, readonly RegExp[] | undefined> {
  const found = new Map<string, readonly RegExp[] | undefined>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const value = (name: string) => {
        const property = node.properties.find(
          (one) => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === name,
        );
        return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
      };
      const code = value('code');
      const literal = code && ts.isAsExpression(code) ? code.expression : code;
      if (literal && ts.isStringLiteral(literal)) {
        const message = value('message');
        const patterns = message && patternsOf(message)?.map(asExample);
        const before = found.has(literal.text) ? found.get(literal.text) : [];
        found.set(literal.text, before && patterns && [...before, ...patterns]);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const { file, text } of sources) {
    if (/\bcode: '/.test(text)) visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return found;
}

test('examples are messages that the source can print', () => {
  const patterns = messagePatterns();
  expect(patterns.size).toBeGreaterThan(150);
  const wrong = [...patterns].filter(([code, known]) => {
    const example = codeEntry(code)?.example ?? '';
    return known !== undefined && !known.some((pattern) => pattern.test(example));
  });
  expect(wrong.map(([code, known]) => `${code}: ${String(known)}`)).toEqual([]);
});

test('docs/errors.md has every code', () => {
  const ran = run(process.execPath, [join(projectRoot, 'scripts', 'errors.ts'), '--check']);
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
});

test('help explains a code', () => {
  expect(showTopic('no-solution', commands, 'text')).toMatchInlineSnapshot(`
    "no-solution

    No set of versions satisfies all requirements on this platform. The notes show which ones conflict.

    Example:
      No versions satisfy all requirements on python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34): \`a>=2\`, \`b<1\`

    What to do:
      Change the requirements to allow compatible versions."
  `);
});
