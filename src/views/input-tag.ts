/** What may not stand as it is in a quoted attribute, or had better not. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (text: string): string => text.replaceAll(/[&"'<>]/gu, (sign) => REFERENCES[sign] ?? sign);

/**
 * An input as HTML, for values that readers type: the framework leaves `<` and `>` in attributes as they are, which is
 * right in a page and wrong wherever a page is cut up. An attribute without a value is left out.
 */
export function inputTag(attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(String(value))}"`,
  );
  return `<input${written.join('')}>`;
}
