// Taken from pex 2.105.2 (2026-11), pex/pex_builder.py, Copyright Pex project contributors, Apache License 2.0: the
// code after pex_boot.py in a PEX file. It calls a function of that file, so it belongs to the version that
// pex-runtime.json pins; scripts/pex-runtime.mjs compares it with pex. The words in braces are placeholders for Python
// literals.

/** The end of `__main__.py` and of `__pex__/__init__.py`. */
export const BOOT_CALL = `
result, should_exit, is_globals = boot(
    bootstrap_dir='.bootstrap',
    pex_root={pexRoot},
    pex_hash={pexHash},
    hermetic_boot={hermeticBoot},
    has_interpreter_constraints={hasInterpreterConstraints},
    pex_path=(),
    is_venv={isVenv},
    inject_python_args={injectPythonArgs},
)
if should_exit:
    sys.exit(0 if is_globals else result)
elif is_globals:
    globals().update(result)
`;
