import { createHash } from 'node:crypto';
import { readMember } from '../../archive/read-member.ts';
import type { StoredWheel } from '../../wheels/types.ts';
import runtime from '../data/pex-runtime.json' with { type: 'json' };
import { quoteShell, splitShell } from '../shell-words.ts';

/** What the shell script at the start of a PEX file needs to know. */
export interface ShBootFacts {
  readonly pexHash: string;
  /** Where the runtime caches the unpacked PEX file. */
  readonly pexRoot: string;
  readonly venv: boolean;
  readonly venvHermeticScripts: boolean;
  readonly injectPythonArgs: readonly string[];
  /** Python versions it is made for, such as `3.12`, best first. */
  readonly versions: readonly string[];
  /** The requested `shebang`: its Python is tried first. */
  readonly shebang: string | undefined;
  /** It is a zip file, not a directory. */
  readonly isZip: boolean;
}

/** A first line that does not name a Python. */
export class ShebangError extends Error {}

/** The first version with free-threaded interpreters, `python3.13t`. */
const FIRST_FREE_THREADED = 13;
/** Directories in the PEX root (pex/cache/dirs.py). */
const UNZIPPED = 'unzipped_pexes/4';
const VENVS = 'venvs/4';
/** The rest of a virtual environment's key, besides its PEX file, if the environment does not affect it. */
const PLAIN_VENV = createHash('sha1').update('{"PEX_PYTHON_PATH": null, "pex_path": {}}').digest('hex');

/** Variables that request something other than the existing environment. */
const slowVariables = [
  'PEX_IGNORE_RCFILES',
  'PEX_VENV',
  'PEX_PYTHON',
  'PEX_PYTHON_PATH',
  'PEX_PATH',
  'PEX_TOOLS',
];

/**
 * The `sh` script that finds a Python and starts the PEX file (pex/sh_boot.py, `create_sh_boot_script`), without its
 * first line. The text comes from the wheel of the runtime.
 * @throws ShebangError, UserError `bad-zip`
 */
export async function shBootScript(wheel: StoredWheel, facts: ShBootFacts): Promise<string> {
  const { python, pythonArgs } = fromShebang(facts);
  const venvArgs = facts.venvHermeticScripts ? [...pythonArgs, '-I'] : pythonArgs;
  const installed = facts.venv ? `${VENVS}/${facts.pexHash}/${PLAIN_VENV}` : `${UNZIPPED}/${facts.pexHash}`;
  const values: Readonly<Record<string, string>> = {
    venv: facts.venv ? '1' : '',
    python,
    python_args: pythonArgs.map(quoteShell).join(' '),
    pythons: pythonNames(facts.versions)
      .map((name) => `"${name}"`)
      .join(' \\\n'),
    pex_root: facts.pexRoot,
    pex_installed_relpath: installed,
    venv_python_args: venvArgs.map(quoteShell).join(' '),
    pex: facts.isZip ? '$0' : '$(dirname "$0")',
    check_no_fast_path: slowVariables.map((name) => `-z "\${${name}:-}"`).join(' -a '),
  };
  const text = await template(wheel);
  return text.replace(/\{\{|\}\}|\{(\w+)\}/g, (brace, name: string | undefined) =>
    name === undefined ? brace[0]! : (values[name] ?? brace),
  );
}

/** The script as the first lines of a Python file (pex/executables.py, `create_sh_python_redirector_shebang`). */
export function asPythonHeader(script: string): string {
  return `'''': pshprs\n${script.trimEnd()}\n'''`;
}

/** The literal in `create_sh_boot_script`, as Python reads it. */
async function template(wheel: StoredWheel): Promise<string> {
  const member = wheel.facts.members.find(({ name }) => name === 'pex/sh_boot.py');
  const source = member && (await readMember(wheel.path, member)).toString('utf8');
  const literal = /return dedent\(\n {8}"""\\\n([^]*?)\n {8}"""\n {4}\)\.format\(/.exec(source ?? '')?.[1];
  if (literal === undefined) throw new Error(`${wheel.pinned.filename} has no script in the expected format`);
  const lines = literal.split('\n').map((line) => line.replace(/^ {8}/, ''));
  return `${lines.join('\n')}\n`.replaceAll('\\\\', '\\');
}

function fromShebang({ shebang, injectPythonArgs }: ShBootFacts): {
  readonly python: string;
  readonly pythonArgs: readonly string[];
} {
  if (shebang === undefined) return { python: '', pythonArgs: injectPythonArgs };
  const words = splitShell(shebang.replace(/^#!/, '')) ?? [];
  const start = words.findIndex((word) => /(?:^|\/)(?:python|pypy)(?:[2-9](?:\.\d+[a-z]?)?)?$/.test(word));
  if (start === -1) throw new ShebangError(`\`${shebang}\` does not name a Python`);
  return { python: words[start]!, pythonArgs: [...injectPythonArgs, ...words.slice(start + 1)] };
}

/** Names of interpreters, the most specific first, then with shorter versions. */
function pythonNames(versions: readonly string[]): readonly string[] {
  const names = new Map<
    string,
    { readonly name: string; readonly version: string; readonly suffix: string }
  >();
  const add = (name: string, version: string, suffix = ''): void => {
    names.set(`${name}${version}${suffix}`, { name, version, suffix });
  };
  for (const version of versions) add('python', version);
  for (const version of runtime.pythons) {
    add('python', version);
    const [major, minor] = version.split('.').map(Number);
    if (major === 3 && minor! >= FIRST_FREE_THREADED) add('python', version, 't');
  }
  for (const version of runtime.pythons) add('pypy', version);
  const all = [...names.values()];
  return [
    ...new Set([
      ...names.keys(),
      ...all.map(({ name, version }) => `${name}${version.split('.', 1)[0]!}`),
      ...all.map(({ name }) => name),
    ]),
  ];
}
