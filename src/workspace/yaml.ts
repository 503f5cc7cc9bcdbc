import { createRequire } from 'node:module';
import type { parse as ParseYaml } from 'yaml';

declare const YAML_MODULE: string;

/** The parser builds a tree of every token: 1 MB of brackets take 700 MB. Characters. */
export const MAX_YAML = 256 * 1024;
/** Uses of all anchors: each may contain others. */
const MAX_ALIASES = 100;

/**
 * The data of a YAML text of at most `MAX_YAML` characters. The parser is loaded when it is used: YAML files are rare,
 * and it is as much code as everything else that reads a checkout. Unknown tags, such as `!Ref`, are ignored.
 * @throws Error of the parser
 */
export function parseYaml(text: string): unknown {
  const load = createRequire(import.meta.url);
  const name = typeof YAML_MODULE === 'undefined' ? 'yaml' : YAML_MODULE;
  const { parse } = load(name) as { readonly parse: typeof ParseYaml };
  // Its warnings would go to stderr as they are, with text of the file. The last of equal keys counts, as in PyYAML; to look
  // for them takes a minute for 100,000 keys.
  return parse(text, {
    maxAliasCount: MAX_ALIASES,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  });
}
