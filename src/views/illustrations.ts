/** Whether what a page shows is invented: nothing of it, some, or all; tags on single items tell only where it is some. */
export type Illustrations = 'none' | 'some' | 'all';

export function illustrationsAmong(shown: readonly { readonly illustration: boolean }[]): Illustrations {
  const invented = shown.filter(({ illustration }) => illustration).length;
  if (invented === 0) return 'none';
  return invented === shown.length ? 'all' : 'some';
}
