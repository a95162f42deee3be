-- The pages as their sources say them, before anything is included.
local source = require 'source'
local typography = require 'typography'

local page = {}

local FORMAT = 'markdown-auto_identifiers-implicit_figures-tex_math_dollars-citations'

-- Lessons in order: { name, number, en = title, fr = title }, from the programs' first lines.
local function read_lessons()
  local lessons = {}
  for _, line in ipairs(source.lines('build/lessons.list')) do
    local name, title = line:match('^// (%d%d%-%S+): (.+)$')
    local english, french = (title or ''):match('^(.-) | (.+)$')
    if not french then
      io.stderr:write('a lesson begins with "// NN-slug: English title | Titre français", not with: ', line, '\n')
      os.exit(1)
    end
    lessons[#lessons + 1] = { name = name, number = name:sub(1, 2), en = english, fr = french }
    lessons[name] = lessons[#lessons]
    lessons[#lessons].at = #lessons
  end
  return lessons
end

local lessons = read_lessons()

-- A page's source, read: { file, lang, name, number (of a lesson), lessons, doc }; nil if there is none.
function page.read(name, lang)
  local file = ('docs-%s/%s.md'):format(lang, name)
  if not source.text(file) then
    source.complain(file, 1, ('is missing: the page %s has both languages or none'):format(name))
    return nil
  end
  return {
    file = file, lang = lang, name = name, number = lessons[name] and lessons[name].number,
    lessons = lessons, doc = pandoc.read(source.text(file), FORMAT),
  }
end

-- A line of text as inline elements, so that typography can reach it. Plain words need no parser.
function page.inlines(text)
  if not text:find('[^%w%s«»:;!?.,\128-\255]') then
    local out = pandoc.List()
    for word in text:gmatch('%S+') do
      if #out > 0 then out:insert(pandoc.Space()) end
      out:insert(pandoc.Str(word))
    end
    return pandoc.Plain(out).content
  end
  return pandoc.read(text, FORMAT).blocks[1].content
end

-- A line of text as a reader of one language sees it. Titles are asked for again and again: each is set once.
local set = { en = {}, fr = {} }
function page.line(text, lang)
  if not set[lang][text] then
    local doc = pandoc.Pandoc { pandoc.Plain(page.inlines(text)) }
    set[lang][text] = pandoc.utils.stringify(lang == 'fr' and typography(doc) or doc)
  end
  return set[lang][text]
end

-- The names in a metadata value, separated by spaces.
function page.names(meta)
  local names = pandoc.List()
  for name in pandoc.utils.stringify(meta or ''):gmatch('%S+') do names:insert(name) end
  return names
end

return page
