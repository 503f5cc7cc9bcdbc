import {
  append,
  publicIndex
} from "./chunk-VILPUJHH.js";

// src/platforms/runtimes.ts
var pythonsWithoutRuntime = ["2.7", "3.5"];
var builtInRuntimes = [
  {
    runtime: "python3.6",
    minor: 6,
    abi: "cp36m",
    pythonFullVersion: "3.6.15",
    system: "Amazon Linux 2018.03",
    glibc: [2, 17],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      deprecation: "2022-07-18"
    }
  },
  {
    runtime: "python3.7",
    minor: 7,
    abi: "cp37m",
    pythonFullVersion: "3.7.17",
    system: "Amazon Linux 2018.03",
    glibc: [2, 17],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      deprecation: "2023-12-04"
    }
  },
  {
    runtime: "python3.8",
    minor: 8,
    abi: "cp38",
    pythonFullVersion: "3.8.19",
    system: "Amazon Linux 2",
    glibc: [2, 26],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
      arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      deprecation: "2024-10-14"
    }
  },
  {
    runtime: "python3.9",
    minor: 9,
    abi: "cp39",
    pythonFullVersion: "3.9.19",
    system: "Amazon Linux 2",
    glibc: [2, 26],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
      arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      deprecation: "2025-12-15",
      blockCreate: "2027-02-01",
      blockUpdate: "2027-03-03"
    }
  },
  {
    runtime: "python3.10",
    minor: 10,
    abi: "cp310",
    pythonFullVersion: "3.10.14",
    system: "Amazon Linux 2",
    glibc: [2, 26],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
      arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      // Earlier tables said 2026-06-30; we use the later date.
      deprecation: "2026-10-31"
    }
  },
  {
    runtime: "python3.11",
    minor: 11,
    abi: "cp311",
    pythonFullVersion: "3.11.9",
    system: "Amazon Linux 2",
    glibc: [2, 26],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
      arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      // Earlier tables said 2026-06-30; we use the later date.
      deprecation: "2027-06-30"
    }
  },
  {
    runtime: "python3.12",
    minor: 12,
    abi: "cp312",
    pythonFullVersion: "3.12.3",
    system: "Amazon Linux 2023",
    glibc: [2, 34],
    kernels: {
      x86_64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" },
      arm64: { release: "5.15.0-1052-aws", version: "#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024" }
    },
    support: {
      deprecation: "2028-10-31",
      blockUpdate: "2029-01-10"
    }
  },
  {
    runtime: "python3.13",
    minor: 13,
    abi: "cp313",
    pythonFullVersion: "3.13.0",
    system: "Amazon Linux 2023",
    glibc: [2, 34],
    kernels: {
      x86_64: { release: "6.6.12-linuxkit", version: "#1 SMP Fri Jan 19 08:53:17 UTC 2024" },
      arm64: { release: "6.6.12-linuxkit", version: "#1 SMP Fri Jan 19 08:53:17 UTC 2024" }
    },
    support: {
      deprecation: "2029-06-30",
      blockUpdate: "2029-08-31"
    }
  },
  {
    runtime: "python3.14",
    minor: 14,
    abi: "cp314",
    pythonFullVersion: "3.14.0",
    system: "Amazon Linux 2023",
    glibc: [2, 34],
    kernels: {
      x86_64: { release: "5.10.247-277.989.amzn2.x86_64", version: "#1 SMP Sun Jan 4 17:19:21 UTC 2026" },
      arm64: { release: "5.10.247-277.989.amzn2.aarch64", version: "#1 SMP Sun Jan 4 17:20:01 UTC 2026" }
    },
    support: {
      // endoflife.date says 2029-06-30; we use the later date.
      deprecation: "2030-06-30",
      blockUpdate: "2030-08-31"
    }
  }
];
var projectsOfRuntime = /* @__PURE__ */ new Map([
  ["boto3", "boto3"],
  ["botocore", "botocore"],
  ["jmespath", "jmespath"],
  ["python-dateutil", "dateutil"],
  ["s3transfer", "s3transfer"],
  ["six", "six"],
  ["urllib3", "urllib3"]
]);
var partsOfSdk = /* @__PURE__ */ new Set(["boto3", "botocore", "s3transfer"]);
var modulesOfRuntime = /* @__PURE__ */ new Set([
  ...projectsOfRuntime.values(),
  ...["awslambdaric", "bootstrap", "runtime_client", "simplejson", "snapshot_restore_py"]
]);
function modulesOfInstallation(minor) {
  return minor < 12 ? ["pip", "setuptools", "pkg_resources", "_distutils_hack"] : ["pip"];
}
var versionsOfRuntime = /* @__PURE__ */ new Map([
  ["boto3", ["1.26", "2"]],
  ["botocore", ["1.29", "2"]],
  ["jmespath", ["0.10", "2"]],
  ["python-dateutil", ["2.8", "3"]],
  ["s3transfer", ["0.6", "1"]],
  ["six", ["1.16", "2"]],
  ["urllib3", ["1.26", "3"]]
]);
function pythonVersions(runtimes = builtInRuntimes) {
  return [...pythonsWithoutRuntime, ...runtimes.map(({ minor }) => `3.${minor}`)];
}

// src/text/handlers.ts
var HANDLER_MODULE = "lambda_function";
var LAMBDEX_MODULE = "lambdex_handler";
var EXPORTED_NAME = "handler";
var HANDLER = `${HANDLER_MODULE}.${EXPORTED_NAME}`;
var LAMBDEX_HANDLER = `${LAMBDEX_MODULE}.${EXPORTED_NAME}`;
var PEX_MODULE = "__pex__";
function exportStatement(module, name) {
  return `from ${module} import ${name} as ${EXPORTED_NAME}`;
}
function pexHandler(entryPoint) {
  return `${PEX_MODULE}.${entryPoint.replace(":", ".")}`;
}

// src/target-types/define.ts
function field(name, kind, help, options = {}) {
  return {
    name,
    kind,
    help,
    required: false,
    default: null,
    choices: void 0,
    extensions: void 0,
    rule: void 0,
    isExtension: false,
    ...options
  };
}
function extension(type) {
  return { ...type, isExtension: true };
}
var commonFields = [
  field("description", "string", "A description of the target."),
  field("tags", "string-list", "Tags, to select targets with `--tag`.")
];
function targetType(name, backend, help, fields, options = {}) {
  return {
    name,
    backend,
    help,
    fields: byName([...commonFields, ...fields]),
    packagedAs: options.packagedAs,
    generates: void 0,
    supportsTransitiveExcludes: options.supportsTransitiveExcludes ?? false
  };
}
function generatorType(name, backend, help, rule, own, moved) {
  return {
    name,
    backend,
    help,
    fields: byName([...commonFields, ...own, ...moved]),
    packagedAs: void 0,
    generates: {
      type: rule.type,
      by: rule.by,
      moved: moved.map((type) => type.name),
      copied: commonFields.map((type) => type.name)
    },
    supportsTransitiveExcludes: false
  };
}
function byName(fields) {
  return new Map(fields.map((type) => [type.name, type]));
}
var dependenciesField = field(
  "dependencies",
  "dependencies",
  "Addresses it depends on, in addition to inferred ones; `!address` removes one."
);
var outputPathField = field(
  "output_path",
  "string",
  "Path of the result in the output directory; default: `<path with dots>/<name>.<extension>`."
);
var environmentField = field(
  "environment",
  "string",
  "The environment target whose settings apply.",
  { default: "__local__" }
);
var restartableField = field("restartable", "bool", "Allow a run to be stopped and restarted.", {
  default: false
});
var runtimePackagesField = field(
  "runtime_package_dependencies",
  "special-dependencies",
  "Packages to build before the tests run."
);
var extraEnvVarsField = field(
  "extra_env_vars",
  "string-list",
  "Environment variables that the process gets: `NAME=value`, or `NAME` to pass one on."
);
function overridesField(by) {
  return field("overrides", "overrides", `Field values for individual generated targets, by ${by}.`);
}
function onlyCurrent(dialect, fields) {
  return dialect === "current" ? fields : [];
}
function everywhere(isNative, fields) {
  return isNative ? fields : fields.map(extension);
}

// src/target-types/core-types.ts
var BACKEND = "core";
var sourceField = field("source", "source", "The file, relative to the BUILD file.", { required: true });
var sourcesField = field(
  "sources",
  "sources",
  "The files, as globs relative to the BUILD file; `!glob` leaves out.",
  { required: true }
);
var noSources = field("_sources", "sources", "Internal, do not set.");
function filePair(single, several, what) {
  return [
    targetType(single, BACKEND, what, [dependenciesField, sourceField]),
    generatorType(
      several,
      BACKEND,
      `A \`${single}\` for each file.`,
      { type: single, by: "files" },
      [sourcesField, overridesField("file")],
      [dependenciesField]
    )
  ];
}
function fileTypes() {
  return [
    ...filePair("file", "files", "A file that programs find at its path in the checkout."),
    ...filePair("resource", "resources", "A file that is loaded as a resource of a package."),
    targetType("relocated_files", BACKEND, "Files at a different path.", [
      noSources,
      field("files_targets", "special-dependencies", "Addresses of the `file` targets to move.", {
        required: true
      }),
      field("src", "string", "The prefix to remove.", { required: true }),
      field("dest", "string", "The prefix to add.", { required: true })
    ]),
    targetType("target", BACKEND, "An alias for its dependencies.", [dependenciesField]),
    targetType("_generator_sources_helper", BACKEND, "The file that targets were generated from.", [
      sourceField
    ]),
    targetType(
      "archive",
      BACKEND,
      "A zip or tar file of packages and files.",
      [
        outputPathField,
        field("packages", "special-dependencies", "Addresses of the packages to include."),
        field("files", "special-dependencies", "Addresses of the `file` targets to include."),
        field("format", "string", "The archive format.", {
          required: true,
          choices: ["tar", "tar.bz2", "tar.gz", "tar.xz", "zip"]
        })
      ],
      { packagedAs: "archive" }
    ),
    targetType("_lockfile", BACKEND, "A lock file.", [sourceField, dependenciesField]),
    generatorType(
      "_lockfiles",
      BACKEND,
      "The lock file of a resolve.",
      { type: "_lockfile", by: "files" },
      [field("sources", "sources", "The lock file.")],
      [dependenciesField]
    )
  ];
}
function wrapType(wrapped) {
  return targetType(
    `experimental_wrap_as_${wrapped}`,
    wrapped === "resources" ? BACKEND : "pants.backend.python",
    `Generated files as \`${wrapped}\`.`,
    [
      field("inputs", "special-dependencies", "Addresses of the targets that generate the files.", {
        required: true
      }),
      field("outputs", "string-list", "Which of the files, as globs."),
      noSources
    ]
  );
}
var platforms = ["linux_arm64", "linux_x86_64", "macos_arm64", "macos_x86_64"];
var fallbackField = field(
  "fallback_environment",
  "string",
  "The environment to use if this one does not work."
);
var compatiblePlatforms = field("compatible_platforms", "string-list", "Platforms that it works on.", {
  default: platforms,
  choices: platforms
});
function environmentTypes() {
  return [
    targetType("local_environment", BACKEND, "This machine as an environment.", [
      compatiblePlatforms,
      fallbackField
    ]),
    targetType("experimental_workspace_environment", BACKEND, "The checkout itself as an environment.", [
      compatiblePlatforms
    ]),
    targetType("docker_environment", BACKEND, "A container as an environment.", [
      field("image", "string", "The image.", { required: true }),
      field("platform", "string", "The platform of the image.", { choices: platforms }),
      fallbackField
    ]),
    targetType("remote_environment", BACKEND, "A remote machine as an environment.", [
      field("platform", "string", "The platform of the machine.", {
        default: "linux_x86_64",
        choices: platforms
      }),
      field("extra_platform_properties", "string-list", "Additional properties of the machine.", {
        default: []
      }),
      fallbackField,
      field("cache_binary_discovery", "bool", "Cache the locations of programs.", { default: false })
    ])
  ];
}
function coreTypes() {
  return [...fileTypes(), wrapType("resources"), wrapType("python_sources"), ...environmentTypes()];
}

// src/target-types/python-types.ts
var BACKEND2 = "pants.backend.python";
var resolveField = field(
  "resolve",
  "string",
  "The resolve of `[python].resolves` that it belongs to; default: `[python].default_resolve`."
);
var interpreterConstraintsField = field(
  "interpreter_constraints",
  "string-list",
  "The Python versions it supports; default: `[python].interpreter_constraints`."
);
var sandboxField = field(
  "run_goal_use_sandbox",
  "bool",
  "Run it in a copy of its sources instead of the checkout."
);
var sourceExtensions = ["", ".py", ".pyi"];
var testExtensions = ["", ".py"];
var testGlobs = ["test_*.py", "*_test.py", "tests.py"];
var testUtilGlobs = ["conftest.py", "test_*.pyi", "*_test.pyi", "tests.pyi"];
var sourceGlobs = ["*.py", "*.pyi", ...[...testGlobs, ...testUtilGlobs].map((glob) => `!${glob}`)];
function sourceField2(extensions) {
  return field("source", "source", "The file, relative to the BUILD file.", { required: true, extensions });
}
function sourcesField2(globs, extensions) {
  return field("sources", "sources", "The files, as globs relative to the BUILD file; `!glob` leaves out.", {
    default: globs,
    extensions
  });
}
var testFields = [
  dependenciesField,
  resolveField,
  sandboxField,
  field("timeout", "int", "Timeout of a test file, in seconds.", { rule: "positive" }),
  field("xdist_concurrency", "int", "Number of processes for pytest-xdist."),
  field("batch_compatibility_tag", "string", "Tests with the same tag may share a process."),
  runtimePackagesField,
  extraEnvVarsField,
  interpreterConstraintsField,
  field("skip_tests", "bool", "Skip the tests.", { default: false }),
  environmentField
];
function sourceTypes() {
  const fileFields = [resolveField, sandboxField, dependenciesField, interpreterConstraintsField];
  return [
    targetType("python_source", BACKEND2, "One file of Python code.", [
      ...fileFields,
      sourceField2(sourceExtensions),
      restartableField
    ]),
    generatorType(
      "python_sources",
      BACKEND2,
      "A `python_source` for each file of Python code.",
      { type: "python_source", by: "files" },
      [sourcesField2(sourceGlobs, sourceExtensions), overridesField("file")],
      [...fileFields, restartableField]
    ),
    generatorType(
      "python_test_utils",
      BACKEND2,
      "A `python_source` for each file that tests share, such as `conftest.py`.",
      { type: "python_source", by: "files" },
      [sourcesField2(testUtilGlobs, sourceExtensions), overridesField("file")],
      fileFields
    ),
    targetType(
      "python_test",
      BACKEND2,
      "One file of Python tests.",
      [...testFields, sourceField2(testExtensions)],
      { supportsTransitiveExcludes: true }
    ),
    generatorType(
      "python_tests",
      BACKEND2,
      "A `python_test` for each file of Python tests.",
      { type: "python_test", by: "files" },
      [sourcesField2(testGlobs, testExtensions), overridesField("file")],
      testFields
    )
  ];
}
var requirementModules = field(
  "modules",
  "string-list",
  "The modules that the requirement provides, if they differ from its name."
);
function requirementsGenerator(name, source2, help) {
  return generatorType(
    name,
    BACKEND2,
    help,
    { type: "python_requirement", by: "requirements" },
    [
      field("source", "source", "The file of requirements, relative to the BUILD file.", { default: source2 }),
      field("module_mapping", "string-list-dict", "Modules that a project provides, by project.", {
        default: /* @__PURE__ */ new Map(),
        rule: "projects"
      }),
      field(
        "type_stubs_module_mapping",
        "string-list-dict",
        "Modules that a project provides type stubs for, by project.",
        { default: /* @__PURE__ */ new Map(), rule: "projects" }
      ),
      overridesField("project")
    ],
    [resolveField]
  );
}
function requirementTypes(dialect) {
  return [
    targetType("python_requirement", BACKEND2, "A third-party requirement.", [
      field("requirements", "string-list", "Requirements in PEP 508 format.", {
        required: true,
        rule: "requirements"
      }),
      dependenciesField,
      requirementModules,
      field("type_stub_modules", "string-list", "The modules that the requirement has type stubs for."),
      resolveField,
      field("entry_point", "entry-point", "The entry point to run."),
      ...onlyCurrent(dialect, [
        field("_find_links", "string-list", "Directories or pages with distributions.", { default: [] })
      ])
    ]),
    requirementsGenerator(
      "python_requirements",
      "requirements.txt",
      "A `python_requirement` for each project of a `requirements.txt` or of a `pyproject.toml` (PEP 621)."
    ),
    requirementsGenerator(
      "poetry_requirements",
      "pyproject.toml",
      "A `python_requirement` for each project of Poetry's `pyproject.toml`."
    ),
    requirementsGenerator(
      "pipenv_requirements",
      "Pipfile.lock",
      "A `python_requirement` for each project of a `Pipfile.lock`."
    ),
    requirementsGenerator(
      "uv_requirements",
      "pyproject.toml",
      "A `python_requirement` for each development dependency of uv in a `pyproject.toml`."
    ),
    generatorType(
      "pants_requirements",
      "pants.backend.plugin_development",
      "A `python_requirement` for Pants itself, for plugins of Pants.",
      { type: "python_requirement", by: "pants-requirements" },
      [
        field(
          "version_spec",
          "string",
          "Versions of Pants (PEP 440); the version of the checkout, if not given."
        ),
        field("testutil", "bool", "Whether to add what tests of plugins need.", { default: true }),
        ...onlyCurrent(dialect, [
          field("_find_links", "string-list", "Directories or pages with distributions.", { default: [] })
        ])
      ],
      [resolveField]
    )
  ];
}
function pythonTypes(dialect) {
  return [...sourceTypes(), ...requirementTypes(dialect)];
}

// src/target-types/python-package-types.ts
var BACKEND3 = "pants.backend.python";
var completePlatformsField = field(
  "complete_platforms",
  "special-dependencies",
  "Addresses of `file` targets that describe the platforms to package for."
);
function sharedPexFields(dialect) {
  return [
    environmentField,
    interpreterConstraintsField,
    resolveField,
    dependenciesField,
    ...everywhere(dialect === "2.17", [
      field("platforms", "string-list", "Platforms to package for, such as `linux_x86_64-cp-312-cp312`."),
      field("resolve_local_platforms", "bool", "Use a local interpreter that matches a platform.")
    ]),
    completePlatformsField,
    field("inherit_path", "string", "What to do with the interpreter's own packages.", {
      choices: ["false", "fallback", "prefer"],
      rule: "inherit-path"
    }),
    field("strip_pex_env", "bool", "Remove `PEX_*` variables from the environment.", { default: true }),
    field("ignore_errors", "bool", "Build even if requirements conflict.", {
      default: false
    }),
    field("shebang", "string", "The first line of the PEX file."),
    field("emit_warnings", "bool", "Print PEX warnings at runtime."),
    field("layout", "string", "A zip file, or a directory.", {
      default: "zipapp",
      choices: ["zipapp", "packed", "loose"]
    }),
    field("execution_mode", "string", "Run from the zip file, or from a virtual environment.", {
      default: "zipapp",
      choices: ["zipapp", "venv"]
    }),
    field("include_requirements", "bool", "Include the requirements.", { default: true }),
    field("include_sources", "bool", "Include the first-party sources.", { default: true }),
    field("include_tools", "bool", "Include the PEX tools.", { default: false }),
    field(
      "venv_site_packages_copies",
      "bool",
      "Copy packages into the virtual environment instead of linking them.",
      {
        default: false
      }
    ),
    field(
      "venv_hermetic_scripts",
      "bool",
      "Scripts of the virtual environment see only the PEX's packages.",
      {
        default: true
      }
    ),
    restartableField,
    ...onlyCurrent(dialect, [
      field("check", "string", "What to do about a PEX file that some Pythons cannot run.", {
        default: "warn",
        choices: ["none", "warn", "error"]
      }),
      field("compress", "bool", "Compress the PEX file.", { default: true }),
      field("validate_entry_point", "bool", "Import the entry point when the PEX file is built.", {
        default: false
      }),
      field("sh_boot", "bool", "Start with a shell script that finds the interpreter.", { default: false }),
      field("extra_build_args", "string-list", "Additional arguments for `pex`.", { default: [] })
    ])
  ];
}
var scieFields = [
  field("scie", "string", "Make an executable with its own interpreter.", { choices: ["lazy", "eager"] }),
  field("scie_bind_resource_path", "string-list", "Paths in the PEX file that get environment variables."),
  field("scie_exe", "string", "The program that the executable runs."),
  field("scie_args", "string-list", "Arguments of that program."),
  field("scie_env", "string-list", "Environment of that program."),
  field("scie_load_dotenv", "bool", "Read a `.env` file at start."),
  field("scie_name_style", "string", "How the executable is named.", {
    default: "dynamic",
    choices: ["dynamic", "platform-parent-dir", "platform-file-suffix"]
  }),
  field("scie_busybox", "string", "Programs that one executable offers."),
  field("scie_pex_entrypoint_env_passthrough", "bool", "Let environment variables choose the program."),
  field("scie_platform", "string-list", "Platforms to make the executable for.", {
    choices: [
      "current",
      "linux-aarch64",
      "linux-armv7l",
      "linux-powerpc64",
      "linux-riscv64",
      "linux-s390x",
      "linux-x86_64",
      "macos-aarch64",
      "macos-x86_64"
    ]
  }),
  field("scie_pbs_release", "string", "Release of the interpreter builds."),
  field("scie_python_version", "string", "Python version of the interpreter."),
  field("scie_pbs_free_threaded", "bool", "Use a free-threaded interpreter."),
  field("scie_pbs_debug", "bool", "Use a debug interpreter."),
  field("scie_pbs_stripped", "bool", "Use an interpreter without debug symbols."),
  field("scie_hash_alg", "string", "Write a checksum file of this algorithm.")
];
function pexTypes(dialect) {
  const shared = sharedPexFields(dialect);
  return [
    targetType(
      "pex_binary",
      BACKEND3,
      "A Python program in one file.",
      [
        ...shared,
        field("entry_point", "entry-point", "What to run: `app.py`, `app.py:main` or `pkg.app:main`."),
        field("script", "string", "The console script to run."),
        ...onlyCurrent(dialect, [
          field("executable", "string", "The script file of the checkout to run."),
          ...scieFields
        ]),
        field("args", "string-list", "Arguments to always pass to the program."),
        field("env", "string-dict", "Environment variables to always set for the program."),
        outputPathField
      ],
      { packagedAs: "pex", supportsTransitiveExcludes: true }
    ),
    generatorType(
      "pex_binaries",
      BACKEND3,
      "A `pex_binary` for each entry point.",
      { type: "pex_binary", by: "entry-points" },
      [
        field("entry_points", "string-list", "The entry points.", { required: false }),
        overridesField("entry point")
      ],
      shared
    )
  ];
}
var distributionType = targetType(
  "python_distribution",
  BACKEND3,
  "A wheel or source distribution of first-party code.",
  [
    interpreterConstraintsField,
    dependenciesField,
    field("entry_points", "dict", "Entry points by group."),
    field("provides", "any", "Name, version and other metadata: `python_artifact(\u2026)`.", { required: true }),
    field("generate_setup", "bool", "Write a `setup.py`."),
    field("wheel", "bool", "Build a wheel.", { default: true }),
    field("sdist", "bool", "Build a source distribution.", { default: true }),
    field("wheel_config_settings", "string-list-dict", "Settings of the build backend for wheels."),
    field(
      "sdist_config_settings",
      "string-list-dict",
      "Settings of the build backend for source distributions."
    ),
    field("env_vars", "string-list", "Environment variables of the build."),
    field("long_description_path", "string", "The file with the long description."),
    field("output_path", "string", "Where the distributions go below the output directory.", { default: "" })
  ],
  { packagedAs: "distribution", supportsTransitiveExcludes: true }
);
function versionType(dialect) {
  return targetType(
    "vcs_version",
    "pants.backend.experimental.python",
    "A file with the version from version control.",
    [
      field("tag_regex", "string", "A pattern for version tags.", {
        default: "^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$"
      }),
      ...onlyCurrent(dialect, [
        field("version_scheme", "string", "How to derive the version from the tag."),
        field("local_scheme", "string", "How to derive the local version.")
      ]),
      field("_dummy_source", "source", "Internal, do not set."),
      field("generate_to", "string", "The file to write.", { required: true }),
      field("template", "string", "Its text, with `{version}`.", { required: true })
    ]
  );
}
var pyoxidizerType = targetType(
  "pyoxidizer_binary",
  "pants.backend.experimental.python.packaging.pyoxidizer",
  "A Python program as a native executable.",
  [
    outputPathField,
    field("binary_name", "string", "Name of the executable."),
    field("template", "source", "The configuration template.", { extensions: [".bzlt"] }),
    { ...dependenciesField, required: true },
    field("entry_point", "string", "What to run."),
    field("filesystem_resources", "string-list", "Packages that must be installed as files."),
    environmentField
  ],
  { supportsTransitiveExcludes: true }
);
function pythonPackageTypes(dialect) {
  return [...pexTypes(dialect), distributionType, versionType(dialect), pyoxidizerType];
}

// src/target-types/function-types.ts
var LAMBDA_BACKEND = "pants.backend.awslambda.python";
var cloudRuntimes = ["python37", "python38", "python39", "python310", "python311"];
var includeSources = field("include_sources", "bool", "Include the first-party sources.", {
  default: true
});
var layoutFields = [
  field("pex3_venv_create_extra_args", "string-list", "Additional arguments for `pex3 venv create`.", {
    default: []
  }),
  field("pex_build_extra_args", "string-list", "Additional arguments for `pex`.", { default: [] }),
  field("layout", "string", "A zip file (`flat-zipped`) or a directory (`flat`).", {
    default: "flat-zipped",
    choices: ["venv", "flat", "flat-zipped"]
  })
];
var uvPlatforms = field("uv_platforms", "string-list", "Platforms as uv names them.");
function lambdaLayoutFields(dialect) {
  const fields = [uvPlatforms, ...layoutFields];
  if (dialect === "current") return fields;
  return fields.map((type) => extension(type.name === "layout" ? { ...type, default: null } : type));
}
function lambdaFields(dialect, runtimes) {
  return [
    outputPathField,
    field("include_requirements", "bool", "Include the requirements.", { default: true }),
    field("runtime", "string", "The runtime of AWS Lambda, such as `python3.12`.", {
      rule: "lambda-runtime",
      choices: dialect === "current" ? runtimes : void 0
    }),
    completePlatformsField,
    resolveField,
    environmentField,
    ...lambdaLayoutFields(dialect),
    ...everywhere(dialect === "current", [
      field("architecture", "string", "The architecture: `x86_64` or `arm64`.", {
        default: "x86_64",
        choices: ["x86_64", "arm64"]
      })
    ])
  ];
}
var handlerField = field(
  "handler",
  "string",
  "The function to call: `app.py:handler` or `pkg.app:handler`.",
  { required: true, rule: "lambda-handler" }
);
var precompileField = extension(
  field(
    "precompile",
    "bool",
    "Compile the modules with the Python version of the runtime, which must be installed.",
    {
      default: false
    }
  )
);
var ownFunctionFields = [
  field(
    "layers",
    "special-dependencies",
    "Addresses of the `python_aws_lambda_layer` targets that the function uses: their contents are left out of its package."
  ),
  field(
    "lambdex_handler",
    "bool",
    `Also support the handler \`${LAMBDEX_HANDLER}\` of the old layout, while a function is being migrated.`,
    { default: false }
  )
].map(extension);
function lambdaFunctionType(dialect, runtimes) {
  return targetType(
    dialect === "2.17" ? "python_awslambda" : "python_aws_lambda_function",
    LAMBDA_BACKEND,
    "A Python function for AWS Lambda.",
    [
      dependenciesField,
      handlerField,
      ...lambdaFields(dialect, runtimes),
      extension(includeSources),
      precompileField,
      ...ownFunctionFields
    ],
    { packagedAs: "lambda-function", supportsTransitiveExcludes: true }
  );
}
function lambdaLayerType(dialect, runtimes) {
  return targetType(
    "python_aws_lambda_layer",
    LAMBDA_BACKEND,
    "A layer for AWS Lambda functions.",
    [
      { ...dependenciesField, required: true },
      includeSources,
      ...lambdaFields(dialect, runtimes),
      precompileField
    ],
    { packagedAs: "lambda-layer", supportsTransitiveExcludes: true }
  );
}
function cloudFunctionType(dialect) {
  return targetType(
    "python_google_cloud_function",
    "pants.backend.google_cloud_function.python",
    "A Python function for Google Cloud Functions.",
    [
      outputPathField,
      dependenciesField,
      handlerField,
      field("runtime", "string", "The runtime, such as `python311`.", {
        choices: dialect === "current" ? [...cloudRuntimes, "python312"] : cloudRuntimes
      }),
      completePlatformsField,
      field("type", "string", "What triggers the function.", { required: true, choices: ["event", "http"] }),
      resolveField,
      environmentField,
      ...onlyCurrent(dialect, [uvPlatforms, ...layoutFields])
    ],
    { packagedAs: "google-cloud-function", supportsTransitiveExcludes: true }
  );
}
function functionTypes(dialect, runtimes) {
  return [
    lambdaFunctionType(dialect, runtimes),
    lambdaLayerType(dialect, runtimes),
    cloudFunctionType(dialect)
  ];
}
function functionAliases(dialect) {
  return dialect === "2.17" ? /* @__PURE__ */ new Map([["python_aws_lambda_function", "python_awslambda"]]) : /* @__PURE__ */ new Map([["python_awslambda", "python_aws_lambda_function"]]);
}

// src/target-types/other-types.ts
var emptyList = [];
var matchModes = ["all", "all_warn", "at_least_one", "at_least_one_warn", "allow_empty"];
var matchModeField = field("outputs_match_mode", "string", "What to do when outputs are missing.", {
  default: "all_warn",
  choices: matchModes
});
var sourceField3 = field("source", "source", "The file, relative to the BUILD file.", { required: true });
function sourcesField3(globs, extensions) {
  return field("sources", "sources", "The files, as globs relative to the BUILD file; `!glob` leaves out.", {
    default: globs,
    extensions
  });
}
var newDockerFields = [
  field("extra_build_hosts", "string-dict", "Additional host names, with their addresses."),
  field("build_network", "string", "Network of the build."),
  field("build_platform", "string-list", "Platforms to build for."),
  field("cache_to", "string-dict", "Where to write the build cache."),
  field("cache_from", "any", "Where to read the build cache."),
  field("output", "string-dict", "What the build exports.", { default: /* @__PURE__ */ new Map([["type", "docker"]]) }),
  field("output_files", "string-list", "Files that a run creates.", { default: emptyList }),
  field("output_directories", "string-list", "Directories that a run creates.", { default: emptyList }),
  matchModeField,
  field("extra_run_args", "string-list", "Additional arguments for `docker run`.", { default: emptyList }),
  field("extra_build_options", "string-list", "Additional options for `docker build`.", {
    default: emptyList
  })
];
function dockerType(dialect) {
  return targetType(
    "docker_image",
    "pants.backend.docker",
    "A container image.",
    [
      field("extra_build_args", "string-list", "Additional build arguments.", { default: emptyList }),
      dependenciesField,
      field("source", "source", "The Dockerfile.", { default: "Dockerfile", rule: "none-is-a-value" }),
      field("instructions", "string-list", "The lines of the Dockerfile, instead of a file."),
      field("context_root", "string", "The directory of the build context."),
      field("image_tags", "string-list", "Tags of the image.", { default: ["latest"] }),
      field("registries", "string-list", "Registries of the image.", {
        default: ["<all default registries>"]
      }),
      field("repository", "string", "Repository of the image."),
      field("image_labels", "string-dict", "Labels of the image."),
      field("secrets", "string-dict", "Secret files that the build may read."),
      field("ssh", "string-list", "SSH agents and keys of the build.", { default: emptyList }),
      field("skip_push", "bool", "Do not push the image.", { default: false }),
      field("target_stage", "string", "The stage of the Dockerfile to build."),
      field("pull", "bool", "Pull newer base images.", { default: false }),
      field("squash", "bool", "Squash into one layer.", { default: false }),
      outputPathField,
      restartableField,
      ...onlyCurrent(dialect, newDockerFields)
    ],
    { packagedAs: "docker-image", supportsTransitiveExcludes: true }
  );
}
var SHELL = "pants.backend.shell";
var shellTests = ["*_test.sh", "test_*.sh", "tests.sh"];
var shellTestFields = [
  dependenciesField,
  field("timeout", "int", "Timeout of a test file, in seconds.", { rule: "positive" }),
  field("skip_tests", "bool", "Skip the tests.", { default: false }),
  field("shell", "string", "The shell.", { choices: ["sh", "bash", "dash", "ksh", "pdksh", "zsh"] }),
  runtimePackagesField
];
function shellSourceTypes() {
  return [
    targetType("shell_source", SHELL, "One shell script.", [dependenciesField, sourceField3]),
    generatorType(
      "shell_sources",
      SHELL,
      "A `shell_source` for each shell script.",
      { type: "shell_source", by: "files" },
      [sourcesField3(["*.sh", ...shellTests.map((glob) => `!${glob}`)]), overridesField("file")],
      [dependenciesField]
    ),
    targetType("shunit2_test", SHELL, "One file of shunit2 tests.", [sourceField3, ...shellTestFields], {
      supportsTransitiveExcludes: true
    }),
    generatorType(
      "shunit2_tests",
      SHELL,
      "A `shunit2_test` for each file of shunit2 tests.",
      { type: "shunit2_test", by: "files" },
      [sourcesField3(shellTests), overridesField("file")],
      shellTestFields
    )
  ];
}
var executionFields = [
  field("execution_dependencies", "special-dependencies", "Dependencies of the process."),
  field("runnable_dependencies", "special-dependencies", "Programs that the process can run.")
];
var workdirField = field("workdir", "string", "The directory that the process runs in.", { default: "." });
var cacheScopeField = field("cache_scope", "string", "When the process is re-run.", {
  default: "from_environment",
  choices: ["from_environment", "success", "success_per_pantsd_restart", "session"]
});
var pathModeField = field("path_env_modify", "string", "Where to add to `PATH`.", {
  default: "prepend",
  choices: ["prepend", "append", "off"]
});
var invalidationField = field(
  "workspace_invalidation_sources",
  "string-list",
  "Files whose changes cause the process to re-run."
);
function processFields(dialect) {
  return [
    ...executionFields,
    field("output_dependencies", "dependencies", "Dependencies of the files."),
    field("log_output", "bool", "Show the output of the process.", { default: false }),
    field("output_files", "string-list", "Files that the process writes.", { default: emptyList }),
    field("output_directories", "string-list", "Directories that the process writes.", {
      default: emptyList
    }),
    field("_sources", "sources", "Internal, do not set."),
    field("timeout", "int", "Timeout of the process, in seconds.", { default: 30, rule: "positive" }),
    extraEnvVarsField,
    workdirField,
    field("root_output_directory", "string", "Where to put the files.", { default: "/" }),
    environmentField,
    ...onlyCurrent(dialect, [invalidationField, pathModeField, matchModeField, cacheScopeField])
  ];
}
var commandField = field("command", "string", "The command line.", { required: true });
var toolsField = field("tools", "string-list", "Programs that the command runs.", { default: emptyList });
var namedCachesField = field("experimental_named_caches", "string-dict", "Caches of the process.");
function shellCommandTypes(dialect) {
  const testName = dialect === "2.17" ? "experimental_test_shell_command" : "test_shell_command";
  const processes = processFields(dialect);
  return [
    targetType("shell_command", SHELL, "Files that a command line writes.", [
      ...processes,
      commandField,
      toolsField,
      ...onlyCurrent(dialect, [namedCachesField])
    ]),
    targetType("run_shell_command", SHELL, "A command line to run.", [
      ...executionFields,
      commandField,
      workdirField
    ]),
    targetType(testName, SHELL, "A command line as a test.", [
      ...processes.filter((type) => type.name !== "output_dependencies"),
      commandField,
      toolsField,
      field("skip_tests", "bool", "Skip the test.", { default: false })
    ]),
    ...dialect === "current" ? [
      targetType("package_shell_command", SHELL, "A command line that creates a package.", [
        ...processes,
        commandField,
        toolsField,
        namedCachesField,
        field("skip_package", "bool", "Do not package it.", { default: false }),
        outputPathField
      ])
    ] : []
  ];
}
function adhocTypes(dialect) {
  const backend = "pants.backend.experimental.adhoc";
  return [
    targetType("adhoc_tool", backend, "Files that a program writes.", [
      ...processFields(dialect),
      field("runnable", "string", "Address of the program.", { required: true }),
      field("args", "string-list", "Its arguments.", { default: emptyList }),
      field("stdout", "string", "The file to write its output to."),
      field("stderr", "string", "The file to write its error output to.")
    ]),
    targetType("system_binary", backend, "A program on the machine.", [
      field("binary_name", "string", "Its name.", { required: true }),
      field("extra_search_paths", "string-list", "Additional places to look for it.", { default: emptyList }),
      field("fingerprint", "string", "What it must print."),
      field("fingerprint_args", "string-list", "The arguments that make it print that.", {
        default: emptyList
      }),
      field("fingerprint_dependencies", "special-dependencies", "Dependencies for that."),
      ...onlyCurrent(dialect, [
        field("log_fingerprinting_errors", "bool", "Log why the fingerprint failed.", { default: true })
      ])
    ])
  ];
}
function protobufTypes() {
  const backend = "pants.backend.codegen.protobuf.python";
  const shared = [
    field("grpc", "bool", "Generate gRPC code.", { default: false }),
    dependenciesField,
    { ...interpreterConstraintsField, name: "python_interpreter_constraints" },
    { ...resolveField, name: "python_resolve" },
    field("python_source_root", "string", "The source root of the generated code.")
  ];
  return [
    targetType("protobuf_source", backend, "One Protobuf file.", [
      ...shared,
      { ...sourceField3, extensions: [".proto"] }
    ]),
    generatorType(
      "protobuf_sources",
      backend,
      "A `protobuf_source` for each Protobuf file.",
      { type: "protobuf_source", by: "files" },
      [sourcesField3(["*.proto"], [".proto"]), overridesField("file")],
      shared
    )
  ];
}
function otherTypes(dialect) {
  return [
    dockerType(dialect),
    ...shellSourceTypes(),
    ...shellCommandTypes(dialect),
    ...adhocTypes(dialect),
    ...protobufTypes()
  ];
}
var oldShellNames = /* @__PURE__ */ new Map([
  ["experimental_shell_command", "shell_command"],
  ["experimental_run_shell_command", "run_shell_command"]
]);

// src/target-types/table.ts
var activatedBy = /* @__PURE__ */ new Map([
  [
    "pants.backend.codegen.protobuf.python",
    [
      "pants.backend.experimental.codegen.protobuf.go",
      "pants.backend.experimental.codegen.protobuf.java",
      "pants.backend.experimental.codegen.protobuf.scala"
    ]
  ],
  ["pants.backend.experimental.adhoc", ["pants.backend.adhoc"]]
]);
var objects = /* @__PURE__ */ new Map([
  ["core", ["http_source", "per_platform"]],
  ["pants.backend.python", ["python_artifact", "setup_py"]],
  ["pants.backend.experimental.python.framework.stevedore", ["stevedore_namespace"]],
  ["pants.backend.python.framework.stevedore", ["stevedore_namespace"]]
]);
function targetTypes(dialect, backendPackages, runtimes = builtInRuntimes.map(({ runtime }) => runtime)) {
  const isActive = activeBackends(backendPackages);
  const types = /* @__PURE__ */ new Map();
  const all = [
    ...coreTypes(),
    ...pythonTypes(dialect.name),
    ...pythonPackageTypes(dialect.name),
    ...functionTypes(dialect.name, runtimes),
    ...otherTypes(dialect.name)
  ];
  for (const type of all) if (isActive(type.backend)) types.set(type.name, type);
  for (const [alias, name] of [...functionAliases(dialect.name), ...oldShellNames]) {
    const type = types.get(name);
    if (type !== void 0) types.set(alias, type);
  }
  return types;
}
function objectSymbols(backendPackages) {
  const isActive = activeBackends(backendPackages);
  const names = [...objects].flatMap(([backend, symbols]) => isActive(backend) ? symbols : []);
  return [...new Set(names)].sort();
}
function activeBackends(packages) {
  if (packages === void 0) return () => true;
  const active = new Set(packages);
  return (backend) => backend === "core" || active.has(backend) || (activatedBy.get(backend) ?? []).some((other) => active.has(other));
}

// src/workspace/dialect.ts
var documented = {
  name: "2.17",
  defaultLambdaLayout: "lambdex",
  moduleTable: "2.17",
  announcesMetadata: false,
  closureStopsAtPackages: false,
  defaultsReachGeneratedTargets: false,
  handlerFilesOwnTargets: true,
  outputPathTemplates: false,
  runtimeWithCompletePlatforms: true,
  infersRuntime: false,
  pexFilesWarn: false,
  wildcardMatchesBuildRoot: true,
  everyGlobMustMatch: true,
  tailorsProjectTables: false,
  tailorsMissingBuildFiles: false
};
var current = {
  name: "current",
  defaultLambdaLayout: "zip",
  moduleTable: "current",
  announcesMetadata: true,
  closureStopsAtPackages: true,
  defaultsReachGeneratedTargets: true,
  handlerFilesOwnTargets: false,
  outputPathTemplates: true,
  runtimeWithCompletePlatforms: false,
  infersRuntime: true,
  pexFilesWarn: true,
  wildcardMatchesBuildRoot: false,
  everyGlobMustMatch: false,
  tailorsProjectTables: true,
  tailorsMissingBuildFiles: true
};
function seriesOf(version) {
  const match = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?![\d])/.exec(version);
  return match === null ? void 0 : [Number(match[1]), Number(match[2] ?? 0)];
}
function isBefore(series, major, minor) {
  return series[0] < major || series[0] === major && series[1] < minor;
}
function dialectOf(pantsVersion, problems) {
  if (pantsVersion === void 0) return current;
  const series = seriesOf(pantsVersion);
  if (series === void 0) {
    problems?.warn({
      code: "unknown-pants-version",
      message: `\`${pantsVersion}\` is not a Pants version; using the current rules`,
      help: 'set `pants_version` to a release, such as "2.17.1"'
    });
    return current;
  }
  if (isBefore(series, 2, 17)) {
    problems?.warn({
      code: "old-pants-version",
      message: `Pants ${pantsVersion} is older than 2.17; using the rules of 2.17`,
      help: "compare the packages with those built by your version of Pants before relying on them"
    });
  }
  return isBefore(series, 2, 18) ? documented : current;
}

// src/text/simple-escapes.ts
var simpleEscapes = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["\n", ""]
]);

// src/workspace/python-literal.ts
var LiteralError = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.name = "LiteralError";
    this.offset = offset;
  }
};
var MAXIMUM_DEPTH = 100;
var MAXIMUM_LENGTH = 1024 * 1024;
var hexLengths = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
var words = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["true", true],
  ["false", false],
  ["None", null]
]);
var NUMBER = /[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d+)?)/y;
var WORD = /[A-Za-z_][A-Za-z_0-9]*/y;
var STRING_START = /(?:[rR]|[uU])?("""|'''|"|')/y;
var SPACE = /(?:[ \t\r\n\f]|#[^\n]*)+/y;
var LiteralReader = class {
  #text;
  #offset;
  #depth = 0;
  /** @throws LiteralError when the text has more than 1,048,576 characters */
  constructor(text2, offset = 0) {
    if (text2.length > MAXIMUM_LENGTH) throw new LiteralError("the value is too long", 0);
    this.#text = text2;
    this.#offset = offset;
  }
  get atEnd() {
    return this.#offset >= this.#text.length;
  }
  skipSpace() {
    this.#match(SPACE);
  }
  /** Consumes `expected` if it comes next. */
  take(expected) {
    if (!this.#text.startsWith(expected, this.#offset)) return false;
    this.#offset += expected.length;
    return true;
  }
  fail(message) {
    throw new LiteralError(message, this.#offset);
  }
  /** Reads one literal. @throws LiteralError */
  value() {
    this.skipSpace();
    const character = this.#text[this.#offset];
    if (character === void 0) this.fail("a value is missing");
    if (character === "[") return this.#list("]");
    if (character === "(") return this.#tuple();
    if (character === "{") return this.#braces();
    STRING_START.lastIndex = this.#offset;
    if (STRING_START.test(this.#text)) return this.#strings();
    const digits = this.#match(NUMBER);
    if (digits !== void 0) return this.#number(digits);
    const name = this.#match(WORD);
    if (name === void 0) this.fail(`\`${character}\` is not the start of a value`);
    const value = words.get(name);
    if (value === void 0) this.fail(`\`${name}\` is not a value; write strings in quotes`);
    return value;
  }
  #match(pattern) {
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== void 0) this.#offset += match.length;
    return match;
  }
  #number(digits) {
    const sign = digits.startsWith("-") ? -1 : 1;
    const text2 = digits.replace(/^[+-]/, "").replaceAll("_", "");
    const value = Number(text2);
    if (Number.isNaN(value)) this.fail(`\`${digits}\` is not a number`);
    return sign * value;
  }
  #nested(work) {
    if (++this.#depth > MAXIMUM_DEPTH) this.fail(`values are nested more than ${MAXIMUM_DEPTH} deep`);
    const result = work();
    this.#depth -= 1;
    return result;
  }
  /** Reads items up to `close`, starting at the opening bracket. */
  #items(close, item) {
    this.#offset += 1;
    return this.#nested(() => {
      const items = [];
      let trailingComma = false;
      for (; ; ) {
        this.skipSpace();
        if (this.take(close)) return { items, trailingComma };
        if (items.length > 0 && !trailingComma) this.fail(`\`,\` or \`${close}\` is missing`);
        items.push(item());
        this.skipSpace();
        trailingComma = this.take(",");
      }
    });
  }
  #list(close) {
    return this.#items(close, () => this.value()).items;
  }
  /** Parentheses around a single value without a comma do not make a tuple. */
  #tuple() {
    const { items, trailingComma } = this.#items(")", () => this.value());
    return items.length === 1 && !trailingComma ? items[0] : items;
  }
  /** A dict or a set; a set becomes a list. */
  #braces() {
    const map = /* @__PURE__ */ new Map();
    let isSet;
    const { items } = this.#items("}", () => {
      const key = this.value();
      this.skipSpace();
      const colon = this.take(":");
      if (isSet !== void 0 && isSet === colon) this.fail("dict entries need a value");
      isSet = !colon;
      if (!colon) return key;
      if (typeof key !== "string") this.fail("the keys of a dict must be strings");
      const value = this.value();
      map.set(key, value);
      return value;
    });
    return isSet === true ? items : map;
  }
  /** Adjacent strings are joined. */
  #strings() {
    let text2 = "";
    for (; ; ) {
      const start = this.#match(STRING_START);
      if (start === void 0) return text2;
      text2 += this.#string(start);
      this.skipSpace();
    }
  }
  #string(start) {
    const isRaw = /^[rR]/.test(start);
    const quote = start.replace(/^[a-zA-Z]/, "");
    const begin = this.#offset - start.length;
    const parts = [];
    for (; ; ) {
      if (this.take(quote)) return parts.join("");
      const character = this.#text[this.#offset];
      if (character === void 0 || character === "\n" && quote.length === 1) {
        throw new LiteralError("the string is never closed", begin);
      }
      this.#offset += 1;
      if (character !== "\\") parts.push(character);
      else parts.push(isRaw ? this.#rawEscape() : this.#escape());
    }
  }
  #rawEscape() {
    const next = this.#text[this.#offset] ?? "";
    this.#offset += next.length;
    return `\\${next}`;
  }
  #escape() {
    const next = this.#text[this.#offset] ?? "";
    const simple = simpleEscapes.get(next);
    if (simple !== void 0) {
      this.#offset += 1;
      return simple;
    }
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#offset, this.#offset + 3))?.[0];
    if (octal !== void 0) {
      this.#offset += octal.length;
      return String.fromCodePoint(Number.parseInt(octal, 8));
    }
    const length = hexLengths.get(next);
    if (length !== void 0) {
      const digits = this.#text.slice(this.#offset + 1, this.#offset + 1 + length);
      const code = Number.parseInt(digits, 16);
      if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits) || code > 1114111) {
        this.fail(`\`\\${next}\` needs ${length} hexadecimal digits`);
      }
      this.#offset += 1 + length;
      return String.fromCodePoint(code);
    }
    if (next === "N") this.fail("named characters (`\\N{\u2026}`) are not supported");
    return "\\";
  }
};

// src/workspace/option-edits.ts
function readList(reader) {
  const value = reader.value();
  if (Array.isArray(value)) return value;
  return [value];
}
function expectEnd(reader) {
  reader.skipSpace();
  if (!reader.atEnd) reader.fail("there is more text after the value");
}
function parseListEdits(text2) {
  const trimmed = text2.trim();
  if (/^[[(]/.test(trimmed)) {
    const reader2 = new LiteralReader(trimmed);
    const items = readList(reader2);
    expectEnd(reader2);
    return [{ action: "replace", items }];
  }
  if (!/^[+-][[(]/.test(trimmed)) return [{ action: "add", items: [text2] }];
  const reader = new LiteralReader(trimmed);
  const edits = [];
  do {
    reader.skipSpace();
    const isAdd = reader.take("+");
    if (!isAdd && !reader.take("-")) reader.fail("`+[\u2026]` or `-[\u2026]` is missing");
    edits.push({ action: isAdd ? "add" : "remove", items: readList(reader) });
    reader.skipSpace();
  } while (reader.take(","));
  expectEnd(reader);
  return edits;
}
function parseDictEdit(text2) {
  const trimmed = text2.trim();
  const reader = new LiteralReader(trimmed);
  const isAdd = reader.take("+");
  if (!/^\+?\{/.test(trimmed)) reader.fail("a dict begins with `{` or `+{`");
  const value = reader.value();
  expectEnd(reader);
  if (value instanceof Map)
    return { action: isAdd ? "add" : "replace", items: value };
  return reader.fail("a dict needs `key: value` entries");
}
function keyOf(item) {
  return JSON.stringify(item, (_key, value) => value instanceof Map ? { map: [...value] } : value);
}
function applyListEdits(edits) {
  let items = [];
  let removed = /* @__PURE__ */ new Set();
  for (const edit of edits) {
    if (edit.action === "replace") {
      items = [...edit.items];
      removed = /* @__PURE__ */ new Set();
    } else if (edit.action === "add") {
      items = items.concat(edit.items);
    } else {
      for (const item of edit.items) removed.add(keyOf(item));
    }
  }
  return removed.size === 0 ? items : items.filter((item) => !removed.has(keyOf(item)));
}
function applyDictEdits(edits) {
  let items = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    if (edit.action === "replace") items = new Map(edit.items);
    else for (const [key, value] of edit.items) items.set(key, value);
  }
  return items;
}

// src/workspace/option-types.ts
var OptionValueError = class extends Error {
};
function showLiteral(value) {
  const text2 = value instanceof Map ? JSON.stringify(Object.fromEntries(value)) : JSON.stringify(value);
  return text2.length > 80 ? `${text2.slice(0, 77)}\u2026` : text2;
}
function mustBe(expected, value) {
  return new OptionValueError(`must be ${expected}, but is \`${showLiteral(value)}\``);
}
function scalar(shown, convert) {
  return {
    shown,
    structured: false,
    reader() {
      let current2;
      return {
        add: (value) => void (current2 = { value: convert(value) }),
        result: (fallback) => current2 === void 0 ? fallback : current2.value
      };
    }
  };
}
function toText(value) {
  if (typeof value === "string") return value;
  throw mustBe("a string in quotes", value);
}
var text = scalar("<str>", toText);
var optionalText = scalar("<str>", toText);
var flag = scalar("<bool>", (value) => {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (word === "true" || word === "false") return word === "true";
  throw mustBe("`true` or `false`", value);
});
var integer = scalar("<int>", (value) => {
  const number = typeof value === "string" && /^[+-]?\d[\d_]*$/.test(value) ? Number(value.replaceAll("_", "")) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw mustBe("a whole number", value);
});
function oneOf(...choices) {
  return scalar(`[${choices.join("|")}]`, (value) => {
    const choice = choices.find((name) => name === value);
    if (choice !== void 0) return choice;
    throw mustBe(`one of ${choices.map((name) => `\`${name}\``).join(", ")}`, value);
  });
}
function toTexts(items, whole) {
  if (Array.isArray(items) && items.every((item) => typeof item === "string")) return items;
  throw mustBe("a list of strings", whole);
}
function textListEdits(value) {
  if (typeof value === "string") {
    return parseListEdits(value).map(({ action, items }) => ({ action, items: toTexts(items, value) }));
  }
  if (!(value instanceof Map)) return [{ action: "replace", items: toTexts(value, value) }];
  const edits = [];
  for (const action of ["add", "remove"]) {
    const items = value.get(action);
    if (items !== void 0) edits.push({ action, items: toTexts(items, items) });
  }
  if (edits.length === 0 || value.size !== edits.length) {
    throw mustBe("a list of strings, or a table with `add` and `remove`", value);
  }
  return edits;
}
function listReader() {
  const edits = [];
  return {
    add: (value) => append(edits, textListEdits(value)),
    result: (fallback) => edits.length === 0 ? fallback : applyListEdits([{ action: "replace", items: fallback ?? [] }, ...edits])
  };
}
var textList = {
  shown: "[<str>, \u2026]",
  structured: true,
  reader() {
    const inner = listReader();
    return { add: (value) => inner.add(value), result: (fallback) => inner.result(fallback) ?? [] };
  }
};
var optionalTextList = {
  shown: "[<str>, \u2026]",
  structured: true,
  reader: listReader
};
function dictEdit(value) {
  if (typeof value === "string") return parseDictEdit(value);
  if (!(value instanceof Map)) throw mustBe("a table", value);
  const items = value;
  const added = items.get("add");
  if (items.size === 1 && added instanceof Map) {
    return { action: "add", items: added };
  }
  return { action: "replace", items };
}
function dictOf(shown, convert) {
  return {
    shown,
    structured: true,
    reader() {
      const edits = [];
      return {
        add(value) {
          const edit = dictEdit(value);
          edits.push({ ...edit, items: new Map([...edit.items].map(([key, item]) => [key, convert(item)])) });
        },
        result: (fallback) => applyDictEdits([{ action: "replace", items: fallback }, ...edits])
      };
    }
  };
}
var textDict = dictOf("{<key>: <str>, \u2026}", (value) => {
  if (typeof value === "string") return value;
  throw mustBe("a table of strings", value);
});
var textListDict = dictOf("{<key>: [<str>, \u2026], \u2026}", (value) => toTexts(value, value));
var tableDict = dictOf("{<key>: {<key>: <value>, \u2026}, \u2026}", (value) => {
  if (value instanceof Map) return value;
  throw mustBe("a table of tables", value);
});

// src/workspace/option-table.ts
function inScope(scope) {
  return (name, type, fallback) => ({
    scope,
    name,
    type,
    fallback: typeof fallback === "function" ? fallback : () => fallback
  });
}
var globally = inScope("GLOBAL");
var source = inScope("source");
var python = inScope("python");
var pythonInfer = inScope("python-infer");
var pythonRepos = inScope("python-repos");
var lambdex = inScope("lambdex");
var pexBinaryDefaults = inScope("pex-binary-defaults");
var filter = inScope("filter");
var docker = inScope("docker");
var tailor = inScope("tailor");
var shellSetup = inScope("shell-setup");
var protoc = inScope("protoc");
var none = [];
var warnErrorIgnore = oneOf("warn", "error", "ignore");
var ignored = [".*/", "/dist/", "__pycache__"];
var optionTable = {
  global: {
    pantsVersion: globally("pants_version", optionalText, void 0),
    backendPackages: globally("backend_packages", optionalTextList, void 0),
    pantsIgnore: globally(
      "pants_ignore",
      textList,
      ({ dialect }) => dialect.name === "2.17" ? ignored : [...ignored, "!.semgrep/", "!.github/"]
    ),
    pantsIgnoreUseGitignore: globally("pants_ignore_use_gitignore", flag, true),
    pantsDistdir: globally("pants_distdir", text, "dist"),
    buildPatterns: globally("build_patterns", textList, ["BUILD", "BUILD.*"]),
    buildIgnore: globally("build_ignore", textList, none),
    buildFilePreludeGlobs: globally("build_file_prelude_globs", textList, none),
    unmatchedBuildFileGlobs: globally("unmatched_build_file_globs", warnErrorIgnore, "warn"),
    unmatchedCliGlobs: globally("unmatched_cli_globs", warnErrorIgnore, "error"),
    tag: globally("tag", textList, none),
    specFiles: globally("spec_files", textList, none)
  },
  source: {
    rootPatterns: source("root_patterns", textList, [
      "/",
      "src",
      "src/python",
      "src/py",
      "src/thrift",
      "src/protobuf",
      "src/protos",
      "src/scala",
      "src/java"
    ]),
    markerFilenames: source("marker_filenames", textList, none)
  },
  python: {
    interpreterConstraints: python("interpreter_constraints", textList, none),
    enableResolves: python("enable_resolves", flag, false),
    defaultResolve: python("default_resolve", text, "python-default"),
    resolves: python("resolves", textDict, /* @__PURE__ */ new Map([["python-default", "3rdparty/python/default.lock"]])),
    resolvesToInterpreterConstraints: python("resolves_to_interpreter_constraints", textListDict, /* @__PURE__ */ new Map()),
    resolverManylinux: python("resolver_manylinux", text, "manylinux2014"),
    resolvesToConstraintsFile: python("resolves_to_constraints_file", textDict, /* @__PURE__ */ new Map()),
    resolvesToOnlyBinary: python("resolves_to_only_binary", textListDict, /* @__PURE__ */ new Map()),
    resolvesToNoBinary: python("resolves_to_no_binary", textListDict, /* @__PURE__ */ new Map()),
    resolvesToExcludes: python("resolves_to_excludes", textListDict, /* @__PURE__ */ new Map()),
    resolvesToOverrides: python("resolves_to_overrides", textListDict, /* @__PURE__ */ new Map()),
    resolvesToSources: python("resolves_to_sources", textListDict, /* @__PURE__ */ new Map()),
    resolvesToLockStyle: python("resolves_to_lock_style", textDict, /* @__PURE__ */ new Map()),
    resolvesToCompletePlatforms: python("resolves_to_complete_platforms", textListDict, /* @__PURE__ */ new Map()),
    resolvesToUploadedPriorTo: python("resolves_to_uploaded_prior_to", textDict, /* @__PURE__ */ new Map()),
    requirementConstraints: python("requirement_constraints", optionalText, void 0),
    invalidLockfileBehavior: python("invalid_lockfile_behavior", oneOf("error", "warn", "ignore"), "error"),
    defaultRunGoalUseSandbox: python("default_run_goal_use_sandbox", flag, true),
    tailorSourceTargets: python("tailor_source_targets", flag, true),
    tailorRequirementsTargets: python("tailor_requirements_targets", flag, true),
    tailorPexBinaryTargets: python("tailor_pex_binary_targets", flag, false),
    tailorPyTypedTargets: python("tailor_py_typed_targets", flag, true),
    tailorIgnoreEmptyInitFiles: python("tailor_ignore_empty_init_files", flag, true),
    tailorTestFileGlobs: python("tailor_test_file_globs", textList, ["test_*.py", "*_test.py", "tests.py"]),
    tailorTestutilsFileGlobs: python("tailor_testutils_file_globs", textList, [
      "conftest.py",
      "test_*.pyi",
      "*_test.pyi",
      "tests.pyi"
    ])
  },
  tailor: {
    check: tailor("check", flag, false),
    buildFileName: tailor("build_file_name", text, "BUILD"),
    buildFileHeader: tailor("build_file_header", optionalText, void 0),
    buildFileIndent: tailor("build_file_indent", text, "    "),
    aliasMapping: tailor("alias_mapping", textDict, /* @__PURE__ */ new Map()),
    ignorePaths: tailor("ignore_paths", textList, none),
    ignoreAddingTargets: tailor("ignore_adding_targets", textList, none)
  },
  shellSetup: {
    tailor: shellSetup("tailor", flag, true),
    tailorSources: shellSetup("tailor_sources", flag, true),
    tailorShunit2Tests: shellSetup("tailor_shunit2_tests", flag, true)
  },
  protoc: {
    tailor: protoc("tailor", flag, true)
  },
  pythonInfer: {
    imports: pythonInfer("imports", flag, true),
    stringImports: pythonInfer("string_imports", flag, false),
    stringImportsMinDots: pythonInfer("string_imports_min_dots", integer, 2),
    assets: pythonInfer("assets", flag, false),
    assetsMinSlashes: pythonInfer("assets_min_slashes", integer, 1),
    initFiles: pythonInfer("init_files", oneOf("always", "content_only", "never"), "content_only"),
    conftests: pythonInfer("conftests", flag, true),
    entryPoints: pythonInfer("entry_points", flag, true),
    unownedDependencyBehavior: pythonInfer(
      "unowned_dependency_behavior",
      oneOf("error", "warning", "ignore"),
      "warning"
    ),
    ambiguityResolution: pythonInfer("ambiguity_resolution", oneOf("none", "by_source_root"), "none"),
    ignoredUnownedImports: pythonInfer("ignored_unowned_imports", textList, none)
  },
  pythonRepos: {
    indexes: pythonRepos("indexes", textList, [publicIndex.url]),
    findLinks: pythonRepos("find_links", textList, none),
    pathMappings: pythonRepos("path_mappings", textList, none)
  },
  lambdex: {
    layout: lambdex(
      "layout",
      oneOf("zip", "lambdex"),
      void 0
    )
  },
  pexBinaryDefaults: {
    emitWarnings: pexBinaryDefaults("emit_warnings", flag, true)
  },
  filter: {
    targetType: filter("target_type", textList, none),
    addressRegex: filter("address_regex", textList, none),
    tagRegex: filter("tag_regex", textList, none)
  },
  docker: {
    defaultContextRoot: docker("default_context_root", text, ""),
    defaultRepository: docker("default_repository", text, "{name}"),
    buildArgs: docker("build_args", textList, none),
    buildHosts: docker("build_hosts", textDict, /* @__PURE__ */ new Map()),
    buildNoCache: docker("build_no_cache", flag, false),
    buildExtraOptions: docker("build_extra_options", textList, none),
    buildTargetStage: docker("build_target_stage", optionalText, void 0),
    envVars: docker("env_vars", textList, none),
    preferPodman: docker("experimental_enable_podman", flag, false),
    registries: docker("registries", tableDict, /* @__PURE__ */ new Map()),
    useBuildx: docker("use_buildx", flag, false),
    tailor: docker("tailor", flag, true)
  }
};
function allSpecs() {
  return Object.values(optionTable).flatMap(
    (group) => Object.values(group)
  );
}

export {
  builtInRuntimes,
  projectsOfRuntime,
  partsOfSdk,
  modulesOfRuntime,
  modulesOfInstallation,
  versionsOfRuntime,
  pythonVersions,
  HANDLER_MODULE,
  LAMBDEX_MODULE,
  HANDLER,
  LAMBDEX_HANDLER,
  PEX_MODULE,
  exportStatement,
  pexHandler,
  targetTypes,
  objectSymbols,
  simpleEscapes,
  LiteralError,
  parseListEdits,
  applyListEdits,
  dialectOf,
  OptionValueError,
  optionTable,
  allSpecs
};
