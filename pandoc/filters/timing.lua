-- How fast pages are made, as `make bench` has measured it here: build/bench-site.tsv as a table.
-- Takes a page, gives Markdown.
local source = require 'source'
local words = require 'words'

return function(page)
  local lines, w = source.lines('build/bench-site.tsv'), words[page.lang]
  if #lines == 0 then return w.no_timing end
  local function number(text) return page.lang == 'fr' and text:gsub('%.', ',') or text end
  local rows = { table.concat(w.timing, ' | '), '--|--:|--|--:|--:' }
  for i = 2, #lines do
    local what, time, against, other, ratio = lines[i]:match('^([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)')
    rows[i + 1] = table.concat({ source.half(what, page.lang), number(time), source.half(against, page.lang), number(other), number(ratio) }, ' | ')
  end
  -- No space after the row of colons: before one, French typography would put another.
  return '|' .. table.concat(rows, '|\n|') .. '|\n\n`' .. lines[1]:sub(3) .. '`'
end
