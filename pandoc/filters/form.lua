-- The form of a lesson's page: two halves, each with its parts, and what each part owes to its reader.
-- Every function complains with file and line; none changes anything.
local source = require 'source'
local reading = require 'reading'

-- The lesson, up to its exercise, then what goes further. Before any heading is the opening.
local parts = { 'prints', 'steps', 'fails', 'mistakes', 'short', 'exercise', 'kernel', 'python', 'portability', 'see', 'program' }

local function all_parts(page, sections)
  local at = 0
  for _, section in ipairs(sections) do
    if section.level == 2 then
      at = at + 1
      if section.id ~= parts[at] then
        return source.complain(page.file, section.line,
          ('the part %s comes here in a lesson'):format(parts[at] or 'no further one'))
      end
    end
  end
  if at < #parts then source.complain(page.file, 1, 'a lesson has a part ' .. parts[at + 1]) end
end

-- A reader who has guessed looks at the output with other eyes.
local function asks(page, section)
  for i, line in ipairs(section.text) do
    if line:find('^%[[^]]*%]{%.transcript}') then
      return source.complain(page.file, section.line + i - 1, 'a question comes before the first transcript')
    elseif line:find('?', 1, true) then
      return
    end
  end
end

-- A trace is read line by line: ten are enough.
local function short_trace(page, section)
  for i, line in ipairs(section.text) do
    local name, count, inside = line:match('^%[([^]]*)%]{%.transcript}'), 0, false
    for _, tested in ipairs(name and source.lines(('tests/%s.t'):format(page.name)) or {}) do
      if tested:find('^## ') then inside = tested == '## ' .. name end
      if inside and tested:find('^  [^$>]') then count = count + 1 end
    end
    if count > 10 then
      source.complain(page.file, section.line + i - 1, ('a trace of %d lines: cut it to ten'):format(count))
    end
  end
end

-- A lesson stands on an earlier one, and leaves something open that a later one takes up. The first cannot look back;
-- the last of its part need not look on, so that a new lesson can be begun.
local function linked(page, sections)
  local back, on = page.lesson.at == 1, true
  for _, part in ipairs(reading.parts(page.lang, page.lessons)) do
    for at, lesson in ipairs(part.lessons) do
      if lesson == page.lesson then on = at == #part.lessons end
    end
  end
  for _, section in ipairs(sections) do
    for target in pairs(section.links) do
      local number = target:match('^(%d%d)%-[%w-]+%.md')
      if number then back, on = back or number < page.number, on or number > page.number end
    end
  end
  if not back then source.complain(page.file, 1, 'no link to an earlier lesson') end
  if not on then source.complain(page.file, 1, 'no link to a later lesson') end
end

-- A step is named so that its page shows it; what all programs share has no name.
local function all_steps(page, sections)
  local shown, file = {}, ('lessons/%s.c'):format(page.name)
  for _, section in ipairs(sections) do
    for _, line in ipairs(section.text) do
      shown[line:match('^%[([%w-]+)%]{%.step}') or ''] = true
    end
  end
  for number, line in ipairs(source.lines(file)) do
    local id = line:match('^%s*// %[([%w-]+)%] ')
    if id and not shown[id] then source.complain(file, number, ('%s does not show the step %s'):format(page.file, id)) end
  end
end

-- A teacher plans with the minutes, and asks, shows and watches for one thing each.
local function for_teachers(page, sections)
  for _, of in ipairs { 'minutes', 'exercise' } do
    if not page[of] then source.complain(page.file, 1, ('%s: a number of minutes, between two lines ---'):format(of)) end
  end
  local prompts
  for _, section in ipairs(sections) do
    for i, block in ipairs(section.blocks) do
      if block.text == '::: teacher' then
        prompts = section.blocks[i + 1]
        if not prompts or prompts.text ~= 'a list of 3' then
          source.complain(page.file, block.line, 'a list of three: what a teacher asks, shows and watches for')
        end
      end
    end
  end
  if not prompts then source.complain(page.file, 1, 'a lesson has prompts, between ::: teacher and :::') end
end

-- Takes a lesson's page, as page.lua makes it, and its outline.
return function(page, sections)
  all_parts(page, sections)
  linked(page, sections)
  all_steps(page, sections)
  for_teachers(page, sections)
  for _, section in ipairs(sections) do
    if section.id == 'prints' then asks(page, section) end
    if section.id == 'kernel' then short_trace(page, section) end
  end
end
