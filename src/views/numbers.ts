/** "17.376": figures as Vietnamese writes them. */
export function figure(count: number): string {
  return count.toLocaleString('vi-VN');
}
