import { relative, sep } from 'node:path';
import { findBuildRoot } from '../workspace/build-root.ts';
import { listedAddresses, type ListedAddress } from '../commands/address-listing.ts';
import { globalOptions } from './arguments.ts';
import type { Command, OptionDescription } from './command.ts';
import { optionHelp } from './option-help.ts';
import { shells } from './shells.ts';

/** What a shell asks: the words of a command line up to the cursor. */
interface CompletionQuestion {
  /** After the program's name, before the word at the cursor. */
  readonly before: readonly string[];
  /** The word at the cursor, up to it. */
  readonly current: string;
  readonly cwd: string;
  readonly storeDirectory: string;
  readonly commands: readonly Command[];
  /** Reads the BUILD files below a build root. */
  readonly list: (root: string) => Promise<readonly ListedAddress[]>;
}

/** A word that may stand at the cursor. */
interface Candidate {
  readonly word: string;
  readonly help?: string;
}

/** Has the shell complete the names of files. */
const FILES = ':files';

/** The answer to a shell: one line for each word, after a tab what it means; or that the word is a file's name. */
export async function completionLines(question: CompletionQuestion): Promise<readonly string[]> {
  const found = await candidates(question);
  if (found === FILES) return [FILES];
  return found
    .filter(({ word }) => word.startsWith(question.current) && isHarmless(word))
    .map(({ word, help }) => (help === undefined ? word : `${word}\t${help}`));
}

/** Shells put words on the command line as they are: what is special to one of them is left out. */
function isHarmless(word: string): boolean {
  return /^[A-Za-z0-9._/:@=,+#-]+$/.test(word);
}

async function candidates(question: CompletionQuestion): Promise<readonly Candidate[] | typeof FILES> {
  const { before, current, commands } = question;
  const { command, operands, pending, isKnown } = readWords(before, commands);
  if (!isKnown) return [];
  if (pending !== undefined) return valuesOf(pending, '');
  const equals = /^--([a-z-]+)=/.exec(current);
  if (equals !== null) {
    const option = tableOf(command)[equals[1]!];
    return option === undefined ? [] : valuesOf(option, equals[0]);
  }
  if (current.startsWith('--') || current === '-') return optionsOf(command);
  if (command === undefined) return commands.map(({ name, summary }) => ({ word: name, help: summary }));
  return operandsOf(question, command, operands);
}

function tableOf(command: Command | undefined): Readonly<Record<string, OptionDescription>> {
  return { ...globalOptions, ...command?.options };
}

/** What is given so far; `pending` is an option whose value stands at the cursor. */
function readWords(
  before: readonly string[],
  commands: readonly Command[],
): {
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  readonly pending: OptionDescription | undefined;
  /** The command, if there is one. */
  readonly isKnown: boolean;
} {
  let command: Command | undefined;
  let pending: OptionDescription | undefined;
  let isKnown = true;
  const operands: string[] = [];
  for (const word of before) {
    if (pending !== undefined) pending = undefined;
    else if (word.startsWith('--')) {
      const option = word.includes('=') ? undefined : tableOf(command)[word.slice(2)];
      if (option?.value !== undefined) pending = option;
    } else if (command === undefined) {
      command = commands.find(({ name }) => name === word);
      isKnown = command !== undefined;
    } else operands.push(word);
  }
  return { command, operands, pending, isKnown };
}

function valuesOf(
  { value, choices }: OptionDescription,
  prefix: string,
): readonly Candidate[] | typeof FILES {
  if (choices !== undefined) return choices.map((choice) => ({ word: prefix + choice }));
  return prefix === '' && /^(?:DIR|FILE|ZIP)$/.test(value ?? '') ? FILES : [];
}

function optionsOf(command: Command | undefined): readonly Candidate[] {
  return Object.keys(tableOf(command)).map((name) => {
    const help = optionHelp[`${command?.name ?? ''} ${name}`] ?? optionHelp[name];
    return { word: `--${name}`, ...(help !== undefined && { help }) };
  });
}

async function operandsOf(
  question: CompletionQuestion,
  { name, operands: shape }: Command,
  operands: readonly string[],
): Promise<readonly Candidate[] | typeof FILES> {
  if (name === 'completion') return shells.map((word) => ({ word }));
  if (name === 'help') {
    const ofCommands = question.commands.map((one) => ({ word: one.name, help: one.summary }));
    return [...ofCommands, { word: 'targets', help: 'All target types' }];
  }
  if (/^(?:FILE|ZIP)/.test(shape)) return FILES;
  if (/^[a-z]+(?:\|[a-z]+)+$/.test(shape)) return shape.split('|').map((word) => ({ word }));
  if (/^\[?SPEC/.test(shape)) return specs(question, packaging.has(name));
  const isTarget = shape.startsWith('TARGET') && operands.length === 0;
  return isTarget ? (await specs(question, false)).filter(({ word }) => !word.endsWith('::')) : [];
}

/** Commands for which only what can be packaged is worth offering. */
const packaging: ReadonlySet<string> = new Set(['package', 'plan', 'deploy', 'wheels']);

/** With more words than this, only their next parts are offered. */
const MOST_WORDS = 100;

async function specs(
  { current, cwd, storeDirectory, list }: CompletionQuestion,
  onlyPackaged: boolean,
): Promise<readonly Candidate[]> {
  const root = findBuildRoot(cwd);
  if (root === undefined) return [];
  const below = relative(root, cwd).split(sep).join('/');
  const sign = current.startsWith('-') ? '-' : '';
  const typed = current.slice(sign.length);
  const addresses = listedAddresses(storeDirectory, root, directoryIn(typed, below)) ?? (await list(root));
  const words = new Set<string>();
  for (const [spec, isPackaged] of addresses) {
    if (onlyPackaged && !isPackaged) continue;
    for (const word of wordsFor(spec, below, typed)) words.add(word);
  }
  if (words.size > 0 && '::'.startsWith(typed)) words.add('::');
  const shown = words.size > MOST_WORDS ? nextParts(words, typed) : [...words];
  return shown.sort().map((word) => ({ word: sign + word }));
}

/** The directory that is typed so far, relative to the build root. */
function directoryIn(typed: string, below: string): string {
  const path = /^(.*)[/:]/.exec(typed.replace(/:.*$/, ':'))?.[1] ?? '';
  if (path.startsWith('//')) return path.slice(2);
  return [below, path.replace(/^\/+/, '')].filter((part) => part !== '').join('/');
}

/** How an address, and the directories above it, may be typed in the directory `below` (relative to the build root). */
function wordsFor(spec: string, below: string, typed: string): readonly string[] {
  const isAbsolute = typed.startsWith('//');
  const plain = spec.startsWith('//') ? spec.slice(2) : spec;
  const local = isAbsolute ? `//${plain}` : fromDirectory(plain, below);
  if (local === undefined) return [];
  const named = /[:#@]/.test(local) ? local : `${local}:${local.slice(local.lastIndexOf('/') + 1)}`;
  const found = [named].filter((word) => word.startsWith(typed));
  const path = named.slice(0, named.indexOf(':'));
  for (let end = path.length; end > 1; end = path.lastIndexOf('/', end - 1)) {
    const directory = `${path.slice(0, end)}::`;
    if (!directory.startsWith(typed)) break;
    if (directory !== '/::') found.push(directory);
  }
  return found;
}

function fromDirectory(spec: string, below: string): string | undefined {
  if (below === '') return spec.startsWith(':') ? `//${spec}` : spec;
  if (spec.startsWith(`${below}/`)) return spec.slice(below.length + 1);
  if (spec.startsWith(`${below}:`)) return spec.slice(below.length);
  return spec === below ? `:${below.slice(below.lastIndexOf('/') + 1)}` : undefined;
}

/** Words up to the next `/` or `:` after what is typed. */
function nextParts(words: ReadonlySet<string>, typed: string): string[] {
  const parts = new Set<string>();
  for (const word of words) {
    const end = /\/|::?/.exec(word.slice(typed.length));
    parts.add(end === null ? word : word.slice(0, typed.length + end.index + end[0].length));
  }
  return [...parts];
}
