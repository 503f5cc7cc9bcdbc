import fc from 'fast-check';

/** Generators of Python 3.12 programs, by the grammar, for what real files seldom hold. */

const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const joined = (separator: string, part: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.array(part, { minLength, maxLength }).map((parts) => parts.join(separator));

const name = oneOf(
  'a',
  'bc',
  'lazy',
  'type',
  'match',
  'ImportErrors',
  'f',
  'rb',
  'ünï',
  'os',
  '_',
  'suppress',
  'fromage',
);
const dotted = joined('.', name, 1, 3);
/** Blanks inside brackets: anything goes. */
const gap = oneOf(
  '',
  ' ',
  '\n',
  '\n\n   ',
  ' # comment "\'{[(\n',
  '  # pants: no-infer-dep\n',
  '\t',
  '\\\n',
  '\f',
);
/** Blanks inside a simple statement. */
const blank = oneOf(' ', '  ', ' \\\n  ', '\t');

const quote = oneOf("'", '"', "'''", '"""');
const plainText = oneOf(
  '',
  'x.y.z',
  'A.b.c',
  'dir/file.txt',
  'a b',
  'import q',
  '#',
  '(',
  '{',
  '}',
  '\\\\',
  '\\n',
  'é.é.é',
  '1.2.3',
);
const plainString = fc
  .tuple(oneOf('', 'r', 'R', 'u', 'b', 'rb', 'Br'), quote, joined('', plainText, 0, 2))
  .map(([prefix, mark, text]) =>
    /b/i.test(prefix) ? prefix + mark + text.replaceAll('é', 'e') + mark : prefix + mark + text + mark,
  )
  .filter((text) => !/\\['"]$/.test(text.replaceAll('\\\\', '')));

/** Expressions; f-strings hold expressions with any quotes (PEP 701). */
const { expression } = fc.letrec<Record<'expression' | 'atom' | 'formatted', string>>((tie) => ({
  atom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    name,
    plainString,
    oneOf('1', '1.5', '0x1f', '...', 'None'),
    tie('formatted'),
    fc.tuple(gap, tie('expression'), gap).map(([a, b, c]) => `(${a}${b}${c})`),
    fc.tuple(gap, tie('expression'), gap, tie('expression')).map(([a, b, c, d]) => `[${a}${b},${c}${d}]`),
    fc.tuple(gap, tie('expression'), tie('expression'), gap).map(([a, b, c, d]) => `{${a}${b}: ${c}${d}}`),
    fc.tuple(dotted, gap, tie('expression'), gap).map(([f, a, b, c]) => `${f}(${a}${b}${c})`),
    fc
      .tuple(gap, plainString, gap, oneOf('', ',', ', globals()', ' + "x"'))
      .map(([a, b, c, d]) => `__import__(${a}${b}${c}${d})`),
    fc.tuple(plainString, oneOf(' ', '  '), plainString).filter(([a, , b]) => /^[rR]?b/i.test(a) === /^[rR]?b/i.test(b)).map((parts) => parts.join('')), // prettier-ignore
  ),
  formatted: fc
    .tuple(
      oneOf('f', 'F', 'rf', 'fR'),
      quote,
      fc.array(
        fc.oneof(
          oneOf('', 'text', '{{', '}}', 'x.y.z', 'import z', '#'),
          fc
            .tuple(
              oneOf('', ' '),
              tie('atom'),
              oneOf('', '!r', '!s', '=', ':>10', ':{width}', ':{a}.{b}', '!r:^{w}', ':%H:%M'),
            )
            .map(
              ([space, value, format]) =>
                `{${space}${value.startsWith('{') ? `(${value})` : value}${format}}`,
            ),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([prefix, mark, parts]) => prefix + mark + parts.join('') + mark),
  expression: fc.oneof(
    { depthSize: 'small' },
    tie('atom'),
    fc
      .tuple(tie('atom'), oneOf(' + ', ' == ', ' if x else ', ' and ', ' != ', ' @ '), tie('atom'))
      .map((parts) => parts.join('')),
    tie('atom').map((value) => `lambda q: ${value}`),
  ),
}));

const alias = fc
  .tuple(name, fc.option(name))
  .map(([imported, as]) => (as === null ? imported : `${imported} as ${as}`));
const bracketed = fc
  .tuple(
    gap,
    fc.array(fc.tuple(name, gap, fc.option(fc.tuple(gap, name)), gap, gap), { minLength: 1, maxLength: 4 }),
    oneOf('', ','),
  )
  .map(([start, names, end]) => {
    const parts = names.map(([imported, a, as, b, c]) =>
      as === null ? `${imported}${a}${b}` : `${imported} ${a}as ${as[0]}${as[1]}${c}`,
    );
    return `(${start}${parts.join(`,`)}${end})`;
  });
const importStatement = fc.oneof(
  fc
    .tuple(blank, fc.array(fc.tuple(dotted, fc.option(name)), { minLength: 1, maxLength: 3 }), blank)
    .map(
      ([a, names, b]) =>
        `import${a}${names.map(([m, as]) => (as === null ? m : `${m}${b}as ${as}`)).join(`,${b}`)}`,
    ),
  fc
    .tuple(
      oneOf(' ', ' . ', ' .', '.', ' ..', ' ... ', ' .. .'),
      dotted,
      blank,
      fc.oneof(joined(', ', alias, 1, 3), bracketed),
    )
    .map(([level, module, a, names]) => `from${level}${module}${a}import ${names}`),
  fc.tuple(oneOf(' . ', ' .. ', '.'), bracketed).map(([level, names]) => `from${level}import${names}`),
  dotted.map((module) => `from ${module} import *`),
);

const simpleStatement = fc.oneof(
  { weight: 3, arbitrary: importStatement },
  { weight: 2, arbitrary: expression.map((value) => `x = ${value}`) },
  expression,
  oneOf('pass', 'lazy = 1', 'type X = int', 'x: int = 3', 'print("a")'),
);
const lineEnd = oneOf('', '', ';', '  # pants: no-infer-dep', ' # other', '  # why # pants: no-infer-dep');
const simpleLine = fc.tuple(joined('; ', simpleStatement, 1, 2), lineEnd).map((parts) => parts.join(''));

const caught = oneOf(
  'ImportError',
  '(ImportError)',
  '(ValueError, ImportError)',
  '(ValueError, (ImportError))',
  '((ImportError, ValueError), KeyError)',
  '[ImportError]',
  '{ImportError, KeyError}',
  '(ImportError,)',
  'ModuleNotFoundError',
  'builtins.ImportError',
  '(ImportError, KeyError) + more',
  'f(ImportError)',
  '(lambda: ImportError)()',
  'errors[ImportError]',
  'ImportError if x else KeyError',
  '(\n  # ImportError\n ValueError,\n ImportError)',
);
const manager = oneOf(
  'suppress(ImportError)',
  'contextlib.suppress(KeyError, ImportError)',
  'suppress((ImportError,))',
  'suppress(f(ImportError))',
  'suppress()',
  'open("a/b.c") as f, suppress(ImportError)',
  'suppress(ImportError) as s',
  '(suppress(ImportError))',
  '(open("x") as f, suppress(ImportError),)',
  'f(suppress(ImportError))',
  'suppress(ImportError)[0]',
  'suppress(ImportError).x',
  'a.b().suppress(ImportError)',
  'suppressed(ImportError)',
);

const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => by + line);
/** Logical lines of a block. Continuation lines of a logical line keep the columns that they have. */
const { block } = fc.letrec<Record<'block' | 'statement', string[]>>((tie) => {
  const body = fc.tuple(tie('block'), oneOf('    ', '\t', ' ')).map(([lines, by]) => indented(lines, by));
  const suite = (head: fc.Arbitrary<string>) =>
    fc.oneof(
      fc
        .tuple(
          head,
          body,
          lineEnd.filter((end) => end !== ';'),
        )
        .map(([line, lines, end]) => [`${line}:${end}`, ...lines]),
      fc.tuple(head, simpleLine).map(([line, rest]) => [`${line}: ${rest}`]),
    );
  const constant = (text: string) => suite(fc.constant(text));
  return {
    statement: fc.oneof(
      { depthSize: 'small' },
      simpleLine.map((line) => [line]),
      oneOf('# import no', '', '   # x')
        .map((line) => [line])
        .chain((lines) => simpleLine.map((line) => [...lines, line])),
      fc
        .tuple(
          constant('try'),
          fc.boolean(),
          fc.array(suite(fc.tuple(caught, oneOf('', ' as e')).map((parts) => `except ${parts.join('')}`)), {
            minLength: 1,
            maxLength: 2,
          }),
          fc.option(constant('else')),
          fc.option(constant('finally')),
        )
        .map(([start, star, handlers, other, end]) => [
          ...start,
          ...handlers.flat().map((line) => (star ? line.replace(/^except /, 'except* ') : line)),
          ...(other ?? []),
          ...(end ?? []),
        ]),
      suite(manager.map((item) => `with ${item}`)),
      suite(expression.map((value) => `if ${value.startsWith('lambda') ? 'x' : value}`)),
      suite(oneOf('def f(a, *, b: int = 3)', 'class C(B)', 'def g[T](x: T) -> T', 'for i in x', 'while y')),
      suite(manager.map((item) => `async with ${item}`)).map((lines) => [
        'async def f():',
        ...indented(lines, '  '),
      ]),
    ),
    block: fc
      .array(tie('statement'), { minLength: 1, maxLength: 3, depthIdentifier: 'block' })
      .map((statements) => statements.flat()),
  };
});

/** A whole program. Most of them are right; a few are not, and are left out of the comparison. */
export const program: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 4 }),
    oneOf('\n', '\n', '\r\n', '\r'),
    oneOf('', '\ufeff'),
    oneOf('', '\n'),
  )
  .map(([blocks, newline, start, end]) => start + (blocks.flat().join('\n') + end).replaceAll('\n', newline));
