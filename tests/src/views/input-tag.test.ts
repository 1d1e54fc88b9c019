import { expect, test } from 'vitest';
import { inputTag } from '../../../src/views/input-tag.ts';

test('no sign of markup in a value stands as it is', () => {
  const value = `"'><script>alert(1)</script> & lễ`;
  expect(inputTag({ type: 'search', value })).toBe(
    '<input type="search" value="&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; lễ">',
  );
});

test('attributes without a value are left out, empty ones are not', () => {
  expect(inputTag({ value: '', maxlength: 10, 'aria-describedby': undefined })).toBe(
    '<input value="" maxlength="10">',
  );
});
