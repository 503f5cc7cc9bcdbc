/**
 * What a module does when it is loaded, in terms of imports and names: the statements that run at load time, in order.
 * Functions and lambdas do not run then, so their bodies are left out.
 */
export interface ModuleOutline {
  /** The tokens and statements that were read: what it cost. */
  readonly work: number;
  readonly steps: readonly Step[];
  /** Names that functions declare `global`: they may be bound at any time. */
  readonly globals: readonly string[];
  /**
   * It binds names in ways that cannot be read statically: `globals()["x"] = 1`, `exec(…)`, `setattr(…)`, a module
   * `__getattr__` …
   */
  readonly makesNames: boolean;
  /** Its functions may bind names in the modules that call them. */
  readonly reachesOut: boolean;
  /** It makes modules importable: `__path__`, `sys.meta_path`, `sys.modules[x] = …`, `extend_path`. */
  readonly makesModules: boolean;
  /** Only with `find_module`, which Python 3.12 asks no more. */
  readonly makesModulesOldWay: boolean;
  /** Names that its `__getattr__` takes from modules when they are first used, see {@link LazyName}. */
  readonly lazyNames: Readonly<Record<string, LazyName>>;
  /** Modules that it puts into `sys.modules` by name. */
  readonly madeModules: readonly string[];
  /**
   * Attributes of other modules that it sets, also in functions: `logging.TRACE`, `logging.*` for any of them, with a dot
   * in front where the module is named relatively.
   */
  readonly setsOutside: readonly string[];
  /** Why Python would reject the file, if that is certain. */
  readonly fault: SyntaxFault | undefined;
  /** The newest grammar it uses. */
  readonly grammar: GrammarUse | undefined;
}

/**
 * Where a name comes from: a module, relative to a package: `[".main", undefined]`, `[".core_schema", "pydantic_core"]`;
 * undefined is the module itself.
 */
export type LazyName = readonly [module: string, from?: string];

export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  /** E.g. `this \`(\` is never closed`. */
  readonly message: string;
  /** It is Python 2. */
  readonly isPython2: boolean;
}

/** Grammar that older Python versions reject. */
export interface GrammarUse {
  /** The `10` of Python 3.10, which introduced it. */
  readonly minor: number;
  /** E.g. "the `match` statement". */
  readonly what: string;
  readonly line: number;
}

/** Is told grammar that Python 3.`minor` introduced. */
export type NoteGrammar = (minor: number, what: string, line: number) => void;

/** Is told why no Python accepts a line. */
export type ReportFault = (line: number, message: string) => void;

/** A statement that runs when the module is loaded. Lines count from 1. */
export type Step =
  /** `import a.b as c`; `bound` is the name that it binds: `c`, or `a`. */
  | { readonly kind: 'import'; readonly line: number; readonly module: string; readonly bound: string }
  /** `from ..a import b as c, d`; `level` counts the dots; a star is the name `*`. */
  | {
      readonly kind: 'from';
      readonly line: number;
      readonly level: number;
      readonly module: string;
      /** Name and the name that it is bound to. */
      readonly names: readonly (readonly [string, string])[];
    }
  /** A call that imports, reads metadata or entry points, see {@link CallStep}. */
  | CallStep
  /** A statement that is a call of a function, or assigns its result: `name(…)`, `module.name(…)`. */
  | { readonly kind: 'run'; readonly line: number; readonly name: string }
  /** `name = value`. */
  | { readonly kind: 'assign'; readonly name: string; readonly value: Expression }
  /** Anything else that binds names. */
  | { readonly kind: 'bind'; readonly names: readonly string[] }
  /** `del name` */
  | { readonly kind: 'unbind'; readonly names: readonly string[] }
  | FunctionStep
  | ClassStep
  /** An attribute of what an import has bound is used: `module.name`, `module.part.name`. */
  | { readonly kind: 'attribute'; readonly line: number; readonly of: string; readonly name: string }
  | TypeStep
  | SearchPathStep
  /** A name is read that the module may not have bound before. Python 3.14 does not evaluate annotations. */
  | { readonly kind: 'name'; readonly line: number; readonly name: string; readonly isAnnotation?: true }
  | {
      readonly kind: 'if';
      readonly test: Expression;
      readonly body: readonly Step[];
      readonly orelse: readonly Step[];
    }
  | {
      readonly kind: 'try';
      readonly body: readonly Step[];
      readonly handlers: readonly Handler[];
      readonly orelse: readonly Step[];
      readonly final: readonly Step[];
    }
  /** `with suppress(ImportError):` */
  | { readonly kind: 'suppress'; readonly body: readonly Step[] }
  /** `for name in values:`; runs once for each literal if they are known. */
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly values: Expression;
      readonly body: readonly Step[];
      readonly orelse: readonly Step[];
    }
  /** A body that may or may not run, such as that of a `while` or a `case`. */
  | { readonly kind: 'maybe'; readonly body: readonly Step[] }
  /** Nothing after it runs. `raises` is the dotted class of a `raise`, `sys.exit()` and the like, or `assert`. */
  | { readonly kind: 'stop'; readonly line: number; readonly raises?: string };

/** `sys.path` is changed. */
export interface SearchPathStep {
  readonly kind: 'search-path';
  /** The new directories: in the package, or not known. */
  readonly where: 'package' | 'anywhere';
  /** The only one of them, relative to the directory of the module. */
  readonly directory?: string;
}

/**
 * Brackets behind a type (`["list[]"]`), or the first `|` of a row with its operands: dotted names, `None`, names with brackets
 * (`list[]`), `""` for a string, `{}` for a dict that is written out.
 */
export interface TypeStep {
  readonly kind: 'type';
  readonly line: number;
  readonly operands: readonly string[];
  readonly isAnnotation?: true;
}

/**
 * - `load`: `importlib.import_module(x)`, `__import__(x)`;
 * - `metadata`: `importlib.metadata.version(x)` and the like;
 * - `entry-points`: `importlib.metadata.entry_points(group=x)`;
 * - `time-zone`: `ZoneInfo(x)`.
 */
export interface CallStep {
  readonly kind: 'load' | 'metadata' | 'entry-points' | 'time-zone';
  readonly line: number;
  readonly argument: Expression;
  /** Of `import_module`: what a relative name is relative to. */
  readonly anchor?: Expression;
}

export interface FunctionStep {
  readonly kind: 'function';
  readonly line: number;
  readonly name: string;
  readonly signature: Signature;
  readonly isDecorated: boolean;
  /** What a call gives instead of running the body. */
  readonly makes?: Deferred;
  /** What certainly runs when it is called, as far as it imports: up to the first statement that may end it. */
  readonly body?: readonly Step[];
}

/** What an `async def` and a function with `yield` return. */
export type Deferred = 'coroutine' | 'generator' | 'async generator';

interface ClassStep {
  readonly kind: 'class';
  readonly line: number;
  readonly name: string;
  /** Names that its body binds. */
  readonly members: readonly string[];
  /** It may have more members than these: it has bases, keywords or decorators. */
  readonly isOpen: boolean;
  readonly isDecorated: boolean;
  /** Dotted names; undefined where there are other things in its brackets. */
  readonly bases: readonly string[] | undefined;
  /** Those of the methods that decide how it and its instances are called; null for one that is not a plain `def`. */
  readonly methods: Readonly<Record<string, Method | null>>;
  /** The statements of its body that import. */
  readonly body: readonly Step[];
}

export interface Method {
  /** With `self`. */
  readonly signature: Signature;
  /** Its positional parameters. */
  readonly parameters: readonly string[];
  readonly makes?: Deferred;
}

export interface Signature {
  /** Positional parameters without a default. */
  readonly required: number;
  /** All positional parameters; undefined for any number (`*args`). */
  readonly most: number | undefined;
  /** Keyword-only parameters without a default. */
  readonly keywords: number;
}

export interface Handler {
  /** It catches `ImportError`. */
  readonly catchesImportError: boolean;
  /** It catches `PackageNotFoundError` of `importlib.metadata`, or what `pkg_resources` calls that. */
  readonly catchesMissingMetadata: boolean;
  /** The names of what it catches; undefined for other expressions. */
  readonly catches: readonly string[] | undefined;
  /** The name after `as`. */
  readonly name: string | undefined;
  readonly body: readonly Step[];
}

/** An expression, as far as conditions need it. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  /** `a.b.c` */
  | { readonly kind: 'name'; readonly name: string }
  /** `a.b(x, y)`; other arguments than positional ones are one that is unknown. And `"x".startswith(y)` as `of`. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly of?: Expression;
      readonly arguments: readonly Expression[];
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | {
      readonly kind: 'slice';
      readonly of: Expression;
      readonly from: Expression | undefined;
      readonly to: Expression | undefined;
    }
  | {
      readonly kind: 'compare';
      readonly left: Expression;
      readonly rest: readonly (readonly [Comparison, Expression])[];
    }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Expression[] }
  | { readonly kind: 'not'; readonly item: Expression }
  /** A lambda: callable, nothing else is known. */
  | { readonly kind: 'lambda'; readonly signature: Signature }
  /** Whether a name exists: the body of `try: name` with a handler for `NameError`. */
  | { readonly kind: 'bound'; readonly name: string }
  /** A value that is certainly not callable: a dict, a computed number … */
  | { readonly kind: 'data' }
  | { readonly kind: 'unknown' };

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';
