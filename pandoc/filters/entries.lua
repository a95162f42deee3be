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

-- A function of a library is called where code is indented, and defined nowhere (a definition is not indented).
local function is_name(code, program)
  local call = '%f[%w_]' .. code .. '%('
  return code:find('^E[A-Z]+$') or code:find('^[A-Z]+_[A-Z_]+$')
    or code:find('^[%l_][%w_]*$') and code ~= 'sizeof'
      and program:find('\n\t[^\n]*' .. call) and not program:find('\n%a[^\n]*' .. call)
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
    local program = source.text('lessons/' .. lesson.name .. '.c')
    for _, section in ipairs(sections(('docs-%s/%s.md'):format(page.lang, lesson.name))) do
      for code in section.text:gmatch('`([^`]+)`') do
        local titled = code:find('^[%l_][%w_]*$') and section.title:find('`' .. code .. '`', 1, true)
        if is_name(code, program) or titled then add(code, pandoc.Code(code), lesson, section) end
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
