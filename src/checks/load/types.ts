import type { EntryPlace } from '../../host/types.ts';
import type { ModuleOutline } from '../../python/outline/types.ts';
import type { StandardLibrary } from '../../python/stdlib-contents.ts';
import type { ModuleTree, TreeFile } from './module-tree.ts';
import type { Value } from './conditions.ts';
import type { HandlerFault } from './handler.ts';

/** How certain it is that a statement runs, worst first: it runs, it may run, its errors are caught. */
export const Guard = { runs: 0, mayRun: 1, caught: 2 } as const;
export type Guard = (typeof Guard)[keyof typeof Guard];

type LoadFaultCode =
  | 'missing-module'
  | 'missing-name'
  | 'module-removed'
  | 'extension-for-other-python'
  | 'module-syntax'
  | 'circular-import'
  | 'missing-metadata'
  | 'unbound-name'
  | 'type-expression'
  | 'raises-at-load'
  | 'missing-entry-points'
  | 'missing-time-zones'
  | 'psycopg-without-libpq'
  | 'sdk-with-other-urllib3';

/** Something in a module that fails when it is loaded. */
export interface LoadFault {
  readonly code: LoadFaultCode;
  /** Why it fails; a clause that starts in lower case. */
  readonly reason: string;
  /** What is missing, for grouping: a module, a name. */
  readonly subject: string;
  readonly line: number;
  readonly guard: Guard;
  readonly notes?: readonly string[];
}

/** What the interpreter and the runtime provide. */
export interface Interpreter {
  /** The `12` of Python 3.12. */
  readonly minor: number;
  readonly library: StandardLibrary;
  readonly facts: ReadonlyMap<string, Value>;
  /** Additional top-level modules of the Lambda runtime; empty on other platforms. */
  readonly runtimeModules: ReadonlySet<string>;
  /** Whether the system has a time zone database: Amazon Linux 2023 does not. */
  readonly hasTimeZones: boolean;
}

/** The package to check. */
export interface LoadInput {
  readonly tree: ModuleTree;
  /** What a file does when it is loaded; undefined when that is not known. */
  readonly outline: (file: TreeFile) => ModuleOutline | undefined;
  readonly interpreter: Interpreter;
  /** Normalized names (PEP 503) of the distributions with a `.dist-info`, including those of the runtime. */
  readonly distributions: Names & {
    /** As in the name of the `.dist-info`; undefined for one of the runtime. */
    versionOf(name: string): string | undefined;
  };
  /** Whether a shared library with this beginning of its name is in the package. */
  readonly hasLibrary: (name: string) => boolean;
  /** Groups of their entry points. */
  readonly entryPointGroups: Names;
  /** Modules that the RECORDs of the distributions list, whether they are there or not. */
  readonly recorded: Names;
}

/** A set of which only the members are asked for. */
interface Names {
  has(name: string): boolean;
}

/** A module on the path from the handler to an error, and the line that imports the next one. */
export interface ChainLink {
  readonly module: string;
  /** Undefined for a namespace. */
  readonly path: string | undefined;
  readonly line: number;
}

export interface LoadFinding extends Omit<LoadFault, 'guard'> {
  readonly severity: 'error' | 'warning' | 'note';
  /** The file that contains it. */
  readonly file: TreeFile;
  /** From the handler's module to the one with the error. */
  readonly chain: readonly ChainLink[];
}

/** A finding as JSON, without the objects of the walk. */
export interface ReportedFinding extends Omit<LoadFinding, 'file'> {
  /** Of the file, below the directory in which Python finds it. */
  readonly path: string;
  readonly owner: string;
  /** Its path in the checkout. */
  readonly source?: string | undefined;
  readonly entry: EntryPlace;
}

/** What was found in a package, as JSON. */
export interface LoadReport {
  /** The start module does not exist. */
  readonly isMissing: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly handler?: HandlerFault | undefined;
  /** The extension modules that are certainly loaded. */
  readonly extensions: readonly LoadedExtension[];
  /** Files of the checkout that are certainly loaded. */
  readonly sources: readonly string[];
  /** What files of the checkout import from a directory that is added to `sys.path`. */
  readonly found: readonly FoundThere[];
}

/** An import that a directory provides which is added to `sys.path`. */
interface FoundThere {
  /** The importing file, in the checkout. */
  readonly source: string;
  /** Dotted, of the module. */
  readonly name: string;
  /** It may have names besides modules. */
  readonly hasNames: boolean;
}

interface LoadedExtension {
  readonly entry: EntryPlace;
  /** The imports that lead to it; empty for the start module. */
  readonly chain: readonly ChainLink[];
}
