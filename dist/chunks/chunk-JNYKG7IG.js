// src/text/lists.ts
function append(list, items) {
  for (const item of items) list.push(item);
}
function largest(numbers, least = -Infinity) {
  let best = least;
  for (const number of numbers) best = Math.max(best, number);
  return best;
}
function smallest(numbers) {
  let best = Infinity;
  for (const number of numbers) best = Math.min(best, number);
  return best;
}
function someLines(items, most) {
  const all = [...items];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}
function listSome(items, most) {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

export {
  append,
  largest,
  smallest,
  someLines,
  listSome
};
