/** Largest package that Lambda accepts, unzipped and with all of its layers: 250 MB, as AWS counts them. Bytes. */
export const LARGEST_UNZIPPED = 262_144_000;
/** Largest zip that a call of AWS accepts in the request itself: 50 MB, as AWS counts them. Bytes. */
export const LARGEST_DIRECT_UPLOAD = 52_428_800;
/** Longest `Handler` of a function that AWS accepts. Characters. */
export const LONGEST_HANDLER = 128;
