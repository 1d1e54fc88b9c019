/** Syllables that carry no subject of their own. A query of nothing else is answered, and told so. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'và của là các những cho với có được trong ở tại từ đến về khi thì mà này đó kia một như để bị bởi do ra vào cũng đã đang sẽ rất nên hay hoặc theo trên dưới sau trước'.split(
    ' ',
  ),
);
