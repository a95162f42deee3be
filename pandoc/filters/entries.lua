-- What a page says that readers may look for, of three kinds, from the sources, so that it needs no upkeep:
--   functions  a name in code that the lesson's programs call, that its list `see` or a heading has, or a message quotes;
--              a macro (`SEEK_SET`); a command with an option (`ulimit -n`); in the part `python` a class (`io.StringIO`)
--   errors     a name (`EMFILE`), and what machine or compiler say, in a shown transcript or in code
--   words      what the glossary explains
-- An entry leads to one section of the page: the one whose heading has it, else the steps, else the first.
local source = require 'source'
local outline = require 'outline'
local listing = require 'listing'

local entries = {}

-- The text of a page's programs: its lesson, and the mistakes that it shows.
local function programs(name, text)
  local out = { source.text('lessons/' .. name .. '.c') or '' }
  for mistake in text:gmatch('%f[^\n]%[([%w-]+)/[%w-]+%]{%.step}') do
    out[#out + 1] = source.text(('lessons/mistakes/%s-%s.c'):format(name:sub(1, 2), mistake))
  end
  return table.concat(out)
end

-- The functions of libraries that a program calls: where code is indented; a definition, which is not, is its own, and
-- so is a constant that it names, which is `false`.
local function called(program)
  local names, own = {}, {}
  for line in program:gmatch('[^\n]+') do
    local set = line:find('^\t') and names or line:find('^%a') and own or {}
    for name in line:gmatch('%f[%w_]([%l_][%w_]*)%(') do set[name] = name ~= 'sizeof' end
  end
  for name in pairs(own) do names[name] = nil end
  for macro in program:gmatch('enum { (%u+)') do names[macro] = false end
  return names
end

-- What machine or compiler say, without the file or the call before it; nil where a text is no such thing.
local function message(text, in_code)
  local found = text:match(': warning: (.+)$') or text:match(': error: (.+)$') or text:match(': (%u%l[%a /-]*)$')
    or text:match("^%l[%l ]+ [`'\xE2][^ ]+['\x99].*$") -- the file cut off
    or in_code and (text:match('^%u%l+ [%l/-][%l /-]+$') or text:match("^%l+ %l+ [%l `'‘’]+$"))
  return found and found:gsub(' %[%-W.-%]$', ''):gsub('; did you mean.*$', '') or nil
end

local values = { True = true, False = true, None = true } -- Python's, and no classes

-- Calls add(kind, key) for each thing that a piece of code in a sentence mentions.
local function mentions(code, section, names, add)
  local name = code:match('^([%l_][%w_]*)%f[(\0]')
  local titled = section.title:find('`' .. code .. '`', 1, true)
  if name and (names[name] or titled or section.id == 'see') then add('functions', name) end
  if code:find('^%l+ %-%-?%a') then add('functions', code:match('^%l+')) end
  if section.id == 'python' and code:find('^[%l.]*%u%l%w*$') and not values[code] then add('functions', code) end
  if not code:find('[\'"]') then
    for before, macro, sign in code:gmatch('([=-]?)%f[%w_](_*%u[%u%d_]+)%f[^%w_]([=.-]?)') do
      sign = before .. sign
      local error = macro:find('^E%u+$') and macro ~= 'EOF'
      if #macro > 2 and sign == '' and macro:find('[^X]') and names[macro] ~= false then add(error and 'errors' or 'functions', macro) end
    end
  end
end

local kept = {}

-- The entries that a page has, as text: lines of kind, key, section, weight; in the order of the page.
function entries.of(lang, name)
  local file = ('docs-%s/%s.md'):format(lang, name)
  if kept[file] then return kept[file] end
  local program = programs(name, source.text(file) or '')
  local names, found, order = called(program), {}, {}
  local function add(section, kind, key)
    local titled = section.title:find('`' .. key .. '`', 1, true)
    local rank = titled and 3 or section.id == 'steps' and 2 or 1
    local entry = found[kind .. key]
    if not entry then
      entry = { kind = kind, key = key, rank = 0, weight = 0 }
      found[kind .. key], order[#order + 1] = entry, entry
    end
    entry.weight = entry.weight + (titled and 10 or 1)
    if rank > entry.rank then entry.section, entry.rank = section.id, rank end
  end
  for _, section in ipairs(outline(file)) do
    local text = table.concat(section.text, '\n'):gsub('\n```.-\n```', '')
    local function say(line, in_code)
      local key = message(line, in_code)
      if not key or program:find((in_code and '' or '"') .. key, 1, true) or in_code and section.id == 'exercise' then return end
      add(section, 'errors', key)
      for quoted in key:gmatch("[`'\x98]([%l_][%w_]*)['\xE2]") do add(section, 'functions', quoted) end
    end
    local function code(text) -- what stands between backquotes
      mentions(text, section, names, function(kind, key) add(section, kind, key) end)
      say(text, true)
      return ''
    end
    text:gsub('``(.-)``', code):gsub('`([^`]+)`', code)
    -- `fork`, from `<unistd.h>`: here it is explained, which is worth six mentions.
    for name in text:gmatch('`([%w_]+)`[^`.]*`<[%l/]+%.h>`') do
      local entry = found['functions' .. name]
      if entry then entry.weight = entry.weight + 6 end
    end
    for function_name in text:gmatch('%[([%l_]+)%(%d%)%]') do add(section, 'functions', function_name) end
    for id in text:gmatch('glossary%.md#([%w-]+)') do add(section, 'words', id) end
    for part in text:gmatch('%f[^\n]%[([%w-]+)%]{%.transcript}') do
      local lines = listing.part('tests/' .. name .. '.t', part)
      for i, line in ipairs(lines) do
        -- what the shell says of a program that a signal ended
        local killed = lines[i + 1] and lines[i + 1].text:find('^%[1[2-9]%d%]$')
        say(killed and ': ' .. line.text or line.text)
      end
    end
  end
  for i, entry in ipairs(order) do
    order[i] = ('%s\t%s\t%s\t%d\n'):format(entry.kind, entry.key, entry.section, entry.weight)
  end
  kept[file] = table.concat(order)
  return kept[file]
end

-- The words that the glossary explains, as text: lines of term, id, the term in the other language, synonyms, page.
function entries.terms(lang)
  local terms = {}
  local text = source.text(('docs-%s/glossary.md'):format(lang)) or ''
  for term, id, rest, meaning in text:gmatch('%f[^\n%z]%[([^]\n]*)%]{#([%w-]+)}([^\n]*)\n: ([^\n]*)') do
    terms[#terms + 1] = table.concat({ term, id, rest:match('%[[^]]*%]{lang=..}') or '',
      rest:gsub('%(?%[[^]]*%]{lang=..}%)?', ''):gsub('^[, ]+', ''):gsub('[, ]+$', ''),
      meaning:match('%(%[[^]]*%]%(([%w-]+)%.md[^)]*%)%)$') or '' }, '\t') .. '\n'
  end
  return table.concat(terms)
end

return entries
