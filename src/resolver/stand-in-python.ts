import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../host/types.ts';
import type { UvPlatform } from './uv-platform.ts';

/**
 * uv needs a Python to resolve, but only queries its properties. On a machine without one, this script answers the
 * query: it prints what uv's `get_interpreter_info.py` would.
 * @param directory absolute, our own
 * @returns its absolute path; undefined on systems without scripts
 */
export async function standInPython(
  directory: string,
  { name, pythonVersion }: UvPlatform,
  machine: Machine,
): Promise<string | undefined> {
  if (machine.system === 'win32') return undefined;
  const path = join(directory, 'python');
  const [, minor = '0'] = pythonVersion.split('.');
  const full = pythonVersion.split('.').length === 3 ? pythonVersion : `${pythonVersion}.0`;
  const processor = name.split('-', 1)[0]!;
  const answer = JSON.stringify(interpreterInfo(path, full, `3.${minor}`, processor));
  // It contains only digits and our own words: nothing special to a shell.
  await writeFile(path, `#!/bin/sh\nprintf '%s\\n' '${answer.replaceAll("'", '')}'\n`);
  await chmod(path, 0o700);
  return path;
}

function interpreterInfo(path: string, full: string, version: string, processor: string): object {
  const home = '/nonexistent';
  const packages = `${home}/lib/python${version}/site-packages`;
  return {
    result: 'success',
    markers: {
      implementation_name: 'cpython',
      implementation_version: full,
      os_name: 'posix',
      platform_machine: processor,
      platform_python_implementation: 'CPython',
      platform_release: '',
      platform_system: 'Linux',
      platform_version: '',
      python_full_version: full,
      python_version: version,
      sys_platform: 'linux',
    },
    sys_base_prefix: home,
    sys_base_exec_prefix: home,
    sys_prefix: home,
    sys_base_executable: path,
    sys_executable: path,
    sys_path: [],
    site_packages: [packages],
    stdlib: `${home}/lib/python${version}`,
    extension_suffixes: ['.so'],
    standalone: false,
    scheme: {
      platlib: packages,
      purelib: packages,
      include: `${home}/include`,
      scripts: `${home}/bin`,
      data: home,
    },
    virtualenv: {
      purelib: `lib/python${version}/site-packages`,
      platlib: `lib/python${version}/site-packages`,
      include: `include/site/python${version}`,
      scripts: 'bin',
      data: '',
    },
    platform: { os: { name: 'manylinux', major: 2, minor: 17 }, arch: processor },
    os: { name: 'manylinux', major: 2, minor: 17 },
    arch: processor,
    cpu_info: { detected: { kind: 'flags', flags: '' } },
    manylinux_compatible: true,
    gil_disabled: false,
    debug_enabled: false,
    pointer_size: '64',
  };
}
