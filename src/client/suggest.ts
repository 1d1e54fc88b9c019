/**
 * Offers readings while a reader types in a search box. Without this script the box is a plain form; with it, a
 * combobox with a list (WAI-ARIA Authoring Practices): arrows choose, Enter follows, Escape closes.
 */
interface Line {
  readonly text: string;
  readonly kind: string;
  readonly href: string;
}

const WAIT = 120;
const SHORTEST = 2;

async function ask(source: string, text: string, signal: AbortSignal): Promise<Line[]> {
  const answer = await fetch(`${source}?q=${encodeURIComponent(text)}`, { signal });
  return answer.ok ? ((await answer.json()) as Line[]) : [];
}

/** A link that is an option itself: inside one it would be hidden from screen readers. */
function option(line: Line, id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = id;
  link.role = 'option';
  link.ariaSelected = 'false';
  link.href = line.href;
  link.tabIndex = -1;
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = line.kind;
  link.append(line.text, ' ', kind);
  return link;
}

function upgrade(input: HTMLInputElement, source: string): void {
  const list = document.createElement('div');
  list.id = `${input.id}-danh-sach`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.dataset['suggestLabel'] ?? '';
  list.hidden = true;
  input.after(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  let chosen = -1;
  let asked = new AbortController();
  let timer = 0;

  const choose = (place: number): void => {
    const options = [...list.children];
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = place < -1 ? options.length - 1 : place >= options.length ? -1 : place;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  const show = (lines: readonly Line[]): void => {
    list.replaceChildren(...lines.map((line, place) => option(line, `${list.id}-${place}`)));
    list.hidden = lines.length === 0;
    input.ariaExpanded = String(lines.length > 0);
    choose(-1);
  };
  const close = (): void => {
    asked.abort();
    clearTimeout(timer);
    show([]);
  };

  input.addEventListener('input', () => {
    asked.abort();
    clearTimeout(timer);
    const text = input.value.trim();
    if (text.length < SHORTEST) {
      show([]);
      return;
    }
    timer = window.setTimeout(() => {
      asked = new AbortController();
      // A list that does not come is no loss: the form works without.
      ask(source, text, asked.signal).then(show, () => undefined);
    }, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      list.querySelector<HTMLElement>('[aria-selected=true]')?.click();
    }
  });
  input.addEventListener('blur', () => {
    window.setTimeout(close, 150);
  });
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  upgrade(input, input.dataset['suggest'] ?? '');
}
