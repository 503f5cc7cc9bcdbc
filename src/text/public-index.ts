/** The one package index that is used when nobody names another, and the host of its files: the only hosts that the project names. */
export const publicIndex = {
  url: 'https://pypi.org/simple/',
  filesHost: 'files.pythonhosted.org',
} as const;
