// src/text/codes/build-files.ts
var buildFileCodes = {
  "build-file-blocked": {
    means: "`tailor` would write a BUILD file that it may not replace: a link, another kind of file, or one that ignore rules hide.",
    example: "The BUILD file `src/BUILD` cannot be written: it is a link",
    fix: "Write its targets by hand, or exclude it with `[tailor].ignore_paths`."
  },
  "build-file-encoding": {
    means: "A BUILD file is not encoded as UTF-8.",
    example: "src/BUILD is not UTF-8: invalid byte 0xff",
    fix: "Save the file as UTF-8."
  },
  "build-file-limit": {
    means: "A BUILD file, or all BUILD files together, ran too long, used too much memory, declared too many targets, or nested too deeply.",
    example: "the file takes too many steps: is there an infinite loop?",
    fix: "Simplify the file: BUILD files are meant to be declarative."
  },
  "build-file-name": {
    means: "`[tailor].build_file_name` is a name that is not read as a BUILD file.",
    example: "`[tailor].build_file_name` is `BUCK`, which `[GLOBAL].build_patterns` (BUILD, BUILD.*) does not match",
    fix: "Change one of the two options."
  },
  "build-file-print": {
    means: "A BUILD file called `print`. The text is shown as a note.",
    example: "hello",
    fix: "Remove the `print` when you no longer need it."
  },
  "build-file-too-large": {
    means: "A BUILD file, or all of them together, are larger than what is read.",
    example: "src/BUILD has 40000000 bytes; a BUILD file can have at most 4194304",
    fix: "Split it into BUILD files in subdirectories."
  },
  "computed-env-name": {
    means: "`env()` in a BUILD file has an argument that is not a constant string, so it returns its default. Pants does the same.",
    example: "Only constant string values as variable name to `env()` is currently supported. This `env()` call will always result in the default value only.",
    fix: 'Write the name as a string: `env("NAME")`.'
  },
  "conflicting-overrides": {
    means: "Two keys of `overrides` set the same field of the same generated target.",
    example: "Conflicting overrides in the `overrides` field of `src:lib` for the key `app.py` for the field `resolve`: 'a' and 'b'",
    fix: "Set each field once for each file."
  },
  "conflicting-parametrization": {
    means: "A field is parametrized in a group and outside it.",
    example: "Conflicting parametrizations for field: 'resolve' is parametrized in the group `py312` and outside it",
    fix: "Parametrize the field in one place."
  },
  "conftest-in-tests": {
    means: "A `python_tests` target owns `conftest.py`, which is not a test.",
    example: "The 'sources' field in target src:tests should not include the file 'conftest.py', but included these: ['src/conftest.py'].",
    fix: "Put it into a `python_test_utils` target."
  },
  "duplicate-group": {
    means: "Two parametrization groups of a target have the same name.",
    example: "`src:app` has two parametrization groups with the name `py312`",
    fix: "Give each group its own name."
  },
  "duplicate-name": {
    means: "Two targets of a directory have the same name. A target without `name` has the name of its directory.",
    example: "A target already exists at 'src/BUILD' with name 'src' and target type 'python_sources'. The 'python_tests' target cannot use the same name.",
    fix: "Give one of them another `name`."
  },
  "empty-sources": {
    means: "A target generator has an empty list of sources, so that it generates nothing.",
    example: "The `python_sources` target generator at src:lib has an empty `sources` field; so it will not generate any targets. If its purpose is to act as an alias for its dependencies, then it should be declared as a `target(..)` generic target instead. If it is unused, then it should be removed.",
    fix: "List sources, use a generic `target(\u2026)` as an alias for dependencies, or remove the target."
  },
  "evaluation-error": {
    means: "A BUILD file raised an error: for example a type error, a missing key, or a wrong argument.",
    example: 'TypeError: can only concatenate str (not "int") to str',
    fix: "Fix the expression. Notes of the message show the calls that led there."
  },
  "import-in-build-file": {
    means: "A BUILD file has an `import`, which Pants does not allow either.",
    example: "Import used in src/BUILD at line 1. Import statements are banned in BUILD files and macros.",
    fix: "Remove it, and put shared values and functions in a file listed in `[GLOBAL].build_file_prelude_globs`."
  },
  "invalid-choice": {
    means: "A field has a value that is not one of those allowed.",
    example: "Values for the 'layout' field in target src:app must be one of ['flat', 'zip'], but 'tar' was provided.",
    fix: "Use one of the values in the message."
  },
  "invalid-name": {
    means: "The `name` of a target is not a string, or is parametrized.",
    example: "The 'name' of a target must be a string, but was `1` with type `int`.",
    fix: "Give a string. Parametrize another field: each variant gets its own address anyway."
  },
  "invalid-number": {
    means: "A field needs a number greater than zero.",
    example: "The 'timeout' field in target src:app must be greater than zero, but was `0`.",
    fix: "Use a positive number, or remove the field."
  },
  "invalid-parametrize": {
    means: "A call of `parametrize` is not valid: for example a value without a name, or a name with banned characters.",
    example: "Parametrization group name is not unique: 'py312'",
    fix: 'Give each value of `parametrize` a name of letters, digits, `_` and `-`: `parametrize(py312="python3.12")`.'
  },
  "invalid-runtime": {
    means: "The field `runtime` is not of the form `pythonX.Y`.",
    example: "The `runtime` field in target at src:app must be of the form pythonX.Y, but was 3.12.",
    fix: "Use a runtime of AWS Lambda, such as `python3.12`."
  },
  "invalid-source": {
    means: "The `source` or `sources` of a target leave the directory of the BUILD file, or a `source` is a glob.",
    example: "The 'source' field in target src:app should not include `*` globs, but was set to *.py. Instead, use a literal file path (relative to the BUILD file).",
    fix: "Use a path below the directory of the BUILD file. To own files elsewhere, add a BUILD file there."
  },
  "invalid-target-name": {
    means: "The name of a target is too long, or has characters that addresses cannot contain.",
    example: "The target name a:b (defined in directory src) contains banned characters (`:`).",
    fix: "Use a shorter name with another separator, such as `_` or `-`."
  },
  "missing-field": {
    means: "A target lacks a field that its type needs.",
    example: "The 'handler' field in target src:app must be defined.",
    fix: "Add the field."
  },
  "missing-runtime": {
    means: "A Lambda target has neither `runtime` nor `complete_platforms`.",
    example: "The `python_aws_lambda_function` target src:app must specify either a `runtime` or `complete_platforms` or both.",
    fix: 'Add the runtime of the function, e.g. `runtime="python3.12"`.'
  },
  "missing-source": {
    means: "The file that a target owns does not exist.",
    example: "The 'source' field in target src:app must have 1 file, but it had 0 files.",
    fix: "Use a file that exists."
  },
  "no-tailor-backend": {
    means: "`tailor` was run, but none of the active backends proposes targets.",
    example: "No backend in `[GLOBAL].backend_packages` proposes targets",
    fix: "Add `pants.backend.python` to `backend_packages` in pants.toml."
  },
  "opaque-target": {
    means: "The target to package has a type that is not known, such as one from a plugin.",
    example: "src:app cannot be packaged: `my_lambda` is not a known target type",
    fix: "Use a target type that is supported. Targets from plugins can be dependencies, but cannot be packaged."
  },
  "other-language": {
    means: "A target type of Pants for another language or tool is not supported. It generates no targets. This is a note.",
    example: "`go_binary` is a Pants target type that is not supported: it generates no targets and cannot be packaged",
    fix: "Nothing to do, unless a package needs the target: then build it with Pants."
  },
  "parametrized-generator-field": {
    means: "A target generator parametrizes a field that it keeps for itself, so that it cannot have several values.",
    example: "Only fields which will be moved to generated targets may be parametrized, so target generator src:lib (with type python_sources) cannot parametrize the 'sources' field.",
    fix: "Declare a target for each value."
  },
  "runtime-and-platforms": {
    means: "A target has both `runtime` and `complete_platforms`, which describe two platforms.",
    example: "src:app has both a `runtime` and `complete_platforms`, which describe two platforms; only one is possible",
    fix: "Remove one of them."
  },
  "several-entry-points": {
    means: "A target sets more than one of the fields that name what it runs.",
    example: "The `pex_binary` target src:app cannot set more than one of `entry_point`, `script`",
    fix: "Keep one of them."
  },
  "symbol-in-prelude": {
    means: "A prelude file calls a BUILD symbol, such as `python_sources`, at its top level. It has a meaning only while a BUILD file runs.",
    example: "The BUILD file symbol `python_sources` may only be used in BUILD files. If used in a prelude file, it must be within a function that is called from a BUILD file.",
    fix: "Move the call into a function, and call that from a BUILD file."
  },
  "syntax-error": {
    means: "A BUILD file is not valid Python syntax.",
    example: "invalid syntax",
    fix: "Fix the line that the message points to. Unclosed brackets and quotes are the most common cause."
  },
  "too-many-build-files": {
    means: "The checkout has more BUILD files than are read.",
    example: "The checkout has 30000 BUILD files; at most 20000 are read",
    fix: "Leave directories out with `[GLOBAL].build_ignore` or `pants_ignore`."
  },
  "too-many-targets": {
    means: "The checkout has more targets than are read, generated ones included.",
    example: "With the 2000000 targets of `src:lib`, the checkout would have more than 60000 targets",
    fix: "Have fewer generators own the same files, parametrize less, or leave directories out with `[GLOBAL].build_ignore`."
  },
  "too-many-variants": {
    means: "A target would have too many parametrized variants.",
    example: "`src:app` would have 20000 parametrized variants; at most 10000 are allowed",
    fix: "Parametrize fewer fields together; the variants are the product of all values."
  },
  "undefined-name": {
    means: "A BUILD file uses a name that neither the file, a prelude nor Pants defines.",
    example: "Name 'python_source_files' is not defined.",
    fix: "Check the spelling, or define the name. Target types of plugins are known only when they are called."
  },
  "undefined-target-type": {
    means: "A BUILD file uses a target type that no active backend defines. `tailor` cannot know which files it owns. Beside target types from plugins, `tailor` proposes nothing, with a warning.",
    example: "No backend in `[GLOBAL].backend_packages` defines `go_package`, so the files that it owns are not known",
    fix: "Add its backend to `backend_packages`, or the file of the macro to `build_file_prelude_globs`."
  },
  "unknown-field": {
    means: "A target sets a field that its type does not have.",
    example: "`source` is not a field of `python_sources`",
    fix: "Use the field that the message suggests, or remove it."
  },
  "unknown-target-type": {
    means: "A target type does not exist. In a BUILD file it is a warning: it may come from a Pants plugin. Targets of that type can be dependencies, but cannot be packaged.",
    example: "Name 'python_source_files' is not defined. It is treated as a target type from a plugin; such targets cannot be packaged.",
    fix: "Check the spelling. For a target type of a plugin nothing needs to be done."
  },
  "unmatched-glob": {
    means: "A glob or file name of a target matches no file.",
    example: 'Unmatched glob from src:lib\'s `sources` field: "src/*.py"',
    fix: "Check that the files exist and that neither `.gitignore` nor `pants_ignore` hides them. `[GLOBAL].unmatched_build_file_globs` makes it an error or silences it."
  },
  "unnamed-root-target": {
    means: "A target in the BUILD file at the build root has no `name`, and there is no directory to name it after.",
    example: "Targets in root-level BUILD files must be named explicitly.",
    fix: 'Add `name="root"`, or another name.'
  },
  "unreadable-requirements": {
    means: "`tailor` proposes no target for a requirements file that cannot be read. This is a warning.",
    example: "`src/requirements.txt` cannot be read, so no target is proposed for it: invalid requirement",
    fix: "Correct the file and run `tailor` again, or write the target by hand."
  },
  "unreadable-template": {
    means: "`tailor --lambdas` cannot read a template. This is a warning.",
    example: "`template.yaml` cannot be read, so its functions are not proposed: it is larger than 262144 bytes",
    fix: "Correct the file and run `tailor` again."
  },
  "unsupported-syntax": {
    means: "A BUILD file uses Python syntax that is not supported, such as classes, `async` or a complex number. BUILD files are never executed by Python.",
    example: "`class` is not supported in BUILD files",
    fix: "Rewrite it with assignments, conditions, loops, functions and literals."
  },
  "unused-override": {
    means: "A key of `overrides` is not a file or name that the target generates.",
    example: "`ap.py` in the `overrides` field of `src:lib` is not a file of it",
    fix: "Correct the key or remove it."
  },
  "variable-not-allowed": {
    means: "A BUILD file reads an environment variable that the workflow does not allow, or whose value has a login in it. Whoever can open a pull request must not read the secrets of the job.",
    example: '`env("DB_PASSWORD")` reads the environment variable `DB_PASSWORD`, which the workflow does not allow',
    fix: "Allow it where lambda-package runs, e.g. `LAMBDA_PACKAGE_ALLOW_ENV: STAGE`, or write the value into the file."
  },
  "wrong-extension": {
    means: "A target owns files whose extension its type does not allow.",
    example: "The 'sources' field in target src:lib can only contain files that end in one of ['.py', '.pyi'], but it had these files: ['src/data.json'].",
    fix: "Put them into a `resources` or `files` target, and depend on that."
  },
  "wrong-type": {
    means: "A field has a value of the wrong type.",
    example: "The 'dependencies' field in target src:app must be an iterable of strings (e.g. a list of strings), but was `':lib'` with type `str`.",
    fix: 'Use a value of the type that the message names, e.g. `[":lib"]` instead of `":lib"`.'
  }
};

// src/text/codes/contents.ts
var contentCodes = {
  "bad-entry-name": {
    means: "The name of an entry in a zip means something else on Linux than where it was made, leads out of the package, or is that of a file and of a directory.",
    example: "`pkg\\mod.py` has backslashes in its name: on Linux it is one file of that name, and no directory",
    fix: "Make the zip with names relative to the directory of the function, separated by `/`."
  },
  "broken-link": {
    means: "A symbolic link in a zip leads to nothing in it, or out of it. A warning.",
    example: "`lib/libfoo.so` is a link to `../../libfoo.so.1`, which is outside of the package",
    fix: "Zip the files instead of the links."
  },
  "bytecode-of-other-python": {
    means: "A compiled module without its source was compiled by another Python, which cannot be imported.",
    example: "`app.pyc` was compiled by Python 3.11: Python 3.12 cannot import it",
    fix: "Package the source, or compile it with the Python of the function."
  },
  "case-clash": {
    means: "Two entries of a zip differ in case only. Lambda has both of them, macOS and Windows only one. A warning.",
    example: "`README` and `readme` differ in case only: Lambda has both, macOS and Windows only one",
    fix: "Rename one of them, and check which of them the code means."
  },
  "compiled-for-musl": {
    means: "A compiled file is for Alpine Linux, whose C library no Lambda runtime for Python has.",
    example: "`lib/_fast.abi3.so` needs `libc.musl-x86_64.so.1`, the C library of Alpine Linux (musl), but python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34) has glibc: importing it would fail",
    fix: "Use a `manylinux` wheel, or build on a system with glibc."
  },
  "compiled-for-other-python": {
    means: "No compiled module of a distribution is for the Python and the architecture of the function. It is a warning where Python source of the same name takes its place. Or a compiled module was built for Python 2, or renamed.",
    example: "`lib/_fast.cpython-311-x86_64-linux-gnu.so` is for CPython 3.11 on x86_64, and `lib` has no compiled module for Python 3.12 on x86_64: importing it would fail",
    fix: "Install the package for the Python and the architecture of the function."
  },
  "data-file-missing": {
    means: "A module opens a file by a path in a string; the checkout has the file beside the module, the package does not. A warning.",
    example: "src/app.py opens `data.json`, but src:fn does not contain src/data.json",
    fix: "Add a `resource` target for the file to the dependencies of the module."
  },
  "duplicate-entry": {
    means: "A zip has two entries of one name. A warning.",
    example: "`app.py` is in the zip more than once: which one Lambda keeps is not defined",
    fix: "Make the zip anew instead of adding to it."
  },
  "editable-install": {
    means: "The package holds a project that was installed with `-e`, which leaves the code where it was.",
    example: "`__editable__.mylib-1.0.pth` is of an editable install: the code itself is not in the package",
    fix: "Install the project without `-e`."
  },
  "encrypted-entry": {
    means: "An entry of a zip is encrypted.",
    example: "`app.py` is encrypted: Lambda cannot unpack it",
    fix: "Make the zip without a password."
  },
  "growth-unknown": {
    means: "A package differs from that of the base, and the run cannot tell by how much it has grown, for `size-budget: +1 MB`: the base is not packaged, and nothing says how large one of its wheels is. A note.",
    example: "By how much dist/src/fn.zip has grown since the base 9f8e7d6 is not known: src/reqs.txt has no hashes",
    fix: "Nothing has to be done; a lock that states sizes, such as that of uv, makes it known."
  },
  "hidden-namespace": {
    means: "A directory with an `__init__.py` hides what another layer, or the function, has in a directory of that name. A warning.",
    example: "`google/__init__.py` in fn.zip hides `python/google/cloud/storage/__init__.py` in layer.zip: Python takes `google` from one place only",
    fix: "Put both into one package or layer, or delete the `__init__.py` if it is empty."
  },
  "layer-layout": {
    means: "The modules of a layer are where Python does not look.",
    example: "The layer layer.zip has no `python/`: Python finds none of its modules, such as `requests/__init__.py`",
    fix: "Put the modules below `python/` or `python/lib/python3.12/site-packages/`."
  },
  "libstdcxx-too-old": {
    means: "A compiled file needs a newer C++ library or libgcc than the runtime has.",
    example: "`lib/_fast.abi3.so` of lib-1.0-cp311-abi3-linux_x86_64.whl needs `GLIBCXX_3.4.29`, but python3.11 on x86_64 (Amazon Linux 2, glibc 2.26) has at most `GLIBCXX_3.4.24`: importing it would fail",
    fix: "Use a version of the package with a wheel for an older system, or a newer runtime."
  },
  "missing-library": {
    means: "A compiled file needs a shared library that is not in the package, and that no public listing of the runtime shows. An error where the handler certainly loads the file and it is known that the runtime lacks the library, else a warning.",
    example: "`cv2/cv2.abi3.so` of opencv_python-4.10.0-cp37-abi3-manylinux_2_17_x86_64.whl needs `libGL.so.1`, which is not in the package, and which Amazon Linux 2 in Lambda does not have",
    fix: "Use a wheel that brings the library (`opencv-python-headless`), or put it into `lib/` of the package or of a layer."
  },
  "module-and-package": {
    means: "A file and a directory with an `__init__.py` have one module name: Python takes the directory. A warning.",
    example: "`util.py` and `util/__init__.py` have one name: Python takes the package and never the file",
    fix: "Rename or delete one of them."
  },
  "not-readable": {
    means: "The mode of an entry keeps others than its owner from reading it, and Lambda runs as another user.",
    example: "`app.py` has the mode 600, and Lambda runs as another user: it cannot read the file",
    fix: "Run `chmod -R u=rwX,go=rX .` before the files are zipped."
  },
  "over-size-budget": {
    means: "A zip is larger than the `size-budget` that was given, or, with `+1 MB`, has grown by more since the base. The growth is told from the sizes of the wheels and files that differ. A warning.",
    example: "dist/src/fn.zip has 11.7 MB (12,300,000 bytes); the size budget is 10 MB (10,485,760 bytes)",
    fix: "Leave out what the function does not import, or raise the budget. The notes name what takes the space."
  },
  "package-in-folder": {
    means: "Everything in a zip is inside of one folder, and Lambda looks at the top.",
    example: "Everything in fn.zip is inside of `package/`: Lambda and Python look for modules at the top of the zip",
    fix: "Zip the content of the directory, not the directory."
  },
  "package-size": {
    means: "What takes the space in a package that was checked. A note.",
    example: "fn.zip has 12.0 MB unzipped, of the 250 MB that Lambda takes with all layers",
    fix: "Nothing. The notes name the largest distributions and folders, and what could be left out."
  },
  "path-file": {
    means: "A `.pth` file adds a directory to the search path of an installed Python, but not in Lambda. A warning.",
    example: "`mylib.pth` adds `src` to the module search path, but Lambda does not read `.pth` files",
    fix: "Put the modules at the top of the package."
  },
  "stripped-metadata": {
    means: "The METADATA of a distribution is missing. A warning.",
    example: "`requests-2.32.3.dist-info` has no METADATA: `importlib.metadata` does not find the distribution",
    fix: "Keep the `.dist-info` directories, which are small."
  },
  "unknown-compression": {
    means: "An entry of a zip is compressed with a method that Lambda does not unpack.",
    example: "`app.py` is compressed with method 12: Lambda unpacks only stored and deflated entries",
    fix: "Make the zip with the usual compression (deflate)."
  },
  "unused-bytecode": {
    means: "Compiled modules of another Python, or without their source, which Python never reads. A warning.",
    example: "fn.zip holds 120 compiled files (1.2 MB) of another Python, which Python 3.12 never reads, such as `lib/__pycache__/a.cpython-311.pyc`",
    fix: "Delete the `__pycache__` directories before the files are zipped."
  },
  "zip-in-zip": {
    means: "A zip holds only another zip, which Lambda does not unpack. It is a warning where there are wheels among other files.",
    example: "fn.zip holds nothing but `function.zip`: Lambda unpacks only the outer zip",
    fix: "Upload the inner zip; unpack wheels beside the code."
  },
  "zip64-entry": {
    means: "An entry has ZIP64 fields, which only files above 4 GB need. A warning.",
    example: "`app.py` has ZIP64 fields, which only files above 4 GB need: not every reader of zip files accepts them",
    fix: "Make the zip with a tool that writes ZIP64 only when it must."
  }
};

// src/text/codes/deploy.ts
var deployCodes = {
  "alias-changed": {
    means: "Somebody else has moved the alias since this run has read it. It was left alone.",
    example: "Somebody else has changed the alias `live` of `orders`: it was at version 3, and now is at version 5; it was not moved to version 4",
    fix: "Find out who else deployed at the same time, then run the deploy again."
  },
  "alias-weights": {
    means: "The alias shares its calls between two versions, so it is not clear which of them a deploy would replace.",
    example: "The alias `live` of `orders` sends calls to version 3 and 10 % to 4",
    fix: "Finish the shift first: give the alias one version (`aws lambda update-alias \u2026 --routing-config '{}'`)."
  },
  "aws-access-denied": {
    means: "The role of the job may not do what the deploy needs.",
    example: "The credentials do not allow `lambda:UpdateFunctionCode`: User is not authorized",
    fix: "Allow the action in the message for the role of the job; docs/deploy.md lists what each input needs."
  },
  "aws-cli-failed": {
    means: "The AWS CLI failed for a reason that is not known to lambda-package.",
    example: "`aws lambda update-function-code` failed: An error occurred (ServiceException)",
    fix: "Read the message of the AWS CLI in the error."
  },
  "aws-cli-missing": {
    means: "A deploy runs the AWS CLI, which could not be started.",
    example: "Could not run the AWS CLI: `aws` is not on PATH",
    fix: "Install the AWS CLI version 2 and put it on PATH. GitHub-hosted runners have it."
  },
  "aws-credentials-expired": {
    means: "The AWS credentials were valid and no longer are.",
    example: "The AWS credentials have expired: An error occurred (ExpiredTokenException)",
    fix: "Run `aws-actions/configure-aws-credentials` in the step before the deploy, or set its `role-duration-seconds`. On your machine, run `aws sso login`."
  },
  "aws-no-credentials": {
    means: "The AWS CLI has no credentials.",
    example: "The AWS CLI has no credentials",
    fix: "Run `aws-actions/configure-aws-credentials` before the step, in a job with `permissions: id-token: write`. Pull requests from forks have no credentials."
  },
  "aws-no-region": {
    means: "The AWS CLI does not know which region to use.",
    example: "The AWS CLI has no region",
    fix: "Set `AWS_REGION`, or `aws-region` of `aws-actions/configure-aws-credentials`."
  },
  "aws-rejected": {
    means: "AWS answered a call with an error of its own, which the message quotes.",
    example: "AWS rejected `aws lambda get-function-configuration`: An error occurred (UnrecognizedClientException)",
    fix: "Follow the text of AWS. For an invalid token or signature, check the credentials and the clock of the machine."
  },
  "aws-unavailable": {
    means: "AWS could not be reached, or kept answering with errors of its own, after several tries.",
    example: "AWS cannot be reached or did not answer as it should, after several tries of `aws lambda get-function-configuration`: Could not connect to the endpoint URL",
    fix: "Check the region and the network. If both are right, run the deploy again later: this is safe to repeat."
  },
  "aws-unexpected-answer": {
    means: "The AWS CLI printed something that AWS does not answer: no JSON object, one without a needed member, a value of another form, or one about another function, account or region. It was not acted on.",
    example: "`aws get-function-configuration` answered without `CodeSha256`",
    fix: "Check that `aws` on PATH is the AWS CLI, and not a wrapper that prints its own output, and what answers at its endpoint (`AWS_ENDPOINT_URL`)."
  },
  "deploy-event": {
    means: "The event of the workflow can be started by strangers and has the secrets of the repository.",
    example: "Nothing is deployed: the event is `pull_request_target`, which runs for every stranger with the secrets of this repository",
    fix: "Deploy on `push`, or after runs of `push` to the default branch. Previews work on `pull_request`."
  },
  "deploy-interrupted": {
    means: "A signal (a cancelled workflow, Ctrl-C) ended the run. A note says which code is live.",
    example: "The deploy was stopped by SIGTERM",
    fix: "Run the deploy again: this is safe to repeat."
  },
  "deploy-no-function": {
    means: "A package of the run has no function: `functions` does not name it, and there is no template.",
    example: "No function is named for orders:fn",
    fix: "Add it to `functions`, with `[]` for what is not deployed, or give `function-name: shop-{dir}`."
  },
  "deploy-no-target": {
    means: "A map names a target that is not among the packages of the run, or that is not what the map is for.",
    example: "`functions` names `orders:fm`, which is not among the packages of this run",
    fix: "Correct the address, add it to `targets`, or remove it from the map."
  },
  "deploy-not-a-function": {
    means: "The target is not a zip file that AWS can run as a function: a layer, an archive, a directory, or a PEX file without a handler.",
    example: "src:deps (`python_aws_lambda_layer`) cannot be deployed to the function `orders`: it is a layer",
    fix: 'Name the target of the function. `layout="flat-zipped"` makes a zip file; a `pex_binary` needs `entry_point="module:function"`.'
  },
  "deploy-one-package": {
    means: "One function is named, but the specs match no package or several.",
    example: "A deploy to `my-function` needs exactly one package; there are 2: src:a, src:b",
    fix: "Name a single target, e.g. `project:lambda`, or give each its function: `function-name: shop-{dir}`, or the map `functions`."
  },
  "deploy-same-function": {
    means: "Two packages would be deployed to one function.",
    example: "The function `shop-orders` would get 2 packages: a/orders:fn, b/orders:fn",
    fix: "Use more of the address in the template, e.g. `{path}-{name}`, or name the functions in `functions`."
  },
  "deploy-skipped": {
    means: "The run is of a pull request of a fork or of Dependabot, which has no credentials. The packages were made. Never an error.",
    example: "Nothing was deployed: pull requests of forks and of Dependabot have no AWS credentials",
    fix: "Nothing needs to be done; deploy when the pull request is merged."
  },
  "deploy-timeout": {
    means: "AWS did not finish the update in time.",
    example: "Gave up waiting: the update of `my-function` is still in progress",
    fix: "Check the function in the AWS console, and run the deploy again once its update has finished. Repeating it is safe."
  },
  "deployed-code-differs": {
    means: "After the update the function has other code than the package. Someone else probably deployed at the same time.",
    example: "`my-function` reports CodeSha256 `abc=`, but the package has `def=`",
    fix: "Find out who else deployed, then run the deploy again."
  },
  "drift-architecture": {
    means: "The function in AWS has another architecture than the package.",
    example: "The function `my-function` has the architecture `arm64`, but the package needs `x86_64`",
    fix: "Use the same architecture for the target and the function: compiled wheels only work on one architecture."
  },
  "drift-handler": {
    means: "The function in AWS has another handler than the package.",
    example: "The function `my-function` has the handler `old.handler`, but the package needs `lambda_function.handler`",
    fix: "Change the handler of the function in your infrastructure code to the one in the message, or let the deploy do it: `update-configuration: handler`."
  },
  "drift-layers": {
    means: "The function has fewer layers than its target names in `layers`. The package leaves out what these hold, so its imports would fail.",
    example: "The function `orders` has no layers; the package needs 1 layer for what it leaves out: //:deps",
    fix: "Let the deploy do it: `layer-names` and `update-configuration: layers`. Or publish the layers and attach them to the function yourself."
  },
  "drift-package-type": {
    means: "The function in AWS runs a container image, which a zip cannot replace.",
    example: "The function `my-function` runs a container image, not a zip file",
    fix: "Deploy a container image to it, or create a function with the package type Zip."
  },
  "drift-runtime": {
    means: "The function in AWS has another runtime than the package.",
    example: "The function `my-function` has the runtime `python3.11`, but the package needs `python3.12`",
    fix: "Use the same runtime for the target and the function, since compiled wheels only work with one Python version; or let the deploy change it: `update-configuration: runtime`."
  },
  "function-failed": {
    means: "AWS could not create the function, and does not update it in this state.",
    example: "The function `orders` is in the state Failed: EniLimitExceeded",
    fix: "Fix the cause that AWS reports, then delete and create the function again."
  },
  "function-name": {
    means: "A name or template gives no name that a function or an alias can have.",
    example: "`{stage}-x` has the placeholder `{stage}`",
    fix: "Use `{name}`, `{dir}`, `{path}`, `{pr}`, `{branch}` and `{sha}`, and a part of your own; at most 64 characters."
  },
  "function-not-found": {
    means: "The function does not exist in this account and region.",
    example: "Function `my-function` not found",
    fix: "Check the name, the region (`AWS_REGION`) and the account. Let the deploy create it with `create-with-role`, or create it with the line in the message."
  },
  "manifest-mismatch": {
    means: "A manifest is not of this run, or a package is not what its manifest says. Nothing was asked of AWS.",
    example: "`made/x/lambda-package.json` is of the commit null, not of 1111111111111111111111111111111111111111",
    fix: "Download the artifacts of this run with `skip-decompress: true`, each into a directory of its own. `expect-commit` names another commit."
  },
  "no-alias": {
    means: "The alias that is to be moved back does not exist.",
    example: "The function `orders` has no alias `live`",
    fix: "Check the names, the region (`AWS_REGION`) and the account."
  },
  "no-previous-version": {
    means: "It is not known to which version the alias is to be moved back.",
    example: "The description of the alias `live` of `orders` does not name the version that it had before",
    fix: "Name the version: `rollback: 7`."
  },
  "other-account": {
    means: "The function is in another account than `account-id` says. Nothing was changed.",
    example: "The function `orders` is in the account 123456789012, but only 210987654321 may be changed",
    fix: "Check the role of the job, or correct `account-id`."
  },
  "outdated-handler": {
    means: "The function still has the handler of a Lambdex package. The package supports both handlers.",
    example: "The function `my-function` still has the handler `lambdex_handler.handler`; the package supports it as well as `lambda_function.handler`",
    fix: "Change the handler of the function after this deploy; then remove `lambdex_handler=True` and deploy again. See docs/migrating-from-lambdex.md."
  },
  "smoke-test-failed": {
    means: "The new version answered the event of the smoke test with an error, or its answer did not come. An alias was not moved.",
    example: "The smoke test of version 4 of `orders` failed: Unhandled: KeyError",
    fix: "Correct the code, or the event, and deploy again."
  },
  "unclaimed-functions": {
    means: "Functions have names that the template can give, but no package of the run goes to them. Never an error.",
    example: "No package of this run is deployed to `shop-legacy`; its name matches the template",
    fix: "Remove the functions if their targets are gone."
  },
  "update-failed": {
    means: "AWS accepted the new code, but could not activate it. The function still runs its previous code.",
    example: "AWS could not activate the new code of `my-function`: no reason given",
    fix: "Fix the cause that AWS reports, then run the deploy again."
  },
  "update-refused": {
    means: "AWS rejected the new code. The function still runs its previous code.",
    example: "AWS rejected the new code of `my-function`: Unzipped size must be smaller than 262144000 bytes",
    fix: "Fix the cause that AWS reports."
  }
};

// src/text/codes/images.ts
var imageCodes = {
  "bad-registry": {
    means: "A registry in `[docker].registries` of `pants.toml` is incomplete or has a value of the wrong kind.",
    example: "The registry `main` of `[docker].registries` needs an `address`, which is a string",
    fix: 'Write `[docker.registries.NAME]` with `address = "HOST"`.'
  },
  "bad-secret": {
    means: "A secret of a `docker_image` cannot be given to the builder safely.",
    example: "The secret `npm` of src:image is `./npmrc`, a link that leads out of the checkout",
    fix: "Name the file by its absolute path, without commas and quotes."
  },
  "base-image-tag": {
    means: "The image in a `FROM` of a Dockerfile is a build argument without a value that has a tag.",
    example: "Failed to parse Dockerfile baseimage tag for stage stage0 in src:image target, unknown build ARG: 'BASE'.",
    fix: "Give the argument a default with a tag, or a value in `extra_build_args`."
  },
  "context-outside": {
    means: "The `context_root` of a `docker_image` leads out of the build context.",
    example: "The `context_root` of src:image is `../../..`, which leads out of the build context",
    fix: "Name a directory below the build root."
  },
  "context-root-absolute": {
    means: "The `context_root` of a `docker_image` is an absolute path.",
    example: "The `context_root` field in target src:image must be a relative path, but was '/src'. Use 'src' for a path relative to the build root, or './src' for a path relative to the BUILD file (i.e. 'src/src').",
    fix: "Write it relative to the build root, or with `./` relative to the BUILD file."
  },
  "copy-sources": {
    means: "The build of an image failed, and its Dockerfile copies files that its build context does not have.",
    example: "Docker build failed for `docker_image` src:image. The src/Dockerfile has `COPY` instructions for source files that may not have been found in the Docker build context.",
    fix: "Correct the path in `COPY`, or add the package or the `files` target to `dependencies`."
  },
  "image-access": {
    means: "An image of the checkout wants to use something of the machine that the workflow does not allow: an environment variable, a secret, an SSH key, a network.",
    example: "The image src:image wants to use the environment variable `NPM_TOKEN`, which this run does not allow",
    fix: "If you trust the checkout with it, allow it by name with `image-access` or `--image-access`."
  },
  "image-build-failed": {
    means: "`docker`, `podman` or `buildah` could not build an image.",
    example: "'Building docker image app:latest' failed with exit code 1",
    fix: "Correct the Dockerfile. The log shows what the builder printed."
  },
  "image-placeholder": {
    means: "A placeholder in a tag, repository or label of an image is unknown.",
    example: "Invalid value for the `image_tags` field of the `docker_image` target at src:image: '{nope}'.\n\nThe placeholder 'nope' is unknown. Try with one of: build_args, pants, tags.",
    fix: "Use one of the placeholders that the message lists."
  },
  "image-refused": {
    means: "Images are not built for `pull_request_target` and `workflow_run`: a Dockerfile of a stranger would run with the secrets of this repository.",
    example: "src:image is not built: the event is `pull_request_target`, whose run has secrets that a Dockerfile of the checkout could use",
    fix: "Build it for `pull_request` or `push`, or exclude it with `-SPEC`."
  },
  "image-skipped": {
    means: "Images that only a wildcard matches are not built, since a Dockerfile runs commands.",
    example: "Not built, because only a wildcard matches it: src:image",
    fix: "Name the image by its address, or set `images: true` or `--images`."
  },
  "needs-buildx": {
    means: "A field of a `docker_image` works with `docker buildx build` only.",
    example: "The cache_to field on the `docker_image` target in `src:image` was set and buildx is not enabled. Buildx must be enabled via the Docker subsystem options in order to use this field.",
    fix: "Set `use_buildx = true` in `[docker]` of `pants.toml`, or remove the field."
  },
  "no-builder": {
    means: "An image is to be built, but there is no program to build it.",
    example: "An image is to be built, but none of `docker`, `podman` and `buildah` is on PATH",
    fix: "Install one of them. A program inside the checkout is never used."
  },
  "no-dockerfile": {
    means: "A `docker_image` has no Dockerfile, or one without instructions.",
    example: "The `docker_image` src:image does not specify any Dockerfile.",
    fix: "Add a file `Dockerfile`, name it in `source`, or write its lines in `instructions`."
  },
  "no-image-tags": {
    means: "A `docker_image` has an empty list of tags.",
    example: "The `image_tags` field in target src:image must not be empty, unless there is a custom plugin providing additional tags using the `DockerImageTagsRequest` union type.",
    fix: "Remove the field for the tag `latest`, or name a tag."
  },
  "push-failed": {
    means: "An image was built but could not be pushed to its registry.",
    example: "Pushing `registry.example.com/app:1` of src:image failed with exit code 1: denied",
    fix: "Log in to the registry in an earlier step, and check that the repository exists."
  },
  "push-not-allowed": {
    means: "The checkout names a registry for an image that the workflow does not allow to be pushed to.",
    example: "src:image would be pushed as `registry.example.com/app:1`, to a registry that this run does not allow",
    fix: "If it is yours, add it to `push-registries` or `--push-registry`."
  },
  "two-dockerfiles": {
    means: "A `docker_image` has `instructions`, and there is a Dockerfile as well.",
    example: "The `docker_image` src:image provides both a Dockerfile with the `source` field, and Dockerfile contents with the `instructions` field, which is not supported.",
    fix: "Set `source=None`, or remove `instructions`."
  },
  "undefined-build-argument": {
    means: "A build argument without a value is passed on from the environment, which does not have it.",
    example: "Undefined value for build arg on the src:image target: The Docker environment variable 'VERSION' is undefined. You may provide a value for this variable either in `[docker].env_vars` or in Pants's own environment.\n\nIf you did not intend to inherit the value for this build arg from the environment, provide a default value with the option `[docker].build_args` or in the `extra_build_args` field on the target definition. Alternatively, you may also provide a default value on the `ARG` instruction directly in the `Dockerfile`.",
    fix: "Set the variable, write `NAME=value`, or give the `ARG` a default."
  },
  "unknown-registry": {
    means: "A `docker_image` names a registry that `pants.toml` does not have.",
    example: "There is no Docker registry configured with alias: main.",
    fix: "Define it as `[docker.registries.NAME]`, or write its address without `@`."
  },
  "unknown-stage": {
    means: "The Dockerfile has no stage of the name in `target_stage`.",
    example: "The 'target_stage' field in `docker_image` src:image was set to 'build', but there is no such stage in `src/Dockerfile`. Available stages: base, run.",
    fix: "Correct the name, or add `AS NAME` to a `FROM`."
  }
};

// src/text/codes/loading.ts
var loadingCodes = {
  "aws-sdk-mixed": {
    means: "The package has a part of the AWS SDK (`boto3`, `botocore`, `s3transfer` \u2026) and would take the rest, in another version, from the runtime.",
    example: "src:app holds boto3 1.35.0, but would take botocore from the Lambda runtime, in another version: the parts of the AWS SDK only work together",
    fix: "Pin all parts of the SDK, or none of them."
  },
  "circular-import": {
    means: "Two modules import each other at load time, and one asks for a name that the other has not bound yet.",
    example: "src:fn cannot be loaded: `lib` is still being loaded and has not bound `VERSION` yet: the modules import each other",
    fix: "Import the module instead of the name, or move the import into the function that needs it."
  },
  "compiled-for-other-machine": {
    means: "A compiled file in a wheel is for another processor than the function.",
    example: "`mylib/_fast.so` of mylib-1.0-cp312-cp312-linux_x86_64.whl is built for aarch64, but src:app is for x86_64: importing it would fail",
    fix: "Use another version of the package: the content of the wheel does not match its name."
  },
  "extension-for-other-python": {
    means: "The package holds an extension module, but only for another Python, architecture or system, so the import finds nothing.",
    example: "src:fn cannot be loaded: `lib/_speed.cpython-311-x86_64-linux-gnu.so` is compiled for another Python or system, so Python finds no module `lib._speed`",
    fix: "Use a wheel for the Python and the architecture of the function."
  },
  "glibc-too-old": {
    means: "A compiled file in a wheel needs a newer glibc than the runtime has.",
    example: "`mylib/_fast.so` of mylib-1.0-cp311-cp311-linux_x86_64.whl needs glibc 2.34, but python3.11 on x86_64 (Amazon Linux 2, glibc 2.26) has 2.26: importing it would fail",
    fix: "Use a version of the package with a wheel for an older glibc, or a newer runtime."
  },
  "handler-deferred": {
    means: "The handler is an `async def`, or has a `yield`: calling it gives a coroutine or a generator, which Lambda neither runs nor can write as JSON. A warning.",
    example: "The `handler` of src:fn would fail on the first call: `main` is an `async def`, and Lambda never awaits what it returns: nothing of it runs",
    fix: "Name a `def` that calls `asyncio.run(\u2026)`, or that returns a value."
  },
  "handler-file-ambiguous": {
    means: "The file in `handler` is a glob that matches several files.",
    example: "Multiple files matched for the `handler` '*.py' for the target src:app, but only one file expected. Are you using a glob, rather than a file name?",
    fix: "Name one file."
  },
  "handler-file-missing": {
    means: "The file in `handler` does not exist.",
    example: "The handler of `app` is `src/ap.py:handler`, but there is no `src/ap.py`",
    fix: "Correct the name, relative to the BUILD file, and check that no ignore rule hides the file."
  },
  "handler-function-missing": {
    means: "The module of the handler does not define the function.",
    example: "src/app.py does not define `handle`, named by the `handler` of src:app: `from app import handle` would fail on the first call",
    fix: "Correct the name, or define a function of that name at the top level of the module."
  },
  "handler-module-missing": {
    means: "The package does not hold the module that `handler` names.",
    example: "The package of src:app has no module `app`, named by its `handler`: the function would fail on its first call",
    fix: "Check the name. A `python_sources` target must own the module, or a requirement must provide it."
  },
  "handler-not-callable": {
    means: "The name in `handler` is bound to a value, not to a function.",
    example: "The `handler` of src:fn would fail on the first call: `main` is a value, not a function: Lambda cannot call it",
    fix: "Name a function that takes the event and the context."
  },
  "handler-not-importable": {
    means: "The module path of the handler has a part that Python cannot import, such as `my-app` or `lambda`.",
    example: "The `handler` of src:app cannot be imported: `from lambda.app import handler` is not valid Python, because `lambda` is a keyword",
    fix: "Rename it, or make the directory a source root so that it is not part of the module name."
  },
  "handler-signature": {
    means: "Lambda calls the handler with two arguments, the event and the context, and the function does not take two.",
    example: "The `handler` of src:fn would fail on the first call: `main` takes 1 argument; Lambda calls it with two, the event and the context",
    fix: "Give the function two positional parameters."
  },
  "handler-too-long": {
    means: "The function of the handler has a longer name than Lambda accepts, or its module a longer one than a file system.",
    example: "The `handler` of src:app has a function name of 300 characters (`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u2026`); the limit is 128",
    fix: "Use a shorter name, such as `app.py:handler`."
  },
  "import-of-runtime": {
    means: "An import is provided only by the Lambda runtime, in a version that AWS chooses. This is a note.",
    example: "src:app gets boto3 from the Lambda runtime, which decides the version",
    fix: "Add a requirement to have the version that you tested."
  },
  "invalid-handler": {
    means: "The `handler` of a function has no name of a function.",
    example: "The `handler` field in target at src:app must end in the format `:my_handler_func`, but was 'app.py'.",
    fix: "Use `app.py:handler` or `package.module:handler`."
  },
  "load-not-checked": {
    means: "`--no-check` was given, so nobody has followed what the package imports. A warning.",
    example: "Nobody has checked that src:fn can be loaded: `--no-check` leaves its imports unchecked",
    fix: "Remove `--no-check`. A single finding can be lowered under `checks` in `lambda-package.yml`."
  },
  "missing-entry-points": {
    means: "A module that is loaded with the handler reads entry points of a group that no packaged distribution has. What it looks for will not be found.",
    example: "src:fn may fail to load: nothing in the package has entry points of the group `opentelemetry_context`",
    fix: "Add the distribution that has them to the dependencies."
  },
  "missing-metadata": {
    means: "A module that is loaded with the handler asks for the version of a distribution whose `.dist-info` directory is not in the package.",
    example: "src:fn cannot be loaded: no `.dist-info` of `pydantic` is in the package: `importlib.metadata` raises PackageNotFoundError",
    fix: "Package the distribution with its `.dist-info` directory."
  },
  "missing-module": {
    means: "A module that is loaded with the handler imports a module that neither the package, its layers, the standard library nor the Lambda runtime has.",
    example: "src:fn cannot be loaded: nothing in the package provides `idna`",
    fix: "Add the requirement or the `python_sources` that provide it."
  },
  "missing-name": {
    means: "A module that is loaded with the handler imports a name, or uses an attribute, that the other module does not define.",
    example: "src:fn cannot be loaded: `collections` of Python 3.12 has no `Mapping`",
    fix: "Lock versions that fit together, or correct the name."
  },
  "missing-time-zones": {
    means: "A module that is loaded with the handler opens a time zone. Amazon Linux 2023 came to Lambda without a time zone database, and `tzdata` is not in the package. A warning: newer images are said to have one.",
    example: 'src:fn may fail to load: `ZoneInfo("Europe/Berlin")` finds time zones only if the runtime has a database: Amazon Linux 2023 came to Lambda without one, and `tzdata` is not in the package',
    fix: "Add `tzdata` to the dependencies."
  },
  "module-removed": {
    means: "A module that is loaded with the handler imports a module that this Python no longer has.",
    example: "src:fn cannot be loaded: `distutils` was removed from the standard library: Python 3.12 has no such module",
    fix: "Use a newer version of the package, an older runtime, or a back-port."
  },
  "module-syntax": {
    means: "A module that is loaded with the handler is not valid for the Python of the function: code of Python 2, or grammar of a newer Python.",
    example: "src:fn cannot be loaded: `print` is a function in Python 3",
    fix: "Use a version of the package for this Python, or correct the file."
  },
  "psycopg-without-libpq": {
    means: "psycopg 3 is imported, but neither its compiled part nor the library libpq is in the package. A warning.",
    example: "src:fn may fail to load: `psycopg` finds no libpq: neither `psycopg_binary` nor the library is in the package",
    fix: "Require `psycopg[binary]`."
  },
  "python-syntax": {
    means: "A file of the checkout that a package loads is not valid in the package's version of Python. In a layer it is a warning: its functions decide what they import.",
    example: "src/app.py is not Python 3.12: a merge conflict is not resolved; importing it fails",
    fix: "Correct the line; `python -m py_compile FILE` reports it too."
  },
  "raises-at-load": {
    means: "A statement that certainly runs at load time raises an error, or ends the process, and nothing catches it.",
    example: "src:fn cannot be loaded: `raise RuntimeError` runs when the module is loaded, and nothing catches it",
    fix: 'Move it into a function or under `if __name__ == "__main__":`; of a package, choose a version for this Python and system.'
  },
  "requires-dist-unmet": {
    means: "The metadata of a distribution requires a project that neither the package nor its layers hold. A warning: what is imported and missing is an error of its own.",
    example: "requests 2.32.0 in src:fn requires `idna>=2.5`, which is neither in the package nor in its layers",
    fix: "Add the project, or turn the check off if what needs it is never imported."
  },
  "sdk-with-other-urllib3": {
    means: "On Python 3.9 and older the AWS SDK of the runtime needs urllib3 below 1.27, and the package brings a newer one, which takes its place. A warning.",
    example: "src:fn may fail to load: the AWS SDK of the runtime needs urllib3 below 1.27 on Python 3.9, and would use urllib3 2.2.3 of the package",
    fix: "Pin urllib3 below 1.27, or package boto3 and botocore too."
  },
  "shadows-stdlib": {
    means: "A module of the package has the name of a standard module and takes its place for everything that the package imports.",
    example: "src/logging.py hides `logging` of the standard library from everything that src:app imports",
    fix: "Rename the file, or remove the distribution from the requirements: today's Python has the module itself."
  },
  "type-expression": {
    means: 'An annotation, an alias or a base that is evaluated at load time writes types as the Python of the function cannot evaluate them: `str | None` before 3.10, `list[str]` before 3.9, `"Model" | None`.',
    example: "src:fn cannot be loaded: `str | None` raises `TypeError`: `|` between types needs Python 3.10; this is 3.9",
    fix: "Begin the file with `from __future__ import annotations`, use `Optional`, `Union` and `List` of `typing`, or choose a newer runtime."
  },
  "unbound-name": {
    means: "A statement that runs at load time reads a name that nothing has bound: neither the module before that line, nor a star import, nor Python.",
    example: "src:fn cannot be loaded: `unicode` is not defined when this line runs (`NameError`)",
    fix: "Correct the name, import it, or define it above the line."
  },
  "unresolved-import": {
    means: "Nothing in the package provides a module that is imported. It is an error where the import fails for certain, as soon as the package is loaded.",
    example: "Nothing in src:app provides `requests`: the import would fail as soon as the package is loaded",
    fix: "Add a requirement or a `python_sources` target that provides it; if the import is optional, catch `ImportError`."
  }
};

// src/text/codes/locks.ts
var lockCodes = {
  "ambiguous-extra": {
    means: "A lock has different versions or sources of a project for different extras or groups, and the requirement does not say which is meant; or two entries of a `pylock.toml` apply.",
    example: "`torch` of //:reqs can be any of these in uv.lock: 2.4.1+cpu (extra cpu of app); 2.4.1+cu121 (extra cu121 of app)",
    fix: "Require the version (`torch==2.4.1+cpu`) or, in a workspace of uv, the extra (`app[cpu]`)."
  },
  "ambiguous-override": {
    means: "Several overrides of a lock apply to one requirement on this platform.",
    example: "Several overrides in python-default.lock apply to `requests`: `requests==2.31`, `requests==2.32`",
    fix: "Give the overrides markers that exclude each other."
  },
  "constraints-missing": {
    means: "The file of `[python].requirement_constraints` does not exist.",
    example: "The file `constraints.txt` of `[python].requirement_constraints` does not exist",
    fix: "Correct the path in `pants.toml`, relative to the build root."
  },
  "duplicate-pin": {
    means: "A requirements file pins one project to two versions.",
    example: "requests is pinned twice, to 2.31.0 and to 2.32.0",
    fix: "Keep one of them, or give them markers that exclude each other."
  },
  "excluded-but-needed": {
    means: "`!!` excludes a distribution that a wheel of the package needs, so it stays. This is a note.",
    example: "What `!!` takes out stays in the package because a wheel needs it: urllib3 (needed by requests)",
    fix: "Exclude the wheel that needs it too."
  },
  "include-not-read": {
    means: "A file that a `-r` or `-c` line names cannot be read, or includes itself.",
    example: "`base.txt` cannot be read",
    fix: "Use a file in the checkout, or combine everything in one file with `uv pip compile`."
  },
  "incompatible-lock": {
    means: "A lock made by Pants no longer fits the requirements or interpreter constraints of the repository. `[python].invalid_lockfile_behavior` says whether this is an error.",
    example: "You are consuming the `python-default` lockfile at python-default.lock with incompatible inputs.",
    fix: "Run `pants generate-lockfiles`. The notes say what has changed."
  },
  "insecure-url": {
    means: "A file would be fetched over plain HTTP without a hash, so it could be replaced on the way.",
    example: "Cannot verify mylib-1.0-py3-none-any.whl: it uses plain HTTP without a hash",
    fix: "Use https, or add `#sha256=\u2026` to the URL."
  },
  "invalid-constraint": {
    means: "A line of a constraints file, or an entry of `constraint-dependencies` or `override-dependencies` of `[tool.uv]`, does not constrain the version of a project.",
    example: "`requests @ https://example.com/r.whl` does not constrain the version of a project: it is a URL",
    fix: "Use a form such as `name<2`."
  },
  "invalid-lock": {
    means: "A lock has a value that its format does not allow. Someone probably edited it by hand.",
    example: "`package[3].version` in uv.lock must be a string",
    fix: "Regenerate the lock."
  },
  "lfs-pointer": {
    means: "A file in the checkout is a pointer of Git LFS, not the file itself: a packaged file, a wheel, a requirements file or a lock.",
    example: "`uv.lock` is a Git LFS pointer, not the file itself",
    fix: "Set `lfs: true` for `actions/checkout`, or run `git lfs pull`."
  },
  "local-requirement": {
    means: "A requirement is taken from a local path.",
    example: "mylib is taken from `../mylib`, which is not an http(s) URL",
    fix: "Lock it (for example with `uv lock`), so that a project of the checkout is packaged from its sources, or put its wheel in a directory of the `wheels` input (`--wheels DIR`)."
  },
  "lock-for-other-environments": {
    means: "The lock says which environments it is for, and this platform is not among them.",
    example: "uv.lock is for environments where `sys_platform == 'darwin'`, not for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)",
    fix: "Add the platform to the environments of the lock (`[tool.uv].environments`), and regenerate it."
  },
  "lock-incomplete": {
    means: "A lock does not pin everything that the requirements and wheels need. The rest is resolved from the index: the next run may choose others.",
    example: "requirements.txt does not pin urllib3: the newest versions that fit its pins are taken, and the next run may choose others",
    fix: "Regenerate the lock with a tool that pins dependencies too, such as `uv pip compile`."
  },
  "lock-missing": {
    means: "`[python.resolves]` names a lock file that does not exist.",
    example: "The lock file `python-default.lock` of the resolve `python-default` does not exist",
    fix: "Create it with the command in the message, and commit it."
  },
  "lock-too-complex": {
    means: "Choosing distributions from the lock took too many steps.",
    example: "Dependency resolution from uv.lock did not terminate",
    fix: "Regenerate the lock."
  },
  "lock-without-hashes": {
    means: "A lock pins versions but not the hashes of files, so that a changed file goes unnoticed.",
    example: "requirements.txt pins versions without hashes (requests 2.32.0), so the files are whatever the index offers today",
    fix: "Regenerate the lock with hashes, e.g. `uv pip compile --generate-hashes`."
  },
  "marker-undecidable": {
    means: "An environment marker cannot be evaluated for this platform, because a value is unknown.",
    example: 'Cannot evaluate the marker of `foo; platform_release > "5"` for linux_x86_64-cp-312-cp312: the value of `platform_release` is not known for this platform',
    fix: "Describe the platform with `complete_platforms`, which define all marker values."
  },
  "merge-conflict": {
    means: "The lock contains conflict markers of git.",
    example: "uv.lock contains a merge conflict",
    fix: "Resolve the conflict and regenerate the lock."
  },
  "no-compatible-version": {
    means: "The lock has the project in a version that a requirement does not allow.",
    example: "uv.lock has requests 2.31.0, but `requests>=2.32` is required",
    fix: "Regenerate the lock, or require a version that it has."
  },
  "no-lock": {
    means: "Requirements are not locked, so the newest compatible versions are taken, and the next run may choose others.",
    example: "Third-party requirements are not locked: they are resolved to the newest compatible versions, and the next run may choose different ones",
    fix: "Make a lock and name it in `[python.resolves]` of `pants.toml`; see docs/locks.md."
  },
  "no-python": {
    means: "No Python was found on PATH, and this resolution or build needs one.",
    example: "Resolving requirements without a lock needs a Python on PATH",
    fix: "Install any Python 3 (`actions/setup-python`), or lock the requirements."
  },
  "no-resolve-for-platform": {
    means: "A lock of pex has a section for each platform, and none for this one.",
    example: "python-default.lock has no resolved distributions for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)",
    fix: "Regenerate the lock for this platform too, e.g. with `--style universal`."
  },
  "no-sha256": {
    means: "A lock has no SHA-256 hash for a file that would be downloaded.",
    example: "uv.lock has no SHA-256 for requests-2.32.0-py3-none-any.whl of requests 2.32.0",
    fix: "Regenerate the lock with hashes."
  },
  "no-solution": {
    means: "No set of versions satisfies all requirements on this platform. The notes show which ones conflict.",
    example: "No versions satisfy all requirements on python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34): `a>=2`, `b<1`",
    fix: "Change the requirements to allow compatible versions."
  },
  "no-uv": {
    means: "Requirements without a lock are resolved by uv, which is neither on PATH nor published for this machine.",
    example: "Resolving requirements without a lock needs uv: it is not on PATH (0.6.15 or later), and is not published for sunos on x64",
    fix: "Install uv, or lock the requirements."
  },
  "platform-needs-lock": {
    means: "Without a lock, requirements are resolved only for CPython 3 on Linux.",
    example: "Cannot resolve requirements without a lock for linux_armv7l-cp-312-cp312",
    fix: "Lock the requirements for this platform."
  },
  "project-files-unknown": {
    means: "The lock takes a project from a directory, and its metadata does not show which files it installs.",
    example: "uv.lock takes mylib from `libs/mylib`, but its metadata does not show which files are installed",
    fix: "Own its files with a `python_sources` target, and depend on that instead."
  },
  "project-missing": {
    means: "The lock takes a project from a directory of the checkout that does not exist, or is ignored.",
    example: "uv.lock takes mylib from `libs/mylib`, which does not exist (or is ignored)",
    fix: "Commit the directory, or remove the project and regenerate the lock."
  },
  "project-outside": {
    means: "The lock takes a project from a directory outside the checkout.",
    example: "uv.lock takes mylib from `../mylib`, which is not in the checkout",
    fix: "Move the project below the build root, or publish it and lock the published version."
  },
  "requirement-missing": {
    means: "A wheel needs another distribution that the package does not have.",
    example: "requests needs `urllib3<3`, which no wheel of src:app provides: the PEX file would fail at startup",
    fix: "Regenerate the lock so that it pins everything, or add the requirement."
  },
  "requirement-not-in-lock": {
    means: "A requirement, or something that a locked wheel needs, is not in the lock, or not for this platform.",
    example: "`requests>=2` of src:app is not in uv.lock",
    fix: "Regenerate the lock. Check the spelling of the requirement."
  },
  "requirement-of-runtime": {
    means: "The package takes distributions from the Lambda runtime, in the version that the runtime has, because the lock lacks them or `!!` leaves them out. This is a note.",
    example: "src:app uses boto3 from the Lambda runtime, in the runtime's version: the lock does not pin it",
    fix: "Pin them to get the versions you tested."
  },
  "requirements-not-imported": {
    means: "A requirements file that a package uses has projects that no import of the package needs, so they are left out, as in Pants. One that a library loads on its own is missed when the code runs. This is a note.",
    example: "No import of src:app needs these requirements, which are left out: dask, h5netcdf",
    fix: "Add the target of such a project to `dependencies`, for example `//:reqs#dask`."
  },
  "requires-python": {
    means: "The lock, or every locked version of a project, is for other Python versions than the runtime.",
    example: "uv.lock is for Python >=3.13, not for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34)",
    fix: "Choose a matching runtime, or widen `requires-python` and regenerate the lock."
  },
  "resolver-failed": {
    means: "uv failed for a reason other than the requirements themselves, or took too long.",
    example: "uv did not find a solution within 10 minutes",
    fix: "Read the notes. Lock the requirements, so that nothing has to be resolved."
  },
  "source-not-locked": {
    means: "A `pyproject.toml` says where a project comes from (a path, a repository, an index of its own), and nothing is locked. By its name alone, a project of somebody else would be taken from the package index.",
    example: "shop-lib comes from `libs/shop-lib` according to `[tool.uv.sources]`; nothing locks that, so a project of the same name would be taken from the package index",
    fix: "Lock it (`uv lock`, `poetry lock`) and name the lock; or name your own index or a directory with its wheel in the workflow."
  },
  "unknown-lock-format": {
    means: "A file that is used as a lock is not in a supported format.",
    example: "deps.lock is not in a supported lock format",
    fix: "Use a lock of Pants/pex, uv, Poetry, PDM or Pipenv, a `pylock.toml`, or a `requirements.txt` with pins."
  },
  "unknown-project": {
    means: "No index has a project of this name.",
    example: "No index has a project `reqeusts`",
    fix: "Check the spelling, or add the index that has it (`PIP_EXTRA_INDEX_URL`)."
  },
  "unpinned-requirement": {
    means: "A line of a requirements file that is used as a lock does not pin a version.",
    example: "`requests>=2` does not pin a version",
    fix: "Pin it with `==`; `uv pip compile` pins everything, including dependencies."
  },
  "variable-not-expanded": {
    means: "A requirements file contains an environment variable. Anyone who can edit the file could send secrets anywhere, so variables are not expanded.",
    example: "`--index-url https://${TOKEN}@example.com/simple` uses an environment variable, which is not expanded in files of the checkout: anyone who can edit them could send secrets anywhere",
    fix: "Remove the line and set `PIP_EXTRA_INDEX_URL` or `UV_INDEX` in the workflow if the URL has a secret; otherwise write the value."
  },
  "vcs-requirement": {
    means: "A requirement is taken from a repository. Repositories are not built.",
    example: "mylib comes from a repository, git+https://example.com/mylib, and repositories are not built",
    fix: "Use a published version, or publish a wheel and use its URL."
  }
};

// src/text/codes/packages.ts
var packageCodes = {
  "ambiguous-script": {
    means: "Several wheels in the PEX file have the script that `script` names.",
    example: "The script `serve` belongs to several projects: a, b",
    fix: "Set `entry_point` to its entry point instead."
  },
  "archive-cycle": {
    means: "An archive would contain itself.",
    example: "An archive cannot contain itself: src:a \u2192 src:b \u2192 src:a",
    fix: "Remove one of them from `packages`."
  },
  "case-collision": {
    means: "Two files of a package differ only in case, and it is written as a directory on a file system that cannot hold both.",
    example: "`app/README` (src/app:docs) and `app/readme` (src/app:docs) differ only in case, and the file system of `dist/fn` cannot hold both",
    fix: "Rename one of them, write a zip file, or write the directory on a case-sensitive file system."
  },
  "compressor-failed": {
    means: "The program that compresses an archive failed.",
    example: "`xz` exited with status 1: No space left on device",
    fix: "Free some disk space, or use `tar.gz` or `zip`."
  },
  "compressor-missing": {
    means: "The format of an archive needs a program that is not installed.",
    example: "The format `tar.xz` needs the program `xz`, which is not on PATH",
    fix: "Install the program, or use `tar.gz` or `zip`."
  },
  "empty-package": {
    means: "The package would hold nothing.",
    example: "The package of src:app would be empty, which Lambda rejects",
    fix: "Add what it should contain to `dependencies`. Check `include_sources` and `include_requirements`. For a layer of a template, commit its directory."
  },
  "entry-point-file-ambiguous": {
    means: "The `entry_point` is a glob that matches several files.",
    example: "Multiple files matched for the `entry_point` '*.py' for the target src:app, but only one file expected. Are you using a glob, rather than a file name?",
    fix: "Name one file."
  },
  "entry-point-file-missing": {
    means: "The file in `entry_point` does not exist.",
    example: 'Unmatched glob from src:app\'s `entry_point` field: "src/ap.py"',
    fix: "Correct the name, relative to the BUILD file, and check that no ignore rule hides the file."
  },
  "entry-point-missing": {
    means: "The package has no module that `entry_point` names.",
    example: "The package of src:app has no module `app.main`, named by its `entry_point`: it would fail at startup",
    fix: "Check the name. A `python_sources` target must own the module, or a requirement must provide it."
  },
  "executable-missing": {
    means: "The file that `executable` names does not exist.",
    example: "The `executable` of src:app is `run.py`, which is not a file in the checkout",
    fix: "Give a file path relative to the BUILD file."
  },
  "file-collision": {
    means: "Two files with different content would be at the same path of a package.",
    example: "`app/config.json` comes from src:app and other-1.0-py3-none-any.whl, with different content",
    fix: "Remove one of the two from the package, or rename it."
  },
  "files-beside": {
    means: "Files that are not Python code lie next to the modules of a package and are not in it. Functions that read them fail when they do. This is a note.",
    example: "Files next to modules of src:app are left out: 57 .sql below src/notifier/",
    fix: "Own them with a `resources` target and add it to `dependencies`, if the code reads them."
  },
  "files-left-out": {
    means: "The package depends on `file` or `files` targets, which Pants never puts into it.",
    example: "The target src:app (`python_aws_lambda_function`) transitively depends on the below `files` targets, but Pants will not include them in the built package. Filesystem APIs like `open()` may be not able to load files within the binary itself; instead, they read from the current working directory.",
    fix: "Use `resources` targets, and read the files with `importlib.resources`."
  },
  "invalid-entry-point": {
    means: "An entry point cannot be read.",
    example: "The entry point must specify a module; given: :main",
    fix: "Use `app.py`, `app.py:main` or `package.app:main`."
  },
  "invalid-shebang": {
    means: "The `shebang` of a PEX file would make its start script run something else.",
    example: "`python3.12; rm` has `;`, which the `sh_boot` script would run",
    fix: "Use `/usr/bin/env python3.12` or the path of a Python, or remove `shebang`."
  },
  "lambdex-layout": {
    means: "`python_awslambda` uses the Lambdex layout, which later versions of Pants no longer have.",
    example: "DEPRECATED: using the Lambdex layout for `python_awslambda` targets is scheduled to be removed in version 2.19.0.dev0.",
    fix: "Set `[lambdex].layout` to `zip` or `lambdex`; see docs/migrating-from-lambdex.md."
  },
  "layer-collision": {
    means: "The function and a layer have different files at the same path.",
    example: "`config.json` is in src:app (from src/config.json) and in the layer src:layer (from layer/config.json), with different content",
    fix: "Exclude one of them with `!!address` in `dependencies`."
  },
  "layer-platform": {
    means: "A layer is for another runtime or architecture than the function.",
    example: "The layer src:layer is for python3.12 on arm64 (Amazon Linux 2023, glibc 2.34), the function src:app for python3.12 on x86_64 (Amazon Linux 2023, glibc 2.34); the layer contains numpy-1.26.4-cp312-cp312-manylinux_2_17_aarch64.whl",
    fix: "Give both the same `runtime` and `architecture`; `parametrize` the layer if functions differ."
  },
  "layer-split": {
    means: "A layer has only a part of a Python package, so that the function keeps its own copy. This is a note.",
    example: "src:app keeps its own copy of `google`: the layer src:layer only contains part of it, and Python does not merge a package from two directories",
    fix: "Put all of it in the layer, or nothing."
  },
  "layer-version": {
    means: "The function and its layers have two versions of a distribution, of which one hides the other.",
    example: "requests appears twice in src:app and its layers: 2.31.0 in src:layer (`requests-2.31.0-py3-none-any.whl`) and 2.32.0 in src:app (`requests-2.32.0-py3-none-any.whl`); one would hide the other",
    fix: "Use the same lock and platform for both, or exclude it from one with `!!` in `dependencies`."
  },
  "matrix-name": {
    means: "An address has a character that a job matrix cannot hold: its targets are separated by blanks, and workflows pass them on.",
    example: 'The address src/gr\xF6\xDFe:fn cannot be in a job matrix: it holds "\xF6"',
    fix: "Use only letters of ASCII, digits and `._/:@=,+#-` in the names of packages and their directories."
  },
  "no-platform": {
    means: "The interpreter constraints of a PEX file leave open for which Python it is.",
    example: "Cannot determine the Python version of src:app: its interpreter constraints do not select exactly one minor version; they are: CPython>=3.8",
    fix: "Add `complete_platforms` or `platforms`, or narrow `interpreter_constraints` to one minor version."
  },
  "not-a-layer": {
    means: "`layers` names a target that is not a layer.",
    example: "src:app names src:lib in `layers`, which is a `python_sources`",
    fix: "Name a `python_aws_lambda_layer`; put what the function itself needs in `dependencies`."
  },
  "not-packaged": {
    means: "A target of the specs has a type that only Pants packages.",
    example: "src:dist is not packaged: `python_distribution` targets are not supported",
    fix: "Build it with Pants; exclude it with `-SPEC` to silence the warning."
  },
  "nothing-to-package": {
    means: "The specs match no target that can be packaged.",
    example: "No applicable files or targets matched. The `package` goal works with these target types:",
    fix: "Run `lambda-package list ::` to see all targets, and correct the specs."
  },
  "output-not-zip": {
    means: "The layout is a zip file, but `output_path` does not end in `.zip`.",
    example: "layout=FLAT_ZIPPED requires output_path to end in '.zip', but found 'app' for src:app",
    fix: 'End `output_path` with `.zip`, or use `layout="flat"` for a directory.'
  },
  "package-missing": {
    means: "`check` was given a file or directory that does not exist.",
    example: "`dist/app.zip` does not exist",
    fix: "Name a zip file, or a directory with the files of one."
  },
  "package-too-large": {
    means: "A package would be larger than a zip file can be.",
    example: "`dist/app.zip` would hold 5000000000 bytes; a zip file can hold 4294967295",
    fix: "Remove what the function does not need, or use a container image. PEX files can use the layout `packed` or `loose`."
  },
  "pex-namespace-package": {
    means: "Lambda loads a PEX file through a module that does not find packages without `__init__.py`.",
    example: "Lambda cannot import `__pex__.app.handler.main`, the handler of src:app: `app` has no `__init__.py`, and `__pex__` does not find packages without one",
    fix: "Add an empty `__init__.py` to the sources, or use `python_aws_lambda_function`."
  },
  "precompile-failed": {
    means: "Python stopped while it compiled the modules of a package.",
    example: "Python 3.12.4 exited with status 1 while compiling the modules of the package",
    fix: "Remove `precompile`: one module can crash or exhaust the interpreter."
  },
  "python-missing": {
    means: "`precompile` needs the Python version of the runtime, which is not installed.",
    example: "`precompile` needs CPython 3.12, which was not found on this machine",
    fix: "Run `actions/setup-python` with this version before the step, or remove `precompile`."
  },
  "relocated-elsewhere": {
    means: "A file of `relocated_files` is not below the prefix that is stripped.",
    example: "src:moved strips `data` from paths, but `other/a.txt` is not below it",
    fix: "Set `src` to a directory that contains all of its files."
  },
  "script-not-found": {
    means: "No wheel of the PEX file has the script that `script` names.",
    example: "No wheel in the package has the script `gunicorn`",
    fix: "Add the requirement that provides it to `dependencies`."
  },
  "too-large-to-upload": {
    means: "The zip of a function or a layer is larger than AWS takes in a direct upload.",
    example: "dist/app.zip has 76.3 MB (80,000,000 bytes); AWS takes at most 50 MB (52,428,800 bytes) in a direct upload",
    fix: "Remove what the function does not import, or deploy through a bucket (`s3-bucket`)."
  },
  "too-large-unzipped": {
    means: "The package, with its layers, is larger than Lambda allows.",
    example: "The package of src:app has 286.1 MB (300,000,000 bytes) unzipped; the Lambda limit is 250 MB (262,144,000 bytes), including layers",
    fix: "Remove what the function does not import (`!address` in `dependencies`), or use a container image."
  },
  "too-many-layers": {
    means: "A function names more layers than Lambda allows.",
    example: "src:app names 6 layers; a function can have at most 5",
    fix: "Merge some of them into one `python_aws_lambda_layer`."
  },
  "too-many-packages": {
    means: "The specs select more packages than are made in one run.",
    example: "The specs select 3000 packages; at most 1000 are made in one run",
    fix: "Select fewer, for example those of one directory, or with `--changed-since`."
  },
  "unsupported-field": {
    means: "A target sets a field to a value that is not supported, because the package would not be the one that Pants builds.",
    example: "src:app sets `scie` (an executable with its own interpreter), which is not supported",
    fix: "Remove the field, or build the target with Pants."
  },
  "unsupported-layout": {
    means: "The layout is a virtual environment of one machine, which Lambda cannot load.",
    example: "src:app has the layout `venv`, a virtual environment tied to one machine's interpreter, which Lambda cannot load",
    fix: 'Remove `layout` for a zip file, or set `layout="flat"` for a directory.'
  }
};

// src/text/codes/plain.ts
var plainCodes = {
  "data-left-out": {
    means: "Files beside the code of a function are not in its package: they stand outside of the packages that it imports, or there is no git and there are too many.",
    example: "src:app leaves out 2 files outside of its packages: config.json, schema.json",
    fix: 'Add what the function reads with `include`, for example `include: "*.json"`.'
  },
  "data-untracked": {
    means: "There is no git that says which files belong to the project, so all that no ignore rule names count as data.",
    example: "There is no git here, so all 12 files beside the Python of src:app that no ignore rule names are in its package: app/config.json and 11 more",
    fix: 'Nothing, or leave files out with `include: "!glob"`.'
  },
  "function-passed-over": {
    means: "A template declares a function that is not made: of another language, a container image, or code elsewhere.",
    example: "`Frontend` is passed over: its runtime is `nodejs22.x`",
    fix: "Nothing: its own tool packages it."
  },
  "other-lock": {
    means: "A directory has more than one lock. The first in the order of docs/without-build-files.md counts.",
    example: "`uv.lock` is used; `poetry.lock` beside it is not read",
    fix: "Remove the lock that is out of date, or name the one to use with `requirements`."
  },
  "python-left-out": {
    means: "Python files beside the code of the functions of a template are in no package, since no import reaches them: SAM and the Serverless Framework would package them. This is a note.",
    example: "No import of a function reaches 2 Python files of `src`, so no package has them: plugins/a.py, plugins/b.py",
    fix: "Nothing for scripts and dead code. Add with `include` what is loaded by name, such as plugins and migrations."
  },
  "sdk-left-to-runtime": {
    means: "The requirements bring a part of the AWS SDK (`botocore`, `s3transfer`) without boto3. It is left out, so that all of the SDK comes from the runtime.",
    example: "//:app takes botocore from the Lambda runtime, with the rest of the AWS SDK: only a part of it is required",
    fix: "Nothing, or add boto3 to the requirements to have all of it in the version that you tested."
  },
  "second-root": {
    means: "The module of a handler imports one that stands beside it as if its directory were on the path of Python. Lambda only looks in the root of the package, so the module is there too.",
    example: "`src/app.py` imports `helpers` from its own directory, where Python does not look for the handler `src.app.handler`; so src:app has it at its top too",
    fix: "Name the handler from its own directory, or import it as part of a package: `from src import helpers`."
  },
  "template-outside": {
    means: "A template names code outside of the build root.",
    example: "`CodeUri` of `Orders` is `../../shared`, which is outside of the build root",
    fix: "Run at the root of the repository, or name it with `--build-root`."
  },
  "template-value-unknown": {
    means: "A template has a value that only a deploy, or its own tool, can compute.",
    example: "`Runtime` of `Orders` is `!FindInMap \u2026`, which only a deploy knows",
    fix: "Give the input that the message names; it overrides the template."
  },
  "unused-requirements": {
    means: "A function has requirements that none of its imports reaches. They are in its package because they are declared: a plugin or a string may load them.",
    example: "No import of `app` reaches pandas and numpy: `requirements-mode: imported` would save 61.2 MB",
    fix: "Take them out of the requirements, or set `requirements-mode: imported`."
  }
};

// src/text/codes/runs.ts
var runCodes = {
  "bad-input": {
    means: "An input of the Action has a value that it does not accept.",
    example: "Invalid value `ture` for the input `deploy`",
    fix: "Use one of the values that the message lists. Directories are relative to the root of the checkout."
  },
  "base-does-not-load": {
    means: "The commit that the packages are compared with has errors in its BUILD files, options or locks.",
    example: "The base 9f8e7d6 does not load, so nothing is compared: `handlr` is not a field of `python_awslambda`",
    fix: "Nothing has to be done: the packages themselves are not affected, and the next base loads."
  },
  "base-missing": {
    means: "The commit to compare with is not in the clone, and fetching it failed. Nothing is compared.",
    example: "The base for the comparison, main (main), is not in this clone and could not be fetched",
    fix: "Check out with `fetch-depth: 2`, give the input `github-token`, or set `compare-with: none`."
  },
  "cannot-read": {
    means: "A file of a package could not be read while the package was being written.",
    example: "Cannot read `src/app.py` of src:app: EACCES: permission denied",
    fix: "Make sure that the file exists and stays readable during the run."
  },
  "cannot-write": {
    means: "A package could not be written. Earlier output is unchanged.",
    example: "Cannot write `dist/app.zip`: EACCES: permission denied",
    fix: "Make sure that the output directory exists and is writable."
  },
  "changed-with-specs": {
    means: "`--changed-since` selects targets by itself, so specs cannot be given too.",
    example: "`--changed-since` cannot be combined with specs",
    fix: "Remove the specs or the option."
  },
  "comment-not-written": {
    means: "With `comment: true`, the comment of the pull request could not be written: the token may not, or the API does not answer.",
    example: "The comment of the pull request is not written: the token may not write it (403 Resource not accessible by integration)",
    fix: "Give the job `permissions: pull-requests: write`. A run for a fork cannot have it: docs/recipes/pull-requests-from-forks.md."
  },
  "disk-full": {
    means: "The disk has no space left for packages or for the wheel store.",
    example: "No space left for wheels in /home/me/.cache/lambda-package (ENOSPC)",
    fix: "Free some space, run `lambda-package cache prune`, or set `LAMBDA_PACKAGE_STORE` to a directory on another disk."
  },
  "distdir-link": {
    means: "The output directory is, or is below, a symlink of the checkout. Following it could write anywhere.",
    example: "`[GLOBAL].pants_distdir` is `dist`, but `dist` is a link; packages are not written through links of the checkout",
    fix: "Remove the link, or name the directory that it leads to with `--dist DIR`."
  },
  "distdir-outside": {
    means: "A file of the checkout sets `[GLOBAL].pants_distdir` to a directory outside the build root, or to the build root itself. Only you may choose one there, with `--dist` or the environment variable `PANTS_DISTDIR`.",
    example: "`[GLOBAL].pants_distdir` is `../out`, which is not inside the build root",
    fix: "Name a directory below the build root, or choose another one with `--dist DIR`."
  },
  "fail-on-warning": {
    means: "The run has warnings, and `fail-on: warning` makes that an error. Packages that were written stay; nothing is deployed.",
    example: "The run has 2 warnings, and `fail-on` is `warning`",
    fix: "Correct what the warnings say, or lower those that do not matter: `checks` in `lambda-package.yml`, or the input `checks`."
  },
  "file-too-large": {
    means: "A lock, requirements file, Dockerfile or JSON file is larger than what is read.",
    example: "requirements.txt has more than 100000 lines",
    fix: "Split the file, or remove what no package needs from it."
  },
  "git-failed": {
    means: "`--changed-since` or a comparison asked git for files, and git failed. The notes show what git said.",
    example: "git could not list the changed files",
    fix: "Run inside a git checkout with git on PATH. In a workflow, check out with `fetch-depth: 0`."
  },
  "input-without-deploy": {
    means: "An input that only a deploy uses is set, but `deploy` is not `true`.",
    example: "`function-name` does nothing without `deploy: true`",
    fix: "Add `deploy: true`, or remove the input."
  },
  "input-without-effect": {
    means: "An input of the Action is set that the command does not use, or that needs another input.",
    example: "The input `max-jobs` does nothing with `command: package`",
    fix: "Remove the input, or use the command or the other input that the message names."
  },
  "internal-error": {
    means: "lambda-package crashed. The fault is in lambda-package, not in your project.",
    example: "lambda-package crashed (internal error):",
    fix: "Report it, with the log of the step."
  },
  "invalid-git-ref": {
    means: "The value of `--changed-since` is not a commit that this checkout has.",
    example: "`origin/main` is not a commit in this repository",
    fix: "Use a branch, tag or commit that was fetched. In a workflow, check out with `fetch-depth: 0`."
  },
  "invalid-glob": {
    means: "A glob cannot be read: it leaves its directory, is absolute, or is not well formed.",
    example: "`../shared/*.py` is not a valid glob: it leaves the directory",
    fix: "Use paths relative to the directory of the BUILD file, with `*` within a segment and `**` for any number of directories."
  },
  "invalid-interpolation": {
    means: "A value of `pants.toml` uses `%(NAME)s` or `%(env.NAME)s`, and the name is unknown, not set, not allowed, or refers to itself.",
    example: "`[GLOBAL].pants_distdir` reads `env.DIST`, which is not set",
    fix: "Set the variable or option that it names, or write the value itself. The workflow allows a variable with `LAMBDA_PACKAGE_ALLOW_ENV`."
  },
  "invalid-json": {
    means: "A JSON file (a complete platform, a platforms file) cannot be parsed.",
    example: "platforms.json is not JSON: Unexpected token '}'",
    fix: "Fix the place that the message points to, or generate the file again."
  },
  "invalid-manifest": {
    means: "A file that should be a manifest cannot be read, or does not follow docs/manifest.schema.json.",
    example: "`made/lambda-package.01.json` is not a manifest of lambda-package: `/packages/0/size` must be of type integer",
    fix: "Use the file that `package` or `plan` wrote, unchanged, and the same version of lambda-package in all jobs."
  },
  "invalid-marker-file": {
    means: "A name in `[source].marker_filenames` has a directory or a wildcard.",
    example: "Marker filename must be a base name: `src/SOURCE_ROOT`",
    fix: "Use plain file names."
  },
  "invalid-option-value": {
    means: "An option has a value of the wrong type or one that it does not accept.",
    example: "`[python].enable_resolves`: must be `true` or `false`",
    fix: "Write the value as the help of the message shows."
  },
  "invalid-settings": {
    means: "`lambda-package.yml` at the build root, or the input `checks`, cannot be understood.",
    example: "`lambda-package.yml` sets a severity for `missing-modul`, which is not a check, or has a severity that cannot be changed",
    fix: "Write `checks:` with a severity (`error`, `warning`, `note`, `off`) for each code, or with addresses that have such codes."
  },
  "invalid-source-root-pattern": {
    means: "A pattern of `[source].root_patterns` is empty or contains `..`.",
    example: "`..` disallowed in source root pattern: `../src`",
    fix: "Make the pattern relative to the build root, with a leading `/` to anchor it there. Use `/` for the build root itself."
  },
  "invalid-toml": {
    means: "A TOML file (`pants.toml`, `pyproject.toml`, a lock) cannot be parsed.",
    example: "`pants.toml` is not TOML: a string needs quotes",
    fix: "Fix the line; https://toml.io describes the syntax. Regenerate a lock instead of editing it."
  },
  "link-as-text": {
    means: "A packaged file is committed as a symbolic link, and the checkout has the text of the link in its place.",
    example: "`src/shared.py` is the text of a symbolic link, not the file it leads to",
    fix: "Set `core.symlinks` to true before the checkout, or commit a copy of the file."
  },
  "link-out-of-checkout": {
    means: "A symlink points outside the checkout. It is ignored, with a warning: files from elsewhere on the machine never enter a package.",
    example: "Ignored symlinks that point outside the checkout: `src/shared`",
    fix: "Replace the link with a copy of the files, or add it to `[GLOBAL].pants_ignore`."
  },
  "link-to-ignored-file": {
    means: "A symlink points to a file that an ignore rule hides, so the link is ignored too.",
    example: "Ignored symlinks to ignored files: `src/config.json`",
    fix: "Check `[GLOBAL].pants_ignore` and `.gitignore`."
  },
  "manifests-differ": {
    means: "Manifests that are to be joined are of different commits, repositories, bases or versions.",
    example: '`made/b/lambda-package.02.json` and `made/a/lambda-package.01.json` do not belong together: `commit` is "9f8e\u2026" and "a1b2\u2026"',
    fix: "Download only the manifests of this run, into an empty directory, and check out the same commit in all jobs."
  },
  "missing-input": {
    means: "The Action needs an input that is empty: `targets`, `manifests` with `command: report`, `packages` with `command: check`, or `function-name` with `deploy: true`.",
    example: "The input `targets` is empty",
    fix: "Set the input in the `with:` of the step, e.g. `targets: project:lambda`."
  },
  "no-build-root": {
    means: "The build root is the directory of `pants.toml`, or the root of the git checkout. Neither was found, or the directory given does not exist.",
    example: "No build root found in `/home/me` or its parent directories",
    fix: "Run inside a git checkout, add a `pants.toml` (it may be empty) at the root of the repository, or pass `--build-root DIR`. In a workflow, run `actions/checkout` first."
  },
  "no-manifests": {
    means: "A glob of `manifests` matches no file, or all of them too many.",
    example: "`made/*/lambda-package.*.json` matches no file below `/home/runner/work/shop/shop`",
    fix: "Download the artifacts of the earlier jobs before, and give the directory into which they were downloaded."
  },
  "not-reported": {
    means: "A plan lists packages of which no manifest says what became of them: their job has died or did not run.",
    example: "No job has reported orders:fn, which the plan lists",
    fix: "Look at the jobs of the matrix. Each uploads its manifest, also when it fails: `upload: true`, or a step with `if: always()`."
  },
  "old-pants-version": {
    means: "`pants_version` is older than 2.17, whose rules are used instead.",
    example: "Pants 2.15.0 is older than 2.17; using the rules of 2.17",
    fix: "Compare the packages with those that your version of Pants builds before you rely on them."
  },
  "option-outside-section": {
    means: "A line of `pants.toml` sets an option before the first section header.",
    example: "`pants_version` is not in a section",
    fix: "Put it under a section header such as `[GLOBAL]`."
  },
  "output-blocked": {
    means: "A file is where a directory must be, or a directory where a file must be written, or what `--sarif`, `--sbom` or `--manifest` names is not a plain file.",
    example: "`--dist` is `out/dist`, but `out` on the way is not a directory",
    fix: "Remove it, or choose another output directory with `--dist DIR`."
  },
  "output-characters": {
    means: "An output path has characters that a shell or a workflow could misread.",
    example: "`[GLOBAL].pants_distdir` is `$(id)`, which contains `$`",
    fix: "Use letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`."
  },
  "output-in-version-control": {
    means: "A package would be written into `.git` or another directory of version control, where files can run as hooks.",
    example: "`--dist` is `.git/hooks`, which leads into `.git`, a directory of version control",
    fix: "Choose another output directory or `output_path`."
  },
  "output-outside": {
    means: "The path of a package is not below the output directory, or a file that `--sarif`, `--sbom` or `--manifest` names is reached through a link of the checkout.",
    example: "The package of src:app would be written to `../app.zip`, which is not below `dist`",
    fix: "Give `output_path` relative to the output directory, without `..` and without links on the way; name a file that no link leads to."
  },
  "output-over-source": {
    means: "A package would replace a file that git tracks, a source of a target, or a directory that lambda-package did not write.",
    example: "The package of src:app would be written to `app.py`, over `app.py`, which git tracks",
    fix: "Choose another `output_path`, or remove the file from the checkout and from git."
  },
  "output-too-long": {
    means: "The name of a file to write has more than 200 bytes, to which temporary names are added, or its path is longer than systems allow.",
    example: "`--dist` is `xxxxxxxxxxxxxxxx\u2026, which leads to a directory whose name has 300 bytes: at most 255 can be made",
    fix: "Give a shorter name."
  },
  "package-failed": {
    means: "Earlier jobs could not make some packages; `report` fails so that one check stands for all of them.",
    example: "1 of 40 packages failed: billing:fn",
    fix: "Read the errors in the summary, or in the logs of the jobs that make these packages."
  },
  "pattern-limit": {
    means: "The ignore patterns and globs of the checkout, each tested against each file, take longer than a run may.",
    example: "Matching the globs and ignore patterns of the checkout takes more than 60000000 steps",
    fix: "Use fewer patterns, or patterns with fewer wildcards, in `.gitignore`, `[GLOBAL].pants_ignore` and `sources`."
  },
  "program-output": {
    means: "A program that was started printed more than 64 MiB and was stopped.",
    example: "`/usr/local/bin/aws` printed more than 64 MiB and was stopped",
    fix: "Check which program of that name is on `PATH`."
  },
  "runner-file": {
    means: "The file that the runner names for outputs or state cannot be written.",
    example: "Cannot write to the file that `GITHUB_OUTPUT` names: Missing file at path: /tmp/output",
    fix: "Run the Action as a step of a workflow: a runner sets the variable to a file that exists."
  },
  "same-output": {
    means: "Two packages, two files that options name, or a package and such a file, would be written to the same path.",
    example: "src:a and src:b would both be written to `dist/app.zip`",
    fix: "Give one of them another `output_path`."
  },
  "too-many-files": {
    means: "The build root has more files and directories than are read.",
    example: "The build root has more than 300000 files and directories",
    fix: "Add directories without sources (virtual environments, `node_modules`, data) to `[GLOBAL].pants_ignore`. Links to directories count every time."
  },
  "too-much-output": {
    means: "A question about targets has an answer that no one can read.",
    example: "The answer would have more than 67108864 characters, up to src:lib",
    fix: "Ask for fewer targets, or shorten their fields."
  },
  "tree-too-deep": {
    means: "A directory is nested too deeply to be read.",
    example: "`a/a/a/a/a` is more than 200 directories deep",
    fix: "Add the directory to `[GLOBAL].pants_ignore`."
  },
  "two-digests": {
    means: "Two manifests say different things of one package: jobs have made it from different files.",
    example: "orders:fn has two digests: `sha256` is 9f8e7d6c5b4a\u2026 in `made/b.json` and a1b2c3d4e5f6\u2026 in `made/a.json`",
    fix: "Have one job make each package, e.g. with the matrix of `plan`, and check out the same commit in all jobs."
  },
  "unknown-option": {
    means: "An option does not exist. In `pants.toml` it has no effect, with a warning; a flag that does not exist is an error.",
    example: "Unknown options have no effect: `[python].resolve`",
    fix: "Check the spelling. Options of plugins, and of tools that have nothing to do with packaging, can stay."
  },
  "unknown-pants-version": {
    means: "`pants_version` is not a version of Pants, so the current rules are used.",
    example: "`latest` is not a Pants version; using the current rules",
    fix: 'Set `pants_version` to a release, such as `"2.17.1"`.'
  },
  "unreadable-config-file": {
    means: "A configuration file does not exist, is not a regular file, or is too large.",
    example: "The configuration file `pants.ci.toml` does not exist, is not a regular file, or has more than 1048576 bytes",
    fix: "Check `PANTS_CONFIG_FILES`."
  },
  "unreadable-directory": {
    means: "A directory cannot be listed, so nothing in it is part of the build. This is a warning.",
    example: "Ignored unreadable directories: `private`",
    fix: "Fix its permissions, or add it to `[GLOBAL].pants_ignore`."
  },
  "unreadable-file": {
    means: "A file that is needed does not exist, is too large, or may not be read: a link out of the checkout, or a file inside `.git`.",
    example: "`src/app.py` is a symlink that points outside the checkout",
    fix: "Commit the file, and replace links that leave the checkout with copies."
  },
  "untrusted-event": {
    means: "Under `workflow_run` and `pull_request_target` a run has the rights of the repository; what a stranger wrote is not packaged or deployed with them.",
    example: "This step packages under `workflow_run`, after a run that was not one of the default branch",
    fix: "Package under `pull_request`, and join the manifests with `command: report`: docs/recipes/pull-requests-from-forks.md."
  },
  "upload-failed": {
    means: "With `upload: true`, a package or the manifest cannot be uploaded as an artifact.",
    example: "The upload of artifacts failed after 2 of 5: Failed to CreateArtifact: Unable to make request: ECONNRESET",
    fix: "Run the job again. Names of packages need letters of ASCII, digits and `._@=,+#-`."
  }
};

// src/text/codes/targets.ts
var targetCodes = {
  "ambiguous-asset": {
    means: "A string that names an asset matches several targets, so no dependency is inferred from it. This is a warning.",
    example: "The target src/app.py uses `data.json`, but Pants cannot safely infer a dependency because more than one target owns this asset, so it is ambiguous which to use: ['a', 'b'].",
    fix: "Name the one you want in `dependencies`, exclude the others there with `!`, or keep only one owner."
  },
  "ambiguous-entry-point": {
    means: "The module in `entry_point` belongs to several targets.",
    example: "Pants cannot resolve the entrypoint for the target src:app. The entrypoint app might refer to the following:",
    fix: "Name the one you want in `dependencies`, or keep only one owner."
  },
  "ambiguous-module": {
    means: "An import matches several targets, so no dependency is inferred from it. This is a warning.",
    example: "The target src/app.py imports `lib`, but Pants cannot safely infer a dependency because more than one target owns this module, so it is ambiguous which to use: ['a/lib.py', 'b/lib.py'].",
    fix: "Name the one you want in `dependencies`, exclude the others there with `!`, or keep only one owner."
  },
  "ambiguous-parametrization": {
    means: "A dependency names a parametrized target without saying which variant.",
    example: "The explicit dependency `src:lib` of the target at `src:app` does not provide enough address parameters to identify which parametrization of the dependency target should be used.",
    fix: "Write one of the addresses in the notes, e.g. `src:lib@resolve=a`."
  },
  "dependency-cycle": {
    means: "Targets depend on each other in a circle, which Pants only allows between files.",
    example: "The dependency graph contained a cycle:",
    fix: "Remove one of the dependencies, or split the targets so that only files depend on each other."
  },
  "generated-sources": {
    means: "A package needs a target whose files are generated by a program, which is not run.",
    example: "`src:proto` (`protobuf_sources`) is needed, but its files are generated by a program that is not run",
    fix: "Commit the generated files and own them with `python_sources` or `resources`, or remove the dependency with `!`."
  },
  "import-through-another": {
    means: "An import works only because another requirement happens to bring the module in.",
    example: "No target provides the import `yaml`; it only works because another requirement, or a lock that is packaged as a whole, pulls it in",
    fix: "Add a requirement for the project that you import."
  },
  "include-ignored": {
    means: "A requirements file has a `-r` line, which `python_requirements` ignores, as in Pants.",
    example: "No targets are generated for requirements/base.txt: `python_requirements` ignores `-r` lines, as in Pants, so imports cannot find its requirements",
    fix: "Declare a `python_requirements` target for that file too."
  },
  "incompatible-resolves": {
    means: "A target uses one resolve, and something that it depends on another.",
    example: "The target src:app uses the `resolve` `a`, but some of its dependencies are not compatible with that resolve:",
    fix: 'Use the same `resolve` for all of them, or parametrize the shared ones: `resolve=parametrize("a", "b")`.'
  },
  "interpreter-constraints": {
    means: "The interpreter constraints of a target do not fit those of its dependencies.",
    example: "The target src:app has the `interpreter_constraints` CPython>=3.8, which are not a subset of the `interpreter_constraints` of some of its dependencies:",
    fix: "Narrow the constraints of the target, or use the same ones for all."
  },
  "invalid-address": {
    means: "An address in a BUILD file cannot be read.",
    example: 'Invalid address `../x` from the `dependencies` field from the target src:app: it has an un-normalized path part: `".."`',
    fix: "Write `path/to:name`, `:name` for the same directory, or `./file.py`."
  },
  "invalid-complete-platform": {
    means: "A file of `complete_platforms` does not have the expected content.",
    example: "platform.json has no `marker_environment` object",
    fix: "Generate it with `pex3 interpreter inspect --markers --tags` on the target platform."
  },
  "invalid-pattern": {
    means: "A filter option has an invalid regular expression.",
    example: "`[` in `--filter-address-regex` is not a regular expression: Unterminated character class",
    fix: "Correct the pattern."
  },
  "invalid-platform": {
    means: "An entry of `platforms` cannot be read, or is not CPython 3 on Linux.",
    example: "`linux_x86_64-pp-310` is not a CPython 3 platform on Linux",
    fix: "Write it like `linux_x86_64-cp-312-cp312`, or use a complete platform."
  },
  "invalid-platforms": {
    means: "The file of `--platforms` or of the input `platforms` does not have the expected content.",
    example: "`runtimes[0].minor` in platforms.json must be a number",
    fix: "See docs/platform-data.md for the format."
  },
  "invalid-requirement": {
    means: "A requirement is not valid (PEP 508).",
    example: "`requests=2.0` is not a requirement: expected a version specifier such as `>=1.0`, `;` or the end after the name",
    fix: "Use a form such as `name>=1.0`, or `name @ https://\u2026` for a file."
  },
  "invalid-spec": {
    means: "An argument or the input `targets` is not a spec.",
    example: "`../lib` is not a spec: its path is outside the build root",
    fix: "Write `dir:name`, `dir:` (one directory), `dir::` (recursive), a file, or `-SPEC` to exclude."
  },
  "missing-requirements-file": {
    means: "The file of a target that generates requirements does not exist.",
    example: 'Unmatched glob from src:reqs\'s `source` field: "src/requirements.txt"',
    fix: "Check that the file exists and that neither `.gitignore` nor `pants_ignore` hides it."
  },
  "no-requirements": {
    means: "A file has no section with requirements for this target type.",
    example: "pyproject.toml has neither `project.dependencies` nor `project.optional-dependencies`",
    fix: "Add the section, or use the target type for your tool: `python_requirements`, `poetry_requirements` or `uv_requirements`."
  },
  "no-runtime": {
    means: "A Lambda target has no `runtime`, and its interpreter constraints leave open which one to use.",
    example: "The `python_aws_lambda_function` target src:app must specify either a `runtime` or `complete_platforms` or both.",
    fix: 'Add `runtime="python3.12"`, or the actual runtime of the function.'
  },
  "no-source-root": {
    means: "No source root contains a file, so its module name is unknown.",
    example: "No source root found for `src/app.py`.",
    fix: "Add a pattern for its directory to `[source].root_patterns` in `pants.toml`."
  },
  "no-targets": {
    means: "The specs of `list` match no target, or `tailor` was run without specs. This is a warning.",
    example: "No targets were matched in goal `list`.",
    fix: "Check the specs; `lambda-package list ::` shows all targets."
  },
  "platform-glibc": {
    means: "The complete platform has a newer glibc than any Lambda runtime, so its wheels may not load. This is a warning.",
    example: "src:app is built for platform.json with glibc 2.39; no Lambda runtime has a newer one than 2.34, so its wheels may not load",
    fix: "Set `runtime` and `architecture` instead, or generate the file in the image `public.ecr.aws/lambda/python`."
  },
  "platform-not-lambda": {
    means: "The complete platform of a Lambda function or layer is not a Linux with glibc, so Lambda cannot run its wheels.",
    example: "src:app is built for platform.json, which Lambda cannot run: its runtimes are Linux with glibc",
    fix: "Set `runtime` and `architecture` instead, or generate the file in the image `public.ecr.aws/lambda/python`."
  },
  "platforms-file": {
    means: "The file of `--platforms` or of the input `platforms` does not exist, is too large, or is not a file.",
    example: "The platforms file `platforms.json` does not exist",
    fix: "Give a JSON file as described in docs/platform-data.md."
  },
  "runtime-deprecated": {
    means: "Lambda has ended, or is about to end, its support for the runtime. This is a warning.",
    example: "Lambda ended its support for `python3.8` on 2024-10-14",
    fix: "Move to a newer runtime."
  },
  "single-platform": {
    means: "A Lambda target names several complete platforms, but a zip is built for one.",
    example: "src:app names 2 complete platforms; a Lambda zip is built for exactly one",
    fix: "Name one, or remove `complete_platforms` and set `runtime` and `architecture`."
  },
  "source-needs-download": {
    means: "A package needs a target whose file is on the network (`http_source`).",
    example: "The file of `src:model` is on the network",
    fix: "Commit the file."
  },
  "too-many-dependencies": {
    means: "All targets together have more dependencies than are read.",
    example: "The targets of the checkout have more than 3000000 dependencies",
    fix: "Name the dependencies that many targets share in one `target()`, and let these targets depend on it."
  },
  "too-many-imports": {
    means: "A Python file, or all of them together, import more than is read.",
    example: "src/data.py has 50000 imports, or strings that look like one; at most 20000 are read",
    fix: "Leave files without code out of `python_sources`, for example as `resources`."
  },
  "transitive-exclude-not-supported": {
    means: "A target type that is not packaged has an exclude with `!!` in `dependencies`.",
    example: "Bad value '!!src:lib' in the `dependencies` field for src:app. Transitive excludes with `!!` are not supported for this target type.",
    fix: "Use `!` for a direct exclude, or put the `!!` on the target that is packaged."
  },
  "unknown-address": {
    means: "An address names a target or file that does not exist.",
    example: "The address src:ap does not exist",
    fix: "Correct the address. `lambda-package list ::` shows all addresses."
  },
  "unknown-dependency": {
    means: "`explain` was asked about something that is not an address, an owned file or a distribution that a target requires.",
    example: "`request` is not a target, an owned file, or a required distribution",
    fix: "Give an address (`path/to:name`), a file (`path/to/file.py`) or a distribution (`requests`)."
  },
  "unknown-resolve": {
    means: "A target or an option names a resolve that `[python.resolves]` does not have.",
    example: "Unrecognized resolve name from the field `resolve` in the target src:app: pyton-default",
    fix: "Use one of the names in the message, or add the resolve to `pants.toml`."
  },
  "unknown-runtime": {
    means: "AWS Lambda does not have this Python runtime, or not on this architecture.",
    example: "`python3.99` is not a known Python runtime of AWS Lambda",
    fix: "Use one of the runtimes in the message. Describe a newer one in a platforms file (docs/platform-data.md)."
  },
  "unmatched-spec": {
    means: "A spec matches no file or target.",
    example: 'Unmatched glob from CLI arguments: "scr::"',
    fix: "Check that the directory exists and that neither `.gitignore` nor `pants_ignore` hides it."
  },
  "unowned-file": {
    means: "A file is given, but no target owns it.",
    example: "No owning targets could be found for the file `src/app.py`.",
    fix: "Add a target, such as `python_sources()`, to the BUILD file of its directory."
  },
  "unowned-import": {
    means: "No target or requirement provides an import. `[python-infer].unowned_dependency_behavior` says whether this is an error.",
    example: "Pants cannot infer owners for the following imports in the target src/app.py:",
    fix: "Add a target or requirement that provides the module, map the module with `module_mapping`, or add `# pants: no-infer-dep` to the line."
  }
};

// src/text/codes/wheels.ts
var wheelCodes = {
  "address-refused": {
    means: "A file of the checkout names an address that only the workflow may choose: one in this machine\u2019s network, or one without https.",
    example: "https://10.0.0.1/simple/: 10.0.0.1 is an address of this machine or a private network",
    fix: "If the index is yours, set `PIP_INDEX_URL`, `PIP_EXTRA_INDEX_URL` or `UV_INDEX` in the environment."
  },
  "bad-index-url": {
    means: "An index in the environment or in a file is not a URL.",
    example: "`PIP_INDEX_URL` is not a package index URL",
    fix: "Use a URL such as `https://host/path/simple/`."
  },
  "bad-proxy": {
    means: "A proxy variable does not hold the URL of an HTTP proxy.",
    example: "HTTPS_PROXY is not the URL of an HTTP proxy",
    fix: "Use `http://host:port`. SOCKS proxies are not supported."
  },
  "bad-sdist-name": {
    means: "A lock names a source distribution by an invalid name or hash.",
    example: "`mylib.zip` is not the file name of a source distribution, or its hash is not a SHA-256",
    fix: "Regenerate the lock: source distributions are named `name-version.tar.gz`."
  },
  "bad-wheel": {
    means: "A wheel is not well formed, so its content cannot be trusted or installed.",
    example: "`mylib-1.0-py3-none-any.whl`: `mylib-1.0.data/other/x` is not in a directory defined by PEP 427",
    fix: "Use another version of the package, or rebuild the wheel."
  },
  "bad-wheel-hash": {
    means: "A lock has a hash for a wheel that is not a SHA-256 digest.",
    example: "The hash of mylib-1.0-py3-none-any.whl, `abc`, is not a SHA-256 digest",
    fix: "Regenerate the lock with SHA-256 hashes."
  },
  "bad-wheel-name": {
    means: "A lock names a wheel by something that is not the name of a wheel.",
    example: "`mylib.whl` is not the file name of a wheel",
    fix: "Regenerate the lock: wheels are named `name-version-python-abi-platform.whl`."
  },
  "bad-zip": {
    means: "A zip file, such as a wheel, is damaged or built to mislead those who read it.",
    example: "`mylib-1.0-py3-none-any.whl`: member `a.py`: its CRC-32 is 0x00000001, but the central directory says 0x00000002",
    fix: "Download or rebuild the file."
  },
  "build-failed": {
    means: "A source distribution that `build-sdists` names could not be built. The notes have the last lines of the build.",
    example: "mylib-1.0.tar.gz cannot be built: the build failed",
    fix: "Build a wheel separately, and add its directory to `wheels`."
  },
  "build-sdists-unused": {
    means: "`build-sdists` names a project that is not built: it is not locked, or nothing is.",
    example: "`build-sdists` names mylib, which is not in any lock",
    fix: "Check the spelling, or remove the name."
  },
  "built-platform-wheel": {
    means: "A source distribution that `build-sdists` names has compiled code, which would only work on the machine that built it.",
    example: "mylib 1.0 is not a pure-Python package: the build produced mylib-1.0-cp312-cp312-linux_x86_64.whl, which only works on the machine that built it",
    fix: "Build the wheel for Lambda in the image of its runtime, and add its directory to `wheels`."
  },
  "cache-trouble": {
    means: "The cache of GitHub Actions did not work. The run goes on without it.",
    example: "The wheel cache could not be read; downloading the wheels instead: the service is not available",
    fix: "Nothing to do if it happens once. Otherwise check the state of GitHub Actions."
  },
  "certificate-not-trusted": {
    means: "The certificate of an index is not signed by an authority that this machine trusts.",
    example: "The certificate of https://example.com is not trusted: SELF_SIGNED_CERT_IN_CHAIN",
    fix: "If a proxy of your network re-signs connections, set `PIP_CERT`, `SSL_CERT_FILE` or `NODE_EXTRA_CA_CERTS` to its CA certificate; the note says what was looked at. Otherwise do not trust the connection."
  },
  "damaged-wheel": {
    means: "`cache verify` found a wheel in the store whose content changed. It was removed.",
    example: "wheels/0f/mylib-1.0-py3-none-any.whl is corrupt: its content no longer matches its hash",
    fix: "Nothing to do: the next run downloads it again."
  },
  "hash-mismatch": {
    means: "A file is not the one that was locked. It was not used.",
    example: "requests-2.32.0-py3-none-any.whl does not match the lock: https://example.com/requests-2.32.0-py3-none-any.whl has the SHA-256 0f0f\u2026, which is not in uv.lock",
    fix: "Do not use the file until you know why it changed. If the index replaced it, regenerate the lock."
  },
  "index-unauthorized": {
    means: "An index wants credentials, or rejects the ones it got.",
    example: "https://example.com/simple/requests/ answered 401 Unauthorized: no credentials were sent",
    fix: "Set credentials for the host: in `PIP_INDEX_URL`, in `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`, or in a netrc file."
  },
  "index-unreachable": {
    means: "An index does not answer, or not as an index does.",
    example: "https://example.com/simple/: ECONNREFUSED",
    fix: "Try again later, or use an index that this machine can reach (`PIP_INDEX_URL`; `HTTPS_PROXY` for a proxy)."
  },
  "no-wheel-for-platform": {
    means: "No wheel of a project fits the platform, and source distributions are built only on request. The notes show what is wanted and what is available.",
    example: "numpy 1.26.4 has no wheel for python3.13 on x86_64 (Amazon Linux 2023, glibc 2.34)",
    fix: "Use a version that has one, lock for this platform, build it with `build-sdists`, or put a wheel in a directory of the `wheels` input."
  },
  "no-wheels-directory": {
    means: "A directory of the `wheels` input or of `--wheels` does not exist.",
    example: "`vendor` is not a directory of wheels",
    fix: "Give a directory with wheels, relative to the working directory."
  },
  "offline-missing": {
    means: "`--offline` forbids the network, and something is neither locked, in the store, nor in a directory of wheels.",
    example: "requests-2.32.0-py3-none-any.whl is not in the store, and --offline forbids downloading",
    fix: "Run once without `--offline`, or put the wheels in a directory and pass it with `--wheels`."
  },
  "sdist-built": {
    means: "A wheel was built from a locked source distribution because `build-sdists` names it. Building runs its code.",
    example: "mylib-1.0-py3-none-any.whl was built from the locked mylib-1.0.tar.gz, as requested by `build-sdists`",
    fix: "Nothing to do. The warning shows which hash the wheel has."
  },
  "store-not-writable": {
    means: "The wheel store cannot be written.",
    example: "Cannot store wheels in /home/runner/.cache/lambda-package (EACCES)",
    fix: "Set `LAMBDA_PACKAGE_STORE` to a writable directory."
  },
  "unreadable-certificates": {
    means: "A variable or pip\u2019s configuration names a file of certificates that cannot be read.",
    example: "Cannot read the certificates in /etc/ssl/corp.pem, given by SSL_CERT_FILE (ENOENT)",
    fix: "Set the variable to a PEM file, or unset it."
  },
  "wheel-not-found": {
    means: "No index or address has a file that the lock names.",
    example: "https://example.com/simple/ does not have requests-2.32.0-py3-none-any.whl",
    fix: "Add the index that has it (`PIP_EXTRA_INDEX_URL`), or regenerate the lock."
  },
  "wheel-stands-in": {
    means: "The lock has no wheel for this platform, so one from a directory of wheels is used. This is a warning: its hash is not locked.",
    example: "mylib-1.0-py3-none-any.whl from a wheel directory replaces mylib 1.0, for which the lock has no compatible wheel",
    fix: "Nothing to do if you put the wheel there on purpose."
  }
};

// src/text/codes/all.ts
var codes = {
  ...runCodes,
  ...plainCodes,
  ...buildFileCodes,
  ...targetCodes,
  ...lockCodes,
  ...wheelCodes,
  ...packageCodes,
  ...imageCodes,
  ...loadingCodes,
  ...contentCodes,
  ...deployCodes
};
var codeAreas = [
  ["Inputs, options and files", runCodes],
  ["Packages without BUILD files", plainCodes],
  ["BUILD files", buildFileCodes],
  ["Targets and dependencies", targetCodes],
  ["Requirements and locks", lockCodes],
  ["Wheels and indexes", wheelCodes],
  ["Packages", packageCodes],
  ["Container images", imageCodes],
  ["What would fail in Lambda", loadingCodes],
  ["The files of a package", contentCodes],
  ["Deploy", deployCodes]
];
function codeEntry(code) {
  return Object.hasOwn(codes, code) ? codes[code] : void 0;
}
function codeNames() {
  return Object.keys(codes);
}
var fixedCodes = /* @__PURE__ */ new Set([
  ...["handler-file-ambiguous", "handler-file-missing", "handler-not-importable"],
  ...["handler-too-long", "invalid-handler", "load-not-checked"]
]);
function adjustableCodes() {
  return Object.keys({ ...loadingCodes, ...contentCodes }).filter(
    (code) => !fixedCodes.has(code)
  );
}

export {
  codeAreas,
  codeEntry,
  codeNames,
  adjustableCodes
};
