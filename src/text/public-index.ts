/** The default package index and the host of its files: the only host names in this project. */
export const publicIndex = {
  url: 'https://pypi.org/simple/',
  filesHost: 'files.pythonhosted.org',
} as const;
