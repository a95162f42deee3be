-- The index of functions, errors and words, made from the sources of the pages, so that it needs no upkeep.
-- A name in code is an entry if a lesson calls it, or if it is an error or a macro (`EINVAL`, `SEEK_SET`);
-- a word is an entry if the glossary explains it. An entry leads to one section of each lesson that mentions it:
-- the one whose heading has it, else the first.
local source = require 'source'
local outline = require 'outline'

local entries = {}

-- The functions of libraries that a program calls: where code is indented; a definition, which is not, is its own.
local function called(program)
  local names, own = {}, {}
  for line in program:gmatch('[^\n]+') do
    local set = line:find('^\t') and names or line:find('^%a') and own or {}
    for name in line:gmatch('%f[%w_]([%l_][%w_]*)%(') do set[name] = name ~= 'sizeof' end
  end
  for name in pairs(own) do names[name] = nil end
  return names
end

-- The entries that a lesson's page has, as text: lines of kind (code, word), key, section; in the order of the page.
function entries.of(lang, name)
  local names, found, order = called(source.text('lessons/' .. name .. '.c') or ''), {}, {}
  local function add(kind, key, section)
    local titled = section.title:find('`' .. key .. '`', 1, true)
    local entry = found[kind .. key]
    if not entry then
      entry = { kind = kind, key = key, section = section.id, titled = titled }
      found[kind .. key], order[#order + 1] = entry, entry
    elseif titled and not entry.titled then
      entry.section, entry.titled = section.id, titled
    end
  end
  for _, section in ipairs(outline(('docs-%s/%s.md'):format(lang, name))) do
    local text = table.concat(section.text, '\n')
    for code in text:gmatch('`([^`]+)`') do
      if names[code] or code:find('^E[A-Z]+$') or code:find('^[A-Z]+_[A-Z_]+$')
        or code:find('^[%l_][%w_]*$') and section.title:find('`' .. code .. '`', 1, true) then add('code', code, section) end
    end
    for id in text:gmatch('glossary%.md#([%w-]+)') do add('word', id, section) end
  end
  for i, entry in ipairs(order) do order[i] = ('%s\t%s\t%s\n'):format(entry.kind, entry.key, entry.section) end
  return table.concat(order)
end

-- The words that the glossary explains, as text: lines of term, id.
function entries.terms(lang)
  local terms = {}
  for term, id in (source.text(('docs-%s/glossary.md'):format(lang)) or ''):gmatch('%f[^\n%z]%[([^]\n]*)%]{#([%w-]+)}') do
    terms[#terms + 1] = ('%s\t%s\n'):format(term, id)
  end
  return table.concat(terms)
end

-- For sorting: small letters, without accents
local function plain(text)
  return (pandoc.text.lower(text):gsub('é', 'e'):gsub('è', 'e'):gsub('à', 'a'))
end

-- Takes a page { lang, lessons }, gives the index as Markdown, in the order of the alphabet.
function entries.index(page)
  local found, order = {}, {}
  local function add(key, label, sort)
    found[key] = { label = label, sort = plain(sort) }
    order[#order + 1] = found[key]
  end
  for term, id in entries.terms(page.lang):gmatch('([^\t\n]+)\t([^\n]+)\n') do
    add('word' .. id, ('[%s](glossary.md#%s)'):format(term, id), term)
    found['code' .. term] = found['word' .. id]
  end
  for _, lesson in ipairs(page.lessons) do
    for kind, key, section in entries.of(page.lang, lesson.name):gmatch('(%l+)\t([^\t\n]+)\t([^\t\n]*)\n') do
      local entry = found[kind .. key]
      if kind == 'code' and not entry then
        add('code' .. key, '`' .. key .. '`', key)
        entry = found['code' .. key]
      end
      if entry and entry.lesson ~= lesson then
        entry.lesson = lesson
        entry.label = ('%s [%s](%s.md%s){title="%s"}'):format(entry.label, lesson.number, lesson.name,
          section ~= '' and '#' .. section or '', lesson[page.lang])
      end
    end
  end
  table.sort(order, function(a, b) return a.sort < b.sort or a.sort == b.sort and a.label < b.label end)
  for i, entry in ipairs(order) do order[i] = '- ' .. entry.label end
  return table.concat(order, '\n')
end

return entries
