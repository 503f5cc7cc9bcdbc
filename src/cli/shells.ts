/** The shells that can complete command lines. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
