import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import { applies, needed, parsed } from '../../src/python/needs.ts';

const platforms = [lambdaPlatform('python3.12', 'x86_64')!, lambdaPlatform('python3.8', 'arm64')!];

const extra = fc.constantFrom('test', 'docs', '');
const comparison = fc.oneof(
  fc
    .tuple(extra, fc.constantFrom('==', '!=', '=='), fc.constantFrom('"', "'"))
    .map(([name, operator, quote]) => `extra ${operator} ${quote}${name}${quote}`),
  extra.map((name) => `"${name}" == extra`),
  fc.constantFrom('python_version < "3.9"', 'sys_platform == "linux"', 'platform_machine == "or"'),
);
const marker = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    comparison,
    fc
      .tuple(tie('any'), fc.constantFrom(' and ', ' or '), tie('any'))
      .map(([a, b, c]) => `(${String(a)}${b}${String(c)})`),
  ),
})).any;
const requirement = fc
  .tuple(
    fc.constantFrom('idna', 'idna>=2', 'idna @ https://files.example/a;extra=="test"', 'not valid !'),
    fc.constantFrom(';', ' ; '),
    marker,
  )
  .map(([what, between, condition]) => `${what}${between}${condition}`);

test('what is passed over without being read asks for nothing', () => {
  fc.assert(
    fc.property(fc.array(requirement, { maxLength: 5 }), fc.subarray(['test', 'docs']), (texts, extras) => {
      const slow = texts.flatMap((text) => {
        const one = parsed(text);
        return one !== undefined && platforms.some((platform) => applies(one, platform, extras)) ? [one] : [];
      });
      expect(needed(texts, platforms, extras)).toEqual(slow);
    }),
    { numRuns: 2000 },
  );
});

test.each([';', 'extra ', "extra=='", ' ', ';extra', "; extra == 'a' "])(
  'hostile requirements are read soon: %j many times',
  (part) => {
    expect(needed([`a;${part.repeat(1_000_000)}`], platforms, [])).toEqual([]);
  },
);
