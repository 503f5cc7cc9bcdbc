import { BlockReader } from './blocks.ts';
import {
  lazyNames,
  madeModules,
  makesModules,
  makesModulesOldWay,
  makesNames,
  reachesOut,
} from './dynamic-names.ts';
import { encodingFault } from './encoding.ts';
import { LineReader } from './logical-lines.ts';
import type { ModuleOutline } from './types.ts';

/** Larger files are not parsed, bytes: what they bind and import counts as unknown. */
const LARGEST = 8 * 1024 * 1024;
/** What is known of a module that is not read. */
const unreadOutline: ModuleOutline = {
  work: 0,
  steps: [],
  globals: [],
  makesNames: true,
  reachesOut: true,
  makesModules: true,
  makesModulesOldWay: false,
  lazyNames: {},
  madeModules: [],
  setsOutside: [],
  fault: undefined,
  grammar: undefined,
};

/**
 * Reads what a module does when it is loaded: its imports, the names that it binds, and the conditions that guard both.
 * One pass over the tokens, in linear time; never throws. Nothing is executed.
 * @param source bytes of the file; UTF-8, or ASCII in another encoding
 */
export function outlineModule(source: Uint8Array): ModuleOutline {
  if (source.length > LARGEST) return unreadOutline;
  const lines = new LineReader(source);
  const blocks = new BlockReader(lines);
  const steps = blocks.module();
  const { work } = lines;
  if (lines.isCut()) return { ...unreadOutline, work };
  // Most files have no such word, and need no further checks.
  const isDynamic = lines.signs.length > 0;
  const code = isDynamic ? lines.codeAtSigns() : '';
  const hasNames = isDynamic && makesNames(code);
  return {
    work,
    steps,
    globals: [...blocks.globals],
    makesNames: hasNames,
    reachesOut: isDynamic && reachesOut(code),
    makesModules: isDynamic && makesModules(code),
    makesModulesOldWay: code.includes('meta_path') && makesModulesOldWay(lines.code()),
    lazyNames: hasNames ? lazyNames(lines.bytes) : {},
    madeModules: code.includes('modules') || code.includes('exec') ? madeModules(lines.bytes) : [],
    setsOutside: [...blocks.setsOutside],
    fault: encodingFault(lines.bytes) ?? blocks.fault(),
    grammar: blocks.grammar,
  };
}
