import type { Environment } from '../host/types.ts';

const credential = /TOKEN|SECRET|PASSWORD|KEY|^AWS_|^ACTIONS_|^INPUT_/i;

/**
 * Does an environment variable's name look like that of a credential, so that nothing in the checkout may read it?
 *
 * @param allowed names that the workflow lets the checkout read; see {@link allowedEnvironment}
 */
export function isCredentialName(name: string, allowed: ReadonlySet<string>): boolean {
  return credential.test(name) && !allowed.has(name);
}

/** The names that `LAMBDA_PACKAGE_ALLOW_ENV`, a list separated by commas, lets the checkout read. */
export function allowedEnvironment(env: Environment): ReadonlySet<string> {
  const names = (env['LAMBDA_PACKAGE_ALLOW_ENV'] ?? '').split(',').map((name) => name.trim());
  return new Set(names.filter((name) => name !== ''));
}
