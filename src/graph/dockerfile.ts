import { parseBoundedJson } from '../text/bounded-json.ts';
/** One instruction of a Dockerfile. */
export interface Instruction {
  /** Upper case. */
  readonly name: string;
  /** What follows the name, on one line. */
  readonly rest: string;
  /** Words after the name, with their quotes unless they are in JSON form; flags (`--from=…`) are separate. */
  readonly words: readonly string[];
  readonly flags: readonly string[];
  readonly line: number;
}

/** A word of a Dockerfile with the line of its instruction. */
export interface DockerfileWord {
  readonly text: string;
  readonly line: number;
}

/** What a Dockerfile references. */
export interface DockerfileReferences {
  /** Sources of `COPY` that are in the build context, as written. */
  readonly copied: readonly DockerfileWord[];
  /** `NAME=default` of `ARG`s that are the whole image of a `FROM`. */
  readonly imageArguments: ReadonlyMap<string, DockerfileWord>;
  /** The same for sources of `COPY`. */
  readonly copyArguments: ReadonlyMap<string, DockerfileWord>;
}

/**
 * Reads the parts of a Dockerfile that matter for dependencies: continuation lines, comments, the `escape` directive,
 * JSON form, heredocs. Follows docs.docker.com/reference/dockerfile.
 * @param keepsQuotes as in Pants 2.17, for which a quoted path is another path
 */
export function readDockerfile(text: string, keepsQuotes = false): DockerfileReferences {
  const defaults = new Map<string, DockerfileWord>();
  const copied: DockerfileWord[] = [];
  const imageArguments = new Map<string, DockerfileWord>();
  const copyArguments = new Map<string, DockerfileWord>();
  const plain = (word: string): string => (keepsQuotes ? word : word.replace(/["']/g, ''));
  const keep = (into: Map<string, DockerfileWord>, word: string): boolean => {
    const name = /^\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))$/.exec(word);
    const argument = name?.[1] ?? name?.[2];
    if (argument === undefined) return false;
    const value = defaults.get(argument);
    if (value !== undefined) into.set(argument, value);
    return true;
  };
  for (const { name, words, flags, line } of dockerfileInstructions(text)) {
    if (name === 'ARG') {
      for (const word of words) {
        const equals = word.indexOf('=');
        const value = word.slice(equals + 1).replace(/["']/g, '');
        if (equals > 0) defaults.set(word.slice(0, equals), { text: value, line });
      }
    } else if (name === 'FROM') {
      keep(imageArguments, words[0] ?? '');
    } else if (name === 'COPY' && !flags.some((flag) => flag.startsWith('--from'))) {
      for (const word of words.slice(0, -1)) {
        if (!keep(copyArguments, plain(word))) copied.push({ text: plain(word), line });
      }
    }
  }
  return { copied, imageArguments, copyArguments };
}

/** The instructions of a Dockerfile, in order. */
export function* dockerfileInstructions(text: string): Generator<Instruction> {
  const lines = text.split(/\r?\n/);
  const escape = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 5).join('\n')) ? '`' : '\\';
  for (let index = 0; index < lines.length; index++) {
    if (isIgnored(lines[index]!)) continue;
    const start = index;
    const parts: string[] = [];
    for (; index < lines.length; index++) {
      const line = lines[index]!;
      if (isIgnored(line)) continue;
      const trimmed = line.trimEnd();
      if (!trimmed.endsWith(escape)) {
        parts.push(line);
        break;
      }
      parts.push(trimmed.slice(0, -1));
    }
    const whole = parts.join(' ').trim();
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(whole) ?? [];
    index = skipHeredocs(lines, index, name, rest);
    yield { name: name.toUpperCase(), rest, ...splitWords(rest), line: start + 1 };
  }
}

function isIgnored(line: string): boolean {
  const trimmed = line.trimStart();
  return trimmed === '' || trimmed.startsWith('#');
}

/** The index of the last line of the instruction's heredocs, or `index` if it has none. */
function skipHeredocs(lines: readonly string[], index: number, name: string, rest: string): number {
  if (!/^(?:RUN|COPY|ADD)$/i.test(name)) return index;
  let last = index;
  for (const [, quoted, plain] of rest.matchAll(/<<-?(?:(["'][^"']+["'])|([A-Za-z_][A-Za-z0-9_]*))/g)) {
    const word = quoted === undefined ? plain : quoted.slice(1, -1);
    // An unterminated heredoc extends to the end of the file.
    do last++;
    while (last < lines.length && lines[last]!.replace(/^\t+/, '') !== word);
  }
  return last;
}

function splitWords(rest: string): Pick<Instruction, 'words' | 'flags'> {
  const flags: string[] = [];
  let words = rest;
  for (let match = /^(--\S+)\s*/.exec(words); match !== null; match = /^(--\S+)\s*/.exec(words)) {
    flags.push(match[1]!);
    words = words.slice(match[0].length);
  }
  return { flags, words: jsonWords(words) ?? plainWords(words) };
}

/** `["a", "b"]`, which Docker treats as a list only if it is JSON. */
function jsonWords(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = parseBoundedJson(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

function plainWords(text: string): readonly string[] {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) => word);
}
