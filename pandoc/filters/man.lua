-- Makes a page's document into what man can show on 80 columns.
local words = require 'words'

local man = {}

local escapes = { ['\\'] = '\\e', ['-'] = '\\-', ["'"] = '\\[aq]', ['"'] = '\\[dq]', ['`'] = '\\[ga]', ['^'] = '\\[ha]', ['~'] = '\\[ti]' }

-- Takes a document and its language, gives the document as man wants it.
function man.elements(doc, lang)
  return doc:walk {
    -- Nearer to the margin than pandoc sets it: a line of a program has up to 76 columns.
    CodeBlock = function(block)
      local text = ('\n' .. block.text):gsub('[\\\'"`^~-]', escapes):gsub('\n', '\n\\&')
      return pandoc.RawBlock('man', '.RS 2n\n.nf' .. text .. '\n.fi\n.RE')
    end,
    Code = function(code) return pandoc.Strong(pandoc.Str(code.text)) end,
    Header = function(header)
      header.level = math.max(1, header.level - 1)
      return header
    end,
    Div = function(div)
      if div.classes[1] == 'figure' then
        div.content[2].content:insert(1, pandoc.Str(words[lang].figure))
        return div.content[2]
      end
    end,
  }
end

return man
