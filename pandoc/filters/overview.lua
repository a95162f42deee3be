-- What some pages say of all lessons, from the lessons' own pages, so that it needs no upkeep.
-- A maker takes a page { lang, lessons } and what its include names, and gives Markdown.
local source = require 'source'
local words = require 'words'
local reading = require 'reading'

local overview = { makers = {} }

local function file_of(lang, lesson) return ('docs-%s/%s.md'):format(lang, lesson.name) end

-- A lesson's promise, with which the index invites: the last sentence of the first paragraph of its page.
-- « After this lesson you will be able to move » says « Move » there.
function overview.promise(lang, lesson)
  local text = (source.text(file_of(lang, lesson)) or ''):gsub('^%-%-%-\n.-\n%-%-%-\n', ''):gsub('^%s+', '')
  local opening = text:match('^(.-)\n%s*\n') or ''
  local sentence = opening:gsub('\n', ' '):gsub('%[([^]]*)%]%b()', '%1'):gsub('%[([^]]*)%]{[^}]*}', '%1')
  sentence = sentence:match('^.*[.?!] +(%S.*)$') or sentence
  local promised = sentence:match(words[lang].promise .. '(.*)$')
  if not promised then return sentence end
  return (promised:gsub('^' .. utf8.charpattern, pandoc.text.upper))
end

-- What a teacher asks, shows and watches for in a lesson: a list, as its page has it.
function overview.prompts(lang, lesson)
  local out, inside = {}, false
  for _, line in ipairs(source.lines(file_of(lang, lesson))) do
    if line == ':::' then inside = false end
    -- a link to a section of the lesson's page is seen from another page
    if inside then out[#out + 1] = line:gsub('%]%(#', '](' .. lesson.name .. '.md#') end
    inside = inside or line == '::: teacher'
  end
  return table.concat(out, '\n')
end

-- The minutes that a lesson's page says it takes, and its exercise
local function minutes(lang, lesson, of)
  local head = (source.text(file_of(lang, lesson)) or ''):match('^%-%-%-\n(.-\n)%-%-%-\n') or ''
  return tonumber(head:match('%f[%l]' .. of .. ': (%d+)\n'))
end

-- What the page `teaching` says of a lesson, as text
function overview.minutes(lang, lesson)
  return ('%s %s'):format(minutes(lang, lesson, 'minutes'), minutes(lang, lesson, 'exercise'))
end

-- The parts of a book; one part without a title where there is no index.
local function parts(page)
  local found = reading.parts(page.lang, page.lessons)
  return #found > 0 and found or { { title = words[page.lang].all, lessons = page.lessons } }
end

local makers = overview.makers

function makers.lessons(page, range)
  local items = {}
  for _, lesson in ipairs(reading.range(range, page.lessons)) do
    items[#items + 1] = ('[%s]{.number} [%s](%s.md)\n: %s\n'):format(lesson.number, lesson[page.lang], lesson.name, overview.promise(page.lang, lesson))
  end
  return '::: lessons\n' .. table.concat(items, '\n') .. '\n:::'
end

function makers.plan(page)
  local w = words[page.lang]
  local rows = { ('| %s | %s | %s |'):format(w.lesson, w.minutes, w.exercise_minutes), '|---|--:|--:|' }
  for _, part in ipairs(parts(page)) do
    local sums = { minutes = 0, exercise = 0 }
    local function cell(lesson, of)
      local n = minutes(page.lang, lesson, of)
      sums[of] = sums[of] + (n or 0)
      return n or ''
    end
    for _, lesson in ipairs(part.lessons) do
      rows[#rows + 1] = ('| %s [%s](%s.md) | %s | %s |'):format(lesson.number, lesson[page.lang], lesson.name,
        cell(lesson, 'minutes'), cell(lesson, 'exercise'))
    end
    rows[#rows + 1] = ('| **%s** | **%d** | **%d** |'):format(part.title, sums.minutes, sums.exercise)
  end
  return table.concat(rows, '\n')
end

function makers.prompts(page)
  local out = {}
  for _, lesson in ipairs(page.lessons) do
    out[#out + 1] = ('## %s %s {#lesson-%s}\n\n[%s](%s.md)\n\n%s\n'):format(lesson.number, lesson[page.lang], lesson.number,
      lesson.name, lesson.name, overview.prompts(page.lang, lesson))
  end
  return table.concat(out, '\n')
end

local function cells(line)
  local out = {}
  for cell in line:gmatch('[^\t]+') do out[#out + 1] = cell end
  return out
end

-- A table of its rows of cells; the second says how each column is aligned, and is no text (French would space its signs).
local function grid(rows)
  for i, row in ipairs(rows) do rows[i] = table.concat(row, i == 2 and '|' or ' | ') end
  return '|' .. table.concat(rows, '|\n|') .. '|'
end

-- What the last `make check` on this machine has found, lesson by lesson; of a group, only lessons that it has tried.
function makers.proofs(page, group)
  local lines, w = source.lines('build/proofs.tsv'), words[page.lang]
  local columns = group == '' and w.proofs or w[group]
  if #lines == 0 then return w.no_proofs end
  local names, rows = cells(lines[1]), { {}, {} }
  for at, column in ipairs(columns) do rows[1][at], rows[2][at] = column.title, at == 1 and '--' or '--:' end
  for i = 2, #lines do
    local row, shown = {}, {}
    for at, cell in ipairs(cells(lines[i])) do row[names[at]] = cell end
    for at, column in ipairs(columns) do
      shown[at] = column.name == 'lesson' and row.lesson:sub(1, 2) or row[column.name] or ''
    end
    if group == '' or row[group .. ' tried'] ~= '0' then rows[#rows + 1] = shown end
  end
  return rows[3] and grid(rows) or w.no_proofs
end

-- Which tool has told of each lesson's mistakes, as the last `make check` on this machine has seen.
function makers.tools(page)
  local lines, w = source.lines('build/mistakes.tsv'), words[page.lang]
  if #lines == 0 then return w.no_proofs end
  local names, rows = cells(lines[1]), { { w.mistake, w.told }, { '--', '--' } }
  for i = 2, #lines do
    local row, told = cells(lines[i]), {}
    for at = 2, #names - 1 do
      if row[at] ~= '-' and row[at] ~= '?' then told[#told + 1] = ('%s (`%s`)'):format(names[at], row[at]) end
    end
    if row[#names] ~= '-' then told[#told + 1] = w.itself end
    rows[#rows + 1] = { '`' .. row[1] .. '`', #told > 0 and table.concat(told, ', ') or w.none }
  end
  return grid(rows)
end

return overview
