#!/usr/bin/env node
// faults.mjs SITE: seeds one fault into each of many copies of a lesson's page, and shows in TAP
// that the check named for the fault catches it, where it had nothing to say of the copy without fault.
// Exit status: 0 all are caught or skipped, 1 one is not, 2 there is no such site.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pages } from './files.mjs';
import { CHECKS, missing, prove } from './check.mjs';

const last = html => ['</main>', `${html}</main>`];
const head = html => ['</head>', `${html}</head>`];
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

// What is wrong, what catches it (a check, or a check and the beginning of what it says), what is replaced, by what
const FAULTS = [
  ['an element that is not closed', 'valid', '</ul>', ''],
  ['an id twice', 'valid', ...last('<p id=steps>Again</p>')],
  ['no title', 'valid', /<title>.*?<\/title>/, ''],
  ['an obsolete attribute', 'valid', '<main', '<main align=left'],
  ['a figure without text alternative', 'axe: .*svg-img-alt', /(<svg[^>]*>)<title>.*?<\/title>/, '$1'],
  ['an image without text alternative', 'axe: .*image-alt', ...last(`<img src="${pixel}">`)],
  ['no language', 'axe: .*html-has-lang', '<html lang="en">', '<html>'],
  ['grey text', 'axe: light .*contrast', '--ink:#1a1a1a', '--ink:#666'],
  ['grey text in the dark', 'axe: dark .*contrast', '--ink:#ececec', '--ink:#888'],
  ['grey text on small screens', 'axe: light 360 px: .*contrast', '</style>', '@media(max-width:400px){p{color:#666}}</style>'],
  ['a heading level left out', 'axe: .*heading-order', /<h2 (id="fails".*?)<\/h2>/, '<h4 $1</h4>'],
  ['no main part', 'axe: .*landmark-one-main', /<(\/?)main/g, '<$1div'],
  ['navigation without a name', 'axe: .*landmark-unique', / aria-label=("[^"]*"|\w+)/g, ''],
  ['a zoom that is forbidden', 'axe: .*meta-viewport', 'initial-scale=1', 'initial-scale=1,user-scalable=no'],
  ['a link without text', 'axe: .*link-name', ...last('<p><a href="#steps"></a></p>')],
  ['links too small to touch', 'axe: .*target-size',
    ...last('<p style="font-size:8px"><a href="#steps">a</a> <a href="#see">b</a></p>')],
  ['code that cannot be focused', 'axe: .*scrollable-region-focusable', /<pre tabindex="0"/g, '<pre'],
  ['two h1', 'h1', ...last('<h1>Again</h1>')],
  ['no h1', 'h1', /<(\/?)h1>/g, '<$1p>'],
  ['a table without headers', 'th', ...last('<table><tr><td>a</td><td>b</td></tr></table>')],
  ['a link told by colour only', 'underline', ...last('<p>One <a href="#steps" style="text-decoration:none">link</a></p>')],
  ['code wider than the screen', 'width: 360 px', 'overflow-x:auto', ''],
  ['a line that runs out of its column', 'width: 1280 px: .* column', ...last(`<p><code style="white-space:nowrap">${'line '.repeat(14)}</code></p>`)],
  ['a box wider than the smallest screen', 'width: 320 px', ...last('<p style="width:310px">Text</p>')],
  ['a style sheet of its own', 'request', ...head('<link rel=stylesheet href="style.css">')],
  ['an image of its own', 'request', ...last('<img src="image.png" alt="">')],
  ['a script of its own', 'request', ...head('<script src="script.js"></script>')],
  ['a web font', 'request', '</style>', '@font-face{font-family:x;src:url(x.woff2)}body{font-family:x}</style>'],
  ['a link that leads nowhere', 'links', 'href="glossary.html', 'href="glosary.html'],
  ['a fragment that leads nowhere', 'links', /(href="glossary.html#)[\w-]+/, '$1nothing'],
  ['a skip link that leads nowhere', 'links', 'href="#text"', 'href="#txet"'],
  ['a section that leads to another section', 'switch', /(fr\/[^"#]*#)fails/, '$1steps'],
  ['a section that leads nowhere', 'switch', /(<h2 id="fails">.*?)<a .*?<\/a>/, '$1'],
  ['a page that leads to another page', 'switch', /(<nav[^]*?)\.\.\/fr\/[^">]*/, '$1../fr/index.html'],
  ['no alternate', 'hreflang', /<link rel="alternate" hreflang="fr".*?>/, ''],
  ['an alternate that is another page', 'hreflang', /(<link rel="alternate" hreflang="fr".*?fr\/)[^">]*/, '$1glossary.html'],
  ['another language than said', 'lang', '<html lang="en">', '<html lang="fr">'],
  ['a switch that does not say its language', 'lang', /(<nav[^]*?) lang="fr"/, '$1'],
  ['a French sentence not marked', 'lang', ...last('<p>Le fichier est dans le répertoire de la machine.</p>')],
  ['text written by a script', 'script', ...last('<p id=late></p><script>late.textContent = "Late"</script>')],
  ['text shown by a script', 'script',
    ...last('<style>main p{display:none}</style><script>document.querySelector("main style").remove()</script>')],
  ['code that Tab passes over', 'keyboard', /tabindex="0"/g, 'tabindex="-1"'],
  ['an order of its own', 'keyboard', '<a href="#L', '<a tabindex=1 href="#L'],
  ['a keyboard trap', 'keyboard', ...last('<script>document.querySelector("pre").onkeydown = () => false</script>')],
  ['no skip link', 'keyboard', /<a class="skip".*?<\/a>/, ''],
  ['a fold that the keyboard cannot open', 'keyboard',
    ...last('<details><summary onkeydown="return false">More</summary>Text</details>')],
  ['no outline', 'focus', ':focus-visible{outline:', ':focus-visible{outline:none;x:'],
  ['a skip link that stays out of sight', 'focus', '.skip:not(:focus)', '.skip'],
  ['an arrow key taken over', 'arrows', ...last('<script>onkeydown = event => event.key != "ArrowDown"</script>')],
  ['an arrow key that turns the page', 'arrows',
    ...last('<script>onkeydown = event => { if (event.key == "ArrowRight") location = "index.html"; }</script>')],
  ['a label cut by its figure', 'figure', /<text x="\d+/, '<text x="999'],
  ['a label over another', 'figure', /(<text[^>]*>.*?<\/text>)/, '$1$1'],
  ['a figure with colours of its own', 'figure', 'fill="currentColor"', 'fill="#333"'],
  ['navigation on paper', 'print', /nav,([^{}]*){display:none}/, '$1{display:none}'],
  ['code cut by the edge of the paper', 'print', 'white-space:pre-wrap', 'white-space:pre;font-size:2rem'],
  ['a table cut by the edge of the paper', 'print', ...last(`<table tabindex="0"><tr>${'<th>compilers</th>'.repeat(20)}</tr></table>`)],
  ['text that is not printed', 'print', '</style>', '@media print{main ul{display:none}}</style>'],
  ['light ink on white paper', 'print: light ink', '</style>', '@media print{body{color:#ddd}}</style>'],
  ['more than 10 KB', 'weight', ...last(`<p>${Array.from({ length: 3000 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 0).join(' ')}</p>`)],
  ['a section that the contents leave out', 'place: the contents are', /<a href="#fails">.*?<\/a>/, ''],
  ['contents that cover the text', 'place: the contents cover', 'margin-right:-15rem', 'margin-right:0'],
  ['a strip that shows another place', 'place: the strip', ' aria-current="page"', ''],
  ['an address without its host', 'absolute', ...head('<meta property=og:url content="/en/page.html">')],
];

// Copies the site, and in it the page once per fault in both languages: only the English one is spoiled.
function seed(site, copy, name) {
  fs.cpSync(site, copy, { recursive: true });
  return FAULTS.map(([, , from, to], i) => {
    const write = (lang, spoil) => {
      const text = fs.readFileSync(path.join(site, lang, `${name}.html`), 'utf8').replaceAll(`${name}.html`, `${name}-${i}.html`);
      fs.writeFileSync(path.join(copy, lang, `${name}-${i}.html`), spoil(text));
      return spoil(text) !== text;
    };
    write('fr', text => text);
    return { page: `en/${name}-${i}.html`, spoiled: write('en', text => text.replace(from, to)) };
  });
}

async function main(site) {
  const lesson = site && fs.existsSync(site)
    && pages(site).find(page => /^en\/\d\d-/.test(page) && fs.readFileSync(path.join(site, page), 'utf8').includes('<svg'));
  if (!lesson) {
    console.error(`${process.argv[1]}: no lesson with a figure in ${site}`);
    return 2;
  }
  const reason = await missing();
  if (reason) {
    console.log(`ok - seeded faults # SKIP ${reason}`);
    return 0;
  }
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  let failed = 0;
  try {
    const copies = seed(site, copy, path.basename(lesson, '.html'));
    const only = Object.fromEntries(copies.map(({ page }, i) => [page, FAULTS[i][1].split(':')[0]]));
    const found = await prove(copy, [lesson, ...Object.keys(only)], only);
    // What was said of a page, as if it had the lesson's name
    const says = page => found.filter(one => one.page === page).map(({ check, message }) =>
      `${check}: ${message}`.replaceAll('\n', ' ').replaceAll(path.basename(page), path.basename(lesson)));
    const before = says(lesson);
    const report = (good, promise, ...why) => {
      console.log(`${good ? 'ok' : 'not ok'} - ${promise}`);
      if (!good) why.forEach(line => console.log(`# ${line}`));
      failed += !good;
    };
    FAULTS.forEach(([fault, by], i) => {
      const { page, spoiled } = copies[i];
      const news = says(page).filter(line => !before.includes(line));
      report(news.some(line => new RegExp(`^${by}\\b`).test(line)), `caught by ${by.replace('.*', '')}: ${fault}`,
        spoiled ? 'not caught; instead:' : 'nothing is spoiled', ...news);
    });
    const unproved = Object.keys(CHECKS).filter(check => !FAULTS.some(([, by]) => by.split(':')[0] === check));
    report(!unproved.length, 'every check catches a fault', ...unproved);
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv[2]).catch(error => (console.error(error.message), 2));
