-- Two languages of equal standing: both pages have the same skeleton, and neither changes alone.
-- Every function complains with file and line; only `agree` writes.
local source = require 'source'
local outline = require 'outline'

local twins = {}

-- Complains of what one side has and the other has not.
local function lacks(page, twin, section, what, mine, theirs)
  local missing = pandoc.List()
  for item in pairs(theirs) do
    if not mine[item] then missing:insert(item) end
  end
  missing:sort()
  for _, item in ipairs(missing) do
    source.complain(page.file, section.line,
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
      source.complain(fr.file, 1, ('lacks the section %s of %s:%d'):format(a.id, en.file, a.line))
      return false
    elseif b and not has(mine, b.id) then
      source.complain(en.file, 1, ('lacks the section %s of %s:%d'):format(b.id, fr.file, b.line))
      return false
    elseif not a or not b or a.id ~= b.id or a.level ~= b.level then
      source.complain(fr.file, (b or a).line, ('section %s has another place or level in %s'):format((b or a).id, en.file))
      return false
    end
  end
  return true
end

-- Takes both languages of a page, { file }.
function twins.check(en, fr)
  local mine, theirs = outline(en.file), outline(fr.file)
  if not same_sections(en, fr, mine, theirs) then return end
  for i, section in ipairs(mine) do
    local twin, id = theirs[i], section.id == '' and '-' or section.id
    for j = 1, math.max(#section.blocks, #twin.blocks) do
      local a, b = section.blocks[j], twin.blocks[j]
      if not a or not b or a.text ~= b.text then
        source.complain(fr.file, (b or twin).line, ('section %s has %s where %s:%d has %s'):format(id,
          b and b.text or 'nothing', en.file, (a or section).line, a and a.text or 'nothing'))
        break
      end
    end
    lacks(fr, en, twin, 'link', twin.links, section.links)
    lacks(en, fr, section, 'link', section.links, twin.links)
    lacks(fr, en, twin, 'code', twin.codes, section.codes)
    lacks(en, fr, section, 'code', section.codes, twin.codes)
  end
end

local IN_STEP = 'tests/in-step.tsv'

local declared = {}
for _, line in ipairs(source.lines(IN_STEP)) do
  local key, both = line:match('^(%S+\t%S+)\t(%S+\t%S+)$')
  if key then declared[key] = both end
end

-- What is declared of a section: its page and id, and a hash of its text, white space normalized.
local function hash(section)
  local text = table.concat(section.text, ' '):gsub('%s+', ' '):gsub('^ ', ''):gsub(' $', '')
  return pandoc.utils.sha1(text):sub(1, 10)
end
local function key(page, section) return page.name .. '\t' .. (section.id == '' and '-' or section.id) end

-- Complains of sections that changed since both languages were last declared in step.
function twins.in_step(en, fr)
  local theirs = outline(fr.file)
  for i, section in ipairs(outline(en.file)) do
    local was, changed = declared[key(en, section)] or '', {}
    if was:match('^%S+') ~= hash(section) then changed[1] = en.file end
    if theirs[i] and was:match('%S+$') ~= hash(theirs[i]) then changed[#changed + 1] = fr.file end
    if #changed > 0 then
      source.complain(changed[1], changed[1] == en.file and section.line or theirs[i].line,
        ('section %s of %s is not declared in step: make agree-%s'):format(
          section.id == '' and '-' or section.id, table.concat(changed, ' and '), en.number or en.name))
    end
  end
end

-- Declares both languages of a page in step, section by section, in one sorted file.
function twins.agree(en, fr)
  local kept, theirs = {}, outline(fr.file)
  for _, line in ipairs(source.lines(IN_STEP)) do
    if line:match('^(%S+)\t') ~= en.name then kept[#kept + 1] = line end
  end
  for i, section in ipairs(outline(en.file)) do
    kept[#kept + 1] = table.concat({ key(en, section), hash(section), hash(theirs[i]) }, '\t')
  end
  table.sort(kept)
  source.write(IN_STEP, table.concat(kept, '\n') .. '\n')
  source.lists[IN_STEP] = nil -- several pages may be declared, one after the other
end

return twins
