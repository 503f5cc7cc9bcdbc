/** A URL, or a text with one, that is safe to show: without user and password. */
export function withoutUser(url: string): string {
  return url.replace(/([a-z0-9+.-]:\/\/)[^/?#\s]*@/gi, '$1');
}
