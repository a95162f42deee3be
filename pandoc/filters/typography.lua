-- French typography, so that sources stay easy to type: a narrow no-break space before ; ! ?,
-- a no-break space before : and inside « », around units and thousands; "x" becomes « x ».
-- Code and addresses are left alone. Takes and gives a document, or any element that can be walked.
local NBSP, NARROW = '\u{A0}', '\u{202F}'

local units = {}
for unit in ('o Ko Mo Go To Kio Mio Gio octets octet bits s ms min h %'):gmatch('%S+') do units[unit] = true end

local function is_str(inline) return inline and inline.t == 'Str' end
local function is_gap(inline) return inline and (inline.t == 'Space' or inline.t == 'SoftBreak') end

-- The space that French puts before a text; nil if it asks for none.
local function space_before(text)
  if text:find('^[;!?]') then return NARROW end
  if text:find('^:') or text:find('^»') then return NBSP end
end

-- Signs glued to the word before them: Vraiment? and «bonjour».
local function unglue(text)
  text = text:gsub('^«(%S)', function(next) return '«' .. NBSP .. next end)
  text = text:gsub('([^%s;!?(«\u{A0}])([;!?]+)([)»]?)$', '%1' .. NARROW .. '%2%3')
  text = text:gsub('([^%s:(])(:)$', '%1' .. NBSP .. '%2')
  return (text:gsub('([^%s])(»)', function(last, close)
    return last .. NBSP .. close
  end):gsub(NBSP .. NBSP, NBSP))
end

-- The space that belongs between two neighbours; nil for an ordinary one.
local function space_between(before, after)
  if is_str(before) and before.text:find('«$') then return NBSP end
  if not is_str(after) then return nil end
  if is_str(before) and before.text:find('%d$') then
    local word = after.text:gsub('[.,;:)]+$', '')
    if units[word] then return NBSP end
    if before.text:find('^%d%d?%d?$') and word:find('^%d%d%d$') then return NARROW end
  end
  return space_before(after.text)
end

local function inlines(list)
  local out = pandoc.List()
  for i, inline in ipairs(list) do
    local before = list[i - 1]
    if is_gap(inline) then
      local space = space_between(before, list[i + 1])
      out:insert(space and pandoc.Str(space) or inline)
    elseif is_str(inline) then
      local glued = before and not is_gap(before) and not is_str(before) and space_before(inline.text)
      out:insert(pandoc.Str((glued or '') .. unglue(inline.text)))
    else
      out:insert(inline)
    end
  end
  return out
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
