/**
 * Readability 0.6.0 without the parts that this project never uses: titles, bylines and dates of a page's head (read by
 * lib/page/metadata), addresses of images, and the clean-up of markup that nobody shows. None of them touches which text
 * is kept: the copy of the page that it works on has no head, no scripts and no addresses.
 */
const STUBS: Readonly<Record<string, string>> = {
  parse: `
    this._unwrapNoscriptImages(this._doc);
    this._prepDocument();
    this._metadata = this._getArticleMetadata();
    this._articleTitle = this._metadata.title;
    var content = this._grabArticle();
    if (!content) return null;
    this._postProcessContent(content);
    return { content };`,
  _getJSONLD: 'return {};',
  _getArticleMetadata: 'return { title: this._doc.title };',
  _getArticleTitle: 'return this._doc.title;',
  _unescapeHtmlEntities: 'return str;',
  // On the copy no image has an address: the original takes all such images away.
  _unwrapNoscriptImages: 'doc.querySelectorAll("img").forEach((e) => e.remove());',
  _isSingleImage: 'return false;',
  _fixLazyImages: '',
  _fixRelativeUris: '',
  _simplifyNestedElements: '',
  _cleanClasses: '',
  _removeScripts: '',
  _cleanStyles: '',
  _isUrl: 'return true;',
};

/** Tables that only the emptied methods read. */
const UNREAD = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'HTML_ESCAPE_MAP'];
const UNREAD_PATTERNS = [
  'jsonLdArticleTypes',
  'srcsetUrl',
  'b64DataUrl',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'extraneous',
];

/** The source with those methods emptied or cut short and nothing written to a log. Throws where the source is another one. */
export function slim(source: string): string {
  let code = source;
  for (const [name, body] of Object.entries(STUBS)) {
    const method = new RegExp(`\\n  ${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n  \\},\\n`);
    if (!method.test(code)) throw new Error(`Readability has no method ${name}: is it still 0.6.0?`);
    code = code.replace(method, (_, parameters) => `\n  ${name}(${parameters}) { ${body} },\n`);
  }
  for (const name of UNREAD)
    code = code.replace(new RegExp(`\\n  ${name}: [[{][\\s\\S]*?\\n?[\\]}],\\n`), `\n  ${name}: [],\n`);
  for (const name of UNREAD_PATTERNS) code = code.replace(new RegExp(`\\n    ${name}:\\s*/.*/[a-z]*,\\n`), '\n');
  return shorten(
    code
      .replace(/if \(this\._debug\) \{[\s\S]*?\} else \{\s*this\.log = function \(\) \{\};\s*\}/, '')
      .replace(/this\.log\([^;]*?\);/g, ';'),
  );
}

/** Gives private members short names; `_flags` keeps its own, since lib/page/run-readability sets it. */
function shorten(code: string): string {
  const names = new Set(code.match(/(?<![\w$'"])_[a-z]\w+/g));
  names.delete('_flags');
  const short = new Map([...names].map((name, i) => [name, `_${i.toString(36)}`]));
  return code.replace(/(?<![\w$'"])_[a-z]\w+/g, (name) => short.get(name) ?? name);
}

export function slimReadability() {
  return {
    name: 'sidelight:slim-readability',
    transform: (code: string, id: string) =>
      /@mozilla\/readability\/Readability\.js$/.test(id.replace(/\?.*$/, ''))
        ? { code: slim(code), map: null }
        : undefined,
  };
}
