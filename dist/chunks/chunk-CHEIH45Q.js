// src/text/size-budget.ts
var units = { B: 1, KB: 1024, MB: 1048576 };
function readSizeBudget(text) {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/i.exec(text.trim()) ?? [];
  if (number === void 0 || unit === void 0) return void 0;
  const bytes = Math.floor(Number(number) * units[unit.toUpperCase()]);
  return bytes > 0 ? { bytes, text: text.trim() } : void 0;
}

// src/text/function-name.ts
var FUNCTION_NAME = /^((?:arn:aws[a-z-]*:lambda:)?(?:[a-z]{2,4}(?:-[a-z]+)+-\d:)?(?:\d{12}:)?(?:function:)?([A-Za-z0-9_-]+))(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
var LONGEST_NAME = 64;
var LONGEST_WHOLE = 170;
function functionNameFault(text) {
  const match = text.length <= LONGEST_WHOLE ? FUNCTION_NAME.exec(text) : null;
  const [, unqualified = "", name = "", qualifier] = match ?? [];
  if (name === "" || name.length > LONGEST_NAME) {
    return {
      message: `\`${text.slice(0, LONGEST_WHOLE)}\` does not name a Lambda function`,
      help: `give its name (letters, digits, \`-\` and \`_\`; at most ${LONGEST_NAME} characters) or its ARN`
    };
  }
  if (qualifier === void 0 || qualifier === "$LATEST") return void 0;
  return {
    message: `\`${text}\` names the version or alias \`${qualifier}\`, but AWS updates the code of \`$LATEST\` only`,
    help: `name the function without it, \`${unqualified}\`, then run \`aws lambda publish-version\` and \`aws lambda update-alias\`; a later release will do this with an input of its own, \`alias:\``
  };
}

export {
  readSizeBudget,
  functionNameFault
};
