-- The driver of what is read in one piece: pages in reading order, one document in one language,
-- which pandoc writes as HTML (for PDF), as EPUB, or for man.
-- Metadata: `pages`, the names of the chapters in order; `lang`, en or fr.
-- Reads docs-*/NAME.md and build/lessons.list. Exit status 1 after any complaint.
package.path = pandoc.path.directory(PANDOC_SCRIPT_FILE) .. '/?.lua;' .. package.path
local source = require 'source'
local words = require 'words'
local pages = require 'page'
local include = require 'include'
local typography = require 'typography'
local form = require(FORMAT == 'man' and 'man' or 'html')

-- An identifier is unique in its page only: in the book the page's name comes before it, and a letter before all.
local function unique(name, id)
  return name:gsub('^%d', 'lesson-%0') .. (id == '' and '' or '-' .. id)
end

-- The filter that makes a page of the site a chapter of the book `inside` which its links lead.
local function chapter_of(page, inside)
  local w, hints = words[page.lang], 0
  local function own(element)
    if element.identifier ~= '' then element.identifier = unique(page.name, element.identifier) end
    return element
  end
  return {
    Header = own, Span = own, CodeBlock = own,
    RawBlock = function(raw)
      raw.text = raw.text:gsub('( id=")([^"]*)', function(before, id) return before .. unique(page.name, id) end)
      return raw
    end,
    Link = function(link)
      local name, id = link.target:match('^([%w-]*)%.?m?d?#?([%w-]*)$')
      if not name then return nil end
      if name == '' then name = page.name end
      if not inside[name] and FORMAT ~= 'man' then
        source.complain(page.file, link.target, ('the link %s leads out of the book'):format(link.target))
      end
      link.target = '#' .. unique(name, id)
      -- To a reader on paper another chapter is a page number; the glossary is found without.
      if name ~= page.name and name ~= 'glossary' then link.classes = { 'away' } end
      return link
    end,
    Div = function(div)
      if div.classes[1] == 'hint' then
        hints = hints + 1
        local label = pandoc.Inlines { pandoc.Strong(w.hint .. ' ' .. hints .. '.'), pandoc.Space() }
        div.content[1].content = label .. div.content[1].content
        return div.content
      elseif div.classes[1] == 'step' and select(2, div.content[1].text:gsub('\n', '')) > 30 then
        -- A figure stays on one page: a whole program may go on to the next.
        div.classes = { 'long' }
        return div
      elseif div.classes[1] == 'figure' and FORMAT == 'html' then
        -- In a PDF the alternative text is the caption: there is no other place that readers reach.
        div.classes = { 'step' }
        return div
      end
    end,
  }
end

-- Listings as the site has them, written one by one: the whole cannot be tidied before pandoc writes it.
local listings = {
  CodeBlock = function(block)
    return pandoc.RawBlock('html', form.listings(pandoc.write(pandoc.Pandoc { block }, 'html')))
  end,
}

-- Takes a page's name, gives its blocks under a heading of the first level.
local function chapter(name, lang, inside)
  local page = pages.read(name, lang)
  if not page then return {} end
  local lesson = page.lessons[name]
  local doc = include(page, page.doc):walk(chapter_of(page, inside))
  local title = lesson and pages.inlines(lesson[lang]) or doc.meta.title
  if name == 'index' then title = pages.inlines(words[lang].preface) end
  if lesson then
    title:insert(1, pandoc.Space())
    title:insert(1, pandoc.Span(name, { class = 'number' }))
  end
  doc.blocks:insert(1, pandoc.Header(1, title, pandoc.Attr(unique(name, ''))))
  if lang == 'fr' then doc = typography(doc) end
  return form.elements(doc, lang):walk(form.listings and listings or {}).blocks
end

function Pandoc(doc)
  local lang, names = pandoc.utils.stringify(doc.meta.lang), pages.names(doc.meta.pages)
  local w, inside, blocks = words[lang], {}, pandoc.List()
  for _, name in ipairs(names) do inside[name] = true end
  for _, name in ipairs(names) do blocks:extend(chapter(name, lang, inside)) end
  if source.complaints > 0 then os.exit(1) end
  local date = os.date('!%Y-%m-%d', os.getenv 'SOURCE_DATE_EPOCH')
  return pandoc.Pandoc(blocks, {
    title = w.site, lang = lang, date = date, identifier = w.identifier, name = names[1],
    ['toc-title'] = w.contents, ['cover-image'] = doc.meta.cover,
  })
end
