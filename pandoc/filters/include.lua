-- Puts the lesson's own code, tested transcripts and figure where a page names them:
--   [seek]{.step}             a step of the page's lesson
--   [rewind/wrong]{.step}     a step of lessons/mistakes/03-rewind.c
--   [python/binary]{.step}    a step of the lesson's Python program
--   []{.program}              the whole lesson; [python]{.program} its Python program
--   [failing]{.transcript}    a part of its test
--   [position]{.figure}       its figure, whose SVG has that id
--   []{.lessons}              the list of lessons
--   []{.entries}              the index of functions, errors and words
--   []{.proofs}               what the last `make check` has found
--   []{.bench}                what the last `make bench-lessons` has measured
-- Takes a page { file, lang, name, number, lessons } and its document; gives the document.
-- What is missing is complained of with the page's line. The result is free of any output format.
local source = require 'source'
local pages = require 'page'
local words = require 'words'
local entries = require 'entries'

-- The file that a code span means, before any slash: python, a mistake, or the lesson itself.
local function code_file(page, where)
  if where == '' then return 'lessons/' .. page.name .. '.c', 'c' end
  if where == 'python' then return 'lessons/python/' .. page.name .. '.py', 'python' end
  return ('lessons/mistakes/%s-%s.c'):format(page.number, where), 'c'
end

-- A file's lines for readers of one language. Bilingual comments keep one half,
-- and a comment on two lines (the second begins with ` | `) leaves its first line empty,
-- so that line numbers stay true.
local known = { en = {}, fr = {} }
local function localized(lines, lang)
  local out = known[lang][lines] or {}
  if #out > 0 then return out end
  known[lang][lines] = out
  for i, line in ipairs(lines) do
    local mark, rest = line:gsub('\t', '    '):match('^( *[/#]+ )(.*)$')
    if i == 1 and mark then mark, rest = line:match('^([/#]+ %S+: )(.*)$') end
    if not mark then
      out[i] = line:gsub('\t', '    ')
    elseif rest:find('^ | ') then
      out[i] = lang == 'fr' and mark .. rest:sub(4) or out[i - 1]
      out[i - 1] = ''
    else
      out[i] = mark .. source.half(rest:gsub('^%[[%w-]+%] ', ''), lang)
    end
  end
  return out
end

-- The first and last line number of a step: up to a blank line, the next step, or a line indented less.
local function step_range(lines, id)
  for first, line in ipairs(lines) do
    local indent = line:match('^(%s*)[/#]+ %[' .. id:gsub('%-', '%%-') .. '%] ')
    if indent then
      local last = first
      while lines[last + 1] and lines[last + 1] ~= ''
        and not lines[last + 1]:find('^%s*[/#]+ %[')
        and #lines[last + 1]:match('^%s*') >= #indent do
        last = last + 1
      end
      return first, last, indent:gsub('\t', '    ')
    end
  end
end

local function step(page, name)
  local where, id = name:match('^(.-)/?([^/]*)$')
  local file, class = code_file(page, where)
  local lines = source.lines(file)
  local first, last, indent = step_range(lines, id)
  if not first then
    source.complain(page.file, '[' .. name .. ']{.step}', ('no step [%s] in %s'):format(id, file))
    return {}
  end
  local shown, texts = {}, localized(lines, page.lang)
  for i = first, last do
    -- only a comment's other half is empty inside a step
    if texts[i] ~= '' then shown[#shown + 1] = texts[i]:sub(#indent + 1) end
  end
  local w = words[page.lang]
  local label = first == last and ('%s, %s %d'):format(file, w.line, first)
    or ('%s, %s %d–%d'):format(file, w.lines, first, last)
  local caption = where == '' and pandoc.Link(label, '#L' .. (texts[first] == '' and first + 1 or first)) or pandoc.Str(label)
  return pandoc.Div({
    pandoc.CodeBlock(table.concat(shown, '\n'), { class = class }),
    pandoc.Plain { caption },
  }, { class = 'step' })
end

local function program(page, name)
  local file, class = code_file(page, name)
  local lines = source.lines(file)
  if #lines == 0 then
    source.complain(page.file, '[' .. name .. ']{.program}', 'no file ' .. file)
    return {}
  end
  local id = name == '' and 'L' or ''
  return pandoc.Div({
    pandoc.CodeBlock(table.concat(localized(lines, page.lang), '\n'), pandoc.Attr(id, { class })),
    pandoc.Plain { pandoc.Str(file) },
  }, { class = 'step' })
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

local function transcript(page, name)
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
  if #shown == 0 then
    source.complain(page.file, '[' .. name .. ']{.transcript}', ('no part "## %s" in %s'):format(name, file))
    return {}
  end
  return pandoc.CodeBlock(table.concat(shown, '\n'), { class = 'transcript' })
end

-- An SVG with its labels in the page's language. The alternative text serves the formats that cannot show it.
local function drawing(page, svg)
  svg = svg:gsub('>([^<>]- | [^<>]-)<', function(text)
    return '>' .. pages.line(source.half(text, page.lang), page.lang) .. '<'
  end)
  local width = svg:match('viewBox="0 0 (%d+)')
  return pandoc.Div({
    pandoc.RawBlock('html', (svg:gsub('\n%s*', ''):gsub('<svg ', ('<svg role="img" width="%s" '):format(width), 1))),
    pandoc.Para(svg:match('<title>(.-)</title>') or ''),
  }, { class = 'figure' })
end

local function figure(page, name)
  local file = 'lessons/' .. page.name .. '.svg'
  local svg = source.text(file)
  if not svg or not svg:find('<svg[^>]* id="' .. name .. '"') then
    source.complain(page.file, '[' .. name .. ']{.figure}', ('no figure with the id "%s" in %s'):format(name, file))
    return {}
  end
  return drawing(page, svg)
end

-- How long the lessons take on this machine, as `make bench-lessons` has drawn it.
local function bench(page)
  local svg = source.text('build/bench.svg')
  return svg and drawing(page, svg) or pandoc.Para(pages.inlines(words[page.lang].no_bench))
end

local function lessons(page)
  local items = {}
  for _, lesson in ipairs(page.lessons) do
    items[#items + 1] = pandoc.Plain {
      pandoc.Code(lesson.name), pandoc.Space(), pandoc.Link(pages.inlines(lesson[page.lang]), lesson.name .. '.md') }
  end
  return pandoc.BulletList(items)
end

-- What the last `make check` on this machine has found, lesson by lesson.
local function proofs(page)
  local lines = source.lines('build/proofs.tsv')
  local w = words[page.lang]
  if #lines == 0 then return pandoc.Para(pages.inlines(w.no_proofs)) end
  local function cells(line)
    local out = {}
    for cell in line:gmatch('[^\t]+') do out[#out + 1] = cell end
    return out
  end
  local names, rows = cells(lines[1]), {}
  for i = 2, #lines do
    local row = {}
    for at, cell in ipairs(cells(lines[i])) do row[names[at]] = cell end
    rows[#rows + 1] = {}
    for _, column in ipairs(w.proofs) do
      table.insert(rows[#rows], { pandoc.Plain { pandoc.Str(column.name == 'lesson' and row.lesson:sub(1, 2) or row[column.name] or '') } })
    end
  end
  local heads, alignments, widths = {}, {}, {}
  for at, column in ipairs(w.proofs) do
    heads[at] = { pandoc.Plain { pandoc.Str(column.title) } }
    alignments[at], widths[at] = 'AlignDefault', 0
  end
  return pandoc.utils.from_simple_table(pandoc.SimpleTable({}, alignments, widths, heads, rows))
end

local makers = { step = step, program = program, transcript = transcript, figure = figure,
  lessons = lessons, entries = entries, proofs = proofs, bench = bench }

return function(page, doc)
  return doc:walk {
    Para = function(para)
      local span = para.content[1]
      local make = #para.content == 1 and span.t == 'Span' and makers[span.classes[1]]
      return make and make(page, pandoc.utils.stringify(span)) or nil
    end,
  }
end
