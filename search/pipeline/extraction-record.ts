import type { EnrichedArticle } from '../model/enriched-article.ts';
import type { Anniversary, ArticleEvent, Award } from '../model/event.ts';
import type { DateMention, PlaceMention } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';

/** A date as it is exchanged: a quarter is a stretch of months. */
function dateRecord({ start, end, precision }: PartialDate): object {
  return { start, end, precision: precision === 'quarter' ? 'month' : precision };
}

function anniversaryRecord({
  subject,
  class: kind,
  observance,
  ordinal,
  origin,
  lunar,
  check,
}: Anniversary): object {
  return { subject, class: kind, observance, ordinal, origin, ...(lunar === null ? {} : { lunar }), check };
}

function awardRecord({ name, tier, count, posthumous }: Award): object {
  return { name, tier, count, ...(posthumous ? { posthumous } : {}) };
}

function eventRecord(event: ArticleEvent): object {
  const { place, recipients, evidence } = event;
  return {
    kind: event.kinds[0],
    kinds: event.kinds,
    date: event.date === null ? null : dateRecord(event.date),
    date_reason: event.dateReason,
    status: event.status,
    place: { province: place.province, place_id: place.placeId, district_or_ward: place.districtOrWard },
    anniversaries: event.anniversaries.map(anniversaryRecord),
    awards: event.awards.map(awardRecord),
    recipients: recipients.total,
    recipients_in_person: recipients.inPerson,
    recipients_represented: recipients.represented,
    sum_holds: recipients.sumHolds,
    evidence: evidence.sentence,
    evidence_range: { field: evidence.field, start: evidence.start, end: evidence.end },
    rule: event.rule,
    confidence: Math.round(event.confidence * 100) / 100,
  };
}

function mentionRecord({ field, text, start, end, value, rule, reason }: DateMention): object {
  return { field, text, start, end, value: dateRecord(value), rule, reason };
}

function placeRecord({
  field,
  text,
  start,
  end,
  placeId,
  province,
  ward,
  candidates,
  former,
}: PlaceMention): object {
  return { field, text, start, end, place_id: placeId, province, ward, candidates, former };
}

/**
 * All that was read out of an article as one plain object for exchange, keys in snake case: id, title, published,
 * events, dates, places. Ranges count UTF-16 units of the fields as given.
 */
export function extractionRecord({ article, events, dates, places }: EnrichedArticle): object {
  return {
    id: article.id,
    title: article.title,
    published: article.published,
    events: events.map(eventRecord),
    dates: dates.map(mentionRecord),
    places: places.map(placeRecord),
  };
}
