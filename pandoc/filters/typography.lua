-- French typography, so that sources stay easy to type: a narrow no-break space before ; ! ?,
-- a no-break space before : and inside « », around units and thousands; "x" becomes « x ».
-- Code and addresses are left alone. Takes and gives a document, or any element that can be walked.
local NBSP, NARROW = '\u{A0}', '\u{202F}'

local units = {}
for unit in ('o Ko Mo Go To Kio Mio Gio octets octet bits s ms min h %'):gmatch('%S+') do units[unit] = true end

local gap = { Space = true, SoftBreak = true }

-- The space that French puts before a text; nil if it asks for none.
local function space_before(text)
  if text:find('^[;!?]') then return NARROW end
  if text:find('^:') or text:find('^»') then return NBSP end
end

-- Signs glued to the word before them: Vraiment? and «bonjour».
local function unglue(text)
  if not text:find('[;!?:\xC2]') then return text end -- « and » begin with the byte C2
  text = text:gsub('^«(%S)', function(next) return '«' .. NBSP .. next end)
  text = text:gsub('([^%s;!?(«\u{A0}])([;!?]+)([)»]?)$', '%1' .. NARROW .. '%2%3')
  text = text:gsub('([^%s:(])(:)$', '%1' .. NBSP .. '%2')
  return (text:gsub('([^%s])(»)', function(last, close)
    return last .. NBSP .. close
  end):gsub(NBSP .. NBSP, NBSP))
end

-- The space that belongs between two neighbours, nil or false where they are no text; nil for an ordinary one.
local function space_between(before, after)
  if before and before:find('«$') then return NBSP end
  if not after then return nil end
  if before and before:find('%d$') then
    local word = after:gsub('[.,;:)]+$', '')
    if units[word] then return NBSP end
    if before:find('^%d%d?%d?$') and word:find('^%d%d%d$') then return NARROW end
  end
  return space_before(after)
end

-- Each element is looked at once, and stays if nothing changes: crossing from Lua to pandoc is what takes time.
local function inlines(list)
  local kinds, texts, changed = {}, {}, false
  for i, inline in ipairs(list) do
    kinds[i] = inline.t
    texts[i] = kinds[i] == 'Str' and inline.text
  end
  for i, text in ipairs(texts) do
    local before, new = texts[i - 1], nil
    if gap[kinds[i]] then
      new = space_between(before, texts[i + 1])
    elseif text then
      local glued = before == false and not gap[kinds[i - 1]] and space_before(text)
      new = (glued or '') .. unglue(text)
    end
    if new and new ~= text then
      list[i], changed = pandoc.Str(new), true
    end
  end
  return changed and list or nil
end

local function quoted(quote)
  if quote.quotetype ~= 'DoubleQuote' then return nil end
  local content = pandoc.List { pandoc.Str('«' .. NBSP) }
  content:extend(quote.content)
  content:insert(pandoc.Str(NBSP .. '»'))
  return content
end

return function(doc)
  return doc:walk { Inlines = inlines }:walk { Quoted = quoted }
end
