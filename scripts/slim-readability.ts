/**
 * Readability 0.6.0 in slices, without the parts that this project never uses: titles, bylines and dates of a page's
 * head (read by lib/page/metadata), addresses of images, and the clean-up of markup that nobody shows. None of them
 * touches which text is kept: the copy of the page that it works on has no head, no scripts, no pictures and no
 * addresses. `parse` is a generator: it gives way to the page's own work between one element and the next.
 */
const STUBS: Readonly<Record<string, string>> = {
  // On the copy no image has an address: the original takes all such images away.
  parse: `
    this._doc.querySelectorAll("img").forEach((e) => e.remove());
    yield* this._prepDocument();
    this._articleTitle = this._doc.title;
    var content = yield* this._grabArticle();
    return content ? { content } : null;`,
  _clean: 'yield* this._removeNodes(this._getAllNodesWithTag(e, [tag]));',
  _getAllNodesWithTag: 'return [...node.querySelectorAll(tagNames.join(","))];',
  _removeNodes: `
    for (var i = nodeList.length - 1; i >= 0; i--) {
      yield;
      var node = nodeList[i];
      if (node.parentNode && (!filterFn || filterFn.call(this, node))) node.remove();
    }`,
  _forEachNode: `
    for (var i = 0, n = nodeList.length; i < n; i++) {
      yield;
      if (nodeList[i]) yield* fn.call(this, nodeList[i], i) ?? [];
    }`,
  _replaceNodeTags: 'for (const node of nodeList) { yield; this._setNodeTag(node, newTagName); }',
  _cleanHeaders: `
    yield* this._removeNodes(this._getAllNodesWithTag(e, ["h1", "h2"]), (node) => this._getClassWeight(node) < 0);`,
  _getLinkDensity: `
    var textLength = this._getInnerText(element).length;
    var linkLength = 0;
    if (textLength) for (var link of element.getElementsByTagName("a")) {
      var href = link.getAttribute("href");
      linkLength += this._getInnerText(link).length * (href && this.REGEXPS.hashUrl.test(href) ? 0.3 : 1);
    }
    return textLength && linkLength / textLength;`,
  _getTextDensity: `
    var textLength = this._getInnerText(e).length;
    var childrenLength = 0;
    if (textLength) for (var child of this._getAllNodesWithTag(e, tags)) childrenLength += this._getInnerText(child).length;
    return textLength && childrenLength / textLength;`,
  // The same in another order: the text of every element of the page is long.
  _isValidByline: `
    if (node.getAttribute("rel") !== "author" && !node.getAttribute("itemprop")?.includes("author") &&
      !this.REGEXPS.byline.test(matchString)) return false;
    var bylineLength = node.textContent.trim().length;
    return bylineLength > 0 && bylineLength < 100;`,
};

/** Methods that give way, for the page's own work, between one element and the next. */
const SLICED =
  'parse _prepDocument _replaceBrs _grabArticle _prepArticle _clean _cleanConditionally _cleanHeaders _cleanMatchedNodes _removeNodes _forEachNode _replaceNodeTags'.split(
    ' ',
  );

/** Methods that nothing calls once those are short. */
const UNCALLED =
  '_postProcessContent _fixRelativeUris _simplifyNestedElements _cleanClasses _getJSONLD _getArticleMetadata _getArticleTitle _unescapeHtmlEntities _unwrapNoscriptImages _isSingleImage _fixLazyImages _removeScripts _cleanStyles _isUrl _findNode _removeFlag _isProbablyVisible'.split(
    ' ',
  );

/** Tables that only these methods read. */
const UNREAD = [
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'CLASSES_TO_PRESERVE',
];
/** Constants, written out where they are read. */
const NUMBERS: Readonly<Record<string, string>> = {
  ELEMENT_NODE: '1',
  TEXT_NODE: '3',
  FLAG_STRIP_UNLIKELYS: '1',
  FLAG_WEIGHT_CLASSES: '2',
  FLAG_CLEAN_CONDITIONALLY: '4',
  DEFAULT_N_TOP_CANDIDATES: '5',
  DEFAULT_CHAR_THRESHOLD: '500',
  DEFAULT_MAX_ELEMS_TO_PARSE: '0',
};
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
 * lib/page/run-readability tries again itself. On the copy there are no pictures, embeds, fields of forms and hidden
 * elements, and no directions to be told of.
 */
const CUTS: readonly [RegExp, string][] = [
  [
    /function Readability\(doc, options\) \{[\s\S]*?\/\/ Start with all flags set/,
    'function Readability(doc) {\n  this._doc = doc;\n  this._articleByline = null;',
  ],
  [
    /this\._flags =\s+this\.FLAG_STRIP_UNLIKELYS \|\s+this\.FLAG_WEIGHT_CLASSES \|\s+this\.FLAG_CLEAN_CONDITIONALLY;/,
    '',
  ],
  [/\n {2}if \(this\._debug\) \{[\s\S]*?\} else \{\s*this\.log = function \(\) \{\};\s*\}/, ''],
  [/\n {6}if \(this\._debug\) \{[\s\S]*?\n {6}\}(?=\n)/g, ''],
  [/this\.log\([^;]*?\);/g, ';'],
  [/ {4}if \(this\._docJSDOMParser\) \{[\s\S]*?\n {4}\}\n/, ''],
  [/this\.(?:_cleanStyles|_fixLazyImages)\(articleContent\);/g, ''],
  [/var pageCacheHtml = page\.innerHTML;/, ''],
  [/if \(node\.tagName === "HTML"\) \{\s*this\._articleLang = node\.getAttribute\("lang"\);\s*\}/, ''],
  [/this\._nbTopCandidates/g, 'this.DEFAULT_N_TOP_CANDIDATES'],
  [/!this\._metadata\.byline &&/, ''],
  [
    /var endOfSearchMarkerNode = this\._getNextNode\(node, true\);\s*var next = this\._getNextNode\(node\);\s*var itemPropNameNode = null;[\s\S]*?(?=this\._articleByline)/,
    'var itemPropNameNode = node.querySelector("[itemprop*=name]");',
  ],
  [/ \+ this\._linkDensityModifier/g, ''],
  [/var embeds = this\._getAllNodesWithTag\([\s\S]*?\n {8}\}\n(?=\n {8}var innerText)/, ''],
  [
    /if \(textLength < this\._charThreshold\) \{\s*parseSuccessful = false;[\s\S]*?return articleContent;\n {6}\}/,
    'return textLength ? articleContent : null;',
  ],
  [/var parseSuccessful = true;/, ''],
  [/var isPaging = page !== null;/, ''],
  [/if \(isPaging\) \{\s*articleContent\.id = "readability-content";\s*\}/, ''],
  [/\n {6}if \(neededToCreateTopCandidate\) \{[\s\S]*?articleContent\.appendChild\(div\);\s*\}/, ''],
  [/(?:var )?neededToCreateTopCandidate = (?:true|false);/g, ''],
  [/if \(!this\._isProbablyVisible\(node\)\) \{[\s\S]*?continue;\s*\}/, ''],
  [/this\._removeNodes\(this\._getAllNodesWithTag\(doc, \["style"\]\)\);/, ''],
  [/this\._clean\(articleContent, "(?:object|embed|link|iframe|input|textarea|select|button)"\);/g, ''],
  [/var contentElementCount = this\._getAllNodesWithTag\(paragraph, \[[^\]]*\]\)\.length;/, ''],
  [/contentElementCount === 0 && /, ''],
  [/var (?:datatable|summary) = table[\s\S]*?continue;\s*\}/g, ''],
  [/const errs = \[\];\s*if \(!isFigureChild && img > 1[^{]*\{[\s\S]*?\}\)`\);\s*\}/, ''],
  [/if \(input > Math\.floor\(p \/ 3\)\) \{[\s\S]*?\}\)`\);\s*\}/, ''],
  [/if \(\(embedCount === 1[^{]*\{[\s\S]*?\}\)`\s*\);\s*\}/, ''],
  [/errs\.push\(\s*`[^`]*`\s*\);/g, 'return true;'],
  [/if \(errs\.length\) \{\s*;\s*return true;\s*\}/, ''],
  [/\(img === 0 \|\| img > 2\) &&/, ''],
  [/if \(img === 0 && textDensity/, 'if (textDensity'],
  [/if \(img == li_count\)/, 'if (!li_count)'],
  [/var (?:img|input) = [^;]*;|var embedCount = 0;/g, ''],
  [/this\._forEachNode\(\s*listNodes,\s*list => \(([^;]*)\)\s*\);/, 'for (const list of listNodes) $1;'],
  [
    /"(?:AUDIO|BUTTON|DATALIST|EMBED|IMG|INPUT|MATH|METER|NOSCRIPT|OBJECT|PROGRESS|SCRIPT|SELECT|TEXTAREA)",(?=[^\]]*"WBR")/g,
    '',
  ],
  // Where it gives way: in its long loops, and wherever something that does so is called.
  [/\n {6}while \(node\) \{/, '$& yield;'],
  [/\n {6}for \(var [cs] = 0, [^{]*\{/g, '$& yield;'],
  [/\n {4}while \(next && next != endOfSearchMarkerNode\) \{/, '$& yield;'],
  [/function (?=\((?:elementToScore|topCandidate)\))/g, 'function* '],
  [new RegExp(`(?<!yield\\* )this\\.(?:${SLICED.join('|')})\\(`, 'g'), 'yield* $&'],
  [new RegExp(`\\n  (?=(?:${SLICED.join('|')})\\()`, 'g'), '\n  *'],
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
  for (const [name, value] of Object.entries(NUMBERS)) {
    cut(new RegExp(`\\n  ${name}: .*,\\n`), '\n');
    code = code.replaceAll(`this.${name}`, value);
  }
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
