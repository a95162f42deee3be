-- Refuses what would break the promise of a page: code and output only as they were compiled and tested,
-- prose in its own language, the form of a lesson (form.lua), links that lead somewhere.
-- Every function complains with file and line; none changes anything.
local source = require 'source'
local outline = require 'outline'
local form = require 'form'

local check = {}

-- A page holds only commands to type, and tables whose rows are whole.
local function blocks(page, section)
  for _, block in ipairs(section.blocks) do
    if block.ragged then
      source.complain(page.file, block.ragged, ('not %d cells, as in the first row: the rest would be lost'):format(block.columns))
    elseif block.code and block.code ~= 'sh' then
      source.complain(page.file, block.line, 'literal code: include a step or a transcript instead')
    elseif block.code and select(2, block.text:gsub('\n', '')) > 4 then
      source.complain(page.file, block.line, 'more than five lines of commands: make them a transcript')
    end
  end
end

local function set(text)
  local members = {}
  for word in text:gmatch('%S+') do members[word] = true end
  return members
end

-- Words so frequent that a paragraph of either language is full of them
local frequent = {
  en = set 'the of and is to it that are with what when its not by an this be has which for from was where there',
  fr = set 'le la les des et est un une dans que qui du pour ce pas il elle en au sur par sont vous se plus ou',
}

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

-- One language, and none of the words that it refuses
local function wording(page, section)
  local mine, theirs = page.lang, page.lang == 'en' and 'fr' or 'en'
  local name = { en = 'English', fr = 'French' }
  for _, paragraph in ipairs(section.prose) do
    local own, other = 0, 0
    for word in paragraph.text:gmatch('[%a\128-\255]+') do
      local small = word:lower()
      if frequent[mine][small] then own = own + 1 end
      if frequent[theirs][small] then other = other + 1 end
      local better = refused[mine][word] or refused[mine][small]
      if better then
        source.complain(page.file, paragraph.line,
          ('the word "%s"%s'):format(word, better == '' and ' says nothing' or ': write "' .. better .. '"'))
      end
    end
    if other > own + 1 then
      source.complain(page.file, paragraph.line, ('%s paragraph in a page in %s'):format(name[theirs], name[mine]))
    end
    local function count(sign) return select(2, paragraph.text:gsub(sign, '')) end
    if count '"' % 2 == 1 or count '«' ~= count '»' then
      source.complain(page.file, paragraph.line, 'a quotation that is not closed, or not opened, in its paragraph')
    end
  end
end

-- Each part of the page `questions` has five, folded; each answer leads to the lesson that gives it.
local function questions(page, section)
  local answers = 0
  for number, line in ipairs(section.text) do
    local at = section.line + number - 1
    if line == '::: answer' then
      answers = answers + 1
      local answer = table.concat(section.text, ' ', number):match('^(.-) :::%f[%s\0]', 11) or ''
      if not answer:find('%]%(%d%d%-[%w-]+%.md') then source.complain(page.file, at, 'an answer leads to its lesson') end
    end
  end
  if answers ~= 5 then source.complain(page.file, section.line, ('five questions for each part, not %d'):format(answers)) end
end

-- Takes a page { file, lang, number }.
function check.page(page)
  local sections = outline(page.file)
  for _, section in ipairs(sections) do
    blocks(page, section)
    wording(page, section)
    if page.name == 'questions' and section.level == 2 then questions(page, section) end
  end
  if page.number then form(page, sections) end
end

-- What stands in a text right after each mark
local function after(text, mark, pattern)
  local at = 0
  return function()
    local found
    repeat
      at = text:find(mark, at + 1, true)
      found = at and text:match(pattern, at + #mark)
    until found or not at
    return found
  end
end

-- Every link between pages leads somewhere. Takes the names of all pages;
-- reads the sources only, so that an edited page shows the links to it that broke.
function check.links(names)
  for _, lang in ipairs { 'en', 'fr' } do
    local function file_of(name) return ('docs-%s/%s.md'):format(lang, name) end
    local there = {}
    for _, name in ipairs(names) do
      local text = source.text(file_of(name))
      there[name .. '.md'] = text ~= nil
      for id in after(text or '', '{#', '^[%w-]+') do there[name .. '.md#' .. id] = true end
    end
    for _, name in ipairs(names) do
      local said = {}
      for target in after(source.text(file_of(name)) or '', '](', '^([^)%s]+)%)') do
        if not there[target] and not target:find('^https?://') and not there[name .. '.md' .. target] and not said[target] then
          said[target] = true
          source.complain(file_of(name), '](' .. target .. ')', ('the link %s leads nowhere'):format(target))
        end
      end
    end
  end
end

return check
