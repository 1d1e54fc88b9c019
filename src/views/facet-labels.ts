import type { FacetName } from '../../search/engine/search-engine.ts';
import { observanceById } from '../../search/calendar/observances.ts';
import { eventKind } from '../../search/events/event-kinds.ts';
import { datedPlaceName } from './place-names.ts';

const LABELS: Readonly<Partial<Record<FacetName, (value: string) => string>>> = {
  place: datedPlaceName,
  kind: (value) => eventKind(value)?.label ?? value,
  observance: (value) => observanceById(value)?.subject ?? value,
};

/** What a facet's value is called on pages; the value itself where no table knows it. */
export function facetLabel(facet: FacetName, value: string): string {
  return (LABELS[facet]?.(value) ?? value).normalize('NFC');
}
