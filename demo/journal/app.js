// A single-page newspaper: stories come by fetch, the address changes by history.pushState, the page never loads anew.
const app = document.getElementById('app');
const el = (tag, props = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
};
const STORIES = ['ferry-tax', 'ballot-recount', 'stadium-ban'];

function link(slug, words) {
  const a = el('a', { href: slug ? `/journal/${slug}` : '/journal/', textContent: words });
  a.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', a.href);
    show();
  });
  return a;
}

async function load(slug) {
  const answer = await fetch(`/journal/${slug}.json`);
  return answer.json();
}

let turn = 0;
async function show() {
  const mine = ++turn;
  const slug = location.pathname.replace(/^\/journal\/?/, '').replace(/\/$/, '');
  const nav = el(
    'nav',
    { className: 'tabs' },
    link('', 'Front page'),
    ...STORIES.map((s) => link(s, s.replace('-', ' '))),
  );
  if (!slug) {
    const stories = await Promise.all(STORIES.map(load));
    if (mine !== turn) return;
    document.title = 'The Tallow Journal';
    document.querySelector('meta[property="og:type"]')?.remove();
    app.replaceChildren(
      nav,
      el('h1', { textContent: 'The Tallow Journal' }),
      ...stories.map((s, i) => el('div', { className: 'teaser' }, link(STORIES[i], s.title))),
    );
    return;
  }
  const story = await load(slug);
  if (mine !== turn) return;
  document.title = `${story.title} – The Tallow Journal`;
  let type = document.querySelector('meta[property="og:type"]');
  if (!type) {
    type = el('meta', { content: 'article' });
    type.setAttribute('property', 'og:type');
    document.head.append(type);
  }
  const meta = el(
    'p',
    { className: 'meta' },
    'By ',
    el('span', { className: 'author', textContent: story.author }),
    ' · ',
    el('time', { dateTime: story.published, textContent: story.published.slice(0, 10) }),
  );
  app.replaceChildren(
    nav,
    el(
      'article',
      {},
      el('h1', { textContent: story.title }),
      meta,
      ...story.paragraphs.map((p) => el('p', { textContent: p })),
    ),
  );
  scrollTo(0, 0);
}

addEventListener('popstate', show);
show();
