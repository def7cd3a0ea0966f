// Pages that are very large, or made to be slow: for the bench and for the tests in real browsers.
// Invented officials of invented countries.
const PARAGRAPHS = [
  '“The water came without a word,” Arland’s Interior Minister Ines Carvell told reporters in the town of Tell. “We lost the whole sowing.”',
  'Borovian government spokesman Otto Brandvik said the gates had been shut all week. “Somebody has mistaken rain for a plot,” he said.',
  'Carvell said her ministry would publish photographs of the gates, and called on Borovia to let engineers from both countries inspect them.',
  'The Kestrian Red Cross warned that the camps near Tell could not take in more families, and the mayor, Karel Dunmore, agreed.',
];

/** Paragraphs of a story, about so many words of them. */
function paragraphs(words, wrap = (text) => `<p>${text}</p>`) {
  const made = [];
  for (let sum = 0, i = 0; sum < words; i++) {
    const text = `In week ${i + 1} of the dispute nothing was settled. ${PARAGRAPHS[i % PARAGRAPHS.length]}`;
    made.push(wrap(text));
    sum += text.split(' ').length;
  }
  return made.join('');
}

const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');

const TITLE = 'The long dispute over Tell dam';

function page(body, { head = '', title = TITLE } = {}) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z">${head}</head>
<body>${body}</body></html>`;
}

const story = (words, more = '') => `<article><h1>${TITLE}</h1>${paragraphs(words)}${more}</article>`;
const STORY = story(400);
const ld = (text) => `<script type="application/ld+json">${text}</script>`;

/** A story of 20,000 words on a page of 100,000 nodes. */
const largest = () =>
  page(`${story(20_000)}<ul>${times(24_000, (i) => `<li><a href="#r${i}">Item ${i}</a></li>`)}</ul>`);

/**
 * Every page by its name, and how the reading of it ends: it is `read` well, or `refused` with the word that it could not be
 * read; `either` where that hangs on the machine.
 */
export const HEAVY_PAGES = {
  'an ordinary story': { end: 'read', html: () => page(story(800)) },
  'a story of 20,000 words': { end: 'read', html: () => page(story(20_000)) },
  'a story of 20,000 words on a page of 100,000 nodes': { end: 'read', html: largest },
  'a million attributes': {
    end: 'read',
    html: () =>
      page(`${STORY}<div hidden></div>${times(10_000, (i) => `<b ${times(100, (k) => `a${k}=${i} `)}></b>`)}`),
  },
  'attributes of a megabyte': {
    end: 'refused',
    html: () =>
      page(
        `${STORY}${times(8, (i) => `<div class="${'sidebar-x '.repeat(100_000)}" id="${'a'.repeat(1e6)}${i}" style="${'color:red;'.repeat(1e5)}">x</div>`)}`,
      ),
  },
  '100,000 nodes of one letter': {
    end: 'refused',
    html: () => page(`<article><h1>${TITLE}</h1>${paragraphs(400)}<p>${times(50_000, () => '<i>a</i>')}</p></article>`),
  },
  'a story of one letter a node': {
    end: 'refused',
    html: () =>
      page(
        `<article><h1>${TITLE}</h1>${paragraphs(12_000, (text) => `<p>${text.replace(/[a-z]/gi, '<b>$&</b>')}</p>`)}</article>`,
      ),
  },
  'five megabytes in one text': {
    end: 'refused',
    html: () =>
      page(
        `<article><h1>${TITLE}</h1><p>${'Nobody in Tell said a word, the mayor said. '.repeat(116_000)}</p></article>`,
      ),
  },
  'five megabytes of white space': {
    end: 'read',
    html: () => page(`${STORY}<div>${' \n'.repeat(2_500_000)}</div>`),
  },
  'JSON-LD with an endless tail': {
    end: 'read',
    html: () => page(STORY, { head: times(3, () => ld(`{"@type":"Thing"}${' '.repeat(390_000)}x`)) }),
  },
  'JSON-LD of brackets': {
    end: 'read',
    html: () => page(STORY, { head: ld(`${'['.repeat(150_000)}${']'.repeat(150_000)}`) }),
  },
  'JSON-LD that all but says what it is': {
    end: 'read',
    html: () => page(STORY, { head: ld('"@type":['.repeat(20_000)) }),
  },
  '10,000 blocks of JSON-LD': {
    end: 'read',
    html: () =>
      page(STORY, { head: times(10_000, (i) => ld(`{"@type":"NewsArticle","headline":"${i}${' word'.repeat(50)}"}`)) }),
  },
  'a byline of commas': {
    end: 'read',
    html: () =>
      page(`<div class="byline">By ${', '.repeat(60_000)}x</div>${STORY}`, {
        head: `<meta name="author" content="By${','.repeat(200_000)}x">`,
      }),
  },
  'a title of a megabyte': {
    end: 'read',
    html: () =>
      page(STORY, {
        title: 'a long word '.repeat(90_000),
        head: `<meta property="og:title" content="${'a long word '.repeat(90_000)}"><meta name="description" content="${'so it goes '.repeat(90_000)}">`,
      }),
  },
  'a headline around the whole page': {
    end: 'read',
    html: () =>
      page(`<h1>${TITLE}<div class="byline author date">${STORY}${times(40_000, () => '<s>x</s> ')}</div></h1>`),
  },
  '10,000 headlines': {
    end: 'read',
    html: () => page(`${times(10_000, (i) => `<section class="post"><h1>News ${i}</h1></section>`)}${STORY}`),
  },
  'boxes in boxes, all named for something else': {
    end: 'either',
    html: () =>
      page(
        `${times(500, () => '<div class="sidebar comments related">')}${STORY}${times(45_000, () => '<s>x</s> ')}${times(500, () => '</div>')}`,
      ),
  },
  'elements 10,000 deep': {
    end: 'refused',
    html: () => page(`${STORY}<div id="deep" style="display:contents"></div><script src="/depths.js"></script>`),
  },
  'elements 500 deep': {
    end: 'read',
    html: () => page(`${times(500, () => '<div>')}${STORY}${times(500, () => '</div>')}`),
  },
  'a page that hides its own body': {
    end: 'read',
    html: () =>
      page(`<form name="body" id="children"><input name="parentElement"></form><img name="title" alt="">${STORY}`),
  },
  'a page that hides its own methods': {
    end: 'refused',
    html: () => page(`${STORY}<form><input name="getAttribute"><input name="closest"></form>`),
  },
  'a story in a form that hides its own members': {
    end: 'read',
    html: () =>
      page(
        `<form class="page">${['parentElement', 'children', 'id', 'className', 'title', 'parentNode'].map((name) => `<input name="${name}">`).join('')}${STORY}</form>`,
      ),
  },
  'a page that changes all the time': {
    end: 'read',
    html: () => page(`${STORY}<div id="now"></div><script src="/changes.js"></script>`),
  },
};

/** Long texts come and go all the time. */
const CHANGES = `const words = 'Nobody in Tell said a word, the mayor said. '.repeat(3);
const box = document.getElementById('now');
setInterval(() => {
  const p = document.createElement('aside');
  p.textContent = words + Date.now();
  box.append(p);
  if (box.childNodes.length > 20) box.firstChild.remove();
}, 16);`;

/** Only a script can nest so deeply; with boxes of their own, so many would end the browser's own process. */
const DEPTHS = `let at = document.getElementById('deep');
for (let i = 0; i < 10000; i++) {
  const inner = document.createElement('div');
  inner.style.display = 'contents';
  at.append(inner);
  at = inner;
}`;

const script = (code) => (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);

/** The scripts of the pages that need one, by path. */
export const HEAVY_SCRIPTS = new Map([
  ['/changes.js', script(CHANGES)],
  ['/depths.js', script(DEPTHS)],
]);

/** The path of a page. */
export const pathOf = (name) => `/${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;

/** These pages, else all of them, and their scripts by path, for `serveSite`. */
export function heavySite(names = Object.keys(HEAVY_PAGES)) {
  return new Map([...names.map((name) => [pathOf(name), HEAVY_PAGES[name].html()]), ...HEAVY_SCRIPTS]);
}
