/** Scripts for a panel that shows a story; `document` is the panel's. Each answers null while what it wants is not there. */
export const PANEL = {
  title: `return document.querySelector('.masthead h1')?.textContent ?? null`,
  openNames: `document.querySelector('[data-tab="names"]')?.click(); return document.querySelector('.name') !== null`,
  /** Opens the card of a name and answers its words, those of its look-up left out. */
  card: (name: string) => `${rowOf(name)}
    const open = row?.querySelector('.name-open');
    // The page may just have been read anew: the panel then begins with its first view.
    if (!open) { document.querySelector('[data-tab="names"]')?.click(); return null; }
    if (open.getAttribute('aria-expanded') !== 'true') { open.click(); return null; }
    const parts = [...row.querySelectorAll('.card > :not(.lookup)')];
    return parts.length ? parts.map((part) => part.innerText).join(' ').replace(/\\s+/g, ' ') : null;`,
  /** Presses the button of the card's look-up; what was looked up before stands there without. */
  pressLookUp: (name: string) => `${rowOf(name)}
    const part = row?.querySelector('.lookup');
    part?.querySelector('[data-do="look-up"]')?.click();
    return part ? true : null;`,
  /** Presses "Show image" on whatever card is open. */
  pressImage: `const show = document.querySelector('[data-do="show-image"]'); show?.click(); const pressed = show ? true : null;`,
  /** Where the picture comes from, its width, and its caption; null before it is drawn. */
  picture: `const image = document.querySelector('.lookup-picture img');
    return image?.naturalWidth ? image.src + ' ' + image.naturalWidth + ' ' + image.closest('figure').innerText.replace(/\\s+/g, ' ').trim() : null;`,
  text: `return document.body.innerText.replace(/\\s+/g, ' ');`,
  /** The words of a look-up once it is in this state. */
  lookUp: (name: string, state: string) => `${rowOf(name)}
    const part = row?.querySelector('.lookup[data-lookup="${state}"]');
    return part ? part.innerText.replace(/\\s+/g, ' ') : null;`,
};

function rowOf(name: string): string {
  return `const row = [...document.querySelectorAll('.name')].find((r) => r.querySelector('.name-name').textContent === ${JSON.stringify(name)});`;
}
