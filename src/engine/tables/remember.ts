/** Most texts of a table come again and again: one that has been read is not read twice. */
export function remember<V>(read: (text: string) => V, most = 5000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = read(text);
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value as V;
  };
}
