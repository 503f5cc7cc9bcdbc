import { DONE, WRONG_USAGE, type Command, type Invocation } from './cli/command.ts';
import { processEnvironment } from './host/environment.ts';
import { standardError, standardOutput } from './host/standard-streams.ts';
import { showControls } from './host/text.ts';

/**
 * Prints what a directory without any configuration has.
 * @returns whether there was anything to say
 */
export async function greet(): Promise<boolean> {
  const { firstContact } = await import('./cli/first-contact.ts');
  const text = firstContact(process.cwd(), processEnvironment());
  if (text !== undefined) standardOutput.write(`${showControls(text)}\n`);
  return text !== undefined;
}

/**
 * Prints what the program or a command does; without being asked it is an answer to a missing command.
 * @returns the exit status
 */
export async function help(
  commands: readonly Command[],
  command: Command | undefined,
  asked: boolean,
): Promise<number> {
  const { showCommandUsage, showUsage } = await import('./cli/usage.ts');
  const stream = asked ? standardOutput : standardError;
  const text =
    command === undefined ? showUsage(commands, stream.columns) : showCommandUsage(command, stream.columns);
  stream.write(`${text}\n`);
  return asked ? DONE : WRONG_USAGE;
}

/** Prints what `help TOPIC` says. @returns the exit status @throws UsageError for an unknown topic */
export async function explain(
  commands: readonly Command[],
  topic: string,
  options: Invocation['options'],
): Promise<number> {
  const { showTopic } = await import('./cli/help.ts');
  const format = options.get('format')?.at(-1) === 'json' ? 'json' : 'text';
  standardOutput.write(`${showTopic(topic, commands, format)}\n`);
  return DONE;
}
