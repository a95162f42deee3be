-- The driver: one pandoc process for all pages that are out of date.
-- Metadata: `pages`, the names of pages (each made in both languages);
--           `all`, the names of all pages, whose links are checked;
--           `base`, the address where the site will be served, if known;
--           `task`: none to make the site, `check` to refuse sections out of step, `agree` to declare all in step.
-- Reads docs-*/NAME.md and the lessons' own files, writes build/woven/*/NAME.html where the bytes changed,
-- and prints the names of the files written. Exit status 1 after any complaint.
package.path = pandoc.path.directory(PANDOC_SCRIPT_FILE) .. '/?.lua;' .. package.path
local source = require 'source'
local words = require 'words'
local pages = require 'page'
local check = require 'check'
local twins = require 'twins'
local entries = require 'entries'
local html = require 'html'

local templates = PANDOC_STATE.user_data_dir .. '/templates/'

local function template(name)
  return pandoc.template.compile(source.text(templates .. name), templates .. name)
end

-- The style sheet goes into each page, so that a page is one request; its white space stays behind.
local style = source.text(templates .. 'style.css'):gsub('%s+', ' '):gsub(' ?([{}:;,]) ', '%1'):gsub(';}', '}')
style = pandoc.MetaInlines { pandoc.RawInline('html', style) }

-- Gives a document as HTML.
local function write_html(doc, page_template)
  return html.mend(pandoc.write(doc, 'html', { template = page_template, wrap_text = 'wrap-preserve' }))
end

-- The metadata that the template needs around a page's text.
local function around(page, doc, base)
  local meta, lesson = doc.meta, page.lesson
  meta.title = pages.inlines(page.title)
  meta.lang, meta.other = page.lang, page.lang == 'en' and 'fr' or 'en'
  meta.page, meta.lesson, meta.words = page.name, lesson and page.name, words[page.lang]
  meta.style, meta.inside = style, page.name ~= 'index'
  meta.base, meta.root = base ~= '', base ~= '' and base or '..'
  local function neighbour(step)
    local to = lesson and page.lessons[lesson.at + step]
    return to and { page = to.name, title = pages.inlines(to[page.lang]) }
  end
  meta.before, meta.after = neighbour(-1), neighbour(1)
  meta.description = pandoc.utils.stringify(doc.blocks[1]):match('^.-%.%f[%s\0]')
  return doc
end

-- Every section heading of a page's HTML leads to the same section in the other language.
local function switch_links(page, text)
  local other = page.lang == 'en' and 'fr' or 'en'
  local link = (' <a href="../%s/%s.html#%%2" lang="%s">%s</a></h2>'):format(other, page.name, other, words[page.lang].switch)
  return (text:gsub('(<h2[^>]* id="([%w-]+)"[^>]*>.-)</h2>', '%1' .. link))
end

local page_template

-- Takes a page and the address of the site, gives the page's HTML.
local function weave(page, base)
  page_template = page_template or template 'page.html'
  return switch_links(page, write_html(around(page, pages.read(page, html), base), page_template))
end

-- One page in both languages: checked, and written where nothing is complained of.
-- Gives the files whose bytes changed.
local function make_pair(en, fr, base)
  local before = source.complaints
  check.page(en)
  check.page(fr)
  twins.check(en, fr)
  local written = {}
  local woven = { [en] = weave(en, base), [fr] = weave(fr, base) }
  if source.complaints > before then return written end
  for page, text in pairs(woven) do
    local file = ('build/woven/%s/%s.html'):format(page.lang, page.name)
    if source.write(file, text) then table.insert(written, file) end
  end
  return written
end

-- The page that offers both languages.
local function make_choice(base)
  local meta = { title = words.en.site, style = style, en = words.en, fr = words.fr }
  meta.base, meta.root = base ~= '', base ~= '' and base or '.'
  return source.write('build/woven/index.html', write_html(pandoc.Pandoc({}, meta), template 'choice.html'))
end

-- The list of all pages for search engines; only where their addresses are known.
local function make_sitemap(names, base)
  local file = 'build/woven/sitemap.xml'
  if base == '' then
    os.remove(file)
    return false
  end
  local lines = { '<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' }
  for _, lang in ipairs { 'en', 'fr' } do
    for _, name in ipairs(names) do
      lines[#lines + 1] = ('<url><loc>%s/%s/%s.html</loc></url>'):format(base, lang, name)
    end
  end
  lines[#lines + 1] = '</urlset>\n'
  return source.write(file, table.concat(lines, '\n'))
end

-- What the page `find` says of each page, as it was when that page was last made; kept in build/entries.
local function other_entries(name)
  local of = name == 'glossary' and entries.terms or entries.of
  local file, text = 'build/entries/' .. name, of('en', name) .. '\n' .. of('fr', name)
  return source.text(file) ~= text and { file = file, text = text } or nil
end

function Pandoc(doc)
  local task = pandoc.utils.stringify(doc.meta.task or '')
  local base = pandoc.utils.stringify(doc.meta.base or '')
  local all, names = pages.names(doc.meta.all), pages.names(doc.meta.pages)
  local written, changed = pandoc.List(), pandoc.List()

  -- A title stands on many pages.
  local titles = ''
  for _, lesson in ipairs(pages.lessons(all)) do titles = ('%s%s\t%s\t%s\n'):format(titles, lesson.name, lesson.en, lesson.fr) end
  if task == '' and source.text('build/entries/titles') ~= titles then
    names = all
    changed:insert { file = 'build/entries/titles', text = titles }
  end

  local function make(name)
    local en, fr = pages.find(name, 'en'), pages.find(name, 'fr')
    if not en or not fr then return end
    if task == 'agree' then
      twins.agree(en, fr)
    elseif task == 'check' then
      twins.in_step(en, fr)
    else
      written:extend(make_pair(en, fr, base))
      if name == 'index' then
        if make_choice(base) then written:insert('build/woven/index.html') end
        if make_sitemap(all, base) then written:insert('build/woven/sitemap.xml') end
      end
      if en.number or name == 'glossary' then changed:insert(other_entries(name)) end
      local before = source.complaints
      twins.in_step(en, fr)
      source.complaints = before -- a warning, not an error
    end
  end
  names:map(make)
  if #changed > 0 and all:includes('find') and not names:includes('find') then make('find') end
  if source.complaints == 0 then
    for _, entry in ipairs(changed) do source.write(entry.file, entry.text) end
  end
  if task == '' then check.links(all) end
  written:sort()
  for _, file in ipairs(written) do print(file) end
  os.exit(source.complaints == 0) -- at once: pandoc has nothing to write, and would clear its memory first
end
