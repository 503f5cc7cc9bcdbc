import type { Platform } from './types.ts';

/** The shared libraries of the system of a Lambda runtime, as far as public listings show it. */
export interface RuntimeImage {
  /** `Amazon Linux 2023` */
  readonly system: string;
  /** Libraries that it has, by the name that others need (`DT_NEEDED`). */
  readonly libraries: ReadonlySet<string>;
  /** Libraries that were looked for in it and are missing, and where that is written. */
  readonly missing: ReadonlyMap<string, string>;
  /** The newest version of each family of symbols: `GLIBC` → `2.34`. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Of glibc and of the compiler: the runtime's own client is linked with most of them (awslambdaric 4.0, `readelf`). */
const base = [
  ...['ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1', 'libc.so.6', 'libm.so.6', 'libmvec.so.1'],
  ...['libpthread.so.0', 'libdl.so.2', 'librt.so.1', 'libutil.so.1', 'libresolv.so.2', 'libanl.so.1'],
  ...['libBrokenLocale.so.1', 'libthread_db.so.1', 'libgcc_s.so.1', 'libstdc++.so.6', 'libz.so.1'],
];

/** Why a library of the container image is not in a function that runs from a zip file. */
const KLAYERS = 'keithrozario/Klayers issues 115, 156 and 160, 2020-09-23 to 2021-06-29';
const RUBY_2_7 = 'lambci/docker-lambda issue 337, 2021-05-06';

/**
 * Python 3.8 to 3.11: what is in a function, which is less than in the container image (aws/aws-lambda-base-images issue
 * 112, 2023-09-04). All runtimes share it (the first layer of every branch of aws/aws-lambda-base-images, 2024-10-14).
 * Libraries: the listing of the file system of functions in lambci/docker-lambda (`base/base-2/fs.txt`, 2019-05-13;
 * the same packages still on 2020-11-22, `packages.txt`), and liblzma of the Python runtime itself (`ldd` in
 * lambgeo/docker-lambda issue 34, 2022-06-01; aws/aws-lambda-base-images issue 127, 2023-12-06).
 * Versions: glibc 2.26 and `libstdc++.so.6.0.24` there, and libstdc++ 7.3.1-18.amzn2 in the image of Amazon Linux 2 on
 * 2026-01-15 (docker-library/official-images pull 20651); symbols of GCC 7.3 (libstdc++ manual, "ABI Policy and
 * Guidelines").
 */
const amazonLinux2: RuntimeImage = {
  system: 'Amazon Linux 2',
  libraries: new Set([
    ...[...base, 'libnsl.so.1', 'libffi.so.6', 'libssl.so.10', 'libcrypto.so.10', 'liblzma.so.5'],
    ...['libgmp.so.10', 'libgmpxx.so.4', 'libacl.so.1', 'libattr.so.1', 'libcap.so.2', 'libcom_err.so.2'],
    ...['libkrb5.so.3', 'libgssapi_krb5.so.2', 'libk5crypto.so.3', 'libkrb5support.so.0', 'libgssrpc.so.4'],
    ...['libkdb5.so.8', 'libkrad.so.0', 'libkeyutils.so.1', 'libverto.so.1', 'libcidn.so.1', 'libtasn1.so.6'],
    ...[
      'libncurses.so.6',
      'libncursesw.so.6',
      'libtinfo.so.6',
      'libtic.so.6',
      'libform.so.6',
      'libformw.so.6',
    ],
    ...[
      'libmenu.so.6',
      'libmenuw.so.6',
      'libpanel.so.6',
      'libpanelw.so.6',
      'libp11-kit.so.0',
      'libpopt.so.0',
    ],
    ...['libpcre.so.1', 'libpcre16.so.0', 'libpcre32.so.0', 'libpcrecpp.so.0', 'libpcreposix.so.0'],
    ...['libselinux.so.1', 'libsepol.so.1', 'libfreebl3.so', 'libnspr4.so', 'libnssutil3.so', 'libplc4.so'],
    ...['libplds4.so', 'libnss_compat.so.2', 'libnss_dns.so.2', 'libnss_files.so.2'],
  ]),
  missing: new Map([
    ['libGL.so.1', 'lambci/docker-lambda issue 318, 2020-11-13'],
    ['libX11.so.6', 'vladholubiev/serverless-libreoffice issue 26, 2020-01-07'],
    ['libcrypto.so.1.1', 'jkehler/awslambda-psycopg2 issue 66, 2021-08-27'],
    ['libcurl.so.4', 'aws/aws-lambda-base-images issue 120, 2023-10-19'],
    ['libexpat.so.1', 'Toblerity/Fiona issue 1078, 2022-03-08'],
    ['libgomp.so.1', 'dmlc/xgboost issue 11048, 2024-12-03'],
    ['libgthread-2.0.so.0', KLAYERS],
    ['libglib-2.0.so.0', 'aws/aws-lambda-base-images issue 112, 2023-09-04'],
    ['libltdl.so.7', 'Miserlou/lambda-packages pull 113, 2021-01-08'],
    ['libmagic.so.1', 'aws/aws-lambda-base-images issue 112, 2023-09-04'],
    ['libpython2.7.so.1.0', 'libgit2/pygit2 issue 1014, 2020-06-16'],
    ['libssl.so.1.1', 'jkehler/awslambda-psycopg2 issue 66, 2021-08-27'],
    ['libssl.so.3', 'awslabs/aws-media-replay-engine issue 13, 2023-05-10'],
    ['libxml2.so.2', 'lambgeo/docker-lambda issue 34, 2020-12-23'],
    ['libxmlsec1.so.1', 'zappa/Zappa issue 1213, 2023-01-17'],
    ...[
      ...['libidn2.so.0', 'liblber-2.4.so.2', 'libldap-2.4.so.2', 'libnghttp2.so.14', 'libnss3.so'],
      ...['libsasl2.so.3', 'libsmime3.so', 'libssh2.so.1', 'libssl3.so', 'libunistring.so.0'],
    ].map((library) => [library, RUBY_2_7] as const),
  ]),
  versions: new Map([
    ['GLIBC', '2.26'],
    ['GLIBCXX', '3.4.24'],
    ['CXXABI', '1.3.11'],
    ['GCC', '7.0.0'],
  ]),
};

/** Where the packages of the image of Python 3.12 are listed, all of them. */
const LISTING_2023 = '`rpm -qa`, amazonlinux/amazon-linux-2023 issue 585, 2023-12-16';

/**
 * Python 3.12 and later, which share their first layer (branches of aws/aws-lambda-base-images, 2024-10-14). Libraries:
 * that listing, of public.ecr.aws/lambda/python:3.12; of its packages libxml2 is still in the images of 3.12 to 3.14 on
 * 2026-07-08 (aws/aws-lambda-base-images issue 589), the others in that of Amazon Linux 2023, on which they are based, on
 * 2026-09-14 (docker-library/repo-info, `repos/amazonlinux/local/2023.12.20260831.0.md`). No report says that a
 * function lacks one of them. Versions: glibc 2.34 and libstdc++ 14.2.1 there (libstdc++ manual, "ABI Policy and
 * Guidelines").
 */
const amazonLinux2023: RuntimeImage = {
  system: 'Amazon Linux 2023',
  libraries: new Set([
    ...[...base, 'libcrypt.so.2', 'libffi.so.8', 'libssl.so.3', 'libcrypto.so.3', 'libzstd.so.1'],
    ...['libbz2.so.1', 'liblzma.so.5', 'libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libgio-2.0.so.0'],
    ...['libgmodule-2.0.so.0', 'libgthread-2.0.so.0', 'libxml2.so.2', 'libgmp.so.10', 'libacl.so.1'],
    ...['libkrb5.so.3', 'libgssapi_krb5.so.2', 'libk5crypto.so.3', 'libkrb5support.so.0'],
    ...['libcom_err.so.2', 'libkeyutils.so.1', 'libcap.so.2', 'libblkid.so.1', 'libmagic.so.1'],
    ...['libarchive.so.13', 'libassuan.so.0', 'libgpgme.so.11', 'libjson-c.so.5', 'libaudit.so.1'],
  ]),
  missing: new Map([
    ['libexpat.so.1', 'developmentseed/eoapi-cdk issue 181, 2025-08-20'],
    // Libraries of packages that the listing does not have: dbus-libs, fontconfig, freetype …
    ...[
      ...['libdbus-1.so.3', 'libfontconfig.so.1', 'libfreetype.so.6', 'libcairo.so.2', 'libgnutls.so.30'],
      ...['libgdk_pixbuf-2.0.so.0', 'libatk-1.0.so.0', 'libcups.so.2', 'libasound.so.2', 'libgtk-3.so.0'],
      ...['libharfbuzz.so.0', 'libsasl2.so.3', 'libelf.so.1'],
    ].map((library) => [library, LISTING_2023] as const),
  ]),
  versions: new Map([
    ['GLIBC', '2.34'],
    ['GLIBCXX', '3.4.33'],
    ['CXXABI', '1.3.15'],
    ['GCC', '14.0.0'],
  ]),
};

/**
 * The image of the runtime of a platform; undefined where nothing is known about it. A platform is told by its glibc,
 * since complete platforms name no runtime.
 */
export function runtimeImage({ glibc }: Pick<Platform, 'glibc'>): RuntimeImage | undefined {
  const version = glibc?.join('.');
  return [amazonLinux2, amazonLinux2023].find(({ versions }) => versions.get('GLIBC') === version);
}
