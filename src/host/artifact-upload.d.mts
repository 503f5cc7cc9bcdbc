/**
 * Uploads a file as an artifact of the run that is called as it and downloaded as it is. An older artifact of that name is
 * deleted first.
 * @param path absolute
 * @returns its number
 * @throws Error
 */
export function uploadFile(path: string, name: string, directory: string): Promise<number>;
