declare const LAMBDA_PACKAGE_BUILD: string;

/**
 * Digest of the program's code. What one build made of a wheel, another does not use: their code may differ.
 * Undefined where the code is not built: then nothing is kept.
 */
export const thisBuild = typeof LAMBDA_PACKAGE_BUILD === 'undefined' ? undefined : LAMBDA_PACKAGE_BUILD;
