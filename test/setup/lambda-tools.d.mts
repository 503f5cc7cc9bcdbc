export function isDebian(): boolean;
