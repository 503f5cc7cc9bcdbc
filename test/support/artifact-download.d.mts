export function downloadArtifact(name: string, path: string, skipDecompress: boolean): Promise<void>;
