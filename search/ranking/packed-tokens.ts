import type { DocumentTokens } from './token-keys.ts';

/** Lengths of title and lead, then all words; 32 bits each, little endian. */
export function packTokens({ title, lead, body }: DocumentTokens): Uint8Array {
  const packed = new Uint32Array(2 + title.length + lead.length + body.length);
  packed.set([title.length, lead.length]);
  packed.set(title, 2);
  packed.set(lead, 2 + title.length);
  packed.set(body, 2 + title.length + lead.length);
  return new Uint8Array(packed.buffer);
}

export function unpackTokens(bytes: Uint8Array): DocumentTokens {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const packed = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  const [title = 0, lead = 0] = packed;
  return {
    title: packed.subarray(2, 2 + title),
    lead: packed.subarray(2 + title, 2 + title + lead),
    body: packed.subarray(2 + title + lead),
  };
}
