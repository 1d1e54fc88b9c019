/** A value that is worked out when it is first asked for, and kept. */
export function whenAsked<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: read() }).value;
}
