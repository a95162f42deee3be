-- Makes a page's document into what man can show on 80 columns.
local words = require 'words'

local man = {}

local escapes = { ['\\'] = '\\e', ['-'] = '\\-', ["'"] = '\\[aq]', ['"'] = '\\[dq]', ['`'] = '\\[ga]', ['^'] = '\\[ha]', ['~'] = '\\[ti]' }

-- A line that is too long goes on below, deeper.
local function fold(line)
  local over = (utf8.len(line) or 0) > 76 and utf8.offset(line, 78)
  local head = over and line:sub(1, over - 1):match('^(.*%S) ')
  return head and head .. '\n    ' .. fold(line:sub(#head + 1):match('^ *(.*)')) or line
end

-- A text as it is, nearer to the margin than pandoc sets it: a line of a program has up to 76 columns.
local function verbatim(text)
  text = ('\n' .. text):gsub('[^\n]+', fold):gsub('[\\\'"`^~-]', escapes):gsub('\n', '\n\\&')
  return pandoc.RawBlock('man', '.PP\n.RS 2n\n.nf' .. text .. '\n.fi\n.RE')
end

-- Text that pandoc's reader leaves as it is
local function raw(text, below)
  return '\n~~~~~~ {=man}\n' .. verbatim(text).text .. (below and '\n' .. below:gsub('-', '\\-') or '') .. '\n~~~~~~\n'
end

function man.code(lines, label) return raw(table.concat(lines, '\n'), label) end

function man.transcript(lines) return raw(table.concat(lines, '\n')) end

function man.commands(text) return raw(text) end

function man.figure(_, title, caption, lang)
  return ('\n%s%s%s\n'):format(words[lang].figure, title, caption and ' ' .. caption or '')
end

-- Takes a document, gives the document as man wants it.
function man.elements(doc)
  return doc:walk {
    -- man breaks the lines of a cell where it may not: pandoc knows better.
    Table = function(block)
      local text = '\n' .. pandoc.write(pandoc.Pandoc { block }, 'plain')
      return verbatim(text:gsub('\n  ', '\n'):match('^\n+(.-)\n*$'))
    end,
  }:walk {
    Code = function(code) return pandoc.Strong(pandoc.Str(code.text)) end,
    -- 7e: man has no raised letters, and pandoc would leave the signs around them.
    Superscript = function(raised) return raised.content end,
    -- Some terminals can follow a link, all can show its address.
    Link = function(link)
      local address = link.target:find('^http') and (' (%s)'):format(link.target)
      if address and pandoc.utils.stringify(link) ~= link.target then link.content:insert(pandoc.Str(address)) end
      return link.content
    end,
    Header = function(header)
      header.level = math.max(1, header.level - 1)
      return header
    end,
  }
end

return man
