-- A page's source cut at its headings, read line by line; always the same table for the same file.
-- A list of sections { id, level, title, line, text (the lines), blocks, links, codes, prose }:
--   blocks  what the other language must have too, in order: { text, line, code (if it is literal),
--           ragged (of a table, the line of the first row that has not as many cells as the row above all) }
--   links   the targets, codes the inline codes, both as sets
--   prose   paragraphs { text, line } without code, addresses and attributes
local source = require 'source'

-- What a paragraph holds beside prose of its own language
local not_prose = { '^%[[^]]*%]{%.%w+}$', '``.-``', '`[^`]*`', '%*[^*]+%*', '%[[^]]*%]{lang=..}', '%]%b()', '%b{}', 'https?://%S+' }

local function mention(section, line)
  line = line:gsub('``(.-)``', function(code)
    section.codes[code] = true
    return ''
  end)
  -- Code that only this language needs says so.
  for code, attributes in line:gmatch('`([^`]+)`({?[^}%s]*)') do
    if attributes ~= '{.only' then section.codes[code] = true end
  end
  for target, attributes in line:gsub('`[^`]*`', ''):gmatch('%]%(([^)%s]+)%)({?[^}%s]*)') do
    -- A link that leads elsewhere in each language says which language it leads to.
    if not attributes:find('^{hreflang=') then section.links[target] = true end
  end
  if line:find('%[%^') then section.links['a note'] = true end
end

local function add_prose(section, line, number)
  for _, pattern in ipairs(not_prose) do line = line:gsub(pattern, ' ') end
  local last = section.prose[#section.prose]
  if not line:find('%S') then
    section.prose[#section.prose + 1] = { line = number + 1, text = '' }
  elseif last then
    last.text = last.text .. ' ' .. line
  else
    section.prose[1] = { line = number, text = line }
  end
end

-- What a line counts as: an item of a list, a row of a table
local counted = {
  { '^[-*] ', 'a list' }, { '^%d+%. ', 'a numbered list' }, { '^: ', 'a list of definitions' }, { '^|', 'a table' },
  { '^ +[-*] ', 'a list in a list' }, { '^ +%d+%. ', 'a numbered list in a list' },
}

-- The columns of a table's row; what stands in code separates nothing.
local function columns(line) return select(2, line:gsub('`[^`]*`', ''):gsub('\\|', ''):gsub('|', '')) - 1 end

local function add_block(section, line, number)
  local last = section.blocks[#section.blocks]
  local function add(text, code)
    last = { text = text, line = number, code = code }
    section.blocks[#section.blocks + 1] = last
  end
  if line:find('^    %s*%S') and not section.in_list then return add(line:match('^%s*(.*)'), 'text') end
  if line:find('^%S') then section.in_list = false end
  if line:find('^%[[^]]*%]{%.%w+}$') then return add(line) end
  if line:find('^::: *%a') then return add(line) end
  if section.level == 0 and line:find('^%l+: %d+$') then return add(line) end
  for _, kind in ipairs(counted) do
    if line:find(kind[1]) then
      if not (last and last.kind == kind[2]) then
        add()
        last.kind, last.count, last.columns = kind[2], 0, kind[2] == 'a table' and columns(line)
      end
      last.count, section.in_list = last.count + 1, not last.columns
      if last.columns and columns(line) ~= last.columns then last.ragged = last.ragged or number end
      last.text = ('%s of %d%s'):format(last.kind, last.count, last.columns and (' by %d'):format(last.columns) or '')
      return
    end
  end
end

local known = {}

return function(file)
  if known[file] then return known[file] end
  local sections, fence = {}, nil
  known[file] = sections
  local function begin(id, level, title, number)
    sections[#sections + 1] = { id = id, level = level, title = title, line = number, text = {},
      blocks = {}, links = {}, codes = {}, prose = {} }
  end
  begin('', 0, '', 1)
  for number, line in ipairs(source.lines(file)) do
    local mark, title, id = line:match('^(#+) (.*) {#([%w-]+)}$')
    if id and not fence then begin(id, #mark, title, number) end
    local section = sections[#sections]
    section.text[#section.text + 1] = line
    if fence and line == '```' then
      fence.text, fence = table.concat(fence, '\n'), nil
    elseif fence then
      fence[#fence + 1] = line
    elseif line:find('^```') then
      fence = { line = number + 1, code = line:match('^```%s*(%S*)') }
      section.blocks[#section.blocks + 1] = fence
    else
      mention(section, line)
      add_prose(section, line, number)
      add_block(section, line, number)
    end
  end
  return sections
end
