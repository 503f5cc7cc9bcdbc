// How installers rewrite the `scripts` of a wheel: PEP 427, "Recommended installer features", as pex 2.105 does it.

/** Interpreters that a shebang line may call: `python`, `/usr/bin/env python3.11 -s`, `/opt/pypy3`. */
const PYTHON_SHEBANG = /(?:^|\W)(?:python|pypy)(?:\d+(?:\.\d+)*)?(?:\.exe)?(?:\s\S|$)/i;
/** PEP 263. */
const ENCODING_LINE = /^[ \t\f]*#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+/;
const PLACEHOLDER = '#!python\n';

/**
 * A Python script of a wheel with its first line replaced by the placeholder `#!python`, or `undefined` if it is not a
 * Python script. A shell preamble that looks for an interpreter (used if a shebang line would be too long) is removed
 * with the first line.
 */
export function rewriteShebang(script: Buffer): Buffer | undefined {
  const first = lineAt(script, 0);
  if (!first.text.startsWith('#!')) return undefined;
  const command = first.text.slice(2).replace(/[ \t\n\v\f\r]+$/, '');
  if (PYTHON_SHEBANG.test(command)) {
    // Interpreters before a shell preamble are never called python, so the rest is the script.
    return Buffer.concat([Buffer.from(PLACEHOLDER), script.subarray(first.end)]);
  }
  if (command !== '/bin/sh') return undefined;
  return withoutPreamble(script, first.end);
}

/** Whether a script begins with that placeholder. */
export function hasPlaceholder(script: Buffer): boolean {
  return script.subarray(0, PLACEHOLDER.length).toString('latin1') === PLACEHOLDER;
}

function withoutPreamble(script: Buffer, start: number): Buffer | undefined {
  let line = lineAt(script, start);
  const encoding = ENCODING_LINE.test(line.text) ? line.text : '';
  if (encoding !== '') line = lineAt(script, line.end);
  const quotes = line.text.split("'").length - 1;
  const isPreamble = line.text === "'''': pshprs\n" || (/^'''.*exec.+/.test(line.text) && quotes >= 4);
  if (!isPreamble) return undefined;
  // The preamble is a Python string, which ends on a later line.
  do line = lineAt(script, line.end);
  while (line.text !== '' && !line.text.endsWith("'''\n"));
  return Buffer.concat([Buffer.from(PLACEHOLDER + encoding), script.subarray(line.end)]);
}

/** The line from `start` with its end, as Latin-1; `end` is the offset after it. */
function lineAt(bytes: Buffer, start: number): { text: string; end: number } {
  const newline = bytes.indexOf(0x0a, start);
  const end = newline === -1 ? bytes.length : newline + 1;
  return { text: bytes.toString('latin1', start, end), end };
}
