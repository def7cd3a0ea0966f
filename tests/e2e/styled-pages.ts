/** One invented story, invented officials of invented countries, on a light page, on a dark one, and in a shadow root. */
const STORY = [
  '“The water came without a word,” Arland’s Interior Minister Ines Carvell told reporters in the town of Tell. “We lost the whole sowing.”',
  'Borovian government spokesman Otto Brandvik said the gates had been shut all week. “Somebody has mistaken rain for a plot,” he said.',
  'Carvell said her ministry would publish photographs of the gates, and called on Peru to let <b>engineers from Germany</b> inspect them.',
  'The Red Cross warned that the camps near Tell could not take in more families, and the mayor, Karel Dunmore, agreed.',
];
const article = `<h1>The long dispute over Tell dam</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}`;

const page = (style: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The long dispute over Tell dam</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-02-03T08:00:00Z"><style>${style}</style></head>
<body>${body}</body></html>`;

const DARK = 'body{background:#111;color:#eee}';

export const STYLED_PAGES = new Map([
  ['/light', page('', `<article>${article}</article>`)],
  ['/dark', page(DARK, `<article>${article}</article>`)],
  [
    '/shadow',
    page('', `<x-story><template shadowrootmode="open"><div class="text">${article}</div></template></x-story>`),
  ],
]);
