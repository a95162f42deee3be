-- Puts the lesson's own code, tested transcripts and figure where a page names them, each alone in a paragraph:
--   [seek]{.step}             a step of the page's lesson
--   [rewind/wrong]{.step}     a step of lessons/mistakes/03-rewind.c
--   [python/binary]{.step}    a step of the lesson's Python program
--   []{.program}              the whole lesson; [python]{.program} its Python program
--   [failing]{.transcript}    a part of its test
--   [position]{.figure}       its figure, whose SVG has that id
--   [00-07]{.lessons}         these lessons, with their promises; each such range is a part of the book (reading.lua)
--   []{.plan}                 the minutes of all lessons, and their sums
--   []{.prompts}              what a teacher asks, shows and watches for, lesson by lesson
--   [errors]{.entries}        an index: functions, errors or words
--   []{.proofs}               what the last `make check` has found; [signals]{.proofs} of the lessons that clean up on
--                             signals; []{.tools} which tool told of each mistake
--   []{.bench}                what the last `make bench-lessons` has measured; [site]{.bench} the last `make bench`
-- Between two lines of colons stand what is folded away, `::: hint` and `::: answer`, and, on a lesson's page,
-- `::: teacher`: a list of three items (ask, show, watch for), which only `[]{.prompts}` shows.
-- A lesson's page has `minutes: 20` and `exercise: 15` above its text, between two lines `---`.
-- Takes and gives a page's Markdown, before pandoc reads it. A form (html, man) says how code looks, as raw text.
-- What is missing is complained of with the page's line.
local source = require 'source'
local words = require 'words'
local listing = require 'listing'
local overview = require 'overview'
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
    -- inside a comment of several lines, the margin is in the comment
    if lines[i] then shown[#shown + 1] = lines[i]:gsub('^' .. margin, ''):gsub('^(<[^>]*>)' .. margin, '%1') end
  end
  local w = words[page.lang]
  local label = first == last and ('%s, %s %d'):format(file, w.line, first)
    or ('%s, %s %d–%d'):format(file, w.lines, first, last)
  return form.code(shown, label, where == '' and 'L' .. (lines[first] and first or first + 1))
end

function makers.program(page, name, line, form)
  local file, class = code_file(page, name)
  if not source.text(file) then return source.complain(page.file, line, 'no file ' .. file) end
  local lines = listing.lines(file, page.lang, form.highlight and class)
  if name == '' and form.anchored then lines = form.anchored(lines) end
  local shown = {}
  for _, text in ipairs(lines) do shown[#shown + 1] = text or nil end
  return form.code(shown, file)
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
  local shown = {}
  for i, line in ipairs(listing.part(file, name)) do
    shown[i] = shown_line(line.text, page.lang)
    if not shown[i] then
      source.complain(file, line.line, 'a shown transcript compares exactly: no (re), no (glob)')
      shown[i] = ''
    end
  end
  if #shown == 0 then return source.complain(page.file, at, ('no part "## %s" in %s'):format(name, file)) end
  return form.transcript(shown, page.lang)
end

-- An SVG with its labels in the page's language. Its `<title>` says what is drawn to those who cannot see it;
-- its `<desc>`, which every reader sees, is the caption. Without one, the title is.
local function drawing(page, svg, form)
  svg = svg:gsub('>([^<>]- | [^<>]-)<', function(text)
    return '>' .. localized(source.half(text, page.lang), page.lang):gsub("(%a)'(%a)", '%1’%2') .. '<'
  end)
  local title, caption = svg:match('<title>(.-)</title>') or '', svg:match('<desc>(.-)</desc>')
  return form.figure(svg:gsub('%s*<desc>.-</desc>', ''), title, caption, page.lang)
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

-- page.lua puts the index there.
function makers.entries(_, kind) return ('[%s]{.entries}'):format(kind) end

for kind, maker in pairs(overview.makers) do makers[kind] = maker end

local folded = { hint = true, answer = true }

-- Takes a page { file, lang, name, number, lessons, exercise } and a form, gives the page's Markdown with all in its place.
return function(page, form)
  local out, fence, hints, teacher = {}, nil, 0, false
  local function add(text) out[#out + 1] = text or nil end
  for number, line in ipairs(source.lines(page.file)) do
    local name, kind = line:match('^%s*%[([^]]*)%]{%.(%w+)}%s*$')
    local fold = folded[line:match('^::: (%l+)$')] and line:sub(5)
    if fence and line == '```' then
      add(form.commands(table.concat(fence, '\n')))
      fence = nil
    elseif fence then
      fence[#fence + 1] = line
    elseif line:find('^```') then
      fence = {}
    elseif teacher then
      teacher = line ~= ':::'
    elseif kind and (line:find('^%s') or not makers[kind]) then
      source.complain(page.file, number, makers[kind] and 'an include begins its line' or ('no include is called .%s'):format(kind))
    elseif kind then
      add(makers[kind](page, name, number, form))
    elseif fold then
      hints = hints + (fold == 'hint' and 1 or 0)
      add(form.fold(words[page.lang][fold] .. (fold == 'hint' and ' ' .. hints or '')))
    elseif line == '::: teacher' then
      teacher = true
    elseif line == ':::' then
      add(form.fold())
    else
      add((line:gsub('`{%.only}', '`')))
      if page.exercise and line:find('^## .*{#exercise}$') then
        add(('\n[%s]{.time}'):format(words[page.lang].exercise:format(page.exercise)))
      end
    end
  end
  local text = table.concat(out, '\n'):gsub('^%-%-%-\n.-\n%-%-%-\n', '')
  -- In English, too, a link's number stays with its noun: lesson 05.
  return (localized(text, page.lang):gsub('(%[%a+) (%d%d%]%()', '%1\u{A0}%2'))
end
