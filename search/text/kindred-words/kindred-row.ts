/** Words that readers use one for the other: lower case, NFC, press tone placement. */
export type KindredRow = readonly [string, string, ...string[]];
