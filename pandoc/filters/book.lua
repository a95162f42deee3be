-- The driver of what is read in one piece: pages in the order of the index, one document in one language,
-- which pandoc writes as HTML (for PDF), as EPUB, or for man.
-- Metadata: `pages`, the names of the chapters; `lang`, en or fr.
-- Reads docs-*/NAME.md. Exit status 1 after any complaint.
package.path = pandoc.path.directory(PANDOC_SCRIPT_FILE) .. '/?.lua;' .. package.path
local source = require 'source'
local words = require 'words'
local pages = require 'page'
local reading = require 'reading'
local form = require(FORMAT == 'man' and 'man' or 'html')

-- Nothing folds on paper, where a figure's labels are as large as the text, too: 9 pt.
function form.fold(name) return name and '\n**' .. name .. '.**' or '' end
if FORMAT == 'html' then form.scale = .8 end

-- An identifier is unique in its page only: in the book the page's name comes before it, and a letter before all.
local function unique(name, id)
  return name:gsub('^%d', 'lesson-%0') .. (id == '' and '' or '-' .. id)
end

-- The filter that makes a page of the site a chapter of the book `inside` which its links lead.
local function chapter_of(page, inside)
  local function own(element)
    if element.identifier ~= '' then element.identifier = unique(page.name, element.identifier) end
    return element
  end
  return {
    Header = own, Span = own,
    -- Code in a sentence is not broken, unless it is long.
    Code = function(code)
      if #code.text > 30 then code.classes = { 'long' } end
      return code
    end,
    -- weasyprint would break C++ before its last sign.
    Str = FORMAT == 'html' and function(str)
      str.text = str.text:gsub('%+%+', '+\u{2060}+')
      return str
    end or nil,
    -- A table's columns are as wide as what they hold.
    Table = function(block)
      for _, column in ipairs(block.colspecs) do column[2] = nil end
      return block
    end,
    RawBlock = function(raw)
      raw.text = raw.text:gsub('( id=")([^"]*)', function(before, id) return before .. unique(page.name, id) end)
        :gsub('( href="#)([^"]*)', function(before, id) return before .. unique(page.name, id) end)
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
  }
end

-- Takes a page's name, gives its blocks under a heading of the first level.
local function chapter(name, lang, inside)
  local page = pages.find(name, lang)
  if not page then return {} end
  local doc = pages.read(page, form):walk(chapter_of(page, inside))
  local title = pages.inlines(name == 'index' and words[lang].preface or page.title)
  if page.lesson then
    title:insert(1, pandoc.Space())
    title:insert(1, pandoc.Span(name, { class = 'number' }))
  end
  if page.minutes and page.exercise then
    doc.blocks:insert(1, pandoc.Para { pandoc.Span(words[lang].time:format(page.minutes, page.exercise), { class = 'time' }) })
  end
  doc.blocks:insert(1, pandoc.Header(1, title, pandoc.Attr(unique(name, ''))))
  return form.elements and form.elements(doc).blocks or doc.blocks
end

function Pandoc(doc)
  local lang, names = pandoc.utils.stringify(doc.meta.lang), pages.names(doc.meta.pages)
  local w, inside, blocks = words[lang], {}, pandoc.List()
  names = reading.order(names, pages.lessons(names))
  for _, name in ipairs(names) do inside[name] = true end
  for _, name in ipairs(names) do blocks:extend(chapter(name, lang, inside)) end
  if source.complaints > 0 then os.exit(1) end
  local date = os.date('!%Y-%m-%d', os.getenv 'SOURCE_DATE_EPOCH')
  return pandoc.Pandoc(blocks, {
    title = w.site, lang = lang, date = date, identifier = w.identifier, name = names[1],
    ['toc-title'] = w.contents, ['cover-image'] = doc.meta.cover,
  })
end
