// src/text/near-names.ts
var LONGEST_NAME = 200;
var MAX_NAMES = 1e4;
function editDistance(left, right, limit = Infinity) {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, beforeLast[column - 2] + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length], limit + 1);
}
function nearNames(written, names, limit = Infinity) {
  if (written === "" || written.length > LONGEST_NAME) return [];
  const allowed = Math.min(limit, Math.max(1, Math.floor(written.length / 3)));
  const lower = written.toLowerCase();
  const found = [];
  let looked = 0;
  for (const name of new Set(names)) {
    if (++looked > MAX_NAMES) break;
    if (name === written || name.length > LONGEST_NAME) continue;
    const edits = editDistance(lower, name.toLowerCase(), allowed);
    if (edits <= allowed) found.push({ name, edits: edits + (hasOtherCase(written, name) ? 0.5 : 0) });
    else if (written.length >= 4 && (name.startsWith(written) || written.startsWith(`${name}_`))) {
      found.push({ name, edits: allowed + 1 });
    }
  }
  found.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}
function hasOtherCase(left, right) {
  return left !== right && left.toLowerCase() === right.toLowerCase();
}
function nearestName(written, names, limit = Infinity) {
  return nearNames(written, names, limit)[0];
}

export {
  editDistance,
  nearNames,
  nearestName
};
