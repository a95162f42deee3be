// What is asked of a page from inside: this script runs in the browser, before the page's own.
// Nothing here changes the page for good.
window.own = (() => {

const stops = [], keys = [], left = []; // what `watch` and `guard` note
const hidden = 'style, script, noscript, button';

// The texts that a reader sees in an element, but for those inside `except`: a list.
const texts = (root, except = hidden) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const parent = walker.currentNode.parentElement;
    const visible = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (text && visible && !parent.closest(`${hidden}, ${except}`)) seen.push(text);
  }
  return seen;
};

// The text itself, without what leads to the other language
const main = () => texts(document.querySelector('main') ?? document.body, 'h2 a');

// Enough of an element to find it in its file
const name = element =>
  element.cloneNode().outerHTML.replace(/<\/.*/s, '').slice(0, 80) + element.textContent.trim().slice(0, 30);

// A figure is drawn in the ink of the page; its labels are whole, and none covers another. Gives a list of messages.
function figure(svg) {
  const ink = getComputedStyle(document.body).color;
  const found = [...svg.querySelectorAll('*')].flatMap(part => ['fill', 'stroke']
    .filter(property => !['none', ink].includes(getComputedStyle(part)[property]))
    .map(property => `${name(part)} has a ${property} of its own`));
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text')].map(text => ({ text, box: text.getBoundingClientRect() }));
  // How far two boxes go into each other, across and down
  const across = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  labels.forEach(({ text, box }, i) => {
    if (across(box, frame) < box.width - 1 || down(box, frame) < box.height * .8) found.push(`${name(text)} is cut`);
    for (const next of labels.slice(i + 1))
      if (across(box, next.box) > 1 && down(box, next.box) > box.height * .35)
        found.push(`${name(text)} is under ${name(next.text)}`);
  });
  return found;
}

// The texts whose words are of the other language than their `lang` says: a list of messages.
function foreign() {
  // Words so frequent that a sentence of either language is full of them
  const frequent = {
    en: /^(the|of|and|is|to|it|that|with|what|when|not|by|an|this|be|has|which|for|from|was|no|or|such|too)$/,
    fr: /^(le|la|les|des|et|est|une|dans|que|qui|du|pour|ce|pas|il|elle|en|au|sur|par|sont|vous|se|plus|ou)$/,
  };
  const blocks = document.querySelectorAll('p, li, dt, dd, td, th, h1, h2, h3, figcaption, summary, samp, svg text, svg title');
  return [...blocks].flatMap(block => {
    const own = block.cloneNode(true);
    own.querySelectorAll('[lang], code, p, li, ul, ol, dl, i, em').forEach(part => part.remove());
    const words = own.textContent.toLowerCase().match(/[a-zà-ÿœ]+/g) ?? [];
    const count = language => words.filter(word => frequent[language]?.test(word)).length;
    const said = block.closest('[lang]')?.lang;
    return count(said === 'en' ? 'fr' : 'en') > count(said) + 1 ? `${name(block)} is marked as ${said}` : [];
  });
}

// What shows a reader where he is: the list of the page's sections, and the strip of lessons. A list of messages.
function place() {
  const found = [];
  const sections = [...document.querySelectorAll('h2[id]')].map(heading => `#${heading.id}`);
  const list = document.querySelector('.sections');
  const listed = [...list?.querySelectorAll('a') ?? []].map(link => link.hash);
  if (sections.length > 2 && `${listed}` !== `${sections}`) found.push(`the contents are ${listed}, the sections ${sections}`);
  if (list) {
    const box = list.getBoundingClientRect();
    const text = [...document.querySelectorAll('main > :not(nav)')].find(element => {
      const other = element.getBoundingClientRect();
      return box.right > other.left && box.left < other.right && box.bottom > other.top && box.top < other.bottom;
    });
    if (text) found.push(`the contents cover ${name(text)}`);
  }
  const strip = document.querySelector('.strip');
  const here = strip?.querySelector('[aria-current]')?.textContent;
  const number = document.querySelector('h1 small')?.textContent;
  if (strip && here !== number) found.push(`the strip shows ${here ?? 'nothing'} on the page of ${number ?? 'no lesson'}`);
  return found;
}

// What holds whatever the width and the scheme: a list of [check, message].
function structure(lang) {
  const all = selector => [...document.querySelectorAll(selector)];
  const found = [];
  const say = (check, messages) => found.push(...messages.map(message => [check, message]));

  if (all('h1').length !== 1) say('h1', [`${all('h1').length} elements h1`]);
  say('th', all('table').filter(table => !table.querySelector('th')).map(name));
  // A list to move by, and the language at the end of a heading, stand apart from the text.
  say('underline', all('a[href]').filter(link => !link.closest('nav, h2')
    && !getComputedStyle(link).textDecorationLine.includes('underline')).map(name));
  say('place', place());
  say('figure', all('svg').flatMap(figure));
  const said = document.documentElement.lang;
  if (lang && said !== lang) say('lang', [`the page says it is in ${said || 'no language'}`]);
  const leads = link => link.getAttribute('href').match(/^\.\.\/(..)\//)?.[1];
  say('lang', all('a[href]').filter(link => leads(link) && link.closest('[lang]')?.lang !== leads(link)).map(name));
  say('lang', foreign());
  return found;
}

// The first element that makes the page wider than the screen, or that runs out of its column; undefined if none does.
function wider() {
  const column = [...document.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3)')].find(one => one.scrollWidth > one.clientWidth + 1);
  if (document.documentElement.scrollWidth <= innerWidth) return column && `${name(column)} runs out of its column`;
  const element = [...document.querySelectorAll('body :not(pre *)')].find(one => one.getBoundingClientRect().right > innerWidth);
  return `${document.documentElement.scrollWidth - innerWidth} px too wide${element ? `, from ${name(element)}` : ''}`;
}

// The text of the page with everything unfolded
function unfolded() {
  const folded = [...document.querySelectorAll('details:not([open])')];
  for (const details of folded) details.open = true;
  const seen = main();
  for (const details of folded) details.open = false;
  return seen;
}

// What a sheet of paper lacks: a list of messages.
function paper(screen) {
  const found = [...document.querySelectorAll('nav, .skip')].filter(element => element.checkVisibility())
    .map(element => `${name(element)} is printed`);
  const cuts = element => element.clientWidth && element.scrollWidth > element.clientWidth + 1
    && (element === document.body || getComputedStyle(element).overflowX !== 'visible');
  found.push(...[...document.querySelectorAll('body, body *')].filter(cuts).map(element => `${name(element)} is cut`));
  const printed = main();
  found.push(...screen.filter(text => !printed.includes(text)).map(text => `"${text.slice(0, 60)}" is not printed`));
  const [red, green, blue] = getComputedStyle(document.body).color.match(/\d+/g).map(Number);
  if (red + green + blue > 300) found.push('light ink on white paper');
  return found;
}

// From now on, notes in `stops` each element that gets the focus.
function watch() {
  const text = document.querySelector('main');
  const all = [...document.querySelectorAll('*')];
  addEventListener('focusin', ({ target }) => {
    const style = getComputedStyle(target), box = target.getBoundingClientRect();
    stops.push({
      at: all.indexOf(target),
      name: name(target),
      skips: text !== null && target.hash === `#${text.id}`,
      outlined: style.outlineStyle === 'auto' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inView: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    });
  });
  return all.filter(element => element.matches('a[href], summary, button, [tabindex]:not([tabindex^="-"])')).length;
}

// What the keyboard must reach: a list of [its place among all elements, its name].
function reachable() {
  const operable = element => element.matches('a[href], summary, button, input, select, textarea')
    || element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX);
  return [...document.querySelectorAll('*')].map((element, at) => [at, element])
    .filter(([, element]) => element.checkVisibility() && operable(element))
    .map(([at, element]) => [at, name(element)]);
}

// The next Tab starts from the top again.
function restart() {
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
}

// From now on, notes what takes the arrow keys over, and what leaves the page.
function guard() {
  document.activeElement.blur();
  addEventListener('keydown', event => keys.push(event), true);
  window.navigation.addEventListener('navigate', event => {
    left.push(event.destination.url);
    event.preventDefault();
  });
}

const taken = () => [...left, ...keys.filter(event => event.defaultPrevented).map(event => event.key)];

return { texts, structure, wider, unfolded, paper, stops, watch, reachable, restart, guard, taken };

})();
