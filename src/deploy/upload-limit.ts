/** Largest zip that UpdateFunctionCode accepts in the request itself, in bytes (Lambda quotas: 50 MB). */
export const LARGEST_DIRECT_UPLOAD = 52_428_800;
