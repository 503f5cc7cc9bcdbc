import { assignFunctions } from '../deploy/names.ts';
import { removeAliases } from '../deploy/remove-alias.ts';
import { rollBack, type AliasRequest } from '../deploy/rollback.ts';
import { Problems, type Host } from '../host/types.ts';
import { told, type Deployed } from './deploy.ts';
import type { Deployment } from './deploy-settings.ts';
import { stage } from './stage.ts';

/** The functions whose alias is moved back or removed: those that the workflow names. @throws UserError */
export function aliasesOf({ naming, options }: Deployment): readonly AliasRequest[] {
  const problems = new Problems();
  const listed = new Map(naming.functions);
  if (naming.template !== undefined) {
    // Names are separated by blanks: there are no packages that a template could be about.
    const names = naming.template.split(/\s+/);
    listed.set(
      'function-name',
      names.map((name) => ({ name, alias: undefined })),
    );
  }
  if (/\{(?:name|dir|path)\}/.test(`${naming.template ?? ''} ${naming.alias ?? ''}`)) {
    problems.error({
      code: 'function-name',
      message: `\`${naming.template ?? ''}\` is a template over packages, and \`${options.action}\` has none`,
      help: 'name the functions, separated by blanks, or use the map `functions`',
    });
    problems.throwIfErrors();
  }
  const assigned = assignFunctions(
    [...listed.keys()],
    { ...naming, template: undefined, functions: listed },
    problems,
  );
  problems.throwIfErrors();
  return assigned.map(({ functionName, alias }) => ({
    ...{ functionName, alias: alias ?? '', version: options.version },
  }));
}

/** Moves aliases back, or removes them. */
export async function runAliases(
  host: Host,
  { options, settings }: Deployment,
  requests: readonly AliasRequest[],
): Promise<Deployed> {
  const isRollback = options.action === 'rollback';
  const work = isRollback ? rollBack : removeAliases;
  const outcome = await stage(host, isRollback ? 'Move aliases back' : 'Remove aliases', () =>
    host.interruptible((stop) =>
      work(
        requests,
        { ...settings, layers: new Map() },
        {
          ...{ run: host.run, env: host.env, clock: host.clock, log: host.log, stop },
          random: Math.random,
        },
      ),
    ),
  );
  return told(host, outcome, isRollback ? 'rollback' : 'remove-alias');
}
