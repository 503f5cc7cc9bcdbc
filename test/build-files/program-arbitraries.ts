import fc from 'fast-check';

/** Generates programs of the language that CPython understands, most of them without an error. */

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** Joins parts that are texts or arbitraries of texts. */
function text(
  strings: TemplateStringsArray,
  ...parts: readonly fc.Arbitrary<string>[]
): fc.Arbitrary<string> {
  return fc
    .tuple(...parts)
    .map((values) => strings.reduce((all, part, index) => all + (values[index - 1] ?? '') + part));
}

const integers = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }).map(String) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String) },
  { weight: 1, arbitrary: pick('0x1F', '0b101', '0o17', '1_000', 'True', 'False', '9007199254740993') },
);

const floats = fc.oneof(
  pick(
    '0.0',
    '1.0',
    '-2.5',
    '0.1',
    '1e16',
    '1e22',
    '1e-5',
    '123456.789',
    '3.',
    '.5',
    '1e300',
    '2.675',
    '0.5',
    '1.5',
    'float("inf")',
    'float("nan")',
  ),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((value) => (Number.isInteger(value) ? value.toFixed(1) : String(value))),
);

const plainText = fc.string({
  unit: fc.constantFrom(...'abcAB xyz019 _-.,:/%{}é漢😀\t'.split(/(?:)/u)),
  maxLength: 12,
});
const strings = fc.oneof(
  { weight: 4, arbitrary: plainText.map((value) => JSON.stringify(value)) },
  {
    weight: 2,
    arbitrary: pick(
      '""',
      '"a"',
      '"abc"',
      '"it\'s"',
      '"a,b,,c"',
      '" pad "',
      '"Hello World"',
      'r"\\n"',
      '"\\x41\\u00e9\\n"',
      '"x" "y"',
      '"%s-%d"',
      '"{}:{}"',
      '"src/python/app.py"',
    ),
  },
);

const keys = fc.oneof(strings, integers, pick('None', 'True', '(1, "a")', '1.0'));

interface Kinds {
  int: string;
  float: string;
  str: string;
  bool: string;
  list: string;
  strs: string;
  ints: string;
  dict: string;
  set: string;
  tuple: string;
  any: string;
}

const number = fc.oneof(pick('0', '1', '-1', '2', '0', '1'), fc.integer({ min: -4, max: 8 }).map(String));
const slice = fc
  .tuple(fc.option(number), fc.option(number), fc.option(pick('1', '2', '-1', '-2', '3')))
  .map(([a, b, c]) => `${a ?? ''}:${b ?? ''}${c === null ? '' : `:${c}`}`);

const formatSpecs = pick(
  '',
  '>8',
  '<8',
  '^9',
  '*^9',
  '05d',
  'd',
  '+d',
  ',',
  '_',
  'x',
  '#x',
  '#b',
  'o',
  'X',
  'c',
  'n',
  '.2f',
  '.3e',
  'g',
  '.3g',
  '%',
  '+.1f',
  '08.2f',
  ' ',
  '10',
  's',
  '.2',
  'e',
  'G',
  '#o',
  '012,',
  '=+8',
  'q',
  '.0f',
  '#.3g',
  '012',
  '<05',
  '_x',
  '-^12,d',
  '.1',
  '.5',
);

/** Expressions by the kind of their value; one in some dozens has the wrong kind, for the error messages. */
const expressions = fc.letrec<Kinds>((tie) => {
  const [int, float, str, list, strs, ints, dict, set, tuple, any, bool] = (
    ['int', 'float', 'str', 'list', 'strs', 'ints', 'dict', 'set', 'tuple', 'any', 'bool'] as const
  ).map((kind) => tie(kind)) as fc.Arbitrary<string>[] as [
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
    fc.Arbitrary<string>,
  ];
  const num = fc.oneof(int, int, float);
  const seq = fc.oneof(list, str, tuple, strs, ints);
  const iter = fc.oneof(
    list,
    ints,
    strs,
    tuple,
    str,
    dict,
    text`range(${number})`,
    text`sorted(${set}, key=repr)`,
  );
  const of = (leaf: fc.Arbitrary<string>, ...rest: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.oneof(
      { maxDepth: 3, depthIdentifier: 'expression' },
      { arbitrary: leaf, weight: 3 },
      ...rest.map((arbitrary) => ({ arbitrary, weight: 1 })),
    );
  return {
    int: of(
      integers,
      text`(${int} ${pick('+', '-', '*', '//', '%', '&', '|', '^')} ${int})`,
      text`(${int} ** ${pick('0', '1', '2', '3')})`,
      text`(${int} ${pick('<<', '>>')} ${pick('0', '1', '3', '-1')})`,
      text`(${pick('-', '+', '~')}${int})`,
      text`len(${fc.oneof(seq, dict, set, any)})`,
      text`${pick('sum', 'min', 'max')}(${ints})`,
      text`max(${strs}, key=len, default=${int})`,
      text`abs(${num})`,
      text`int(${fc.oneof(num, str)})`,
      text`int(${str}, ${pick('10', '16', '2', '0', '36')})`,
      text`round(${float})`,
      text`ord(${str}[0])`,
      text`${str}.${pick('find', 'rfind', 'count', 'index', 'rindex')}(${str})`,
      text`${str}.find(${str}, ${number}, ${number})`,
      text`${seq}.count(${any})`,
      text`${list}.index(${any})`,
      text`${dict}.get(${keys}, ${int})`,
      text`pow(${int}, ${pick('0', '2', '5')}, ${int})`,
      text`(${int} if ${bool} else ${int})`,
      text`(${int} and ${int} or ${int})`,
      text`sum(x for x in ${ints} if x ${pick('<', '>', '==', '!=')} ${int})`,
      text`(lambda x, *y, z=${int}, **k: x + z + len(y))(${int}, ${any})`,
      text`(n := ${int})`,
      text`divmod(${num}, ${num})[0]`,
      text`next(iter(${iter}), ${int})`,
      text`${int}.bit_length()`,
      text`hash(${integers})`,
    ),
    float: of(
      floats,
      text`(${num} ${pick('+', '-', '*', '/', '//', '%')} ${num})`,
      text`(${num} / ${int})`,
      text`float(${fc.oneof(num, str)})`,
      text`round(${float}, ${pick('0', '1', '2', '-1', '-2', '5')})`,
      text`sum([${float}, ${num}, ${float}])`,
      text`(abs(${float}) ** ${pick('2', '0.5', '-1', '0')})`,
    ),
    str: of(
      strings,
      text`(${str} + ${str})`,
      text`(${str} * ${pick('0', '1', '2', '3', '-1')})`,
      text`str(${any})`,
      text`repr(${any})`,
      text`${seq}[${slice}]`,
      text`${str}[${number}]`,
      text`${str}.${pick('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'strip', 'lstrip', 'rstrip', 'expandtabs')}()`,
      text`${str}.${pick('strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix')}(${str})`,
      text`${str}.${pick('center', 'ljust', 'rjust', 'zfill')}(${number})`,
      text`${str}.center(${pick('9', '10', '4')}, ${pick('"*"', '"é"', '""', '1')})`,
      text`${str}.replace(${str}, ${str})`,
      text`${str}.replace(${str}, ${str}, ${number})`,
      text`${str}.join(${fc.oneof(strs, iter)})`,
      text`${pick('hex', 'oct', 'bin', 'chr', 'ascii')}(${int})`,
      text`("%${pick('s', 'r', 'd', '5d', '-5d|', '05d', '+d', 'x', '#x', 'o', '.2f', '8.3f', 'e', 'g', 'c', '%', '.3s', '5s', 'i', 'q', '#o', 'X', '.3d')}" % ${any})`,
      text`("%s=%r" % (${any}, ${any}))`,
      text`("%(a)s-%(b)d" % {"a": ${any}, "b": ${num}})`,
      text`"{} {}".format(${any}, ${any})`,
      text`"{0!r:${pick('', '>8', '<8', '^5')}} {a[0]} {1}".format(${any}, ${any}, a=${seq})`,
      text`"{:${formatSpecs}}".format(${fc.oneof(num, num, str, any)})`,
      text`format(${fc.oneof(num, num, str)}, "${formatSpecs}")`,
      text`f"a{ ${any}}b{ ${any} !r:>6}{ ${num}:${formatSpecs}}"`,
      text`f'{ ${integers} = }'`,
      text`f"{ ${int}:>{${pick('3', '6')}}}"`,
      text`${str}.translate(str.maketrans("ab", "xy", " "))`,
      text`type(${any}).__name__`,
      text`${str}.format(${any}, ${any}, a=${any})`,
      text`(${str} % ${fc.oneof(tuple, any)})`,
    ),
    bool: of(
      pick('True', 'False'),
      text`(${any} ${pick('==', '!=')} ${any})`,
      text`(${num} ${pick('<', '>', '<=', '>=')} ${num})`,
      text`(${seq} ${pick('<', '>', '<=', '>=')} ${seq})`,
      text`(${num} ${pick('<', '<=')} ${num} ${pick('<', '!=')} ${num})`,
      text`(${any} in ${fc.oneof(list, dict, tuple, strs)})`,
      text`(${str} ${pick('in', 'not in')} ${str})`,
      text`(${any} is ${pick('', 'not ')}None)`,
      text`(not ${any})`,
      text`bool(${any})`,
      text`${pick('any', 'all')}(${iter})`,
      text`${str}.${pick('isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isnumeric', 'isdecimal', 'isascii', 'isprintable')}()`,
      text`${str}.${pick('startswith', 'endswith')}(${fc.oneof(
        str,
        strs.map((items) => `tuple(${items})`),
        any,
      )})`,
      text`isinstance(${any}, ${pick('int', 'str', '(list, tuple)', 'dict', 'bool', 'float')})`,
      text`(${set} ${pick('<=', '<', '==', '>=', '>')} ${set})`,
      text`${set}.${pick('issubset', 'issuperset', 'isdisjoint')}(${iter})`,
      text`hasattr(${any}, ${pick('"upper"', '"append"', '"keys"', '"nope"')})`,
      text`callable(${any})`,
    ),
    list: of(
      pick('[]', '[1, 2, 3]', '["a", None, 1.5]', '[[1], [2]]'),
      text`[${any}, ${any}]`,
      text`[*${iter}, ${any}]`,
      text`(${list} + ${list})`,
      text`(${list} * ${pick('0', '2', '-1')})`,
      text`list(${iter})`,
      text`list(reversed(${seq}))`,
      text`list(enumerate(${iter}, ${number}))`,
      text`list(zip(${iter}, ${iter}))`,
      text`list(zip(${iter}, ${iter}, strict=True))`,
      text`list(map(${pick('str', 'repr', 'len', 'lambda x: [x]', 'lambda x: x * 2')}, ${iter}))`,
      text`list(filter(${pick('None', 'lambda x: x', 'lambda x: x != 1')}, ${iter}))`,
      text`[x for x in ${iter} if x]`,
      text`[(x, y) for x in ${iter} for y in ${ints}]`,
      text`sorted(${iter}, key=repr, reverse=${bool})`,
      text`sorted(${iter})`,
      text`${list}[${slice}]`,
      text`list(${dict}.${pick('items', 'keys', 'values')}())`,
      text`list(${tuple})`,
    ),
    strs: of(
      pick('["a", "b"]', '["x", "yy", "zzz", ""]', '[]'),
      text`[${str}, ${str}]`,
      text`${str}.${pick('split', 'rsplit')}()`,
      text`${str}.${pick('split', 'rsplit')}(${str})`,
      text`${str}.${pick('split', 'rsplit')}(${pick('None', '","', '" "', '"a"')}, ${pick('0', '1', '2', '-1')})`,
      text`${str}.splitlines(${bool})`,
      text`list(${str}.${pick('partition', 'rpartition')}(${str}))`,
      text`[str(x) for x in ${iter}]`,
      text`[s.upper() for s in ${strs} if len(s) > ${pick('0', '1')}]`,
      text`list(${str})`,
    ),
    ints: of(
      pick('[3, 1, 2]', '[0]', '[]', '[5, -1, 5]'),
      text`[${int}, ${int}, ${int}]`,
      text`list(range(${number}))`,
      text`list(range(${number}, ${number}, ${pick('1', '2', '-1', '-3', '0')}))`,
      text`list(range(${number}, ${number})[${slice}])`,
      text`[x * ${int} for x in ${ints}]`,
      text`[len(s) for s in ${strs}]`,
      text`sorted(${ints})`,
      text`sorted(${ints}, key=lambda v: -v)`,
    ),
    dict: of(
      pick('{}', '{"a": 1, "b": [2]}', '{1: "x", None: 2}', 'dict(a=1, z=None)'),
      text`{${keys}: ${any}, ${keys}: ${any}}`,
      text`{**${dict}, ${keys}: ${any}}`,
      text`dict(${dict}, k=${any})`,
      text`dict(zip(${strs}, ${iter}))`,
      text`{k: ${int} for k in ${strs}}`,
      text`{k: v for k, v in ${dict}.items() if v}`,
      text`(${dict} | ${dict})`,
      text`dict.fromkeys(${iter}, ${any})`,
      text`dict(${any})`,
    ),
    set: of(
      pick('set()', '{1, 2}', '{"a"}', 'frozenset([1, "a"])'),
      text`{${keys}, ${keys}}`,
      text`set(${iter})`,
      text`{x for x in ${ints}}`,
      text`(${set} ${pick('|', '&', '-', '^')} ${set})`,
      text`${set}.${pick('union', 'intersection', 'difference', 'symmetric_difference')}(${iter})`,
    ),
    tuple: of(
      pick('()', '(1,)', '(1, "a", None)'),
      text`(${any}, ${any})`,
      text`(${any},)`,
      text`tuple(${iter})`,
      text`(${tuple} + ${tuple})`,
      text`${str}.partition(${str})`,
      text`divmod(${num}, ${num})`,
      text`${tuple}[${slice}]`,
    ),
    any: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'expression' },
      { arbitrary: pick('None', '1', '"a"', '[]', '2.5'), weight: 2 },
      { arbitrary: int, weight: 3 },
      { arbitrary: str, weight: 4 },
      { arbitrary: float, weight: 1 },
      { arbitrary: bool, weight: 1 },
      { arbitrary: list, weight: 2 },
      { arbitrary: dict, weight: 2 },
      { arbitrary: tuple, weight: 1 },
      { arbitrary: text`sorted(${set}, key=repr)`, weight: 1 },
      { arbitrary: text`${seq}[${number}]`, weight: 1 },
      { arbitrary: text`${dict}[${keys}]`, weight: 1 },
      { arbitrary: text`${list}.pop(${pick('', '0', '-1', '5')})`, weight: 1 },
    ),
  };
});

const { any, int, list, str, strs, ints, dict, bool } = expressions;
const iter = fc.oneof(list, ints, strs, dict);
const name = pick('a', 'b', 'c');

/** Single statements over the names `a`, `b` and `c`. */
const statement: fc.Arbitrary<string> = fc.oneof(
  text`${name} = ${any}`,
  text`${name} ${pick('+=', '-=', '*=', '|=', '%=', '//=')} ${fc.oneof(int, any)}`,
  text`${name} = ${name}`,
  text`${name}, ${name} = ${fc.oneof(list, any)}`,
  text`${name}, *${name} = ${fc.oneof(list, str, any)}`,
  text`a.${pick('append', 'extend', 'remove', 'insert', 'pop', 'clear', 'reverse', 'sort', 'index', 'update', 'setdefault', 'add', 'discard', 'copy', 'popitem', 'items', 'nope')}(${fc.oneof(pick('', '0'), any, text`0, ${any}`)})`,
  text`a[${fc.oneof(int, slice, str)}] = ${any}`,
  text`del a[${fc.oneof(int, slice, str)}]`,
  text`del ${name}`,
  text`for ${name} in ${iter}:\n    b = ${any}\n    if b:\n        ${pick('break', 'continue', 'pass')}\nelse:\n    c = "else"`,
  text`for i, v in enumerate(${iter}):\n    a = [i, v, a]`,
  text`if ${bool}:\n    a = ${any}\nelif ${any}:\n    b = ${any}\nelse:\n    c = ${any}`,
  text`n = 0\nwhile n < ${pick('0', '3', '7')}:\n    n += 2\n    a = n\nelse:\n    b = ${any}`,
  text`def f(x, y=${int}, *args, k=${any}, **kw):\n    "doc"\n    return (x, y, args, k, sorted(kw))\nc = f(${pick('1', '1, 2', '1, 2, 3', 'x=1', '', '1, k=2', '1, z=3', '*[1, 2]', '**{"x": 5, "q": 1}', '1, x=2', '1, *"ab", k=0')})`,
  text`def g(x, /, y, *, z${pick('', '=1')}):\n    return x, y, z\nc = g(${pick('1, 2, z=3', '1, y=2', 'x=1, y=2, z=3', '1, 2, 3', '1', '', '1, 2, 3, z=4', '1, 2, z=3, w=4')})`,
  text`def h():\n    global b\n    b = ${any}\n    def inner():\n        nonlocal_value = b\n        return nonlocal_value\n    return inner()\nc = h()`,
  text`def counter():\n    n = ${int}\n    def step():\n        nonlocal n\n        n += 1\n        return n\n    return [step(), step()]\nc = counter()`,
  text`try:\n    a = ${any}\n    b = ${any} ${pick('+', '/', '%')} ${any}\nexcept (TypeError, ValueError) as e:\n    b = str(e)\nexcept ${pick('Exception', 'ZeroDivisionError', 'KeyError', 'LookupError')}:\n    b = "other"\nelse:\n    c = 1\nfinally:\n    a = [a]`,
  text`assert ${bool}, ${any}`,
  text`raise ${pick('ValueError("x")', 'KeyError("k")', 'TypeError', 'Exception(1, 2)', '"text"')}`,
  text`c = [y for x in ${list} if isinstance(x, list) for y in x]`,
  text`c = [(lambda: v)() for v in ${ints}]`,
  text`c = list(map(lambda p: p[0], ${dict}.items()))`,
  text`a = a if a ${pick('is', 'is not', '==', '!=', 'in', 'not in')} ${any} else ${any}`,
  text`c = {k: [v] for k, v in zip(${strs}, ${ints})}`,
  text`c = ${str}.join(sorted(set(${strs})))`,
);

/** Programs that leave a `result`. */
export const programs: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: any.map((expression) => `result = ${expression}\n`) },
  {
    weight: 1,
    arbitrary: fc.oneof(int, str, bool, expressions.float).map((expression) => `result = ${expression}\n`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(any, any, fc.array(statement, { minLength: 1, maxLength: 4 }))
      .map(([a, b, body]) => `a = ${a}\nb = ${b}\nc = None\n${body.join('\n')}\nresult = [a, b, c]\n`),
  },
);

const insertions = ['(', ')', '[', ']', '{', '}', ',', ':', '=', '==', '*', '**', ' for x in y', ' if ', ' else ', 'lambda', 'not', ' in ', ' is ', '.', '"a"', '1', 'x', '\n', '\n    ', ';', ':=', 'f"{x}"', 'f"{x!r:>{y}}"', 'None', ' and ', '-', '...', 'return', 'pass', 'def', '\\\n', '#', '->', '0x1', '1_0', "'''", 'del ', ' as ', 'try:', 'except']; // prettier-ignore
const piece = /\s+|[A-Za-z_]\w*|\d+|"(?:[^"\\]|\\.)*"|\*\*|[^\s\w]/gu;

/** Programs with one or two tokens removed, doubled, replaced, swapped or added: some are still programs. */
export const damagedPrograms: fc.Arbitrary<string> = fc
  .tuple(
    programs,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('remove', 'double', 'insert', 'swap', 'replace'),
        fc.constantFrom(...insertions),
      ),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  )
  .map(([program, changes]) => {
    const tokens: string[] = program.match(piece) ?? [];
    for (const [place, change, insertion] of changes) {
      const at = place % tokens.length;
      const here = tokens[at] ?? '';
      if (change === 'remove') tokens.splice(at, 1);
      else if (change === 'double') tokens.splice(at, 0, here);
      else if (change === 'insert') tokens.splice(at, 0, insertion);
      else if (change === 'replace') tokens[at] = insertion;
      else tokens.splice(at, 2, tokens[at + 1] ?? '', here);
    }
    return tokens.join('');
  });
