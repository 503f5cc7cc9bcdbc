import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/text/near-names.ts
var longest = 200;
function editDistance(left, right) {
  let beforeLast = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, beforeLast[column - 2] + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length];
}
function nearNames(written, names) {
  if (written === "" || written.length > longest) return [];
  const limit = Math.max(1, Math.floor(written.length / 3));
  const found = [];
  for (const name of new Set(names)) {
    if (name === written) continue;
    const near = Math.abs(name.length - written.length) <= limit;
    const edits = near ? editDistance(written, name) : Infinity;
    if (edits <= limit) found.push({ name, edits });
    else if (written.length >= 4 && (name.startsWith(written) || written.startsWith(`${name}_`))) {
      found.push({ name, edits: limit + 1 });
    }
  }
  found.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}
function nearestName(written, names) {
  return nearNames(written, names)[0];
}

export {
  nearNames,
  nearestName
};
