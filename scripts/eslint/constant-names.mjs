import ts from 'typescript';

const primitive =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined;

/** Whether a type is of plain values: primitives and regular expressions. */
function isPlain(type) {
  if (type.isUnion()) return type.types.every(isPlain);
  return (type.flags & primitive) !== 0 || type.getSymbol()?.getName() === 'RegExp';
}

/**
 * Constants of a module: `UPPER_CASE` when they are plain values (numbers, strings, regular expressions), `camelCase` when
 * they are objects or functions.
 */
export const constantNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      upper: '`{{name}}` is a plain value: write it in UPPER_CASE.',
      camel: '`{{name}}` is an object or a function: write it in camelCase.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      'Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration)[kind="const"] > VariableDeclarator > Identifier.id'(
        node,
      ) {
        const isUpper = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(node.name);
        const wantsUpper = isPlain(services.getTypeAtLocation(node));
        if (isUpper === wantsUpper) return;
        context.report({ node, messageId: wantsUpper ? 'upper' : 'camel', data: { name: node.name } });
      },
    };
  },
};
