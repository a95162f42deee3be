-- The order of the book, as the index gives it, so that no list is kept beside it: `[00-07]{.lessons}` under a heading
-- is a part, and each other page stands where the index first leads to it as a whole, to no section of it. The English
-- index counts for both languages.
local source = require 'source'
local outline = require 'outline'

local reading = {}

-- The lessons from one number to another, of "00-07"; empty if it is no such range.
function reading.range(text, lessons)
  local first, last = text:match('^(%d%d)%-(%d%d)$')
  local out = pandoc.List()
  for _, lesson in ipairs(lessons) do
    if first and lesson.number >= first and lesson.number <= last then out[#out + 1] = lesson end
  end
  return out
end

-- The parts of the book: a list of { id, title, line, lessons }.
function reading.parts(lang, lessons)
  local parts = {}
  for _, section in ipairs(outline(('docs-%s/index.md'):format(lang))) do
    for _, block in ipairs(section.blocks) do
      local numbers = block.text:match('^%[(.*)%]{%.lessons}$')
      if numbers then
        parts[#parts + 1] = { id = section.id, title = section.title, line = block.line, lessons = reading.range(numbers, lessons) }
      end
    end
  end
  return parts
end

-- Where a page { lang, lessons, lesson } stands: the lessons of its part one by one, of each other part all at once.
-- A list of { to (a page), text, here }.
function reading.strip(page)
  local strip = pandoc.List()
  for _, part in ipairs(reading.parts(page.lang, page.lessons)) do
    local first, last = part.lessons[1], part.lessons[#part.lessons]
    if page.lesson and part.lessons:includes(page.lesson) then
      for _, one in ipairs(part.lessons) do
        strip:insert { to = one.name .. '.html', text = one.number, here = one == page.lesson }
      end
    elseif first then
      strip:insert { to = 'index.html#' .. part.id, text = first.number .. '–' .. last.number }
    end
  end
  return strip
end

-- Takes the names of all pages, gives them in the order in which they are read; as they come where there is no index.
function reading.order(names, lessons)
  local index = source.text('docs-en/index.md')
  if not index or not names:includes('index') then return names end
  local order, seen = pandoc.List { 'index' }, { index = true }
  local function add(name)
    if not seen[name] and names:includes(name) then order:insert(name) end
    seen[name] = true
  end
  for mark, name, after in index:gmatch('([[(])([%w-]+)()') do
    if mark == '[' then
      for _, lesson in ipairs(reading.range(name, lessons)) do add(lesson.name) end
    elseif not lessons[name] and index:find('^%.md%)', after) then
      add(name)
    end
  end
  return order
end

-- Complains of a lesson that is in no part or in two, and of a page to which the index does not lead.
function reading.check(names, lessons)
  if not names:includes('index') then return end
  for _, lang in ipairs { 'en', 'fr' } do
    local file, times = ('docs-%s/index.md'):format(lang), {}
    for _, part in ipairs(reading.parts(lang, lessons)) do
      if #part.lessons == 0 then source.complain(file, part.line, 'no lesson has a number of this range') end
      for _, lesson in ipairs(part.lessons) do
        times[lesson] = (times[lesson] or 0) + 1
        if times[lesson] == 2 then source.complain(file, part.line, ('the lesson %s is in two parts'):format(lesson.name)) end
      end
    end
    for _, lesson in ipairs(lessons) do
      if not times[lesson] then
        source.complain(file, 1, ('the lesson %s is in no part, such as [00-07]{.lessons}'):format(lesson.name))
      end
    end
  end
  local order = reading.order(names, lessons)
  for _, name in ipairs(names) do
    if not lessons[name] and not order:includes(name) then
      source.complain('docs-en/index.md', 1, ('leads nowhere to the page %s.md'):format(name))
    end
  end
end

return reading
