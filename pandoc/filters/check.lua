-- Refuses what would break the promise of the pages: two languages of equal standing,
-- whose code and output are only what was compiled and tested.
-- Every function complains with file and line; none changes anything.
local source = require 'source'

local check = {}

local other = { en = 'fr', fr = 'en' }

-- The eleven parts of a lesson's page; the first is the promise, before any heading.
local parts = { 'prints', 'steps', 'fails', 'kernel', 'mistakes', 'python', 'exercise', 'portability', 'see', 'program' }

-- What a paragraph holds beside prose of its own language
local not_prose = { '^%[[^]]*%]{%.%w+}$', '`[^`]*`', '%*[^*]+%*', '%[[^]]*%]{lang=..}', '%]%b()', '%b{}', 'https?://%S+' }

-- The source of a page in paragraphs, without its code, its addresses and its attributes:
-- a list of { line, text }.
local function prose(file)
  local out, fence, header = {}, false, false
  for number, line in ipairs(source.lines(file)) do
    if line:find('^```') then
      fence = not fence
    elseif line == '---' then
      header = number == 1
    elseif not fence and not header then
      local text = line
      for _, pattern in ipairs(not_prose) do text = text:gsub(pattern, ' ') end
      local last = out[#out]
      if not text:find('%S') then
        out[#out + 1] = { line = number + 1, text = '' }
      elseif last then
        last.text = last.text .. ' ' .. text
      else
        out[1] = { line = number, text = text }
      end
    end
  end
  return out
end

-- Code and output come from files that were compiled and tested: a page holds only commands to type.
local function literal_code(page)
  page.doc:walk {
    CodeBlock = function(block)
      if block.classes[1] ~= 'sh' then
        source.complain(page.file, block.text:match('[^\n]*'), 'literal code: include a step or a transcript instead')
      elseif select(2, block.text:gsub('\n', '')) > 4 then
        source.complain(page.file, block.text:match('[^\n]*'), 'more than five lines of commands: make them a transcript')
      end
    end,
  }
end

-- Words so frequent that a paragraph of either language is full of them
local function set(text)
  local members = {}
  for word in text:gmatch('%S+') do members[word] = true end
  return members
end
local frequent = {
  en = set 'the of and is to it that are with what when its not by an this be has which for from was where there',
  fr = set 'le la les des et est un une dans que qui du pour ce pas il elle en au sur par sont vous se plus ou',
}

local function language(page, paragraphs)
  for _, paragraph in ipairs(paragraphs) do
    local count = { en = 0, fr = 0 }
    for word in paragraph.text:lower():gmatch("[%a\128-\255]+") do
      for lang, list in pairs(frequent) do
        if list[word] then count[lang] = count[lang] + 1 end
      end
    end
    if count[other[page.lang]] > count[page.lang] + 1 then
      local name = { en = 'English', fr = 'French' }
      source.complain(page.file, paragraph.line,
        ('%s paragraph in a page in %s'):format(name[other[page.lang]], name[page.lang]))
    end
  end
end

-- What no filter can repair, and the word to use instead
local refused = {
  en = { simply = '', just = '', obviously = '', TODO = 'the text' },
  fr = {
    coeur = 'cœur', oeuvre = 'œuvre', noeud = 'nœud', inoeud = 'inode', voeu = 'vœu', oeil = 'œil',
    Etat = 'État', Etape = 'Étape', Ecrire = 'Écrire', Ecriture = 'Écriture', Evidemment = '', Etre = 'Être',
    librairie = 'bibliothèque', librairies = 'bibliothèques', dossier = 'répertoire', dossiers = 'répertoires',
    retourne = 'renvoie', retournent = 'renvoient', buffer = 'tampon', buffers = 'tampons', multiplet = 'octet',
    simplement = '', bug = 'bogue', bugs = 'bogues', offset = 'décalage', TODO = 'the text',
  },
}

local function wording(page, paragraphs)
  for _, paragraph in ipairs(paragraphs) do
    for word in paragraph.text:gmatch("[%a\128-\255]+") do
      local better = refused[page.lang][word] or refused[page.lang][word:lower()]
      if better then
        source.complain(page.file, paragraph.line,
          ('the word "%s"%s'):format(word, better == '' and ' says nothing' or ': write "' .. better .. '"'))
      end
    end
  end
end

-- The links and the inline codes of each section, by id; read from the source, line by line.
local function mentions(file)
  local sections, id, fence = {}, '', false
  for _, line in ipairs(source.lines(file)) do
    if line:find('^```') then fence = not fence end
    id = line:match('^#+ .*{#([%w-]+)}') or id
    sections[id] = sections[id] or { links = {}, codes = {} }
    local section = sections[id]
    if not fence then
      for code in line:gmatch('`([^`]+)`') do section.codes[code] = true end
      for target, attributes in line:gsub('`[^`]*`', ''):gmatch('%]%(([^)%s]+)%)({?[^}%s]*)') do
        -- A link that leads elsewhere in each language says which language it leads to.
        if not attributes:find('^{hreflang=') then section.links[target] = true end
      end
      for _ in line:gmatch('%[%^') do section.links['a note'] = true end
    end
  end
  return sections
end

-- A page as the other language must have it too: a list of sections,
-- each { id, level, blocks (in order), links, codes (as sets) }.
local function skeleton(page)
  local sections = { { id = '', level = 0, blocks = {} } }
  local function outline(blocks)
    for _, block in ipairs(blocks) do
      local mine = sections[#sections].blocks
      if block.t == 'Header' then
        sections[#sections + 1] = { id = block.identifier, level = block.level, blocks = {} }
      elseif block.t == 'Div' then
        mine[#mine + 1] = '::: ' .. tostring(block.classes[1])
        outline(block.content)
      elseif block.t == 'BulletList' or block.t == 'OrderedList' or block.t == 'DefinitionList' then
        mine[#mine + 1] = ('a list of %d'):format(#block.content)
      elseif block.t == 'Table' then
        mine[#mine + 1] = ('a table of %d × %d'):format(#block.colspecs, #block.bodies[1].body)
      elseif block.t == 'CodeBlock' then
        mine[#mine + 1] = block.text
      elseif block.t == 'Para' and #block.content == 1 and block.content[1].t == 'Span' then
        local span = block.content[1]
        mine[#mine + 1] = ('[%s]{.%s}'):format(pandoc.utils.stringify(span), span.classes[1] or '')
      end
    end
  end
  outline(page.doc.blocks)
  local mentioned = mentions(page.file)
  for _, section in ipairs(sections) do
    local found = mentioned[section.id] or { links = {}, codes = {} }
    section.links, section.codes = found.links, found.codes
  end
  return sections
end

local function heading(section) return '{#' .. section.id .. '}' end

-- Complains of what one side has and the other has not.
local function lacks(page, twin, section, what, mine, theirs)
  local missing = pandoc.List()
  for item in pairs(theirs) do
    if not mine[item] then missing:insert(item) end
  end
  missing:sort()
  for _, item in ipairs(missing) do
    source.complain(page.file, heading(section),
      ('section %s lacks the %s %s of %s:%d'):format(section.id, what, item, twin.file, source.where(twin.file, item)))
  end
end

local function has(sections, id)
  for _, section in ipairs(sections) do
    if section.id == id then return true end
  end
  return false
end

-- The same sections in the same order, at the same levels; complains of the first difference.
local function same_sections(en, fr, mine, theirs)
  for i = 1, math.max(#mine, #theirs) do
    local a, b = mine[i], theirs[i]
    if a and not has(theirs, a.id) then
      source.complain(fr.file, 1, ('lacks the section %s of %s:%d'):format(
        a.id, en.file, source.where(en.file, heading(a))))
      return false
    elseif b and not has(mine, b.id) then
      source.complain(en.file, 1, ('lacks the section %s of %s:%d'):format(
        b.id, fr.file, source.where(fr.file, heading(b))))
      return false
    elseif not a or not b or a.id ~= b.id or a.level ~= b.level then
      source.complain(fr.file, heading(b or a), ('section %s has another place or level in %s'):format((b or a).id, en.file))
      return false
    end
  end
  return true
end

-- The two languages of a page have the same skeleton.
local function twins(en, fr)
  local mine, theirs = skeleton(en), skeleton(fr)
  if not same_sections(en, fr, mine, theirs) then return end
  for i, section in ipairs(mine) do
    local twin = theirs[i]
    for j = 1, math.max(#section.blocks, #twin.blocks) do
      local a, b = section.blocks[j], twin.blocks[j]
      if a ~= b then
        source.complain(fr.file, b or heading(twin), ('section %s has %s where %s:%d has %s'):format(section.id,
          b or 'nothing', en.file, source.where(en.file, a or heading(section)), a or 'nothing'))
        break
      end
    end
    lacks(fr, en, twin, 'link', twin.links, section.links)
    lacks(en, fr, section, 'link', section.links, twin.links)
    lacks(fr, en, twin, 'code', twin.codes, section.codes)
    lacks(en, fr, section, 'code', section.codes, twin.codes)
  end
end

local function eleven_parts(page)
  if not page.number then return end
  local at = 0
  for _, block in ipairs(page.doc.blocks) do
    if block.t == 'Header' and block.level == 2 then
      at = at + 1
      if block.identifier ~= parts[at] then
        source.complain(page.file, heading { id = block.identifier },
          ('the part %s comes here in a lesson'):format(parts[at] or 'no further one'))
        return
      end
    end
  end
  if at < #parts then source.complain(page.file, 1, 'a lesson has a part ' .. parts[at + 1]) end
end

-- Takes a page in both languages, each { file, lang, name, number, doc }.
function check.pair(en, fr)
  for _, page in ipairs { en, fr } do
    local paragraphs = prose(page.file)
    literal_code(page)
    language(page, paragraphs)
    wording(page, paragraphs)
    eleven_parts(page)
  end
  twins(en, fr)
end

-- Every link between pages leads somewhere. Takes the names of all pages;
-- reads the sources only, so that an edited page shows the links to it that broke.
function check.links(names)
  local ids = {}
  local function known(file, id)
    if not ids[file] then
      ids[file] = {}
      for found in (source.text(file) or ''):gmatch('{#([%w-]+)') do ids[file][found] = true end
    end
    return id == '' or ids[file][id]
  end
  for _, name in ipairs(names) do
    for _, lang in ipairs { 'en', 'fr' } do
      local file = ('docs-%s/%s.md'):format(lang, name)
      for number, line in ipairs(source.lines(file)) do
        for target in line:gmatch('%]%(([^)%s]+)%)') do
          local page, id = target:match('^([%w-]*)%.?m?d?#?([%w-]*)$')
          local to = page and ('docs-%s/%s.md'):format(lang, page == '' and name or page)
          if not target:find('^https?://') and not (to and source.text(to) and known(to, id)) then
            source.complain(file, number, ('the link %s leads nowhere'):format(target))
          end
        end
      end
    end
  end
end

-- The sections of a page's source and a hash of each one's text, white space normalized;
-- what stands before the first heading has the id -.
local function hashes(file)
  local out, id, text = {}, '-', {}
  local function close()
    local plain = table.concat(text, ' '):gsub('%s+', ' '):gsub('^ ', ''):gsub(' $', '')
    out[#out + 1] = { id = id, hash = pandoc.utils.sha1(plain):sub(1, 10) }
    text = {}
  end
  for _, line in ipairs(source.lines(file)) do
    local next = line:match('^#+ .*{#([%w-]+)}$')
    if next then close() id = next end
    text[#text + 1] = line
  end
  close()
  return out
end

local IN_STEP = 'tests/in-step.tsv'

local declared = {}
for _, line in ipairs(source.lines(IN_STEP)) do
  local key, a, b = line:match('^(%S+\t%S+)\t(%S+)\t(%S+)$')
  if key then declared[key] = { a, b } end
end

-- Complains of sections that changed since both languages were last declared in step.
function check.in_step(en, fr)
  local theirs = hashes(fr.file)
  for i, section in ipairs(hashes(en.file)) do
    local was = declared[en.name .. '\t' .. section.id] or {}
    local changed = {}
    if was[1] ~= section.hash then changed[#changed + 1] = en.file end
    if theirs[i] and was[2] ~= theirs[i].hash then changed[#changed + 1] = fr.file end
    if #changed > 0 then
      source.complain(changed[1], heading(section), ('section %s of %s is not declared in step: make agree-%s'):format(
        section.id, table.concat(changed, ' and '), en.number or en.name))
    end
  end
end

-- Declares both languages of a page in step, section by section, in one sorted file.
function check.agree(en, fr)
  local kept, theirs = {}, hashes(fr.file)
  for _, line in ipairs(source.lines(IN_STEP)) do
    if line:match('^(%S+)\t') ~= en.name then kept[#kept + 1] = line end
  end
  for i, section in ipairs(hashes(en.file)) do
    kept[#kept + 1] = table.concat({ en.name, section.id, section.hash, theirs[i].hash }, '\t')
  end
  table.sort(kept)
  local file = assert(io.open(IN_STEP, 'w'))
  file:write(table.concat(kept, '\n'), '\n')
  file:close()
end

return check
