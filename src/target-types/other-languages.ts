/**
 * Target types of Pants' own backends that are never part of a Python Lambda package. Source: aliases of the classes
 * derived from `Target` below `backend/` of Pants 2.17.1 and 2.34.
 */
const names: ReadonlySet<string> = new Set(
  [
    'avro_source avro_sources cc_source cc_sources code_quality_tool cue_package debian_package',
    'deploy_jar go_binary go_mod go_package go_third_party_module go_third_party_package',
    'helm_artifact helm_chart helm_deployment helm_unittest_test helm_unittest_tests',
    'java_source java_sources javascript_source javascript_sources javascript_test javascript_tests',
    'jsx_source jsx_sources jsx_test jsx_tests junit_test junit_tests jvm_artifact jvm_artifacts jvm_war',
    'k8s_bundle k8s_source k8s_sources kotlin_junit_test kotlin_junit_tests kotlin_source kotlin_sources kotlinc_plugin',
    'makeself_archive nfpm_apk_package nfpm_archlinux_package nfpm_content_dir nfpm_content_dirs nfpm_content_file',
    'nfpm_content_files nfpm_content_symlink nfpm_content_symlinks nfpm_deb_package nfpm_rpm_package',
    'node_package node_third_party_package npm_distribution openapi_bundle openapi_document openapi_documents',
    'openapi_source openapi_sources package_json python_format_string python_format_strings rust_package',
    'scala_artifact scala_junit_test scala_junit_tests scala_source scala_sources scalac_plugin scalatest_test',
    'scalatest_tests sql_source sql_sources swift_source swift_sources terraform_backend terraform_deployment',
    'terraform_module terraform_var_files thrift_source thrift_sources tsx_source tsx_sources tsx_test tsx_tests',
    'typescript_source typescript_sources typescript_test typescript_tests wsdl_source wsdl_sources',
  ].flatMap((line) => line.split(' ')),
);

/** Whether it is a Pants target type of which we only know the name. */
export function isOtherLanguage(name: string): boolean {
  return names.has(name);
}
