/** Kinds of units right below the province since 1 July 2025. */
export type WardKind = 'phường' | 'xã' | 'đặc khu';

/** Names of the wards of each province (by place id), separated by commas, by kind. */
export type WardTable = Readonly<Record<string, Readonly<Partial<Record<WardKind, string>>>>>;
