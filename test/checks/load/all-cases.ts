import { cases } from './cases.ts';
import { measuredCases } from './measured-cases.ts';
import { raisingCases } from './raising-cases.ts';
import { reportedCases } from './reported-cases.ts';
import { searchPathCases } from './search-path-cases.ts';
import { undefinedCases } from './undefined-cases.ts';

/** A package, and what is found in it. */
export interface Case {
  readonly name: string;
  readonly wanted: string;
  readonly files: Readonly<Record<string, string>>;
}

function readCases(text: string): readonly Case[] {
  return text
    .split(/^# (?=.*: (?:ok|error|warning)\b.*$)/m)
    .slice(1)
    .map((chunk) => {
      const [title, ...rest] = chunk.split('\n');
      const [, name, wanted] = /^(.*): (ok|(?:error|warning) [\w-]+)$/.exec(title!)!;
      const files = Object.fromEntries(
        rest
          .join('\n')
          .split(/^--- /m)
          .slice(1)
          .map((file) => [file.slice(0, file.indexOf('\n')), file.slice(file.indexOf('\n') + 1)]),
      );
      return { name: name!, wanted: wanted!, files };
    });
}

/** All cases of packages that are loaded. */
export const allCases: readonly Case[] = [
  cases,
  measuredCases,
  reportedCases,
  undefinedCases,
  raisingCases,
  searchPathCases,
].flatMap(readCases);
