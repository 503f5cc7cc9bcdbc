/** A URL, or a text with one, that is safe to show: without user and password. */
export function withoutUser(url: string): string {
  return url.replace(/([a-z]:\/\/)[^/?#\s]*@/gi, '$1');
}
