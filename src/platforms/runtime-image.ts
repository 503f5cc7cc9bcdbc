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

/** Where the packages of the image of Python 3.12 are listed, all of them. */
const LISTING_2023 = '`rpm -qa`, amazonlinux/amazon-linux-2023 issue 585, 2023-12-16';

/** glibc and the compiler's own libraries; `libnsl` and `libcrypt` are packages of their own since. */
const base = [
  ...['ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1', 'libc.so.6', 'libm.so.6', 'libmvec.so.1'],
  ...['libpthread.so.0', 'libdl.so.2', 'librt.so.1', 'libutil.so.1', 'libresolv.so.2', 'libanl.so.1'],
  ...['libBrokenLocale.so.1', 'libthread_db.so.1', 'libgcc_s.so.1', 'libstdc++.so.6', 'libz.so.1'],
  ...['libbz2.so.1', 'liblzma.so.5', 'libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libgio-2.0.so.0'],
  ...['libgmodule-2.0.so.0', 'libgthread-2.0.so.0', 'libxml2.so.2', 'libgmp.so.10', 'libacl.so.1'],
  ...['libattr.so.1', 'libkrb5.so.3', 'libgssapi_krb5.so.2', 'libk5crypto.so.3', 'libkrb5support.so.0'],
  ...['libcom_err.so.2', 'libkeyutils.so.1', 'libcap.so.2', 'libblkid.so.1', 'libmagic.so.1'],
];

/**
 * Python 3.8 to 3.11. Libraries: packages named in reports about public.ecr.aws/lambda/python:3.8 and 3.9
 * (aws/aws-lambda-base-images issues 19, 2021-07-06, and 65, 2022-10-26), `/lib64` of a function on Python 3.8
 * (awslabs/aws-media-replay-engine issue 13). Versions: libstdc++ 7.3.1-18.amzn2 (docker-library/official-images
 * pull 20651, 2026-01-15) has those of GCC 7.3 (libstdc++ manual, "ABI Policy and Guidelines").
 */
const amazonLinux2: RuntimeImage = {
  system: 'Amazon Linux 2',
  libraries: new Set([
    ...[...base, 'libnsl.so.1', 'libcrypt.so.1', 'libffi.so.6', 'libssl.so.10', 'libcrypto.so.10'],
    ...['libcurl.so.4', 'libnss3.so', 'libnssutil3.so', 'libsmime3.so', 'libssl3.so', 'libnspr4.so'],
    ...['libplc4.so', 'libplds4.so'],
  ]),
  missing: new Map([
    ['libGL.so.1', 'lambci/docker-lambda issue 318, 2020-11-13'],
    ['libX11.so.6', 'vladholubiev/serverless-libreoffice issue 26, 2020-01-07'],
    ['libssl.so.1.1', 'jkehler/awslambda-psycopg2 issue 66, 2021-08-27'],
    ['libcrypto.so.1.1', 'jkehler/awslambda-psycopg2 issue 66, 2021-08-27'],
    ['libxslt.so.1', 'stackoverflow.com/questions/77023991, 2023-09'],
    ['libexpat.so.1', 'lambgeo/geo-layer issue 11, 2020-04-14'],
  ]),
  versions: new Map([
    ['GLIBC', '2.26'],
    ['GLIBCXX', '3.4.24'],
    ['CXXABI', '1.3.11'],
    ['GCC', '7.0.0'],
  ]),
};

/**
 * Python 3.12 and later. Libraries: `rpm -qa` in public.ecr.aws/lambda/python:3.12 (amazonlinux/amazon-linux-2023 issue
 * 585, 2023-12-16) and the packages of the minimal container, on which it is based (release notes of AL2023.7.20250331).
 * Versions: that release has libstdc++ 14.2.1 (libstdc++ manual, "ABI Policy and Guidelines").
 */
const amazonLinux2023: RuntimeImage = {
  system: 'Amazon Linux 2023',
  libraries: new Set([
    ...[...base, 'libcrypt.so.2', 'libffi.so.8', 'libssl.so.3', 'libcrypto.so.3', 'libzstd.so.1'],
    ...['libarchive.so.13', 'libassuan.so.0', 'libgpgme.so.11', 'libjson-c.so.5', 'libaudit.so.1'],
    ...['libgirepository-1.0.so.1', 'libdb-5.3.so'],
  ]),
  // Libraries of packages that the listing does not have: expat, dbus-libs, fontconfig, freetype …
  missing: new Map(
    [
      ...['libexpat.so.1', 'libdbus-1.so.3', 'libfontconfig.so.1', 'libfreetype.so.6', 'libcairo.so.2'],
      ...['libgdk_pixbuf-2.0.so.0', 'libatk-1.0.so.0', 'libcups.so.2', 'libasound.so.2', 'libgnutls.so.30'],
      ...['libharfbuzz.so.0', 'libgtk-3.so.0', 'libsasl2.so.3', 'libelf.so.1'],
    ].map((library) => [library, LISTING_2023]),
  ),
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
