import type { FacetName } from '../engine/search-engine.ts';

/** A facet as people meet it: in URLs, as a heading, and as a word before a colon in the search box. */
export interface Facet {
  readonly name: FacetName;
  /** URL parameter. */
  readonly parameter: string;
  /** Heading. */
  readonly label: string;
  /** Words before a colon: `nơi:"Cần Thơ"`; read with or without marks. */
  readonly prefixes: readonly string[];
  /** Words that join the value in a sentence: "bài … ở Cần Thơ". */
  readonly joint: string;
  /** A query with this prefix. */
  readonly example: string;
}

/** In the order of URLs and of descriptions. */
export const FACETS = [
  { name: 'place', parameter: 'noi', label: 'Địa phương', prefixes: ['nơi', 'ở', 'place'], joint: 'ở', example: 'nơi:"Cần Thơ"' },
  { name: 'kind', parameter: 'loai', label: 'Loại sự kiện', prefixes: ['loại', 'kind'], joint: 'loại', example: 'loại:"kỷ niệm"' },
  { name: 'year', parameter: 'nam', label: 'Năm', prefixes: ['năm', 'year'], joint: 'năm', example: 'năm:2023' },
  { name: 'award', parameter: 'khen-thuong', label: 'Khen thưởng', prefixes: ['khen-thưởng', 'khen', 'award'], joint: 'khen thưởng', example: 'khen:"Huy hiệu Đảng"' },
  { name: 'observance', parameter: 'dip', label: 'Dịp', prefixes: ['dịp', 'occasion'], joint: 'nhân dịp', example: 'dịp:"Quốc khánh"' },
  { name: 'source', parameter: 'nguon', label: 'Nguồn', prefixes: ['nguồn', 'source'], joint: 'nguồn', example: 'nguồn:baocantho' },
] as const satisfies readonly Facet[]; // prettier-ignore
