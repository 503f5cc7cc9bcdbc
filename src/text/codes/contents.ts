import type { CodeTable } from './types.ts';

/** What is wrong with the files of a finished package, ours or anyone's. */
export const contentCodes = {
  'bad-entry-name': {
    means:
      'The name of an entry in a zip means something else on Linux than where it was made, leads out of the package, or is that of a file and of a directory.',
    example:
      '`pkg\\mod.py` has backslashes in its name: on Linux it is one file of that name, and no directory',
    fix: 'Make the zip with names relative to the directory of the function, separated by `/`.',
  },
  'broken-link': {
    means: 'A symbolic link in a zip leads to nothing in it, or out of it. A warning.',
    example: '`lib/libfoo.so` is a link to `../../libfoo.so.1`, which is outside of the package',
    fix: 'Zip the files instead of the links.',
  },
  'bytecode-of-other-python': {
    means: 'A compiled module without its source was compiled by another Python, which cannot be imported.',
    example: '`app.pyc` was compiled by Python 3.11: Python 3.12 cannot import it',
    fix: 'Package the source, or compile it with the Python of the function.',
  },
  'case-clash': {
    means:
      'Two entries of a zip differ in case only. Lambda has both of them, macOS and Windows only one. A warning.',
    example: '`README` and `readme` differ in case only: Lambda has both, macOS and Windows only one',
    fix: 'Rename one of them, and check which of them the code means.',
  },
  'compiled-for-musl': {
    means: 'A compiled file is for Alpine Linux, whose C library no Lambda runtime for Python has.',
    example:
      '`lib/_fast.abi3.so` needs `libc.musl-x86_64.so.1`, the C library of Alpine Linux (musl), but python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34) has glibc: importing it would fail',
    fix: 'Use a `manylinux` wheel, or build on a system with glibc.',
  },
  'compiled-for-other-python': {
    means:
      'No compiled module of a distribution is for the Python and the architecture of the function. It is a warning where Python source of the same name takes its place. Or a compiled module was built for Python 2, or renamed.',
    example:
      '`lib/_fast.cpython-311-x86_64-linux-gnu.so` is for CPython 3.11 on x86_64, and `lib` has no compiled module for Python 3.12 on x86_64: importing it would fail',
    fix: 'Install the package for the Python and the architecture of the function.',
  },
  'data-file-missing': {
    means:
      'A module opens a file by a path in a string; the checkout has the file beside the module, the package does not. A warning.',
    example: 'src/app.py opens `data.json`, but src:fn does not contain src/data.json',
    fix: 'Add a `resource` target for the file to the dependencies of the module.',
  },
  'duplicate-entry': {
    means: 'A zip has two entries of one name. A warning.',
    example: '`app.py` is in the zip more than once: which one Lambda keeps is not defined',
    fix: 'Make the zip anew instead of adding to it.',
  },
  'editable-install': {
    means: 'The package holds a project that was installed with `-e`, which leaves the code where it was.',
    example: '`__editable__.mylib-1.0.pth` is of an editable install: the code itself is not in the package',
    fix: 'Install the project without `-e`.',
  },
  'encrypted-entry': {
    means: 'An entry of a zip is encrypted.',
    example: '`app.py` is encrypted: Lambda cannot unpack it',
    fix: 'Make the zip without a password.',
  },
  'growth-unknown': {
    means:
      'A package differs from that of the base, and the run cannot tell by how much it has grown, for `size-budget: +1 MB`: the base is not packaged, and nothing says how large one of its wheels is. A note.',
    example:
      'By how much dist/src/fn.zip has grown since the base 9f8e7d6 is not known: src/reqs.txt has no hashes',
    fix: 'Nothing has to be done; a lock that states sizes, such as that of uv, makes it known.',
  },
  'hidden-namespace': {
    means:
      'A directory with an `__init__.py` hides what another layer, or the function, has in a directory of that name. A warning.',
    example:
      '`google/__init__.py` in fn.zip hides `python/google/cloud/storage/__init__.py` in layer.zip: Python takes `google` from one place only',
    fix: 'Put both into one package or layer, or delete the `__init__.py` if it is empty.',
  },
  'layer-layout': {
    means: 'The modules of a layer are where Python does not look.',
    example:
      'The layer layer.zip has no `python/`: Python finds none of its modules, such as `requests/__init__.py`',
    fix: 'Put the modules below `python/` or `python/lib/python3.12/site-packages/`.',
  },
  'libstdcxx-too-old': {
    means: 'A compiled file needs a newer C++ library or libgcc than the runtime has.',
    example:
      '`lib/_fast.abi3.so` of lib-1.0-cp311-abi3-linux_x86_64.whl needs `GLIBCXX_3.4.29`, but python3.11 on x86_64 (Amazon Linux 2, glibc 2.26) has at most `GLIBCXX_3.4.24`: importing it would fail',
    fix: 'Use a version of the package with a wheel for an older system, or a newer runtime.',
  },
  'missing-library': {
    means:
      'A compiled file needs a shared library that is not in the package, and that no public listing of the runtime shows. An error where the handler certainly loads the file and it is known that the runtime lacks the library, else a warning.',
    example:
      '`cv2/cv2.abi3.so` of opencv_python-4.10.0-cp37-abi3-manylinux_2_17_x86_64.whl needs `libGL.so.1`, which is not in the package, and which Amazon Linux 2 in Lambda does not have',
    fix: 'Use a wheel that brings the library (`opencv-python-headless`), or put it into `lib/` of the package or of a layer.',
  },
  'module-and-package': {
    means:
      'A file and a directory with an `__init__.py` have one module name: Python takes the directory. A warning.',
    example: '`util.py` and `util/__init__.py` have one name: Python takes the package and never the file',
    fix: 'Rename or delete one of them.',
  },
  'not-readable': {
    means:
      'The mode of an entry keeps others than its owner from reading it, and Lambda runs as another user.',
    example: '`app.py` has the mode 600, and Lambda runs as another user: it cannot read the file',
    fix: 'Run `chmod -R u=rwX,go=rX .` before the files are zipped.',
  },
  'over-size-budget': {
    means:
      'A zip is larger than the `size-budget` that was given, or, with `+1 MB`, has grown by more since the base. The growth is told from the sizes of the wheels and files that differ. A warning.',
    example: 'dist/src/fn.zip has 11.7 MB (12,300,000 bytes); the size budget is 10 MB (10,485,760 bytes)',
    fix: 'Leave out what the function does not import, or raise the budget. The notes name what takes the space.',
  },
  'package-in-folder': {
    means: 'Everything in a zip is inside of one folder, and Lambda looks at the top.',
    example:
      'Everything in fn.zip is inside of `package/`: Lambda and Python look for modules at the top of the zip',
    fix: 'Zip the content of the directory, not the directory.',
  },
  'package-size': {
    means: 'What takes the space in a package that was checked. A note.',
    example: 'fn.zip has 12.0 MB unzipped, of the 250 MB that Lambda takes with all layers',
    fix: 'Nothing. The notes name the largest distributions and folders, and what could be left out.',
  },
  'path-file': {
    means:
      'A `.pth` file adds a directory to the search path of an installed Python, but not in Lambda. A warning.',
    example: '`mylib.pth` adds `src` to the module search path, but Lambda does not read `.pth` files',
    fix: 'Put the modules at the top of the package.',
  },
  'stripped-metadata': {
    means: 'The METADATA of a distribution is missing. A warning.',
    example:
      '`requests-2.32.3.dist-info` has no METADATA: `importlib.metadata` does not find the distribution',
    fix: 'Keep the `.dist-info` directories, which are small.',
  },
  'unknown-compression': {
    means: 'An entry of a zip is compressed with a method that Lambda does not unpack.',
    example: '`app.py` is compressed with method 12: Lambda unpacks only stored and deflated entries',
    fix: 'Make the zip with the usual compression (deflate).',
  },
  'unused-bytecode': {
    means:
      'Compiled modules of another Python, or without their source, which Python never reads. A warning.',
    example:
      'fn.zip holds 120 compiled files (1.2 MB) of another Python, which Python 3.12 never reads, such as `lib/__pycache__/a.cpython-311.pyc`',
    fix: 'Delete the `__pycache__` directories before the files are zipped.',
  },
  'zip-in-zip': {
    means:
      'A zip holds only another zip, which Lambda does not unpack. It is a warning where there are wheels among other files.',
    example: 'fn.zip holds nothing but `function.zip`: Lambda unpacks only the outer zip',
    fix: 'Upload the inner zip; unpack wheels beside the code.',
  },
  'zip64-entry': {
    means: 'An entry has ZIP64 fields, which only files above 4 GB need. A warning.',
    example:
      '`app.py` has ZIP64 fields, which only files above 4 GB need: not every reader of zip files accepts them',
    fix: 'Make the zip with a tool that writes ZIP64 only when it must.',
  },
} satisfies CodeTable;
