declare const LAMBDA_PACKAGE_VERSION: string;

/** Version of this program; 0.0.0 where its code is not built. */
export const programVersion: string =
  typeof LAMBDA_PACKAGE_VERSION === 'undefined' ? '0.0.0' : LAMBDA_PACKAGE_VERSION;
