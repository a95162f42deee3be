-- The pages as their sources say them, and as pandoc reads them.
local source = require 'source'
local include = require 'include'
local find = require 'find'
local typography = require 'typography'

local page = {}

local FORMAT = 'markdown-auto_identifiers-implicit_figures-tex_math_dollars-citations'

-- Lessons in order, and by name: { name, number, at, en = title, fr = title }
local lessons = {}

-- Takes the names of pages; those that have a program are lessons, and its first line has their title.
function page.lessons(names)
  for _, name in ipairs(names) do
    local line = (source.text('lessons/' .. name .. '.c') or ''):match('^[^\n]*')
    local english, french = line:match('^// %d%d%-%S+: (.-) | (.+)$')
    if french then
      lessons[#lessons + 1] = { name = name, number = name:sub(1, 2), en = english, fr = typography(french), at = #lessons + 1 }
      lessons[name] = lessons[#lessons]
    elseif line ~= '' then
      source.complain('lessons/' .. name .. '.c', 1, 'a lesson begins with "// NN-slug: English title | Titre français"')
      os.exit(1)
    end
  end
  return lessons
end

-- What stands above a page's text, between two lines `---`, as a table; `title` on any page, on a lesson's instead
-- `minutes` to read it up to its exercise, and the minutes of its `exercise`.
local function front_matter(text)
  local fields = {}
  for key, value in (text:match('^%-%-%-\n(.-\n)%-%-%-\n') or ''):gmatch('(%w+): ([^\n]+)\n') do fields[key] = value end
  return fields
end

-- A page: { file, lang, name, lessons, lesson and number (of a lesson), title, minutes, exercise }; nil if there is none.
-- That one language is missing is complained of, unless `quietly`.
function page.find(name, lang, quietly)
  local file = ('docs-%s/%s.md'):format(lang, name)
  local text = source.text(file)
  if not text then
    if quietly then return nil end
    source.complain(file, 1, ('is missing: the page %s has both languages or none'):format(name))
    return nil
  end
  local lesson, front = lessons[name], front_matter(text)
  local title = front.title or ''
  return {
    file = file, lang = lang, name = name, lessons = lessons, lesson = lesson, number = lesson and lesson.number,
    title = lesson and lesson[lang] or lang == 'fr' and typography(title) or title,
    minutes = lesson and tonumber(front.minutes), exercise = lesson and tonumber(front.exercise),
  }
end

-- The document that a page is, in a form.
function page.read(this, form)
  local text = include(this, form)
  local doc = pandoc.read(text, FORMAT)
  if text:find('{.entries}', 1, true) then
    doc.blocks = doc.blocks:map(function(block)
      local span = block.t == 'Para' and block.content[1]
      return span and span.t == 'Span' and span.classes:includes 'entries' and find(this, pandoc.utils.stringify(span)) or block
    end)
  end
  return doc
end

-- A line of text as inline elements. Plain words need no parser.
function page.inlines(text)
  if not text:find('[^%w%s«»:;!?.,\128-\255]') then
    local out = pandoc.List()
    for word in text:gmatch('[^ ]+') do
      if #out > 0 then out:insert(pandoc.Space()) end
      out:insert(pandoc.Str(word))
    end
    return pandoc.Plain(out).content
  end
  return pandoc.read(text, FORMAT).blocks[1].content
end

-- The names in a metadata value, separated by spaces.
function page.names(meta)
  local names = pandoc.List()
  for name in pandoc.utils.stringify(meta or ''):gmatch('%S+') do names:insert(name) end
  return names
end

return page
