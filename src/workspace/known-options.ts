// Names of scopes and options of Pants 2.17.1 and 2.34.0.dev (August 2026) that do not change a package; taken from the
// `options_scope`, goal names and option definitions in pantsbuild/pants, src/python/pants.

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Scopes whose options never change a package. */
export const scopesWithoutEffect: ReadonlySet<string> = new Set(
  words(`
    add-trailing-comma anonymous-telemetry apache-thrift autoflake avro aws-lambda bandit black buf
    build-deprecations-fixer buildifier cc cc-external cc-infer changed check clang-format cli count-loc coursier
    coverage-py cue debug-adapter debugpy dependencies dependents docformatter dockerfile-parser download-terraform
    elfdeps environments-preview experimental-deploy export export-codegen filedeps fix flake8 fmt
    generate-lockfiles generate-snapshots go-dump-import-path-mapping go-export-cgo-codegen go-generate
    go-show-package-analysis go-test go-vet gofmt golang golangci-lint google-cloud-function google-java-format graphql
    grpc-python-plugin hadolint helm helm-infer helm-k8s-parser helm-post-renderer helm-unittest ipython isort jar_tool
    jarjar java-avro java-dump-source-analysis java-infer java-parser java-scrooge java-thrift javac jaxws junit jvm
    jvm-symbol-map k8s kotlin kotlin-dump-source-analysis kotlin-infer kotlin-parser kotlinc ktlint kubeconform kubectl
    lint list makeself mypy mypy-protobuf nfpm nodejs nodejs-infer nodejs-test openapi openapi-format openapi-generator
    opentelemetry package paths peek pex pex-binary-defaults pex-cli poetry preamble prettier protobuf-java-grpc
    publish py-constraints pydocstyle pyenv-python-provider pylint pyoxidizer pyright pytest python-bootstrap
    python-build-standalone-python-provider python-dump-source-analysis python-grpclib-protobuf python-native-code
    python-protobuf python-thrift pytype pyupgrade redocly regex-lint repl roots ruff run rust rustfmt s3-url-handler
    scala scala-dump-source-analysis scala-infer scala-parser scala-scrooge scalac scalafix scalafmt scalapb scalatest
    scc scie-jump scrooge semgrep setup-py-generation setuptools setuptools-scm shell-test shellcheck shfmt
    shunit2 soap spectral sqlfluff stats strip-jar subprocess-environment system system-binaries taplo
    terraform-fmt terraform-hcl2-parser terraform-tfsec terraform-validate test thrift trivy trufflehog twine typescript
    update-build-files uv visibility workunit-logger yamllint yapf`),
);

/** Options without effect here, in scopes that also have options with effect. */
export const optionsWithoutEffect: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    GLOBAL: `
      allow_deprecated_macos_versions ca_certs_path cache_content_behavior colors concurrent docker_execution dynamic_ui
      dynamic_ui_renderer enable_stack_trampoline enable_target_origin_sources_blocks engine_visualize_to
      file_downloads_max_attempts file_downloads_retry_delay ignore_warnings keep_sandboxes level local_cache
      local_execution_root_dir local_store_dir local_store_directories_max_size_bytes local_store_files_max_size_bytes
      local_store_processes_max_size_bytes local_store_shard_count log_levels_by_target log_show_rust_3rdparty logdir
      loop loop_max named_caches_dir pants_bin_name pants_config_files pants_free_threaded pants_ng
      pants_physical_workdir_base pants_subprocessdir pants_workdir pantsd pantsd_invalidation_globs
      pantsd_max_memory_usage pantsd_nailgun_port pantsd_timeout_when_multiple_invocations pantsrc pantsrc_files plugins
      plugins_force_resolve print_stacktrace process_cleanup process_execution_cache_namespace
      process_execution_graceful_shutdown_timeout process_execution_local_enable_nailgun
      process_execution_local_parallelism process_execution_remote_parallelism process_per_child_memory_usage
      process_total_child_memory_usage pythonpath remote_ca_certs_path remote_cache_read
      remote_cache_read_timeout_millis remote_cache_rpc_concurrency remote_cache_rpc_timeout_millis
      remote_cache_warnings remote_cache_write remote_client_certs_path remote_client_key_path remote_execution
      remote_execution_address remote_execution_append_only_caches_base_path
      remote_execution_extra_platform_properties remote_execution_headers remote_execution_overall_deadline_secs
      remote_execution_rpc_concurrency remote_instance_name remote_oauth_bearer_token remote_oauth_bearer_token_path
      remote_provider remote_store_address remote_store_batch_api_size_limit remote_store_batch_load_enabled
      remote_store_chunk_bytes remote_store_chunk_upload_timeout_seconds remote_store_headers
      remote_store_rpc_concurrency remote_store_rpc_retries remote_store_rpc_timeout_millis rule_threads_core
      rule_threads_max sandboxer session_end_tasks_timeout show_log_target stats_record_option_scopes
      streaming_workunits_complete_async streaming_workunits_level streaming_workunits_report_interval subproject_roots
      verify_config watch_filesystem`,
    python: `
      default_to_resolve_interpreter_constraints enable_lockfile_targets interpreter_versions_universe
      macos_big_sur_compatibility pip_version repl_history resolve_all_constraints resolver
      resolves_generate_lockfiles resolves_to_uv_platforms run_against_entire_lockfile separate_lockfile_metadata_file
      warn_on_python2_usage`,
    'python-infer': 'string_import_ignore use_rust_parser',
    'python-repos': 'repos',
    lambdex:
      'console_script entry_point extra_requirements install_from_resolve interpreter_constraints lockfile version',
    filter: 'granularity',
    'shell-setup': 'dependency_inference executable_search_paths',
    protoc:
      'dependency_inference known_versions url_platform_mapping url_template use_unsupported_version version',
    docker: `
      build_verbose executable_search_paths optional_tools publish_noninteractively push_on_package run_args
      suggest_renames tools`,
  }).map(([scope, names]) => [scope, new Set(words(names))]),
);
