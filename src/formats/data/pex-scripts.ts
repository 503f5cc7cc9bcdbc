// Taken from pex 2.105.2 (2026-11), pex/entry_points_txt.py, Copyright Pex project contributors, Apache License 2.0.
// The RECORD of a package holds the hashes of these texts, so they must be identical byte for byte; a test compares
// them with the installed pex. `{module}` and `{attributes}` are placeholders for Python literals.

/** The script of an entry point `module:attributes`. */
export const CALLABLE_SCRIPT = `#!python
# -*- coding: utf-8 -*-
import importlib
import sys

entry_point = importlib.import_module({module})
for attr in {attributes}:
    entry_point = getattr(entry_point, attr)

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    sys.exit(entry_point())
`;

/** The script of an entry point that is a module. */
export const MODULE_SCRIPT = `#!python
# -*- coding: utf-8 -*-
import runpy
import sys

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    runpy.run_module({module}, run_name="__main__", alter_sys=True)
    sys.exit(0)
`;
