-- Puts the lesson's own code, tested transcripts and figure where a page names them, each alone in a paragraph:
--   [seek]{.step}             a step of the page's lesson
--   [rewind/wrong]{.step}     a step of lessons/mistakes/03-rewind.c
--   [python/binary]{.step}    a step of the lesson's Python program
--   []{.program}              the whole lesson; [python]{.program} its Python program
--   [failing]{.transcript}    a part of its test
--   [position]{.figure}       its figure, whose SVG has that id
--   []{.lessons}              the list of lessons
--   []{.entries}              the index of functions, errors and words
--   []{.proofs}               what the last `make check` has found
--   []{.bench}                what the last `make bench-lessons` has measured; [site]{.bench} the last `make bench`
-- Takes and gives a page's Markdown, before pandoc reads it. A form (html, man) says how code looks, as raw text.
-- What is missing is complained of with the page's line.
local source = require 'source'
local words = require 'words'
local listing = require 'listing'
local entries = require 'entries'
local typography = require 'typography'

local function localized(text, lang) return lang == 'fr' and typography(text) or text end

-- The file that a code span means, before any slash: python, a mistake, or the lesson itself.
local function code_file(page, where)
  if where == '' then return 'lessons/' .. page.name .. '.c', 'c' end
  if where == 'python' then return 'lessons/python/' .. page.name .. '.py', 'python' end
  return ('lessons/mistakes/%s-%s.c'):format(page.number, where), 'c'
end

local makers = {}

function makers.step(page, name, line, form)
  local where, id = name:match('^(.-)/?([^/]*)$')
  local file, class = code_file(page, where)
  local first, last, indent = listing.step(file, id)
  if not first then return source.complain(page.file, line, ('no step [%s] in %s'):format(id, file)) end
  local shown, lines, margin = {}, listing.lines(file, page.lang, form.highlight and class), (' '):rep(indent)
  for i = first, last do
    -- only a comment's other half is empty inside a step; inside a comment of several lines, the margin is, too
    if lines[i] ~= '' then shown[#shown + 1] = lines[i]:gsub('^' .. margin, ''):gsub('^(<[^>]*>)' .. margin, '%1') end
  end
  local w = words[page.lang]
  local label = first == last and ('%s, %s %d'):format(file, w.line, first)
    or ('%s, %s %d–%d'):format(file, w.lines, first, last)
  return form.code(shown, label, where == '' and 'L' .. (lines[first] == '' and first + 1 or first))
end

function makers.program(page, name, line, form)
  local file, class = code_file(page, name)
  if not source.text(file) then return source.complain(page.file, line, 'no file ' .. file) end
  local lines = listing.lines(file, page.lang, form.highlight and class)
  return form.code(name == '' and form.anchored and form.anchored(lines) or lines, file)
end

local escapes = { t = '\t', n = '\n', r = '\r', ['\\'] = '\\' }

-- One line of a cram test, as a reader sees it; nil where it compares loosely.
local function shown_line(line, lang)
  if line:find(' %(re%)$') or line:find(' %(glob%)$') then return nil end
  local status = line:match('^%[(%d+)%]$')
  if status then return words[lang].exit .. ' ' .. status end
  local escaped = line:match('^(.*) %(esc%)$')
  if escaped then
    line = escaped:gsub('\\x(%x%x)', function(hex) return string.char(tonumber(hex, 16)) end)
      :gsub('\\([tnr\\])', escapes)
  end
  return (line:gsub(' %(no%-eol%)$', ''))
end

function makers.transcript(page, name, at, form)
  local file = 'tests/' .. page.name .. '.t'
  local shown, inside = {}, false
  for number, line in ipairs(source.lines(file)) do
    if line:find('^## ') then inside = line == '## ' .. name end
    if inside and line:find('^  ') then
      local text = shown_line(line:sub(3), page.lang)
      if not text then
        source.complain(file, number, 'a shown transcript compares exactly: no (re), no (glob)')
      end
      shown[#shown + 1] = text
    end
  end
  if #shown == 0 then return source.complain(page.file, at, ('no part "## %s" in %s'):format(name, file)) end
  return form.transcript(shown, page.lang)
end

-- An SVG with its labels in the page's language.
local function drawing(page, svg, form)
  svg = svg:gsub('>([^<>]- | [^<>]-)<', function(text)
    return '>' .. localized(source.half(text, page.lang), page.lang):gsub("(%a)'(%a)", '%1’%2') .. '<'
  end)
  return form.figure(svg, svg:match('<title>(.-)</title>') or '', page.lang)
end

function makers.figure(page, name, line, form)
  local file = 'lessons/' .. page.name .. '.svg'
  local svg = source.text(file)
  if not svg or not svg:find('<svg[^>]* id="' .. name .. '"') then
    return source.complain(page.file, line, ('no figure with the id "%s" in %s'):format(name, file))
  end
  return drawing(page, svg, form)
end

-- How long the lessons take on this machine, as `make bench-lessons` has drawn it; or how long its pages take.
function makers.bench(page, name, _, form)
  if name == 'site' then return require 'timing' (page) end
  local svg = source.text('build/bench.svg')
  return svg and drawing(page, svg, form) or words[page.lang].no_bench
end

function makers.lessons(page)
  local items = {}
  for i, lesson in ipairs(page.lessons) do
    items[i] = ('- `%s` [%s](%s.md)'):format(lesson.name, lesson[page.lang], lesson.name)
  end
  return table.concat(items, '\n')
end

function makers.entries(page) return entries.index(page) end

-- What the last `make check` on this machine has found, lesson by lesson.
function makers.proofs(page)
  local lines = source.lines('build/proofs.tsv')
  local w = words[page.lang]
  if #lines == 0 then return w.no_proofs end
  local function cells(line)
    local out = {}
    for cell in line:gmatch('[^\t]+') do out[#out + 1] = cell end
    return out
  end
  local names, head, rows = cells(lines[1]), {}, {}
  for at, column in ipairs(w.proofs) do head[at] = column.title end
  rows[1], rows[2] = table.concat(head, ' | '), ('--|'):rep(#head)
  for i = 2, #lines do
    local row, shown = {}, {}
    for at, cell in ipairs(cells(lines[i])) do row[names[at]] = cell end
    for at, column in ipairs(w.proofs) do
      shown[at] = column.name == 'lesson' and row.lesson:sub(1, 2) or row[column.name] or ''
    end
    rows[i + 1] = table.concat(shown, ' | ')
  end
  return '| ' .. table.concat(rows, ' |\n| ') .. ' |'
end

-- Takes a page { file, lang, name, number, lessons } and a form, gives the page's Markdown with all in its place.
return function(page, form)
  local out, fence, hints = {}, nil, 0
  for number, line in ipairs(source.lines(page.file)) do
    local name, kind = line:match('^%[([^]]*)%]{%.(%w+)}$')
    if fence and line == '```' then
      out[#out + 1], fence = form.commands(table.concat(fence, '\n')), nil
    elseif fence then
      fence[#fence + 1] = line
    elseif line:find('^```') then
      fence = {}
    elseif makers[kind] then
      out[#out + 1] = makers[kind](page, name, number, form) or nil
    elseif line == '::: hint' then
      hints = hints + 1
      out[#out + 1] = form.hint(('%s %d'):format(words[page.lang].hint, hints))
    elseif line == ':::' then
      out[#out + 1] = form.hint()
    else
      out[#out + 1] = line
    end
  end
  local text = table.concat(out, '\n'):gsub('^%-%-%-\n.-\n%-%-%-\n', '')
  return localized(text, page.lang)
end
