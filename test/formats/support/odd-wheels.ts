import { makeWheel } from './make-wheel.ts';

/** One wheel for every rule of installing that pex and we agree on. */
export function makeOddWheels(wheels: string): void {
  makeWheel(wheels, 'odd', {
    files: [
      { name: 'odd/__init__.py', content: 'import os\n', descriptor: true },
      { name: 'odd/stored.bin', content: 'stored', method: 0 },
      { name: 'odd/sixty-four', content: 'zip64', zip64: true },
      { name: 'odd/run.sh', content: '#!/bin/sh\n', mode: 0o100755 },
      { name: 'odd/group-run.sh', content: '#!/bin/sh\n', mode: 0o100674 },
      { name: 'odd/no-type', content: '', mode: 0o755 },
      { name: 'odd/windows.exe', content: 'MZ', system: 0, mode: 0o100777 },
      { name: 'odd/plain', content: '', system: 0, mode: 0 },
      { name: 'odd/link', content: 'stored.bin', mode: 0o120777 },
      { name: 'odd/dir/', content: '' },
      { name: 'odd/a "quoted", name.txt', content: 'q' },
      { name: 'ä/文.py', content: 'utf = 8\n' },
      { name: 'gone.pyc', content: 'pyc' },
      { name: 'kept.pyo', content: 'pyo' },
      { name: 'unlisted.py', content: '', unlisted: true },
      { name: 'odd/_vendor/other-2.0.dist-info/RECORD', content: 'other.py,,\n' },
      { name: 'odd/_vendor/other-2.0.dist-info/METADATA', content: 'Name: other\n' },
      { name: 'odd-1.0.dist-info/INSTALLER', content: 'pip\n' },
      { name: 'odd-1.0.dist-info/REQUESTED', content: '' },
      { name: 'odd-1.0.dist-info/direct_url.json', content: '{}' },
      { name: 'odd-1.0.dist-info/licenses/LICENSE', content: 'free\n' },
    ],
    record: (lines) => [
      'odd/dir/,,',
      'odd/not-there.py,sha256=x,5',
      './odd/../odd/__init__.py,sha256=abc,0010',
      ...lines,
    ],
  });
  makeWheel(wheels, 'Native_Thing', {
    name: 'Native.Thing',
    stem: 'native_thing-1.0',
    purelib: false,
    tags: ['cp312-cp312-manylinux_2_17_x86_64', 'cp312-cp312-manylinux2014_x86_64'],
    files: [
      { name: 'native/_n.so', content: '\u007fELF', mode: 0o100755 },
      { name: 'Native_Thing-1.0.data/headers/n.h', content: '#define N\n' },
      { name: 'Native_Thing-1.0.data/purelib/native_pure.py', content: 'pure = 1\n' },
      { name: 'Native_Thing-1.0.data/data/share/data.txt', content: 'data\n' },
    ],
  });
  for (const [name, tags] of [
    ['two_pythons', ['cp312-cp312-manylinux2014_x86_64', 'cp311-cp311-manylinux2014_x86_64']],
    ['any_python', ['py2.py3-none-any']],
    ['stable_abi', ['cp37-abi3-manylinux2014_x86_64']],
  ] as const) {
    makeWheel(wheels, name, {
      tags,
      purelib: false,
      files: [{ name: `${name}-1.0.data/headers/h.h`, content: '' }],
    });
  }
  makeWheel(wheels, 'scripts', {
    lineEnding: '\r\n',
    files: [
      { name: 'scripts.py', content: 'def main(): pass\n' },
      {
        name: 'scripts-1.0.data/scripts/data-script',
        content: '#!/usr/bin/env python3.9 -s\nprint()\n',
        mode: 0o100755,
      },
      { name: 'scripts-1.0.data/scripts/placeholder', content: '#!python\nprint()\n' },
      { name: 'scripts-1.0.data/scripts/windowed', content: '#!pythonw\nprint()\n' },
      { name: 'scripts-1.0.data/scripts/pypy', content: '#! /opt/pypy3.10\nprint()\n' },
      { name: 'scripts-1.0.data/scripts/shell', content: '#!/bin/sh\necho\n', mode: 0o100755 },
      {
        name: 'scripts-1.0.data/scripts/trampoline',
        content: "#!/bin/sh\n'''exec' \"/very long/python\" \"$0\" \"$@\"\n' '''\nprint()\n",
      },
      {
        name: 'scripts-1.0.data/scripts/coded',
        content: "#!/bin/sh\n# coding: latin-1\n'''exec' python \"$0\"\n' '''\nprint()\n",
      },
      {
        name: 'scripts-1.0.data/scripts/sealed',
        content: "#!/bin/sh\n'''': pshprs\nexec python\n'''\nprint()\n",
      },
      { name: 'scripts-1.0.data/scripts/binary', content: '\u007fELF', mode: 0o100755 },
      { name: 'scripts-1.0.data/scripts/tool', content: '#!python\nreplaced by the entry point\n' },
      { name: 'scripts-1.0.data/platlib/scripts_plat.py', content: 'plat = 1\n' },
    ],
    entryPoints: [
      '# comment',
      '[other]',
      'x = y',
      '[gui_scripts]',
      'window = scripts:main.inner [extra]',
      'tool = scripts:other',
      '[console_scripts]',
      '  tool=scripts : main  ',
      'module-only = scripts',
      'tool = scripts:main',
      'spaced name = scripts:a.b.c',
      '',
    ].join('\n'),
  });
  makeWheel(wheels, 'built', { build: '2post', files: [{ name: 'built.py', content: 'built = 2\n' }] });
  makeNamespaceWheels(wheels);
  makeWheel(wheels, 'absolute', {
    files: [
      { name: 'absolute/b/x.py', content: '' },
      { name: 'absolute/a.py', content: '' },
      { name: 'absolute-1.0.data/data/etc/absolute.conf', content: '' },
    ],
    record: (lines) => ['/build/absolute/a.py,sha256=x,0', ...lines.slice(1)],
  });
  makeWheel(wheels, 'selfless', {
    lineEnding: '\r\n',
    files: [{ name: 'selfless.py', content: '' }],
    record: (lines) => lines.filter((line) => !line.includes('RECORD')),
  });
}

/** Two distributions in each kind of namespace package: PEP 420, pkgutil, pkg_resources. */
function makeNamespaceWheels(wheels: string): void {
  const pkgutil = "__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n";
  const resources = "__import__('pkg_resources').declare_namespace(__name__)\n";
  for (const name of ['first', 'second']) {
    makeWheel(wheels, `spaces_${name}`, {
      files: [
        { name: `native_space/${name}.py`, content: `name = '${name}'\n` },
        { name: 'pkgutil_space/__init__.py', content: pkgutil },
        { name: `pkgutil_space/${name}/__init__.py`, content: '' },
        { name: 'resources_space/__init__.py', content: resources },
        { name: `resources_space/${name}.py`, content: '' },
        { name: `spaces_${name}-1.0.dist-info/namespace_packages.txt`, content: 'resources_space\n' },
        { name: `spaces_${name}-nspkg.pth`, content: 'import sys\n' },
      ],
    });
  }
}
