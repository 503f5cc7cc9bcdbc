import type { ImportScanOptions } from './types.ts';
import { unicodeTest } from '../text/unicode.ts';

type Rule = (text: string) => boolean;

/** What a string literal without spaces and escapes may refer to. */
export interface StringRules {
  readonly isImport: Rule;
  readonly isAsset: Rule;
}

const never: Rule = () => false;

const isIdentifier = unicodeTest(String.raw`^[\p{XID_Start}_][\p{XID_Continue}]*$`);

/** Today's Pants: identifiers with dots between them. */
function importRule(minimumDots: number): Rule {
  return (text) => {
    const parts = text.split('.');
    return parts.length > minimumDots && parts.every(isIdentifier);
  };
}

/** Pants 2.17: the packages in lower case. */
function importRule217(minimumDots: number): Rule {
  const isPackageName = unicodeTest(String.raw`^[a-z_][a-z_\p{Nd}]*$`);
  const isLastName = unicodeTest(String.raw`^[a-zA-Z_][\p{L}\p{N}_]*$`);
  return (text) => {
    const parts = text.split('.');
    const last = parts.pop()!;
    return parts.length >= minimumDots && isLastName(last) && parts.every(isPackageName);
  };
}

/** Today's Pants: anything with enough slashes. */
function assetRule(minimumSlashes: number): Rule {
  return (text) => text.split('/').length > minimumSlashes;
}

/** Pants 2.17: directories of word characters, and a file name with an extension. */
function assetRule217(minimumSlashes: number): Rule {
  const isDirectory = unicodeTest(String.raw`^[\p{L}\p{N}_-]*$`);
  const isFile = unicodeTest(String.raw`^[\p{L}\p{N}_-]*(?:\.[^.]+)+$`);
  return (text) => {
    const parts = text.split('/');
    const last = parts.pop()!;
    return parts.length >= minimumSlashes && isFile(last) && parts.every(isDirectory);
  };
}

/** The rules that `[python-infer]` selects; `undefined` if strings are ignored. */
export function stringRules(options: ImportScanOptions): StringRules | undefined {
  const { stringImports, stringImportsMinDots, assets, assetsMinSlashes } = options;
  if (!stringImports && !assets) return undefined;
  const old = options.stringRules === '2.17';
  return {
    isImport: stringImports ? (old ? importRule217 : importRule)(stringImportsMinDots) : never,
    isAsset: assets ? (old ? assetRule217 : assetRule)(assetsMinSlashes) : never,
  };
}

const SPACE = 0x20;

/** A space or an ASCII control character: the string is neither a module nor an asset. */
export function hasBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) <= SPACE) return true;
  return false;
}
