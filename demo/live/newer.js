// What comes in while the reader reads: each press of the button puts the next entry on top, as live blogs do.
const NEWER = [
  {
    time: '21:58',
    title: 'Opposition to ask the county',
    words: [
      'Martin Oyelaran said the Wexcombe Independents would ask the county to stop the levy. “One vote is not a mandate,” he told the chamber.',
      'He said that the residents had been told nothing about the pumps.',
    ],
  },
  {
    time: '22:10',
    title: 'Council rises',
    words: ['She thanked the stewards. Hannah Prowse promised that the first stones would be laid in May.'],
  },
];
const element = (tag, props, ...children) => {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...children);
  return made;
};
document.getElementById('newer').addEventListener('click', () => {
  const next = NEWER.shift();
  if (!next) return;
  const { time, title, words } = next;
  document
    .querySelector('.posts')
    .prepend(
      element(
        'section',
        { className: 'post' },
        element('time', { dateTime: `2026-02-17T${time}:00+00:00`, textContent: time }),
        element('h2', { textContent: title }),
        ...words.map((textContent) => element('p', { textContent })),
      ),
    );
});
