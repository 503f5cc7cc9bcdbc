import type { Answer } from './answer.ts';

/** `arn:PARTITION:lambda:REGION:ACCOUNT:function:NAME`, and the version or alias. */
const ARN =
  /^arn:aws[a-z-]*:lambda:([a-z0-9-]{1,30}):(\d{12}):function:([A-Za-z0-9_-]{1,140})(?::(\$LATEST|[A-Za-z0-9_-]{1,128}))?$/;

/** Account number and region of a function. */
interface Place {
  readonly account: string;
  readonly region: string;
}

/** Of an ARN; empty texts for none. */
export function placeOf(functionArn: string): Place {
  const [, region = '', account = ''] = ARN.exec(functionArn) ?? [];
  return { account, region };
}

/** The ARN of a function without a version or alias. */
export function functionArnOf(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

/** Where the functions of a run are: what answers for another function, account or region is not what was asked. */
export class Places {
  /** By what precedes the name of a function: those without an account are all in that of the credentials. */
  readonly #known = new Map<string, string>();

  /**
   * The ARN in an answer about a function.
   * @param qualifier the version or alias that was asked for; undefined for any
   * @throws UserError `aws-unexpected-answer`
   */
  arnIn(
    answer: Answer,
    member: 'FunctionArn' | 'AliasArn',
    functionName: string,
    qualifier?: string,
  ): string {
    const arn = answer.needed(member, ARN);
    const [, region = '', account = '', name = '', of] = ARN.exec(arn)!;
    const asked = functionName.slice(functionName.lastIndexOf(':') + 1);
    if (name !== asked) throw answer.wrong(member, `but \`${functionName}\` was asked for`);
    if (qualifier !== undefined && of !== qualifier) {
      throw answer.wrong(member, `but \`${qualifier}\` of \`${functionName}\` was asked for`);
    }
    const before = functionName.slice(0, functionName.length - asked.length);
    const place = `${region}:${account}`;
    const known = this.#known.get(before) ?? place;
    this.#known.set(before, known);
    const given = before.split(':');
    const isGiven =
      given.every((part) => !/^\d{12}$/.test(part) || part === account) &&
      given.every((part) => !/-\d$/.test(part) || part === region);
    if (!isGiven) throw answer.wrong(member, `but \`${functionName}\` was asked for`);
    if (place !== known)
      throw answer.wrong(member, `but earlier answers were of ${known.replace(':', ', ')}`);
    return arn;
  }
}
