-- The driver: one pandoc process for all pages that are out of date.
-- Metadata: `pages`, the names of pages (each made in both languages);
--           `all`, the names of all pages, whose links are checked;
--           `base`, the address where the site will be served, if known;
--           `task`: none to make the site, `check` to refuse sections out of step, `agree` to declare all in step.
-- Reads docs-*/NAME.md and build/lessons.list, writes build/site/*/NAME.html where the bytes changed,
-- and prints the names of the files written. Exit status 1 after any complaint.
package.path = pandoc.path.directory(PANDOC_SCRIPT_FILE) .. '/?.lua;' .. package.path
local source = require 'source'
local words = require 'words'
local pages = require 'page'
local check = require 'check'
local include = require 'include'
local typography = require 'typography'
local html = require 'html'

local function write_if_changed(file, text)
  local old = io.open(file, 'rb')
  local same = old and old:read('a') == text
  if old then old:close() end
  if same then return false end
  local new = assert(io.open(file, 'wb'))
  new:write(text)
  new:close()
  return true
end

local templates = PANDOC_STATE.user_data_dir .. '/templates/'

local function template(name)
  return pandoc.template.compile(source.text(templates .. name), templates .. name)
end

-- The style sheet goes into each page, so that a page is one request; its white space stays behind.
local style = source.text(templates .. 'style.css'):gsub('%s+', ' '):gsub(' ?([{}:;,]) ', '%1'):gsub(';}', '}')
style = pandoc.MetaInlines { pandoc.RawInline('html', style) }

-- Gives a document as HTML. The command's own options carry the highlighting, which a table of ours would lack.
local function write_html(doc, page_template)
  local options = PANDOC_WRITER_OPTIONS
  options.template = page_template
  options.wrap_text = 'wrap-preserve'
  return html.tidy(pandoc.write(doc, 'html', options))
end

-- The metadata that the template needs around a page's text.
local function around(page, doc, base)
  local meta, w = doc.meta, words[page.lang]
  local lesson = page.lessons[page.name]
  meta.title = lesson and pages.inlines(lesson[page.lang]) or meta.title
  meta.lang, meta.other = page.lang, page.lang == 'en' and 'fr' or 'en'
  meta.page, meta.lesson, meta.words = page.name, lesson and page.name, w
  meta.style, meta.inside = style, page.name ~= 'index'
  meta.base, meta.root = base ~= '', base ~= '' and base or '..'
  local function neighbour(step)
    local to = lesson and page.lessons[lesson.at + step]
    return to and { page = to.name, title = pages.inlines(to[page.lang]) }
  end
  meta.before, meta.after = neighbour(-1), neighbour(1)
  return doc
end

-- Every section heading of a page's HTML leads to the same section in the other language.
local function switch_links(page, text)
  local other = page.lang == 'en' and 'fr' or 'en'
  local link = (' <a href=../%s/%s.html#%%2 lang=%s>%s</a></h2>'):format(other, page.name, other, words[page.lang].switch)
  return (text:gsub('(<h2 id=([%w-]+)>.-)</h2>', '%1' .. link))
end

local page_template = template 'page.html'

-- Takes a page and the address of the site, gives the page's HTML.
local function weave(page, base)
  local doc = around(page, include(page, page.doc), base)
  if page.lang == 'fr' then doc = typography(doc) end
  doc.meta.description = pandoc.utils.stringify(doc.blocks[1]):match('^.-%.%f[%s\0]')
  return switch_links(page, write_html(html.elements(doc, page.lang), page_template))
end

local function exists(file)
  local handle = io.open(file)
  if handle then handle:close() end
  return handle ~= nil
end

-- One page in both languages: checked, and written where nothing is complained of.
-- A lesson's pages are made only once its test has passed. Gives the files whose bytes changed.
local function make_pair(en, fr, base)
  local before = source.complaints
  check.pair(en, fr)
  if en.number and not exists('build/tests/' .. en.name) then return {} end
  local woven = { [en] = weave(en, base), [fr] = weave(fr, base) }
  local written = {}
  if source.complaints > before then return written end
  for page, text in pairs(woven) do
    local file = ('build/site/%s/%s.html'):format(page.lang, page.name)
    if write_if_changed(file, text) then table.insert(written, file) end
  end
  return written
end

-- The page that offers both languages.
local function make_choice(base)
  local meta = { title = words.en.site, style = style, en = words.en, fr = words.fr }
  meta.base, meta.root = base ~= '', base ~= '' and base or '.'
  return write_if_changed('build/site/index.html', write_html(pandoc.Pandoc({}, meta), template 'choice.html'))
end

-- The list of all pages for search engines; only where their addresses are known.
local function make_sitemap(names, base)
  local file = 'build/site/sitemap.xml'
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
  return write_if_changed(file, table.concat(lines, '\n'))
end

function Pandoc(doc)
  local task = pandoc.utils.stringify(doc.meta.task or '')
  local base = pandoc.utils.stringify(doc.meta.base or '')
  local written = pandoc.List()
  for _, name in ipairs(pages.names(doc.meta.pages)) do
    local en, fr = pages.read(name, 'en'), pages.read(name, 'fr')
    if en and fr then
      if task == 'agree' then
        check.agree(en, fr)
      elseif task == 'check' then
        check.in_step(en, fr)
      else
        written:extend(make_pair(en, fr, base))
        if name == 'index' then
          if make_choice(base) then written:insert('build/site/index.html') end
          if make_sitemap(pages.names(doc.meta.all), base) then written:insert('build/site/sitemap.xml') end
        end
        local before = source.complaints
        check.in_step(en, fr)
        source.complaints = before -- a warning, not an error
      end
      -- pandoc keeps every filter that has run, and a filter its page: without this each page would slow the next.
      en.doc, fr.doc = nil, nil
      collectgarbage()
    end
  end
  check.links(pages.names(doc.meta.all))
  written:sort()
  for _, file in ipairs(written) do print(file) end
  os.exit(source.complaints == 0) -- at once: pandoc has nothing to write, and would clear its memory first
end
