import type { ImportScanOptions } from './types.ts';

type Rule = (text: string) => boolean;

/** What a string literal without blanks and escapes may stand for. */
export interface StringRules {
  readonly isImport: Rule;
  readonly isAsset: Rule;
}

const never: Rule = () => false;

const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/** Today's Pants: identifiers with dots between them. */
function importRule(minimumDots: number): Rule {
  return (text) => {
    const parts = text.split('.');
    return parts.length > minimumDots && parts.every((part) => identifier.test(part));
  };
}

/** Pants 2.17: the packages in lower case. */
function importRule217(minimumDots: number): Rule {
  const packageName = /^[a-z_][a-z_\p{Nd}]*$/u;
  const lastName = /^[a-zA-Z_][\p{L}\p{N}_]*$/u;
  return (text) => {
    const parts = text.split('.');
    const last = parts.pop()!;
    return (
      parts.length >= minimumDots && lastName.test(last) && parts.every((part) => packageName.test(part))
    );
  };
}

/** Today's Pants: anything with enough slashes. */
function assetRule(minimumSlashes: number): Rule {
  return (text) => text.split('/').length > minimumSlashes;
}

/** Pants 2.17: directories of word characters, and a file name with an extension. */
function assetRule217(minimumSlashes: number): Rule {
  const directory = /^[\p{L}\p{N}_-]*$/u;
  const file = /^[\p{L}\p{N}_-]*(?:\.[^.]+)+$/u;
  return (text) => {
    const parts = text.split('/');
    const last = parts.pop()!;
    return parts.length >= minimumSlashes && file.test(last) && parts.every((part) => directory.test(part));
  };
}

/** The rules that `[python-infer]` asks for; `undefined` when no string counts. */
export function stringRules(options: ImportScanOptions): StringRules | undefined {
  const { stringImports, stringImportsMinDots, assets, assetsMinSlashes } = options;
  if (!stringImports && !assets) return undefined;
  const old = options.stringRules === '2.17';
  return {
    isImport: stringImports ? (old ? importRule217 : importRule)(stringImportsMinDots) : never,
    isAsset: assets ? (old ? assetRule217 : assetRule)(assetsMinSlashes) : never,
  };
}
