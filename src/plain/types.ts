import type { Place } from '../host/types.ts';

/** What a user says of packages without BUILD files: options of the command line, or inputs of the Action. */
export interface PlainRequest {
  /** Directory in which it is said, relative to the build root. */
  readonly base: string;
  /** `app.handler`, `src/app.handler`, `src/app.py:handler`. */
  readonly handler?: string | undefined;
  readonly runtime?: string | undefined;
  readonly architecture?: string | undefined;
  /** A lock or a file of requirements, relative to `base`. */
  readonly requirements?: string | undefined;
  readonly requirementsMode?: RequirementsMode | undefined;
  /** Globs of further files, relative to `base`; `!glob` leaves out. */
  readonly include: readonly string[];
  readonly name?: string | undefined;
  /** A file that declares functions, relative to `base`. */
  readonly from?: string | undefined;
  /** Names of the only functions that are wanted, as far as the command line shows; undefined for all. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** All requirements that are declared, or those that imports reach. */
type RequirementsMode = 'all' | 'imported';

/** What a file that declares functions is. */
export type SourceKind = 'cloudformation' | 'serverless' | 'list';

/** A value, with the place where a file of the checkout has it. */
export interface Written {
  readonly text: string;
  /** A handler of a template: AWS gets it as it stands there. */
  readonly isForAws?: true;
  readonly place?: Place;
}

/** A function or layer as its file declares it. Paths are relative to the build root. */
export interface Declared {
  readonly kind: 'function' | 'layer';
  /** Its logical id, its name, or the stem of its handler's file. */
  readonly id: string;
  /** Folder of its address: of the template, or of the handler's file. */
  readonly directory: string;
  readonly place?: Place;
  /** Of a function. */
  readonly handler: Written | undefined;
  readonly runtime: Written | undefined;
  readonly architecture: Written | undefined;
  /** Directories that the handler may be relative to, in their order. */
  readonly roots: readonly string[];
  /** The first of them is the code of this function: its data belongs to it. */
  readonly isUnit: boolean;
  readonly requirements: Written | undefined;
  readonly mode: RequirementsMode;
  readonly include: readonly Pattern[];
  /** Ids of layers of the same file. */
  readonly layers: readonly string[];
  /** It names layers that are not declared there. */
  readonly hasOtherLayers: boolean;
  /** Projects that its own tool leaves out too. */
  readonly without: readonly string[];
  /** What a copy of the template says instead of its code. */
  readonly edit: Edit | undefined;
}

/** A glob and the directory that it is relative to. */
export interface Pattern {
  readonly glob: string;
  readonly base: string;
  /** Of a file that is for another tool: it need not match. */
  readonly isSoft?: boolean;
}

/** Where a template names the code of a function. */
export interface Edit {
  /** Offsets in the text of the value; equal where a line is to be added. */
  readonly from: number;
  readonly to: number;
  /** Before and after the path. */
  readonly before: string;
  readonly after: string;
}
