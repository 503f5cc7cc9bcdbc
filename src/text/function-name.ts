/** What is wrong with a text that should name a function. */
interface NameFault {
  readonly message: string;
  readonly help: string;
}

/**
 * `FunctionName` of the Lambda API (name, partial ARN or ARN), in groups: what precedes the qualifier, the name, and the
 * qualifier. Regions are those of any partition.
 */
const FUNCTION_NAME =
  /^((?:arn:aws[a-z-]*:lambda:)?(?:[a-z]{2,4}(?:-[a-z]+)+-\d:)?(?:\d{12}:)?(?:function:)?([A-Za-z0-9_-]+))(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
/** Characters of a name, and of the whole. */
const LONGEST_NAME = 64;
const LONGEST_WHOLE = 170;

/** What is wrong with the name of a function that is to get new code; undefined for nothing. */
export function functionNameFault(text: string): NameFault | undefined {
  const match = text.length <= LONGEST_WHOLE ? FUNCTION_NAME.exec(text) : null;
  const [, unqualified = '', name = '', qualifier] = match ?? [];
  if (name === '' || name.length > LONGEST_NAME) {
    return {
      message: `\`${text.slice(0, LONGEST_WHOLE)}\` does not name a Lambda function`,
      help: `give its name (letters, digits, \`-\` and \`_\`; at most ${LONGEST_NAME} characters) or its ARN`,
    };
  }
  if (qualifier === undefined || qualifier === '$LATEST') return undefined;
  return {
    message: `\`${text}\` names the version or alias \`${qualifier}\`, but AWS updates the code of \`$LATEST\` only`,
    help: `name the function without it, \`${unqualified}\`, and name the alias in \`alias\`: it gets the new version`,
  };
}
