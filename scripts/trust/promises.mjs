// What is promised, and the trials that guard it: `npm run trust` makes docs/trust.md of both. A trial
// is a test file, or what the names in it begin with: "file › suite › test". Every file of test/trials
// and test/hosts guards something.

const elements = 'test/elements';
const hosts = 'test/hosts';
const inPage = 'test/trials/in-page';
const language = 'test/language';
const node = 'test/node';
const settings = 'test/settings';
const trials = 'test/trials';

export const promises = {
  Privacy: {
    'Nothing is stored on the reader’s device and nothing is sent anywhere: no cookie, no storage, no beacon.':
      [
        `${trials}/privacy.test.mjs`,
        `${inPage}/privacy.test.ts`,
        `${node}/shipped.test.mjs › nothing that is shipped holds storage`,
        `${node}/shipped.test.mjs › nothing that is shipped holds a way to`,
      ],
    'Only files of the kit are fetched, from where your site keeps them.': [
      `${trials}/privacy.test.mjs`,
      `${inPage}/privacy.test.ts`,
      `${trials}/loader.test.mjs › a page of static HTML fetches the loader and nothing else`,
      `${node}/shipped.test.mjs › no address is named but those of the sources`,
    ],
    'A source that a reader opens does not learn which page they came from.': [
      `${elements}/about.test.ts › "About this information" › does not tell a source`,
      `${trials}/privacy.test.mjs`,
    ],
    'What your page is told (events) holds languages, tags and codes, and nothing about the reader.':
      [
        `${trials}/privacy.test.mjs`,
        `${language}/events.test.ts`,
        `${language}/types.test.ts › the types of the kit › know the events on an element`,
      ],
  },

  Security: {
    "It runs under a strict policy (`default-src 'none'`, scripts and styles from your site) and with Trusted Types.":
      [
        `${inPage}/strict.test.ts`,
        `${trials}/loader.test.mjs › a tag without a text gets the ready-made one, equal to the prerendered, under a strict policy`,
        `${trials}/prerender.test.mjs › a page without scripts keeps to a strict policy`,
        `${trials}/script-build.test.mjs › a description for search engines comes once, also under a strict policy`,
        `${trials}/snippet.test.mjs › A copied snippet puts the text into a page, under the policy`,
        `${node}/package.test.mjs › embed/cramp-kit.all.js asks for its own Trusted Types policy`,
      ],
    'Nothing that is written into a page, a setting or a text runs or becomes markup.': [
      `${inPage}/abuse.test.ts`,
      `${settings}/messages.test.ts › a host’s own words › are text and nothing else`,
      `${node}/prerender.test.mjs › words are shown as they are written`,
      `${node}/prerender.test.mjs › values of attributes are escaped`,
    ],
    'No code is made of text (`eval`), no style attribute is written, and markup is made of text in one place.':
      [
        `${node}/shipped.test.mjs › nothing that is shipped holds`,
        `${node}/shipped.test.mjs › markup is made of text in one place`,
      ],
    'A link that could run a script, or a number that is none, is left out.': [
      `${elements}/cramp-help.test.ts › <cramp-help> leaves out and reports`,
      `${settings}/attributes.test.ts`,
    ],
    'A file that somebody has changed is refused where the page pins it.': [
      `${trials}/integrity.test.mjs`,
      `${trials}/snippet.test.mjs › files are pinned by their hashes`,
    ],
    'A server that sends something else instead of a file puts no wrong words on the screen.': [
      `${trials}/faults.test.mjs`,
    ],
    'No path of the machine that built it is in it, and what it holds of others is named with its licence.':
      [
        `${node}/shipped.test.mjs › no path of the machine that built it is in it`,
        `${node}/licences.test.mjs`,
      ],
  },

  'Medical texts': {
    'Texts on safety, medicines and when to get help can be added to, never replaced or emptied.': [
      `${settings}/messages.test.ts › a locked text`,
      `${settings}/host-i18next.test.ts › a site with an i18next`,
      `${inPage}/abuse.test.ts`,
    ],
    'Each statement states a known fact and names its sources, and no fact is left out.': [
      'test/content/facts.test.ts',
      'test/content/sources.test.ts',
      `${elements}/about.test.ts`,
    ],
    'Each number is that of the content, in every language.': ['test/content/words.test.ts'],
    'A text is the same in all forms: script, npm package, static HTML, the guide, WordPress.': [
      `${trials}/prerender.test.mjs › what is written in`,
      `${inPage}/ready-made.test.ts`,
      `${trials}/loader.test.mjs › a tag without a text gets the ready-made one, equal to the prerendered`,
      `${trials}/wordpress-texts.test.mjs › every text in every language comes through the filters of WordPress`,
      `${node}/prerender.test.mjs`,
      `${elements}/cramp-guide.test.ts`,
      `${language}/engines.test.ts`,
    ],
    'A text says who has checked it. A draft says that it is one, and a site can refuse drafts.': [
      `${elements}/about.test.ts › "About this information" › shows at once that the text is a draft`,
      `${elements}/about-view.test.ts`,
      `${settings}/drafts.test.ts`,
      `${trials}/wordpress-texts.test.mjs › where drafts are refused`,
    ],
    'A text that your site has edited says so, and no longer names its reviewer.': [
      `${settings}/messages.test.ts › a text that this site has edited`,
    ],
    'The sheet that a clinician signs has every text, fact and source.': [`${node}/facts.test.mjs`],
    'Each widget shows what its description says.': [
      `${elements}/cramp-overview.test.ts`,
      `${elements}/cramp-vs-rls.test.ts`,
      `${elements}/cramp-causes.test.ts`,
      `${elements}/cramp-relief.test.ts`,
      `${elements}/cramp-prevention.test.ts`,
      `${elements}/cramp-help.test.ts`,
      `${elements}/every-element.test.ts`,
    ],
  },

  'Your page': {
    'The kit may be loaded twice, in two versions, or late: the first wins and nothing breaks.': [
      `${inPage}/scripts.test.ts › The kit may be loaded twice, or late`,
      `${trials}/loader.test.mjs › loaded twice it fetches once`,
      `${elements}/defining.test.ts`,
    ],
    'Importing the package changes nothing until you ask for a tag.': [
      `${elements}/importing.test.ts`,
      `${elements}/defining.test.ts`,
      `${elements}/defining-all.test.ts`,
      `${node}/package.test.mjs › importing`,
      `${hosts}/package.test.mjs › a bundle with`,
    ],
    'Widgets that are gone leave nothing behind.': [
      `${trials}/heap.test.mjs`,
      `${inPage}/load.test.ts › Widgets that are gone leave nothing behind`,
      `${language}/observers.test.ts`,
    ],
    'Readers find what is off the screen and not laid out.': [`${inPage}/off-screen.test.ts`],
    'A page may hold a great many widgets.': [
      `${inPage}/load.test.ts › A page may hold a great many widgets`,
      `${language}/many-widgets.test.ts`,
    ],
    'Other scripts, and what they do to the page, do not keep the texts away.': [
      `${inPage}/scripts.test.ts › Whatever scripts a page has`,
      `${inPage}/moved.test.ts`,
      `${language}/moving.test.ts`,
    ],
    'No stylesheet of your page breaks a text, and the kit changes nothing around it.': [
      `${inPage}/stylesheets.test.ts`,
      `${inPage}/no-doctype.test.ts`,
      `${elements}/every-element.test.ts`,
    ],
    'The page does not jump when a text comes.': [`${trials}/room.test.mjs`],
    'The first bytes do not grow with the number of languages.': [
      `${node}/package.test.mjs › the script build has every other language as a file`,
      `${trials}/loader.test.mjs › a page of static HTML fetches the loader and nothing else`,
    ],
    'A widget that stands in the page as HTML is left alone until the script would say something else, and then taken over once.':
      [
        `${trials}/loader.test.mjs › a page of static HTML fetches the loader and nothing else`,
        `${trials}/loader.test.mjs › the runtime comes where`,
        `${trials}/loader.test.mjs › the runtime leaves what says the same`,
        `${elements}/prerendered.test.ts`,
        `${node}/fingerprint.test.mjs`,
      ],
    'A `<div>` can stand for a tag where an editor strips unknown tags.': [
      `${elements}/known-tags.test.ts`,
      `${trials}/loader.test.mjs › a div stands for a tag`,
    ],
  },

  Language: {
    'A widget takes the language of its part of the page, by a fixed order.': [
      `${language}/sources.test.ts`,
      `${language}/shadow-roots.test.ts`,
    ],
    'It turns with the page at once, wherever the language is changed.': [
      `${language}/live.test.ts`,
      `${trials}/loader.test.mjs › the page that changes its language gets it`,
    ],
    'A language tag is matched by script, then region; rubbish is no error.': [
      `${language}/match.test.ts`,
    ],
    'Where the kit lacks a language it shows English, marked as English, with a note that says so.':
      [`${language}/fallback-note.test.ts`],
    'The text of a language is loaded once, and the last request wins.': [
      `${language}/loading.test.ts`,
      `${inPage}/load.test.ts › A reader may change the language as fast as they can`,
    ],
    'When a file or the network fails, the text stays, your page is told, and it recovers.': [
      `${language}/failure.test.ts`,
      `${language}/failed-first.test.ts`,
      `${trials}/faults.test.mjs`,
      `${trials}/loader.test.mjs › without the runtime the text stays`,
    ],
    'A page translator leaves no mix of languages behind.': [
      `${inPage}/translators.test.ts`,
      `${language}/page-translator.test.ts`,
    ],
    'Every language has every text: no key, no empty line, no placeholder left over.': [
      'test/content/words.test.ts',
      'test/locales/every-language.test.ts',
      `${language}/pseudo-locales.test.ts`,
      `${elements}/every-element.test.ts`,
    ],
    'Numbers, dates and direction are those of the reader’s language and country.': [
      `${language}/numbers.test.ts`,
      `${language}/match.test.ts › the direction of a tag`,
      `${elements}/about.test.ts › "About this information" › writes the day of the edition`,
    ],
    'The picker offers each language by its own name, and shows the one that is chosen.': [
      `${language}/picker.test.ts`,
      `${language}/picker-selected.test.ts`,
      `${elements}/cramp-language.test.ts`,
      `${trials}/loader.test.mjs › the picker answers to its first use`,
    ],
    'A translation that is stale, or lacks a number, a placeholder or a plural form, is named before it ships.':
      [
        `${node}/locales-check.test.mjs`,
        `${node}/locales-texts.test.mjs`,
        `${node}/locales-workflow.test.mjs`,
      ],
  },

  Accessibility: {
    'Automatic checks (axe, Lighthouse) find no fault, in light and dark colours.': [
      `${inPage}/axe.test.ts`,
      `${elements}/accessibility.test.ts`,
      `${trials}/lighthouse.test.mjs`,
      `${trials}/prerender.test.mjs › a page of widgets in`,
    ],
    'A screen reader is given all there is to read, once, in order, with names, headings, headers and languages.':
      [`${trials}/accessibility-tree.test.mjs`],
    'Headings begin at the level that you ask for, and skip none.': [
      `${elements}/headings.test.ts`,
      `${trials}/accessibility-tree.test.mjs › A screen reader finds the headings`,
      `${trials}/prerender.test.mjs › plain HTML is well-formed`,
    ],
    'All can be used with a keyboard alone.': [
      `${inPage}/keyboard.test.ts`,
      `${language}/picker-keyboard.test.ts`,
      `${elements}/about.test.ts › "About this information" › opens and closes with`,
    ],
    'When the language changes, the focus stays and what is open stays open.': [
      `${language}/focus.test.ts`,
      `${inPage}/turning.test.ts › A reader who goes through all languages › keeps the focus`,
      `${elements}/prerendered.test.ts › a widget that stands in the page as HTML › keeps its folds open`,
    ],
    'A change of language is announced once for the page, politely.': [
      `${language}/announcement.test.ts`,
      `${language}/announcement-time.test.ts`,
      `${inPage}/turning.test.ts › A reader who goes through all languages › hears of each change once`,
    ],
    'Nothing is cut off or scrolled sideways, at 400 %, on a phone, or with twice the text size.': [
      `${inPage}/reflow.test.ts`,
      `${elements}/paper-and-phone.test.ts › On a phone`,
    ],
    'What is to be pressed is large enough for a finger.': [`${inPage}/targets.test.ts`],
    'Nothing moves.': [
      `${inPage}/turning.test.ts › A reader who goes through all languages › sees nothing move`,
    ],
    'In forced colours nothing that colour says is lost.': [`${trials}/forced-colours.test.mjs`],
    'Widgets look as they did when somebody last looked.': [`${trials}/pictures.test.mjs`],
    'Paper has every text, also what is folded on the screen.': [
      `${trials}/print.test.mjs`,
      `${elements}/paper-and-phone.test.ts › On paper`,
      `${trials}/prerender.test.mjs › all of it is on paper`,
      `${trials}/prerender.test.mjs › a printed page has the text and its sources`,
    ],
  },

  'Your own words and settings': {
    'Your words stand in the place of ours, text by text, also in a language of your own.': [
      `${settings}/messages.test.ts`,
      `${elements}/slots.test.ts`,
      `${settings}/host-i18next.test.ts`,
    ],
    'Settings work from code and from a block in the page.': [
      `${settings}/configure.test.ts`,
      `${settings}/settings-block.test.ts`,
      `${settings}/with-configuration.test.ts`,
      `${trials}/script-build.test.mjs › a block of settings counts`,
    ],
    'A mistake in a setting or an attribute is reported once and left out, and the rest holds.': [
      `${settings}/attributes.test.ts`,
      `${settings}/configure.test.ts › what a host sets for the page › is reported once`,
      `${settings}/settings-block.test.ts › a block of settings in the page › gets one warning`,
      `${settings}/messages.test.ts › what a host cannot say`,
      `${language}/picker-problems.test.ts`,
    ],
    'A description for search engines says what is shown and no more, if you ask for it.': [
      `${settings}/structured-data.test.ts`,
      `${trials}/script-build.test.mjs › a description for search engines`,
    ],
    'Your page hears when a text is there, has turned or has failed, and can ask later.': [
      `${language}/events.test.ts`,
      `${language}/failure.test.ts › a widget whose words do not load › stays as it is and says so`,
      `${elements}/every-element.test.ts`,
    ],
  },

  'Your tools': {
    'Static HTML is written from the command line and from code, and a mistake is named in one line.':
      [`${node}/prerender.test.mjs`, `${node}/prerender-command.test.mjs`],
    'Static HTML shows the text with no script at all.': [`${trials}/prerender.test.mjs`],
    'The package has types and entries that tools understand.': [
      `${node}/package.test.mjs`,
      `${language}/types.test.ts`,
      `${hosts}/jsx.test.mjs`,
    ],
    'It works in apps made with Angular, Astro, Next, React, Svelte and Vue, whose checkers know its tags.':
      [
        `${hosts}/angular.test.mjs`,
        `${hosts}/astro.test.mjs`,
        `${hosts}/next.test.mjs`,
        `${hosts}/react.test.mjs`,
        `${hosts}/svelte.test.mjs`,
        `${hosts}/vue.test.mjs`,
      ],
    'It works from the script of the package on a plain page.': [`${hosts}/package.test.mjs`],
    'The WordPress plugin shows the texts, with and without scripts, from the oldest to the newest WordPress.':
      [`${trials}/wordpress.test.mjs`, `${trials}/wordpress-texts.test.mjs`],
    'The page that writes your snippet writes one that works.': [
      `${trials}/snippet.test.mjs`,
      `${inPage}/snippet.test.ts`,
    ],
    'It works where Wix, Squarespace and Drupal let little through, as far as that can be imitated.':
      [`${trials}/recipes.test.mjs`],
    'All code in the documents has been tried.': [
      `${trials}/documents.test.mjs`,
      `${trials}/docs-snippets.test.mjs`,
    ],
  },
};
