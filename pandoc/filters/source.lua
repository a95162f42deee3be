-- The sources: their text, their lines, and complaints that name both.
local source = { complaints = 0 }

local texts = {}

-- The text of a file, or nil if it cannot be read.
function source.text(file)
  if texts[file] == nil then
    local handle = io.open(file, 'rb')
    texts[file] = handle and handle:read('a') or false
    if handle then handle:close() end
  end
  return texts[file] or nil
end

-- The lines of a file, without their ends; always the same table for the same file.
local line_tables = {}
function source.lines(file)
  if line_tables[file] then return line_tables[file] end
  local lines = {}
  line_tables[file] = lines
  for line in (source.text(file) or ''):gmatch('([^\n]*)\n') do
    lines[#lines + 1] = line
  end
  return lines
end

-- The line where a text first stands in a file; 1 if it does not.
function source.where(file, needle)
  local at = (source.text(file) or ''):find(needle, 1, true)
  if not at then return 1 end
  return select(2, source.text(file):sub(1, at - 1):gsub('\n', '')) + 1
end

-- Say what is wrong with a file, at a line number or where a text stands.
function source.complain(file, place, message)
  local line = type(place) == 'number' and place or source.where(file, place)
  io.stderr:write(file, ':', line, ': ', message, '\n')
  source.complaints = source.complaints + 1
end

-- « English | French »: the half of one language; the whole where there is no ` | `.
function source.half(text, lang)
  local english, french = text:match('^(.-) | (.*)$')
  if not english then return text end
  return lang == 'en' and english or french
end

return source
