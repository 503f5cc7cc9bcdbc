import { unexpected, type Answer } from './answer.ts';
import type { Engine } from './engine.ts';
import { retrying, type Patience } from './retry.ts';

/** Items of a list that are read: the AWS CLI would follow a list without end for as long as it may run. */
const MOST_ITEMS = 10_000;

/** A call that lists something. */
interface ListCall {
  readonly operation: string;
  readonly args?: readonly string[];
  /** The member of the answer. */
  readonly list: string;
  /** Members of an item that are asked for; the first of them is in no other item. */
  readonly members: readonly [string, ...string[]];
  /** Items that are enough; undefined where all are needed. */
  readonly enough?: number;
}

/** The items of a list, each once. @throws AwsError @throws UserError `aws-unexpected-answer` */
export async function listOf(
  { lambda }: Pick<Engine, 'lambda'>,
  { operation, args = [], list, members, enough }: ListCall,
  patience: Patience,
  tries = 8,
): Promise<readonly Answer[]> {
  const [key] = members;
  const shape = members.map((one) => `${one}: ${one}`).join(', ');
  const all = [
    ...args,
    `--max-items=${enough ?? MOST_ITEMS}`,
    ...['--query', `{${list}: ${list}[].{${shape}}, NextToken: NextToken}`],
  ];
  const answer = await retrying(patience, tries, () => lambda(operation, all, { stop: patience.stop }));
  const items = answer.list(list);
  if (enough === undefined && answer.text('NextToken') !== undefined) {
    throw unexpected(operation, `answered with more than ${MOST_ITEMS} \`${list}\``);
  }
  const seen = new Set<unknown>();
  for (const one of items) {
    const value = one.raw(key);
    if (value === undefined || value === null) throw one.wrong(key);
    if (seen.has(value)) throw one.wrong(key, 'a second time');
    seen.add(value);
  }
  return items;
}
