/** What `docs/errors.md` and `lambda-package help CODE` say about a diagnostic code. Markdown; code in backticks. */
export interface CodeEntry {
  /** What is wrong, in a sentence or two; says so when it is never an error. */
  readonly means: string;
  /** A message as it is printed, or its beginning: a test compares it with the source. */
  readonly example: string;
  /** What to do. */
  readonly fix: string;
}

/** The codes of one area, in alphabetical order. */
export type CodeTable = Readonly<Record<string, CodeEntry>>;
