-- What stands around a page's text: the template, with its style sheet and the page's neighbours.
-- And the files that are nothing but this: the choice of a language, and the list of all pages.
local source = require 'source'
local words = require 'words'
local pages = require 'page'
local reading = require 'reading'
local overview = require 'overview'
local html = require 'html'

local frame = {}

local templates = PANDOC_STATE.user_data_dir .. '/templates/'

local function template(name)
  return pandoc.template.compile(source.text(templates .. name), templates .. name)
end

-- A style sheet goes into the page, so that a page is one request; its comments and its white space stay behind.
-- A page may have rules of its own, in a file of its name.
local function style(name)
  local text = source.text(templates .. name .. '.css') or ''
  return (text:gsub('/%*.-%*/', ''):gsub('%s+', ' '):gsub(' ?([{}:;,>]) ', '%1'):gsub(';}', '}'))
end
local function styles(name) return pandoc.MetaInlines { pandoc.RawInline('html', style 'style' .. style(name)) } end

-- Gives a document as HTML.
local function write_html(doc, page_template)
  return html.mend(pandoc.write(doc, 'html', { template = page_template, wrap_text = 'wrap-preserve' }))
end

-- The metadata that the template needs around a page's text. `order` is the book's, of pages' names.
local function around(page, doc, base, order)
  local meta, lesson, w = doc.meta, page.lesson, words[page.lang]
  meta.title = pages.inlines(page.title)
  meta.lang, meta.other = page.lang, page.lang == 'en' and 'fr' or 'en'
  meta.page, meta.lesson, meta.words = page.name, page.number, w
  meta.style, meta.inside = styles(page.name), page.name ~= 'index'
  meta.base, meta.root = base ~= '', base ~= '' and base or '..'
  meta.time = page.minutes and page.exercise and w.time:format(page.minutes, page.exercise)
  local _, at = order:find(page.name)
  local function neighbour(step)
    local to = at and order[at + step] and pages.find(order[at + step], page.lang, true)
    return to and { page = to.name, number = to.number, title = pages.inlines(to.title) }
  end
  meta.before, meta.after = neighbour(-1), neighbour(1)
  meta.strip = reading.strip(page)
  meta.description = lesson and overview.promise(page.lang, lesson):gsub('[`*]', '')
    or pandoc.utils.stringify(doc.blocks[1]):match('^.-%.%f[%s\0]')
  return doc
end

local page_template

-- Takes a page, the address of the site and the order of the book, gives the page's HTML.
function frame.weave(page, base, order)
  page_template = page_template or template 'page.html'
  local text = html.navigate(page, write_html(around(page, pages.read(page, html), base, order), page_template))
  return page.name == 'find' and text or html.pieces(text) -- an index has messages, which break: find.css
end

-- Makes the page that offers both languages; says whether that changed it.
function frame.choice(base)
  local meta = { title = words.en.site, style = styles 'choice', en = words.en, fr = words.fr }
  meta.base, meta.root = base ~= '', base ~= '' and base or '.'
  return source.write('build/woven/index.html', write_html(pandoc.Pandoc({}, meta), template 'choice.html'))
end

-- Makes the list of all pages for search engines, only where their addresses are known; says whether that changed it.
function frame.sitemap(names, base)
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

return frame
