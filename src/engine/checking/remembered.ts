/** So many answers are kept, then all are forgotten. */
const most = 5000;

/** The same function for what is asked of the same text over and over; what it gives is never `undefined`. */
export function remembered<V extends object | boolean>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = make(text);
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
