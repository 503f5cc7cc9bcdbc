import { createHash } from 'node:crypto';
import { compactJson, type Json } from './python-json.ts';
import { PEX_VERSION } from './runtime.ts';

/** User settings for a PEX file that are stored in its `PEX-INFO`. */
export interface PexSettings {
  readonly requirements: readonly string[];
  /** Requirements that it does not check at startup. */
  readonly excluded?: readonly string[];
  /** Requirements that replace those of the same project; `project=requirement` replaces those of another one. */
  readonly overridden?: readonly string[];
  readonly interpreterConstraints: readonly string[];
  readonly inheritPath: 'false' | 'fallback' | 'prefer';
  readonly emitWarnings: boolean;
  readonly ignoreErrors: boolean;
  readonly stripPexEnv: boolean;
  readonly includesTools: boolean;
  readonly venv: boolean;
  readonly venvSitePackagesCopies: boolean;
  readonly venvHermeticScripts: boolean;
  readonly injectArgs: readonly string[];
  readonly injectEnv: ReadonlyMap<string, string>;
  /** What only `pex` arguments can set; defaults as in pex. */
  readonly injectPythonArgs?: readonly string[];
  readonly runtimePexRoot?: string;
  readonly venvBinPath?: 'false' | 'prepend' | 'append';
  readonly venvCopies?: boolean;
  readonly venvSystemSitePackages?: boolean;
  readonly interpreterSelectionStrategy?: 'oldest' | 'newest';
  readonly maxInstallJobs?: number;
  readonly buildProperties?: Readonly<Record<string, Json>>;
}

/** The default directory into which a PEX file unpacks itself. */
export const DEFAULT_PEX_ROOT = '~/.cache/pex';

/** What the files of a PEX file determine. */
export interface PexFacts {
  /** `module` or `module:function`; undefined if a script or an interpreter is started. */
  readonly entryPoint: string | undefined;
  /** A script that a wheel ships. */
  readonly script: string | undefined;
  /** Hashes. */
  readonly bootstrap: string;
  readonly code: string;
  /** Fingerprint by name. */
  readonly distributions: ReadonlyMap<string, string>;
}

/** `PEX-INFO` (pex/pex_info.py) and the hash of its content, the key under which the runtime caches the PEX file. */
export function describePex(
  settings: PexSettings,
  facts: PexFacts,
): { readonly info: string; readonly pexHash: string } {
  const fields = {
    bind_resource_paths: {},
    bootstrap_hash: facts.bootstrap,
    build_properties: { ...settings.buildProperties, pex_version: PEX_VERSION },
    code_hash: facts.code,
    deps_are_wheel_files: false,
    distributions: Object.fromEntries(facts.distributions),
    emit_warnings: settings.emitWarnings,
    ...(facts.entryPoint === undefined ? {} : { entry_point: facts.entryPoint }),
    excluded: (settings.excluded ?? []).toSorted(),
    ignore_errors: settings.ignoreErrors,
    includes_tools: settings.includesTools,
    inherit_path: settings.inheritPath,
    inject_args: settings.injectArgs,
    inject_env: Object.fromEntries(settings.injectEnv),
    inject_python_args: settings.injectPythonArgs ?? [],
    interpreter_constraints: settings.interpreterConstraints.toSorted(),
    interpreter_selection_strategy: settings.interpreterSelectionStrategy ?? 'oldest',
    max_install_jobs: settings.maxInstallJobs ?? 1,
    overridden: (settings.overridden ?? []).toSorted(),
    pex_path: '',
    pex_paths: [],
    ...(settings.runtimePexRoot === undefined ? {} : { pex_root: settings.runtimePexRoot }),
    requirements: [...new Set(settings.requirements)].sort(),
    ...(facts.script === undefined ? {} : { script: facts.script }),
    strip_pex_env: settings.stripPexEnv,
    venv: settings.venv,
    venv_bin_path: settings.venvBinPath ?? (settings.venv ? 'prepend' : 'false'),
    venv_copies: settings.venvCopies ?? false,
    venv_hermetic_scripts: settings.venvHermeticScripts,
    venv_site_packages_copies: settings.venvSitePackagesCopies,
    venv_system_site_packages: settings.venvSystemSitePackages ?? false,
  };
  const pexHash = createHash('sha1').update(compactJson(fields)).digest('hex');
  return { info: compactJson({ ...fields, pex_hash: pexHash }), pexHash };
}
