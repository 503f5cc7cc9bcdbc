import { describe, expect, test } from 'vitest';
import { assignFunctions, namePattern, type NamedFunction, type Naming } from '../../src/deploy/names.ts';
import { sampleReports } from '../support/reports.ts';
import { titleOf } from '../../src/report/report-title.ts';
import { Problems } from '../../src/host/types.ts';

const variables = { pr: '7', branch: 'feature/x', sha: 'a'.repeat(40) };

function assign(targets: readonly string[], naming: Partial<Naming>) {
  const problems = new Problems();
  const all = { template: undefined, functions: new Map(), alias: undefined, variables, ...naming };
  const found = assignFunctions(targets, all, problems);
  return {
    names: found.map(({ functionName, alias }) =>
      alias === undefined ? functionName : `${functionName}:${alias}`,
    ),
    faults: problems.diagnostics.map(({ code }) => code),
    messages: problems.diagnostics.map(({ message }) => message),
  };
}

describe('a template', () => {
  test.each([
    ['shop-{dir}', 'src/orders:fn', 'shop-orders'],
    ['shop-{path}-{name}', 'src/orders:fn', 'shop-src-orders-fn'],
    ['shop-{dir}', 'orders', 'shop-orders'],
    ['{name}', '//:fn', 'fn'],
    ['shop-{dir}-{pr}', 'a/orders:fn', 'shop-orders-7'],
    ['shop-{sha}', 'orders:fn', 'shop-aaaaaaaaaaaa'],
    [
      'arn:aws:lambda:eu-west-1:123456789012:function:s-{dir}',
      'orders:fn',
      'arn:aws:lambda:eu-west-1:123456789012:function:s-orders',
    ],
  ])('%s of %s is %s', (template, target, name) => {
    expect(assign([target], { template })).toEqual({ names: [name], faults: [], messages: [] });
  });

  test('characters that a name cannot have become `-`, and digits tell such names apart', () => {
    const { names } = assign(['a/x.y:fn', 'a/x+y:fn'], { template: 'shop-{dir}' });
    expect(names[0]).toMatch(/^shop-x-y-[0-9a-f]{6}$/);
    expect(names[1]).toMatch(/^shop-x-y-[0-9a-f]{6}$/);
    expect(names[0]).not.toBe(names[1]);
  });

  test.each([
    ['{branch}', 'holds nothing but what a pull request chooses'],
    ['{branch}{pr}', 'holds nothing but what a pull request chooses'],
    ['x-{stage}', 'the placeholder `{stage}`'],
    ['x-{dir', 'a brace without its partner'],
    [`${'x'.repeat(60)}-{dir}`, 'does not name a Lambda function'],
  ])('%s is refused', (template, message) => {
    const { faults, messages } = assign(['src/orders:fn'], { template });
    expect(faults).toEqual(['function-name']);
    expect(messages[0]).toContain(message);
  });

  test('a variable that is not known is told', () => {
    const { messages } = assign(['a:fn'], { template: 'x-{pr}', variables: { ...variables, pr: undefined } });
    expect(messages[0]).toContain('the event is of no pull request');
  });

  test('two packages with one name, and one name for two packages', () => {
    expect(assign(['a/x:fn', 'b/x:fn'], { template: 'shop-{dir}' }).faults).toEqual(['deploy-same-function']);
    expect(assign(['a:fn', 'b:fn'], { template: 'shop' }).faults).toEqual(['deploy-one-package']);
  });

  test('an alias is a template too, and cannot be digits only', () => {
    expect(assign(['a:fn'], { template: 'x', alias: 'pr-{pr}' }).names).toEqual(['x:pr-7']);
    expect(assign(['a:fn'], { template: 'x', alias: '7' }).faults).toEqual(['function-name']);
    expect(assign(['a:fn'], { template: 'x', alias: '{branch}' }).faults).toEqual(['function-name']);
  });
});

describe('a map', () => {
  const named = (name: string, alias?: string): NamedFunction => ({ name, alias });
  const functions = new Map<string, readonly NamedFunction[]>([
    ['a:fn', [named('x'), named('y', 'live')]],
    ['b:fn', [named('z')]],
    ['c:fn', []],
  ]);

  test('gives one package to several functions, and leaves others out', () => {
    expect(assign(['a:fn', 'b:fn', 'c:fn'], { functions }).names).toEqual(['x', 'y:live', 'z']);
  });

  test('names a function twice for one package', () => {
    const twice = new Map([['a:fn', [named('x', 'one'), named('x', 'two')]]]);
    const { faults, messages } = assign(['a:fn'], { functions: twice });
    expect(faults).toEqual(['deploy-same-function']);
    expect(messages).toEqual(['The function `x` is named 2 times for a:fn']);
  });

  test('targets without a function, and functions without a target, are told together', () => {
    const { faults, messages } = assign(['a:fn', 'c:fn', 'd:fn'], { functions });
    expect(faults).toEqual(['deploy-no-target', 'deploy-no-function']);
    expect(messages[1]).toContain('d:fn');
  });

  test('has precedence over a template', () => {
    expect(assign(['a:fn', 'b:fn', 'c:fn', 'd:fn'], { functions, template: 'shop-{dir}' }).names).toEqual([
      ...['x', 'y:live', 'z', 'shop-d'],
    ]);
  });
});

test('the title of a deploy alone counts its functions', () => {
  const [one] = sampleReports['deploy']!.deployments;
  const deployments = [one!, { ...one!, status: 'unchanged' as const }];
  const report = { ...sampleReports['deploy']!, packages: [], deployments };
  expect(titleOf(report)).toBe('2 functions, 1 updated, 1 unchanged');
});

test.each([
  ['shop-{dir}', 'shop-legacy', true],
  ['shop-{dir}', 'other-legacy', false],
  ['{dir}', 'anything', undefined],
])('what %s can name: %s', (template, name, isIt) => {
  expect(namePattern(template)?.test(name)).toBe(isIt);
});
