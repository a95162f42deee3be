-- The files: their text, their lines, complaints that name both, and writing what changed.
local source = { complaints = 0, lists = {} }

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

-- The lines of a text, without their ends.
function source.split(text)
  local lines = {}
  for line in text:gmatch('([^\n]*)\n') do lines[#lines + 1] = line end
  return lines
end

-- The lines of a file; always the same table for the same file.
function source.lines(file)
  source.lists[file] = source.lists[file] or source.split(source.text(file) or '')
  return source.lists[file]
end

-- Writes a file if that changes it; says whether it did.
function source.write(file, text)
  local old = io.open(file, 'rb')
  local same = old and old:read('a') == text
  if old then old:close() end
  if same then return false end
  local new = assert(io.open(file, 'wb'))
  new:write(text)
  new:close()
  texts[file] = text
  return true
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
