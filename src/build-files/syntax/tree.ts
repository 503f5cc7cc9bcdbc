import type { Span } from './source.ts';

/** The syntax tree. Node names are those of Python's `ast` where it has one; every node is a span of its source. */

/** Names that a function, lambda or comprehension binds. */
export interface Scope {
  readonly isComprehension: boolean;
  readonly locals: Set<string>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
}

export type UnaryOperator = '-' | '+' | '~' | 'not';
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '&' | '|' | '^' | '<<' | '>>';
export type CompareOperator = '<' | '>' | '<=' | '>=' | '==' | '!=' | 'in' | 'not in' | 'is' | 'is not';

interface Constant extends Span {
  readonly kind: 'constant';
  readonly value: null | boolean | bigint | number | string | Uint8Array | undefined;
}
interface Ellipsis extends Span {
  readonly kind: 'ellipsis';
}
export interface Name extends Span {
  readonly kind: 'name';
  readonly id: string;
}
export type StringPart = string | FormattedValue;
interface FormattedValue {
  readonly value: Expression;
  readonly conversion: 'r' | 's' | 'a' | undefined;
  readonly spec: readonly StringPart[] | undefined;
}
export interface JoinedString extends Span {
  readonly kind: 'joined-string';
  readonly parts: readonly StringPart[];
}
interface Collection extends Span {
  readonly kind: 'list' | 'tuple' | 'set';
  readonly items: readonly Expression[];
  /** Written in parentheses (an unparenthesised tuple is not allowed everywhere). */
  readonly parenthesized: boolean;
}
interface DictDisplay extends Span {
  readonly kind: 'dict';
  /** `key` undefined: `**value`. */
  readonly entries: readonly { readonly key: Expression | undefined; readonly value: Expression }[];
}
interface Starred extends Span {
  readonly kind: 'starred';
  readonly value: Expression;
}
interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}
interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
interface Logical extends Span {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or';
  readonly values: readonly Expression[];
}
interface Compare extends Span {
  readonly kind: 'compare';
  readonly left: Expression;
  readonly rest: readonly { readonly operator: CompareOperator; readonly right: Expression }[];
}
interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly body: Expression;
  readonly orElse: Expression;
}
export interface Argument extends Span {
  /** `*value`, `**value`, `name=value`, or positional. */
  readonly kind: 'positional' | 'keyword' | 'star' | 'double-star';
  readonly name: string | undefined;
  readonly value: Expression;
}
export interface Call extends Span {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
}
interface Attribute extends Span {
  readonly kind: 'attribute';
  readonly object: Expression;
  readonly name: string;
}
interface Subscript extends Span {
  readonly kind: 'subscript';
  readonly object: Expression;
  readonly index: Expression;
}
export interface Slice extends Span {
  readonly kind: 'slice';
  readonly lower: Expression | undefined;
  readonly upper: Expression | undefined;
  readonly step: Expression | undefined;
}
export interface Parameters {
  readonly positionalOnly: readonly Parameter[];
  readonly ordinary: readonly Parameter[];
  readonly star: string | undefined;
  readonly keywordOnly: readonly Parameter[];
  readonly doubleStar: string | undefined;
}
export interface Parameter {
  readonly name: string;
  readonly default: Expression | undefined;
}
interface Lambda extends Span {
  readonly kind: 'lambda';
  readonly parameters: Parameters;
  readonly body: Expression;
  readonly scope: Scope;
}
export interface ComprehensionClause {
  readonly target: Target;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}
export interface Comprehension extends Span {
  readonly kind: 'comprehension';
  readonly makes: 'list' | 'set' | 'dict' | 'generator';
  /** For a dict the key. */
  readonly element: Expression;
  readonly value: Expression | undefined;
  readonly clauses: readonly ComprehensionClause[];
  readonly scope: Scope;
}
interface NamedExpression extends Span {
  readonly kind: 'named';
  readonly target: Name;
  readonly value: Expression;
}

export type Expression =
  | Constant
  | Ellipsis
  | Name
  | JoinedString
  | Collection
  | DictDisplay
  | Starred
  | Unary
  | Binary
  | Logical
  | Compare
  | Conditional
  | Call
  | Attribute
  | Subscript
  | Slice
  | Lambda
  | Comprehension
  | NamedExpression;

/** What can be left of `=`. */
export type Target =
  | Name
  | Attribute
  | Subscript
  | (Span & {
      readonly kind: 'unpack';
      readonly items: readonly Target[];
      readonly star: number | undefined;
    });

interface ExpressionStatement extends Span {
  readonly kind: 'expression-statement';
  readonly value: Expression;
}
interface Assign extends Span {
  readonly kind: 'assign';
  readonly targets: readonly Target[];
  readonly value: Expression;
}
interface AugmentedAssign extends Span {
  readonly kind: 'augmented-assign';
  readonly target: Name | Attribute | Subscript;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}
interface If extends Span {
  readonly kind: 'if';
  readonly branches: readonly { readonly test: Expression; readonly body: readonly Statement[] }[];
  readonly orElse: readonly Statement[];
}
interface For extends Span {
  readonly kind: 'for';
  readonly target: Target;
  readonly iterable: Expression;
  readonly body: readonly Statement[];
  readonly orElse: readonly Statement[];
}
interface While extends Span {
  readonly kind: 'while';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orElse: readonly Statement[];
}
interface FunctionDefinition extends Span {
  readonly kind: 'def';
  readonly name: string;
  readonly parameters: Parameters;
  readonly body: readonly Statement[];
  readonly scope: Scope;
  readonly documentation: string | undefined;
}
interface Return extends Span {
  readonly kind: 'return';
  readonly value: Expression | undefined;
}
interface Simple extends Span {
  readonly kind: 'pass' | 'break' | 'continue';
}
interface Assert extends Span {
  readonly kind: 'assert';
  readonly test: Expression;
  readonly message: Expression | undefined;
}
export interface Raise extends Span {
  readonly kind: 'raise';
  readonly exception: Expression | undefined;
  readonly cause: Expression | undefined;
}
export interface Handler {
  readonly type: Expression | undefined;
  readonly name: string | undefined;
  readonly body: readonly Statement[];
}
export interface Try extends Span {
  readonly kind: 'try';
  readonly body: readonly Statement[];
  readonly handlers: readonly Handler[];
  readonly orElse: readonly Statement[];
  readonly final: readonly Statement[];
}
interface Delete extends Span {
  readonly kind: 'delete';
  readonly targets: readonly Target[];
}

export type Statement =
  | ExpressionStatement
  | Assign
  | AugmentedAssign
  | If
  | For
  | While
  | FunctionDefinition
  | Return
  | Simple
  | Assert
  | Raise
  | Try
  | Delete;
