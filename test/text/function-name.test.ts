import { expect, test } from 'vitest';
import { functionNameFault } from '../../src/text/function-name.ts';

test.each([
  'orders',
  'function',
  'Orders_2-x',
  'function:orders',
  '123456789012:function:orders',
  '123456789012:orders',
  'eu-west-1:123456789012:function:orders',
  'arn:aws:lambda:eu-west-1:123456789012:function:orders',
  'arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:orders',
  'arn:aws-cn:lambda:cn-north-1:123456789012:function:orders:$LATEST',
  'x'.repeat(64),
])('%s names a function', (name) => {
  expect(functionNameFault(name)).toBeUndefined();
});

test.each([
  ['orders:live', 'orders'],
  ['123456789012:function:orders:3', '123456789012:function:orders'],
])('%s has a qualifier; the function is %s', (name, unqualified) => {
  expect(functionNameFault(name)?.help).toContain(`name the function without it, \`${unqualified}\``);
});

test.each(['', ' ', 'a b', 'a:b:c', 'file://x', 'orders:', '../x', 'x'.repeat(65), 'a'.repeat(1_000_000)])(
  'another text does not',
  (name) => {
    expect(functionNameFault(name)?.message).toContain('does not name a Lambda function');
  },
);
