/** Tools and fields that a message may begin with: their names are lower case. */
const NAMES = /^(?:uv|git|pex|lambda-package|layout=)\b/;

/** Whether a text has more than one sentence: then periods separate them, and the last one has one too. */
const SENTENCES = /[.!?] \S/;

/** First and last literal text of a string or template; undefined for other expressions. */
function ends(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value, node.value];
  if (node.type !== 'TemplateLiteral') return undefined;
  return [node.quasis[0].value.cooked, node.quasis.at(-1).value.cooked];
}

const keyOf = (property) =>
  property.type === 'Property' && !property.computed ? property.key.name : undefined;

/**
 * Diagnostics (objects with `code`): a `message` starts with a capital or a name and has no final period, unless it has
 * several sentences; `help` is a lower-case imperative without a final period. Pants' own sentences switch it off.
 */
export const messageStyle = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      start: 'A message starts with a capital or a name.',
      help: '`help` starts in lower case.',
      period: 'Without a final period.',
    },
  },
  create(context) {
    const check = (property, text) => {
      const [first, last] = text;
      const report = (messageId) => {
        context.report({ node: property.value, messageId });
      };
      const isMessage = keyOf(property) === 'message';
      if (isMessage && /^[a-z]/.test(first) && !NAMES.test(first)) report('start');
      if (!isMessage && /^[A-Z][a-z]+ /.test(first)) report('help');
      const source = context.sourceCode.getText(property.value);
      if (/[^.]\.$/.test(last) && !SENTENCES.test(source)) report('period');
    };
    return {
      ObjectExpression(node) {
        if (!node.properties.some((property) => keyOf(property) === 'code')) return;
        for (const property of node.properties) {
          if (keyOf(property) !== 'message' && keyOf(property) !== 'help') continue;
          const text = ends(property.value);
          if (text !== undefined) check(property, text);
        }
      },
    };
  },
};
