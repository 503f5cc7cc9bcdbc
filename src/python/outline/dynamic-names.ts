/**
 * How modules bind names and create modules dynamically. Everything here works on code without comments and strings.
 */

/** Words that occur in all such code, so that most files need no further checks. */
const SIGNS =
  /__path__|meta_path|modules|__getattr__|globals|vars|locals|exec|setattr|extend_path|declare_namespace|_getframe/;

/** Whether a file may bind names or create modules at run time. */
export function mayBeDynamic(source: Buffer): boolean {
  return SIGNS.test(source.toString('latin1'));
}

/** Reading a module's names does not change any: `globals().get(x)`, `x in globals()`, `globals()[x]` without `=`. */
const READS_NAMES =
  /\bin\s+(?:globals|locals|vars)\s*\(\s*\)|\b(?:globals|locals|vars)\s*\(\s*\)(?:\s*\.\s*(?:get|keys|items|values|copy)\b|\s*\[[^\]\n]*\](?!\s*(?:=(?!=)|[-+|&*]=)))/g;
const BINDS_NAMES =
  /\b(?:globals|locals|vars)\s*\(\s*\)|\bexec\s*\(|\bsetattr\s*\(\s*(?!self\b|cls\b)|\bsys\s*\.\s*modules\b[^\n]*__name__|\b_getframe\b|\b__getattr__\s*[,=]|^(?:[ \t]*(?:if|else|try|except)\b[^\n]*\n[ \t]+|)(?:async[ \t]+)?def[ \t]+__getattr__\b/m;

/** Whether code binds names of its module that are not written as names. */
export function makesNames(code: string): boolean {
  return BINDS_NAMES.test(code.replaceAll(READS_NAMES, ' '));
}

const MAKES_MODULES =
  /__path__\s*(?:=(?!=)|\+=|\.\s*(?:append|extend|insert)|\[)|\bmeta_path\b|\bpath_hooks\b|\bsys\s*\.\s*modules\s*(?:\[(?!\s*__name__\s*\])[^\n]*\]\s*=(?!=)|\.\s*(?:update|setdefault)\b)|\bmodules\s*\[[^\n]*\]\s*=(?!=)|\bextend_path\b|\bdeclare_namespace\b/;

/** Whether code creates modules that have no file. */
export function makesModules(code: string): boolean {
  return MAKES_MODULES.test(code);
}

const MADE = /\bsys\s*\.\s*modules\s*(?:\[|\.setdefault\()\s*["']([\w.]{1,200})["']\s*[\],]/g;

/** The modules that a file puts into `sys.modules` under a literal name. */
export function madeModules(source: Buffer): readonly string[] {
  return [...new Set([...source.toString('latin1').matchAll(MADE)].map((match) => match[1]!))];
}
