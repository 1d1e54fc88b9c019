import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../search/events/event-kinds.ts';

import { articleIsNoNews, NOT_NEWS, sentenceIsNoNews } from '../../../search/events/not-news.ts';
import { OTHER_DATES } from '../../../search/events/other-dates.ts';
import { STANDINGS } from '../../../search/events/place-standings.ts';
import { eventsIn } from './events-in.ts';

const DATE = /\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?/u;

describe('tables of events', () => {
  it.each(EVENT_KINDS)('$id: the example tells an event of this kind', ({ id, example }) => {
    const events = eventsIn({ body: example, published: '2024-01-15' });
    expect(events.flatMap((event) => event.kinds)).toContain(id);
  });

  it.each(NOT_NEWS)('no news: $why', ({ why, scope, example }) => {
    const found = scope === 'article' ? articleIsNoNews([example.toLowerCase()]) : sentenceIsNoNews(example);
    expect(found?.split(':')[0]).toBe(why.split(':')[0]);
  });

  it.each(OTHER_DATES)('other dates: $why', ({ side, pattern, example }) => {
    const match = DATE.exec(example.toLowerCase());
    const [from, to] = [match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0)];
    expect(
      pattern.test(
        side === 'before' ? example.toLowerCase().slice(0, from) : example.toLowerCase().slice(to),
      ),
    ).toBe(true);
  });

  it.each(STANDINGS)('places: $role', ({ pattern, example }) => {
    const prefixes = Array.from(example, (_, at) => example.toLowerCase().slice(0, at));
    expect(prefixes.some((prefix) => pattern.test(prefix))).toBe(true);
  });
});
