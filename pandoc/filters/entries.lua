-- The index of functions, errors and words, made from the sources of the pages, so that it needs no upkeep.
-- A name in code is an entry if a lesson calls it, or if it is an error or a macro (`EINVAL`, `SEEK_SET`);
-- a word is an entry if the glossary explains it. An entry leads to one section of each lesson that mentions it:
-- the one whose heading has it, else the first.
local source = require 'source'
local pages = require 'page'

-- A lesson's page cut at its headings: a list of { id, title, text }.
local function sections(file)
  local out = { { id = '', title = '', text = '' } }
  for _, line in ipairs(source.lines(file)) do
    local title, id = line:match('^#+ (.*) {#([%w-]+)}$')
    if id then out[#out + 1] = { id = id, title = title, text = '' } end
    out[#out].text = out[#out].text .. line .. '\n'
  end
  return out
end

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

-- For sorting: small letters, without accents
local function plain(text)
  return (pandoc.text.lower(text):gsub('é', 'e'):gsub('è', 'e'):gsub('à', 'a'))
end

-- Takes a page { lang, lessons }, gives a list in the order of the alphabet.
return function(page)
  local entries, order = {}, {}
  local function add(key, label, lesson, section)
    if not entries[key] then
      entries[key] = { label = label, sort = plain(key), links = {} }
      order[#order + 1] = entries[key]
    end
    local links = entries[key].links
    local last = links[#links]
    local titled = section.title:find('`' .. key .. '`', 1, true)
    if last and last.lesson == lesson then
      if titled and not last.titled then last.section, last.titled = section.id, titled end
    else
      links[#links + 1] = { lesson = lesson, section = section.id, titled = titled }
    end
  end

  local terms = {}
  for _, line in ipairs(source.lines(('docs-%s/glossary.md'):format(page.lang))) do
    local term, id = line:match('^%[([^]]*)%]{#([%w-]+)}')
    if id then
      terms[id] = term
      add(term, pandoc.Link(pages.inlines(term), 'glossary.md#' .. id), nil, { title = '' })
      entries[term].links = {}
    end
  end
  for _, lesson in ipairs(page.lessons) do
    local names = called(source.text('lessons/' .. lesson.name .. '.c'))
    for _, section in ipairs(sections(('docs-%s/%s.md'):format(page.lang, lesson.name))) do
      for code in section.text:gmatch('`([^`]+)`') do
        local titled = code:find('^[%l_][%w_]*$') and section.title:find('`' .. code .. '`', 1, true)
        if names[code] or code:find('^E[A-Z]+$') or code:find('^[A-Z]+_[A-Z_]+$') or titled then add(code, pandoc.Code(code), lesson, section) end
      end
      for id in section.text:gmatch('glossary%.md#([%w-]+)') do
        if terms[id] then add(terms[id], nil, lesson, section) end
      end
    end
  end

  table.sort(order, function(a, b) return a.sort < b.sort end)
  local items = {}
  for _, entry in ipairs(order) do
    local item = pandoc.List { entry.label }
    for _, link in ipairs(entry.links) do
      item:insert(pandoc.Space())
      item:insert(pandoc.Link(link.lesson.number, link.lesson.name .. '.md' .. (link.section ~= '' and '#' .. link.section or ''), pages.line(link.lesson[page.lang], page.lang)))
    end
    items[#items + 1] = { pandoc.Plain(item) }
  end
  return pandoc.BulletList(items)
end
