/**
 * Words of class names and ids that say what an element is for, written by hand for Sidelight.
 * A class name is cut at capitals, hyphens and underscores: "wp-caption-text" is "wp", "caption", "text"; neighbouring
 * words are also looked up joined ("read-more" is "readmore"). Each row: why the text in there is no body, and its words.
 */
export const PLACE_WORDS = {
  'an advertisement':
    'ad ads adbox adcontainer adslot adunit advert adverts advertisement advertising adwrapper dfp sponsor sponsored sponsors promo promos promotion promoted taboola outbrain zergnet dianomi commercial affiliate partnerlinks',
  'links to other pages':
    'related relatedlinks relatedposts relatedarticles relatedstories recommended recommendation recommendations recirc recirculation morefrom moreon morestories morenews alsoread readalso readmore readnext seealso youmaylike popular trending mostread mostpopular mostviewed latestnews upnext nextarticle nextpost prevpost prevnext jump teaser teasers keepreading furtherreading inlinelinks crosslinks',
  'share buttons':
    'share shares sharing sharebar sharetools sharedaddy social socials socialmedia socialshare addthis addtoany sharethis followus followbuttons reactions likebutton likes',
  'a newsletter or subscription box':
    'newsletter newsletters subscribe signup optin mailchimp mailinglist regwall registration membership donate donation appeal meter nlsignup contactform',
  'a caption':
    'caption captions credit credits figcaption wpcaptiontext imagecredit photocredit mediacredit imagecaption photocaption imageinfo gallery slideshow lightbox',
  'about the author':
    'byline bylines author authors authorbio authorbox authorinfo aboutauthor bio contributor contributors writer postauthor',
  'date and rubric':
    'timestamp pubdate publishdate datepublished dateline entrymeta postmeta articlemeta metadata entrydate postdate articledate postinfo kicker eyebrow rubric',
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager pagenav toc tableofcontents tags taglist tagcloud posttags articletags topics categories catlinks footer sidebar widget widgets skiplink jumplinks toolbar entryfooter postfooter articlefooter',
  'a repeated quotation': 'pullquote pullquotes pull',
  'text for machines':
    'sronly visuallyhidden visuallyhidden screenreadertext screenreader offscreen accessibility hidden hide printonly',
  'a player or picture':
    'video videos player videoplayer audioplayer podcast jwplayer brightcove carousel slider infographic',
  'a legal or editorial notice': 'disclaimer copyright legal disclosure endnote editorsnote',
  'a form': 'login signin poll quiz survey rating ratings modal popup popover overlay tooltip dialog lightbox',
} as const;

/** Containers of the readers' comments and of consent questions: cut off before anything is scored. */
export const CUT_WORDS = {
  'readers’ comments':
    'comments commentlist commentslist commentsarea commentssection commentsection commentrespond commentform respond disqus disqusthread livefyre discussion facebookcomments fbcomments coralthread',
  'a consent question':
    'cookie cookies cookiebanner cookieconsent consent gdpr onetrust ccpa privacybanner didomi usercentrics',
} as const;
