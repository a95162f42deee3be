// What the files of a site say by themselves, without a browser: that they are valid HTML,
// that their links lead somewhere, that both languages point to each other, and what they weigh.
import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PAGE = 10240; // bytes that a page may weigh as it travels, compressed
const other = { en: 'fr', fr: 'en' };

// The tags of these names in a page: a list of { attribute: value }.
function tags(html, names) {
  const found = html.match(new RegExp(`<(?:${names})\\s[^>]*>`, 'g')) ?? [];
  return found.map(tag => {
    const attributes = tag.matchAll(/\s([\w:-]+)(?:=(?:"([^"]*)"|([^\s">]+)))?/g);
    return Object.fromEntries([...attributes].map(([, name, quoted, bare]) =>
      [name, (quoted ?? bare ?? '').replaceAll('&amp;', '&')]));
  });
}

// A site's pages, as paths from its folder: en/03-seek.html.
export function pages(site) {
  const found = fs.readdirSync(site, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? pages(path.join(site, entry.name)).map(page => `${entry.name}/${page}`) : entry.name);
  return found.filter(name => name.endsWith('.html')).sort();
}

// The language and the name of a page; none for the page that offers both languages.
export function parts(page) {
  const [, lang, name] = page.match(/^(en|fr)\/(.*)\.html$/) ?? [];
  return { lang, name, other: other[lang] };
}

// Gives the text of a file of the site, undefined if there is none, and the set of ids in it.
function reader(site) {
  const kept = new Map();
  return page => {
    if (!kept.has(page)) {
      const file = path.join(site, page);
      const text = fs.existsSync(file) && fs.statSync(file).isFile() ? fs.readFileSync(file, 'utf8') : undefined;
      kept.set(page, { text, ids: new Set(tags(text ?? '', '\\w+').map(tag => tag.id)) });
    }
    return kept.get(page);
  };
}

// The address of the site, if its pages were made with one: what stands before the page in its canonical link.
function base(html, page) {
  const canonical = tags(html, 'link').find(link => link.rel === 'canonical')?.href;
  return canonical?.endsWith(page) ? canonical.slice(0, -page.length) : undefined;
}

// Where a link leads, as a path from the site's folder with its fragment; undefined outside the site.
function resolve(href, page, site) {
  if (site && href.startsWith(site)) href = '/' + href.slice(site.length);
  else if (/^([a-z]+:|\/)/i.test(href)) return href[0] === '/' ? 'not in the site' : undefined;
  const from = new URL(page, 'file:///');
  return decodeURI(new URL(href, from).href).slice('file:///'.length);
}

// The files of these pages; `say` is called as say(page, check, message).
export async function checkFiles(site, list, say) {
  const read = reader(site);
  const addressed = list.some(page => base(read(page).text, page));
  for (const page of list) checkFile(read, page, addressed, (check, message) => say(page, check, message));
  const map = read('sitemap.xml').text;
  for (const page of list)
    if (map && parts(page).lang && !map.includes(`/${page}</loc>`)) say(page, 'absolute', 'not in the sitemap');
  await valid(site, list, say);
}

function checkFile(read, page, addressed, say) {
  const html = read(page).text;
  const { lang, name, other } = parts(page);
  const root = base(html, page);
  const lead = href => resolve(href, page, root);

  for (const { href } of tags(html, 'a|link').filter(tag => 'href' in tag)) {
    const [to, id] = (lead(href) ?? '').split('#');
    if (to === '') continue;
    if (read(to).text === undefined) say('links', `${href} leads nowhere`);
    else if (id && !read(to).ids.has(id)) say('links', `${href}: no such id`);
  }

  const alternates = (text, from) => tags(text, 'link').filter(link => link.rel === 'alternate' && link.hreflang)
    .map(link => `${link.hreflang} ${resolve(link.href, from, base(text, from))}`);
  for (const code of lang ? [other] : ['en', 'fr']) {
    const twin = `${code}/${name ?? 'index'}.html`;
    if (!alternates(html, page).includes(`${code} ${twin}`)) say('hreflang', `no alternate ${twin}`);
    else if (lang && !alternates(read(twin).text ?? '', twin).includes(`${lang} ${page}`))
      say('hreflang', `${twin} does not point back`);
  }

  if (lang) {
    const twin = `${other}/${name}.html`;
    const switches = text => tags(text, 'a').filter(link => link.href).map(link => lead(link.href));
    if (!switches(html).includes(twin)) say('switch', `no link to ${twin}`);
    for (const [heading] of html.matchAll(/<h2\b.*?<\/h2>/gs)) {
      const [{ id } = {}] = tags(heading, 'h2');
      if (!id) say('switch', `a section without an id: ${heading}`);
      else if (!switches(heading).includes(`${twin}#${id}`)) say('switch', `section ${id} does not lead to ${twin}#${id}`);
    }
  }

  const metas = tags(html, 'meta').filter(meta => /^og:(url|image)$/.test(meta.property)).map(meta => meta.content);
  const links = tags(html, 'link').filter(link => link.rel === 'canonical' || addressed && link.hreflang).map(link => link.href);
  for (const address of [...metas, ...links])
    if (!/^https?:\/\//.test(address)) say('absolute', `${address} is not an absolute address`);
  if (addressed && !root) say('absolute', 'no canonical address');

  const bytes = execFileSync('gzip', ['-9c'], { input: html }).length;
  if (bytes > PAGE) say('weight', `${bytes} bytes, more than ${PAGE}`);
}

// One run of vnu for all pages: it takes a second to start.
async function valid(site, list, say) {
  const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
  const files = list.map(page => path.resolve(site, page));
  // Half the time, room for its schemas, and no file left behind
  const options = ['-XX:TieredStopAtLevel=1', '-Xss8m', '-XX:-UsePerfData'];
  const { stdout } = await promisify(execFile)('java',
    [...options, '-jar', jar, '--exit-zero-always', '--stdout', '--format', 'json', ...files], { maxBuffer: 1 << 26 });
  for (const { url, lastLine, message } of JSON.parse(stdout).messages)
    say(path.relative(path.resolve(site), url ? fileURLToPath(url) : ''), 'valid', `line ${lastLine}: ${message}`);
}
