import type { LazyName } from './types.ts';

/**
 * How modules bind names and create modules dynamically. Everything here works on code without comments and strings.
 */

/** Reading a module's names does not change any: `globals().get(x)`, `x in globals()`, `globals()[x]` without `=`. */
const READS_NAMES =
  /\bin\s+(?:globals|locals|vars)\s*\(\s*\)|\b(?:globals|locals|vars)\s*\(\s*\)(?:\s*\.\s*(?:get|keys|items|values|copy)\b|\s*\[[^\]\n]{0,300}\](?!\s*(?:=(?!=)|[-+|&*]=)))/g;
const BINDS_NAMES =
  /\b(?:globals|locals|vars)\s*\(\s*\)|\bexec\s*\(|\beval\s*\(\s*(?:compile\s*\(|code\b)|\bsetattr\s*\(\s*(?!self\b|cls\b)|\bsys\s*\.\s*modules\b[^\n]{0,300}__name__|\b_getframe\b|\bglobal_enum\b|\b_convert_?\s*\(|\b__getattr__\s*[,=]|^(?:[ \t]*(?:if|else|try|except)\b[^\n]*\n[ \t]+|)(?:async[ \t]+)?def[ \t]+__getattr__\b/m;

/** Whether code binds names of its module that are not written as names. */
export function makesNames(code: string): boolean {
  return BINDS_NAMES.test(code.replaceAll(READS_NAMES, ' '));
}

/** Frames of callers, and the modules of classes: what is written there are names of others. */
const REACHES_OUT =
  /\bf_(?:globals|locals)\b|\b(?:setattr|vars)\s*\(\s*(?:sys\s*\.\s*)?modules\b|\bmodules\s*\[[^\]\n]{0,300}\]\s*\.\s*__dict__/;

/** Whether functions of code may bind names in the modules that call them. */
export function reachesOut(code: string): boolean {
  return REACHES_OUT.test(code);
}

/** A literal key is blank here: {@link madeModules} tells which module it is. */
const MAKES_MODULES =
  /__path__\s*(?:=(?!=)|\+=|\.\s*(?:append|extend|insert)|\[[^\]\n]{0,300}\]\s*=(?!=))|\bmeta_path\b|\bpath_hooks\b|\bmodules\s*(?:\[(?!\s*(?:__name__\s*)?\])[^\n]{0,300}?\]\s*=(?!=)|\.\s*(?:update\b|setdefault\s*\((?!\s*,)))|\bextend_path\b|\bdeclare_namespace\b/;

/** Whether code creates modules that have no file. */
export function makesModules(code: string): boolean {
  return MAKES_MODULES.test(code);
}

/** Whether the only thing that creates modules is a finder without `find_spec`, as in six before 1.16. @param code all of it */
export function makesModulesOldWay(code: string): boolean {
  if (!/\bdef\s+find_module\b/.test(code) || /\b(?:find_spec|spec_from_loader)\b/.test(code)) return false;
  // What it loads it puts into `sys.modules`, and a module gives itself an empty `__path__`.
  const others = code.replaceAll(/\bmeta_path\b|\bmodules\[fullname\]|__path__\s*=\s*\[\s*\]/g, ' ');
  return /\bmeta_path\b/.test(code) && !makesModules(others);
}

const MADE =
  /\bmodules\s*(?:\[\s*["']([\w.]{1,200})["']\s*\]\s*[=,]|\.\s*setdefault\s*\(\s*["']([\w.]{1,200})["'])/g;

/** The modules that a file puts into `sys.modules` under a literal name. */
export function madeModules(source: Buffer): readonly string[] {
  const made = [...source.toString('latin1').matchAll(MADE)].map(([, set, added]) => set ?? added!);
  return [...new Set(made)];
}

/** More names are left out. */
const MOST_LAZY = 5000;
const LOADS_MODULES = /\b(?:import_module|__import__|import_attr)\s*\(/;
/** `"Name": "module"`, `"Name": ("package", ".module")`, `"Name": (__package__, ".module")` */
const LAZY =
  /["'](\w{1,100})["']\s*:\s*(?:["'](\.{0,2}[\w.]{1,200})["']|\(\s*(?:["']([\w.]{1,200})["']|[\w.]{1,100})\s*,\s*["'](\.[\w.]{0,200})["']\s*,?\s*\))/g;

/** The names that a table of a file with `__getattr__` and `import_module` has, and where they come from. */
export function lazyNames(source: Buffer): Readonly<Record<string, LazyName>> {
  const text = source.toString('latin1');
  if (!text.includes('__getattr__') || !LOADS_MODULES.test(text)) return {};
  const found = new Map<string, LazyName>();
  for (const [, name, module, from, inside] of text.matchAll(LAZY)) {
    if (found.size >= MOST_LAZY) break;
    // A name with two meanings has none.
    const isNew = !found.has(name!);
    const source: LazyName = from === undefined ? [module ?? inside!] : [inside!, from];
    found.set(name!, isNew ? source : ['']);
  }
  return Object.fromEntries([...found].filter(([, [module]]) => module !== ''));
}
