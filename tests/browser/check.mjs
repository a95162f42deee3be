#!/usr/bin/env node
// check.mjs SITE: proves every page of a site in a real browser, in TAP: one line per check.
// A check that fails says where and why. Needs npm ci, Chromium and Java; without them, skips.
// Exit status: 0 all is right or skipped, 1 something is wrong, 2 there is no such site, or it cannot be proved.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pages, checkFiles } from './files.mjs';
import { makeWorker } from './page.mjs';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];
const SHOWN = 3; // complaints of one page by one check

// A check's name, and what it promises
export const CHECKS = {
  valid: 'valid HTML (vnu)',
  axe: 'WCAG 2.2 A and AA, best practices, contrast 7:1 (axe; light and dark; 1280, 360 and 320 px)',
  width: 'nothing is wider than the screen, or than its column',
  request: 'a page is one request',
  links: 'links and fragments inside the site lead somewhere',
  switch: 'each section leads to the same section in the other language',
  hreflang: 'both languages of a page point to each other',
  lang: 'pages, and words of the other language, say which language they are in',
  script: 'a page reads whole without JavaScript',
  keyboard: 'Tab reaches everything, in the order of the text, the skip link first',
  focus: 'the focus is seen',
  arrows: 'the arrow keys are not taken over',
  h1: 'exactly one h1',
  th: 'tables have headers',
  underline: 'links in the text are told by more than colour',
  place: 'the contents list every section and cover nothing, the strip shows where one is',
  figure: 'no label of a figure is cut or covered',
  print: 'paper shows the whole text, without navigation',
  weight: 'a page weighs at most 10 KB as it travels',
  absolute: 'the addresses for other sites are absolute',
};

const inPath = names => names.flatMap(name => process.env.PATH.split(':').map(folder => path.join(folder, name)))
  .find(file => fs.existsSync(file));

// Why nothing can be proved here; undefined if all is there.
export async function missing() {
  if (!inPath(CHROMIUM)) return 'chromium is missing';
  if (!inPath(['java'])) return 'java is missing';
  for (const name of ['axe-core', 'playwright-core', 'vnu-jar'])
    if (!fs.existsSync(new URL(`node_modules/${name}/package.json`, import.meta.url))) return 'the node modules are missing';
}

// Proves these pages of a site; gives a list of { page, check, message }.
// Of a page that stands in `only`, one check alone is of interest.
export async function prove(site, list, only = {}) {
  const { chromium } = await import('playwright-core');
  const found = [];
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'browser-'));
  const browser = await chromium.launch({
    executablePath: inPath(CHROMIUM),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
    env: { ...process.env, HOME: home },
  });
  const waiting = [...list];
  const work = async () => {
    const worker = await makeWorker(browser, site);
    for (let page; (page = waiting.shift());)
      await worker(page, (check, message) => found.push({ page, check, message }), only[page]);
  };
  try {
    const files = checkFiles(site, list, (page, check, message) => found.push({ page, check, message }));
    await Promise.all([files, work(), work()]);
  } finally {
    await browser.close();
    fs.rmSync(home, { recursive: true, force: true });
  }
  return found;
}

async function main(site) {
  const list = site && fs.existsSync(site) ? pages(site) : [];
  if (!list.length) {
    console.error(`${process.argv[1]}: no pages in ${site}`);
    return 2;
  }
  const reason = await missing();
  if (reason) {
    console.log(`ok - pages in a browser # SKIP ${reason}`);
    return 0;
  }
  const found = await prove(site, list);
  for (const [check, promise] of Object.entries(CHECKS)) {
    const mine = found.filter(one => one.check === check);
    console.log(`${mine.length ? 'not ok' : 'ok'} - ${list.length} pages: ${promise}`);
    for (const page of list) {
      const said = mine.filter(one => one.page === page).map(({ message }) => message.replaceAll('\n', ' '));
      if (said.length > SHOWN) said.splice(SHOWN, Infinity, `and ${said.length - SHOWN} more`);
      for (const message of said) console.log(`# ${page}: ${message}`);
    }
  }
  return found.length ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv[2]).catch(error => (console.error(error.message), 2));
