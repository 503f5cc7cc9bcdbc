import { posix } from 'node:path';
import { readMember } from '../../archive/read-member.ts';
import type { Entry } from '../../archive/types.ts';
import { BOOT_CALL } from '../data/pex-boot-call.ts';
import runtime from '../data/pex-runtime.json' with { type: 'json' };
import type { StoredWheel } from '../../wheels/types.ts';
import { pythonRepr, pythonTuple } from '../python-repr.ts';
import { isCompiled } from './walk-hash.ts';

/** The version of pex whose runtime goes into PEX files. */
export const PEX_VERSION = runtime.version;

/** The pex wheel that PEX files get their runtime from; found in an index by its name and hash. */
export const pexRuntimeWheel: StoredWheel['pinned'] = {
  name: 'pex',
  version: runtime.version,
  filename: runtime.filename,
  url: '',
  sha256: runtime.sha256,
  size: runtime.size,
  lockPath: 'the runtime of PEX files',
};

/** The hash that identifies the code in `.bootstrap`. */
export function bootstrapHash(includesTools: boolean): string {
  return includesTools ? runtime.bootstrapHashWithTools : runtime.bootstrapHash;
}

const VENDORED_ROOT = 'pex/vendor/_vendored/';
const vendored = new Map<string, readonly string[]>(Object.entries(runtime.vendored));

/**
 * The entries in `.bootstrap/`, given the wheel of {@link pexRuntimeWheel}: `pex/…` (pex/pex_builder.py,
 * `_prepare_bootstrap`).
 */
export function bootstrapEntries(wheel: StoredWheel, includesTools: boolean): readonly Entry[] {
  const packages = new Set(includesTools ? [...runtime.packages, ...runtime.toolPackages] : runtime.packages);
  return wheel.facts.members
    .filter(({ name }) => isNeeded(name, packages))
    .map((member) => ({
      path: member.name,
      mode: 0o644,
      content: { kind: 'member', archive: wheel.path, member },
      owner: wheel.pinned.filename,
    }));
}

function isNeeded(name: string, packages: ReadonlySet<string>): boolean {
  if (!name.startsWith('pex/') || name.endsWith('/') || isCompiled(name)) return false;
  if (name.startsWith(VENDORED_ROOT)) return isVendored(name.slice(VENDORED_ROOT.length));
  const [, first = '', ...rest] = name.split('/');
  return rest.length === 0 || packages.has(first) || name === 'pex/vendor/__init__.py';
}

function isVendored(path: string): boolean {
  if (path === '__init__.py') return true;
  const [distribution = '', first = '', ...rest] = path.split('/');
  const roots = vendored.get(distribution);
  if (roots === undefined) return false;
  return (rest.length === 0 && first === '__init__.py') || roots.includes(first);
}

/** What the code that starts a PEX file needs to know. */
interface BootFacts {
  readonly pexHash: string;
  readonly hermeticBoot: boolean;
  readonly hasInterpreterConstraints: boolean;
  readonly isVenv: boolean;
  readonly pexRoot: string;
  readonly injectPythonArgs: readonly string[];
}

/**
 * The code that starts a PEX file: `__main__.py` has it after a shebang, `__pex__/__init__.py` has it alone
 * (pex/pex_builder.py, `_prepare_code`).
 * @throws UserError `bad-zip`
 */
export async function bootCode(wheel: StoredWheel, facts: BootFacts): Promise<string> {
  const member = wheel.facts.members.find(({ name }) => name === 'pex/pex_boot.py');
  if (member === undefined) throw new Error(`${posix.basename(wheel.path)} has no pex/pex_boot.py`);
  const boot = await readMember(wheel.path, member);
  const python = (value: boolean) => (value ? 'True' : 'False');
  const values: Readonly<Record<string, string>> = {
    pexRoot: pythonRepr(facts.pexRoot),
    pexHash: pythonRepr(facts.pexHash),
    hermeticBoot: python(facts.hermeticBoot),
    hasInterpreterConstraints: python(facts.hasInterpreterConstraints),
    isVenv: python(facts.isVenv),
    injectPythonArgs: pythonTuple(facts.injectPythonArgs),
  };
  const call = BOOT_CALL.replace(/\{(\w+)\}/g, (_hole, name: string) => values[name]!);
  return `${boot.toString('utf8')}\n${call}`;
}
