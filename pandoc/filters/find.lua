-- The indexes of the page `find`, from what the pages mention (entries.lua). The lesson that explains an entry stands first:
-- of a word, the one that the glossary names; of anything else, the one that mentions it most. (A mention counts three times
-- on a page that is there to explain, and half in the first lesson, which is a tour of the others. Half a mention is no
-- difference: then the earlier page stands first.)
local source = require 'source'
local entries = require 'entries'
local words = require 'words'
local typography = require 'typography'

-- What errors say whose name and message no trace of a test shows together; tests/machine/find.t asks the C library.
local said = {
  EACCES = 'Permission denied', EBADF = 'Bad file descriptor', EDQUOT = 'Disk quota exceeded', EEXIST = 'File exists',
  EFBIG = 'File too large', EINTR = 'Interrupted system call', EINVAL = 'Invalid argument', EIO = 'Input/output error',
  EISDIR = 'Is a directory', ELOOP = 'Too many levels of symbolic links', EMFILE = 'Too many open files',
  EMLINK = 'Too many links', ENOENT = 'No such file or directory', ENOMEM = 'Cannot allocate memory',
  ENOSPC = 'No space left on device', ENOTEMPTY = 'Directory not empty', ENXIO = 'No such device or address',
  EOPNOTSUPP = 'Operation not supported', EPERM = 'Operation not permitted', EROFS = 'Read-only file system',
  EXDEV = 'Invalid cross-device link',
}

-- Pages beside the lessons that explain things
local also = { 'programs', 'unix' }

-- For sorting: small letters, without accents and what is not a letter
local function plain(text)
  return (pandoc.text.lower(text):gsub('é', 'e'):gsub('è', 'e'):gsub('à', 'a'):gsub('^[^%w\128-\255]+', ''))
end

local cache = {}

-- What is mentioned where: by kind and key, a list of { page, section, weight }.
local function mentioned(page)
  if cache[page.lang] then return cache[page.lang] end
  local found = { functions = {}, errors = {}, words = {} }
  local function read(name, label, title, factor)
    for kind, key, section, weight in entries.of(page.lang, name):gmatch('(%l+)\t([^\t\n]+)\t([^\t\n]*)\t(%d+)\n') do
      local places = found[kind][key] or {}
      found[kind][key] = places
      places[#places + 1] = { page = name, label = label, title = title, section = section, weight = weight * factor }
    end
  end
  for _, lesson in ipairs(page.lessons) do read(lesson.name, lesson.number, lesson[page.lang], lesson.at == 1 and .5 or 1) end
  for _, name in ipairs(also) do read(name, words[page.lang].pages[name], nil, 3) end
  cache[page.lang] = found
  return found
end

-- Two lists of places as one, each page once
local function united(places, more)
  local out, seen = {}, {}
  for _, list in ipairs { places, more } do
    for _, place in ipairs(list) do
      if not seen[place.page] then out[#out + 1], seen[place.page] = place, true end
    end
  end
  table.sort(out, function(a, b) return a.page < b.page end)
  return out
end

-- The links to these places, the one that explains first; of other pages than lessons, only that one.
local function links(places, explains)
  local best
  for _, place in ipairs(places) do
    if place.page == explains or not best or best.page ~= explains and place.weight > best.weight + .5 then best = place end
  end
  local first, others = pandoc.List(), pandoc.List()
  for _, place in ipairs(places) do
    local target = place.page .. '.md' .. (place.section ~= '' and '#' .. place.section or '')
    if place == best then
      first:extend { pandoc.Space(), pandoc.Strong { pandoc.Link(place.label, target, place.title) } }
    elseif place.title then
      others:extend { pandoc.Space(), pandoc.Link(place.label, target, place.title) }
    end
  end
  return first .. others
end

-- A term as pandoc's reader would set it
local function typeset(term, lang) return ((lang == 'fr' and typography(term) or term):gsub("'", '’')) end

local makers = {}

function makers.functions(page, found, add)
  for key, places in pairs(found.functions) do add(key, { pandoc.Code(key) }, places) end
end

-- An error stands under its name, and under what it says.
function makers.errors(page, found, add)
  local known = {}
  for name, text in pairs(said) do known[name], known[text] = text, name end
  for _, lesson in ipairs(page.lessons) do
    for name, text in (source.text('tests/' .. lesson.name .. '.t') or ''):gmatch('%-1 (E%u+) %((%u[%a /-]+)%)') do
      known[name], known[text] = text, name
    end
  end
  for key, places in pairs(found.errors) do
    local twin = known[key]
    if key:find('^E%u+$') and not twin then
      source.complain(page.file, 1, ('says nothing of the message of %s: add it to pandoc/filters/find.lua'):format(key))
    end
    if twin then places = united(places, found.errors[twin] or {}) end
    local dash = pandoc.Str ' – '
    add(key, twin and { pandoc.Code(key), dash, pandoc.Code(twin) } or { pandoc.Code(key) }, places)
    if twin and not found.errors[twin] then add(twin, { pandoc.Code(twin), dash, pandoc.Code(key) }, places) end
  end
end

function makers.words(page, found, add)
  for term, id, other, synonyms, explains in entries.terms(page.lang):gmatch('([^\t\n]+)\t([^\t]+)\t([^\t]*)\t([^\t]*)\t([^\t\n]*)\n') do
    local places = found.words[id] or {}
    local link = pandoc.Link(typeset(term, page.lang), 'glossary.md#' .. id)
    local label = words[page.lang].pages[explains] or explains:match('^%d%d%f[-]')
    if label then places = united(places, { { page = explains, label = label, section = '', weight = 0 } }) end
    local word, lang = other:match('^%[(.*)%]{lang=(..)}$')
    local function named(before)
      local shown = pandoc.List { link }
      if before then shown:insert(1, pandoc.Str(typeset(before, page.lang) .. ', ')) end
      if word and word ~= term then
        shown:extend { pandoc.Str ' (', pandoc.Span(typeset(word, lang), { lang = lang }), pandoc.Str ')' }
      end
      return shown
    end
    add(term, named(), places, explains)
    for synonym in synonyms:gmatch('[^,]+') do
      synonym = synonym:gsub('^ ', '')
      add(synonym, named(synonym), places, explains)
    end
  end
end

-- Takes a page { file, lang, lessons } and a kind, gives that index as a block, in the order of the alphabet.
-- (Elements: as Markdown, which pandoc would have to read, the page takes twice as long.)
return function(page, kind)
  local order = {}
  makers[kind](page, mentioned(page), function(key, label, places, explains)
    order[#order + 1] = { sort = plain(key), key = key, text = pandoc.List(label) .. links(places, explains) }
  end)
  table.sort(order, function(a, b) return a.sort < b.sort or a.sort == b.sort and a.key < b.key end)
  for i, entry in ipairs(order) do order[i] = { pandoc.Plain(entry.text) } end
  return pandoc.Div({ pandoc.BulletList(order) }, { class = 'columns' })
end
