// An endless page: the next story comes when the reader nears the end of the last one. The address follows the story
// in view, but for readers who came by an address that says "?stays".
const reel = document.getElementById('reel');
const stays = location.search.includes('stays');
// Many outlets give only the first story a headline of the first rank; so does this page for readers who came by "?second".
const rank = location.search.includes('second') ? 'h2' : 'h1';
let coming = fetch('/endless/next.json').then((answer) => answer.json());
const element = (tag, props, ...children) => {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...children);
  return made;
};

async function append() {
  const stories = await coming;
  const next = stories.shift();
  coming = Promise.resolve(stories);
  if (!next) return;
  const { title, slug, author, published, paragraphs } = next;
  reel.append(
    element(
      'article',
      { className: 'story', id: slug },
      element(rank, { textContent: title }),
      element(
        'p',
        { className: 'by' },
        'By ',
        element('span', { className: 'author', textContent: author }),
        ' ',
        element('time', { dateTime: published, textContent: published }),
      ),
      ...paragraphs.map((textContent) => element('p', { textContent })),
    ),
  );
}

let busy = false;
addEventListener('scroll', async () => {
  if (!busy && innerHeight + scrollY > document.body.scrollHeight - 200) {
    busy = true;
    await append();
    busy = false;
  }
  if (stays) return;
  const seen = [...reel.children].findLast((story) => story.getBoundingClientRect().top < innerHeight / 2);
  const path = `/endless/${seen?.id}.html`;
  if (seen && location.pathname !== path) history.replaceState({}, '', path);
});
