/** Rows stand in the order of their ids, in memory, in the file and in JSON: an undone deletion returns to its place. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
