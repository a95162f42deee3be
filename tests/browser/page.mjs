// What only a browser can tell of a page: how it looks at each width and in each scheme,
// what it asks of the network, what the keyboard reaches, what paper shows.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parts } from './files.mjs';

const text = file => fs.readFileSync(new URL(file, import.meta.url), 'utf8');
const INSIDE = text('inside.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 360, 320];
const PAPER = 680; // CSS pixels between the margins of an A4 sheet

async function keyboard(page, say) {
  for (const summary of await page.$$('summary')) {
    await summary.press('Enter');
    if (!await summary.evaluate(element => element.parentElement.open)) say('keyboard', 'Enter does not unfold a summary');
  }
  await page.evaluate(() => own.restart());
  const count = await page.evaluate(() => own.watch());
  await Promise.all(Array.from({ length: count }, () => page.keyboard.press('Tab')));
  const stops = await page.evaluate(() => own.stops);
  stops.forEach(({ at, name, outlined, inView }, i) => {
    if (!outlined) say('focus', `${name} shows no outline`);
    if (!inView) say('focus', `${name} is out of sight`);
    if (at <= stops[i - 1]?.at) say('keyboard', `${name} comes after what stands below it`);
  });
  for (const [at, name] of await page.evaluate(() => own.reachable()))
    if (!stops.some(stop => stop.at === at)) say('keyboard', `Tab does not reach ${name}`);
  if (await page.$('nav') && !stops[0]?.skips) say('keyboard', 'the first stop is not a link to the text');
}

// A reader scrolls, and a blind reader reads, with the arrow keys.
async function arrows(page, say) {
  await page.evaluate(() => own.guard());
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  for (const key of await page.evaluate(() => own.taken())) say('arrows', `taken over: ${key}`);
}

// Every finding of axe at one width, in one scheme; a scheme changes colours only.
// What axe could not decide counts too, but for the labels of figures: `structure` compares their colour with the ink.
async function accessible(page, width, colorScheme, say) {
  const runOnly = colorScheme === 'light' ? TAGS : { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] };
  // 7:1 is more than 4.5:1
  const rules = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
  const { violations, incomplete } = await page.evaluate(options => axe.run(document, options),
    { runOnly, rules, preload: false, resultTypes: ['violations', 'incomplete'] });
  const undecided = incomplete.map(({ id, nodes }) =>
    ({ id, help: 'cannot be decided', nodes: nodes.filter(node => !/^<t(ext|span)\b/.test(node.html)) }));
  for (const { id, help, nodes } of [...violations, ...undecided].filter(({ nodes }) => nodes.length))
    say('axe', `${colorScheme} ${width} px: ${id}: ${help}: ${nodes[0].html.slice(0, 80)} (${nodes.length})`);
}

// A worker keeps two pages open, one with JavaScript and one without: opening them is what costs.
// It takes a page's file; `say` is called as say(check, message).
// Where `only` names another check, axe is left out: it is half of the work.
export async function makeWorker(browser, site) {
  const AXE = text('node_modules/axe-core/axe.min.js');
  const page = await (await browser.newContext()).newPage();
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const requests = [];
  page.on('request', request => requests.push(request.url()));
  await page.addInitScript(INSIDE);

  return async (file, say, only) => {
    const address = pathToFileURL(path.resolve(site, file)).href;
    const { lang } = parts(file);
    requests.length = 0;
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
    await page.goto(address);
    const whole = await page.evaluate(() => own.texts(document.body));
    for (const [check, message] of await page.evaluate(lang => own.structure(lang), lang)) say(check, message);

    const schemes = !only || only === 'axe' ? ['light', 'dark'] : [];
    if (schemes.length) await page.evaluate(AXE);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => own.wider());
      if (wide) say('width', `${width} px: ${wide}`);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await accessible(page, width, colorScheme, say);
      }
    }

    await page.setViewportSize({ width: PAPER, height: 900 });
    const screen = await page.evaluate(() => own.unfolded());
    await page.emulateMedia({ media: 'print' });
    for (const message of await page.evaluate(screen => own.paper(screen), screen)) say('print', message);

    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await page.setViewportSize({ width: WIDTHS[1], height: 900 });
    await keyboard(page, say);
    if (requests.length !== 1) say('request', `asks for ${requests.slice(1)}`);
    await arrows(page, say);

    await still.goto(address);
    await still.evaluate(INSIDE);
    const without = await still.evaluate(() => own.texts(document.body));
    for (const text of whole) if (!without.includes(text)) say('script', `"${text.slice(0, 60)}" needs JavaScript`);
  };
}
