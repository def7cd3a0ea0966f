/**
 * Readability 0.6.0 without the parts that this project never uses: titles, bylines and dates of a page's head (read by
 * lib/page/metadata), addresses of images, and the clean-up of markup that nobody shows. None of them touches which text
 * is kept: the copy of the page that it works on has no head, no scripts and no addresses.
 */
const STUBS: Readonly<Record<string, string>> = {
  // On the copy no image has an address: the original takes all such images away.
  parse: `
    this._doc.querySelectorAll("img").forEach((e) => e.remove());
    this._prepDocument();
    this._articleTitle = this._doc.title;
    var content = this._grabArticle();
    return content ? { content } : null;`,
  _clean: 'this._removeNodes(this._getAllNodesWithTag(e, [tag]));',
  _getAllNodesWithTag: 'return [...node.querySelectorAll(tagNames.join(","))];',
  // The copy holds only what is seen, without styles.
  _isProbablyVisible: 'return true;',
};

/** Methods that nothing calls once those are short. */
const UNCALLED =
  '_postProcessContent _fixRelativeUris _simplifyNestedElements _cleanClasses _getJSONLD _getArticleMetadata _getArticleTitle _unescapeHtmlEntities _unwrapNoscriptImages _isSingleImage _fixLazyImages _removeScripts _cleanStyles _isUrl'.split(
    ' ',
  );

/** Tables that only these methods read. */
const UNREAD = [
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'CLASSES_TO_PRESERVE',
];
const UNREAD_PATTERNS = [
  'jsonLdArticleTypes',
  'srcsetUrl',
  'b64DataUrl',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'extraneous',
  'videos',
];

/**
 * Stretches that say or do nothing here, and what stands for them. Its own second try on rebuilt nodes is left out:
 * lib/page/run-readability tries again itself. On the copy there are no embeds and no directions to be told of.
 */
const CUTS: readonly [RegExp, string][] = [
  [
    /function Readability\(doc, options\) \{[\s\S]*?\/\/ Start with all flags set/,
    'function Readability(doc) {\n  this._doc = doc;\n  this._articleByline = null;\n  this._metadata = {};',
  ],
  [/\n {2}if \(this\._debug\) \{[\s\S]*?\} else \{\s*this\.log = function \(\) \{\};\s*\}/, ''],
  [/this\.log\([^;]*?\);/g, ';'],
  [/ {4}if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{[\s\S]*?\n {4}\}\n/g, ''],
  [/ {4}if \(this\._docJSDOMParser\) \{[\s\S]*?\n {4}\}\n/, ''],
  [/this\.(?:_cleanStyles|_fixLazyImages)\(articleContent\);/g, ''],
  [/var pageCacheHtml = page\.innerHTML;/, ''],
  [/this\._articleLang = node\.getAttribute\("lang"\);/, ''],
  [/this\._nbTopCandidates/g, 'this.DEFAULT_N_TOP_CANDIDATES'],
  [/ \+ this\._linkDensityModifier/g, ''],
  [/var embeds = this\._getAllNodesWithTag\([\s\S]*?\n {8}\}\n(?=\n {8}var innerText)/, ''],
  [
    /if \(textLength < this\._charThreshold\) \{\s*parseSuccessful = false;[\s\S]*?return articleContent;\n {6}\}/,
    'return textLength ? articleContent : null;',
  ],
  [/var parseSuccessful = true;/, ''],
];

/** The source without all that. Throws where the source is another one. */
export function slim(source: string): string {
  let code = source;
  const cut = (pattern: RegExp, put: string | ((...found: string[]) => string)) => {
    const left = code.replace(pattern, put as string);
    if (left === code) throw new Error(`Readability has no ${pattern}: is it still 0.6.0?`);
    code = left;
  };
  const method = (name: string) => new RegExp(`\\n  ${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n  \\},\\n`);
  for (const [name, body] of Object.entries(STUBS)) {
    cut(method(name), (_, parameters) => `\n  ${name}(${parameters}) { ${body} },\n`);
  }
  for (const name of UNCALLED) cut(method(name), '\n');
  for (const [pattern, put] of CUTS) cut(pattern, put);
  for (const name of UNREAD) cut(new RegExp(`\\n  ${name}: [[{][\\s\\S]*?\\n?[\\]}],\\n`), '\n');
  for (const name of UNREAD_PATTERNS) cut(new RegExp(`\\n    ${name}:\\s*/.*/[a-z]*,\\n`), '\n');
  return shorten(code);
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
        ? { code: slim(code).replace(/\nif \(typeof module[\s\S]*$/, '\nexport default Readability;\n'), map: null }
        : undefined,
  };
}
