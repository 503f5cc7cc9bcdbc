/** Names that AWS calls: modules that export the function of a package, and the handlers in them. */

/** The module of the layout of today (Pants: `reexported_handler_module`). */
export const HANDLER_MODULE = 'lambda_function';
/** That of the Lambdex layout, of Pants 2.16 and older. */
export const LAMBDEX_MODULE = 'lambdex_handler';
/** Under this name either module has the function. */
const EXPORTED_NAME = 'handler';
export const HANDLER = `${HANDLER_MODULE}.${EXPORTED_NAME}`;
export const LAMBDEX_HANDLER = `${LAMBDEX_MODULE}.${EXPORTED_NAME}`;
/** The module of a PEX file that starts it: what lies behind it is found in the file (docs/reference/pex.md). */
export const PEX_MODULE = '__pex__';

/** The statement of a {@link HANDLER_MODULE}, as Pants writes it. */
export function exportStatement(module: string, name: string): string {
  return `from ${module} import ${name} as ${EXPORTED_NAME}`;
}

/** What AWS calls of a PEX file. @param entryPoint `module:function` */
export function pexHandler(entryPoint: string): string {
  return `${PEX_MODULE}.${entryPoint.replace(':', '.')}`;
}
