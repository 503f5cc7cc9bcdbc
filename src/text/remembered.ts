/** Longer texts (in characters), and more texts, are not kept: so memory is bounded. */
const LONGEST = 200;
const MOST = 2000;

/**
 * A function of a text that keeps its answers: locks ask for the same few versions thousands of times. An answer
 * `undefined` is made again each time. What `answer` throws is thrown.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = answer(text);
    if (text.length <= LONGEST && known.size < MOST) known.set(text, made);
    return made;
  };
}
