-- French typography, so that sources stay easy to type: a narrow no-break space before ; ! ?,
-- a no-break space before : and inside « », before units, after what is numbered, around −, in thousands;
-- a no-break hyphen in Ctrl-C and after the t of reste-t-il; "x" becomes « x ».
-- Takes and gives Markdown; code, addresses and attributes are left alone. What is set already stays as it is.
-- (typography.tsv shows what becomes what.)
local NBSP, NARROW, HYPHEN = '\u{A0}', '\u{202F}', '\u{2011}'

local units = {}
for unit in ('o Ko Mo Go To Kio Mio Gio octets octet bits s ms min h % secondes seconde minutes minute lignes ligne'):gmatch('%S+') do
  units[unit] = true
end

-- What a number follows: leçon 03, [code de retour](…) 1
local numbered = {}
for noun in ('leçon leçons exercice exercices retour mode position ligne lignes page version'):gmatch('%S+') do numbered[noun] = true end

-- What is not prose: blocks of code, a line's first colons, code, targets of links, attributes, addresses
local protected = { '(\n)(```.-\n```)', '(\n)(~~~.-\n~~~)', '(\n)(:+)', '()(``.-``)', '()(`[^`]*`)', '()(%]%b())', '()(%b{})', '()(<[^<>\n]*>)' }

return function(text)
  local kept = {}
  text = '\n' .. text
  for _, pattern in ipairs(protected) do
    text = text:gsub(pattern, function(before, span)
      kept[#kept + 1] = span
      return (before == '\n' and before or '') .. '\1' .. #kept .. '\2'
    end)
  end
  text = text:gsub('"([^"]*)"', '« %1 »')
    :gsub('(%d)[ \n]([%a%%\'\128-\255]+)', function(digit, word) return units[word] and digit .. NBSP .. word end)
    :gsub('([%a\128-\255]+)(\1?%d*\2?)[ \n](%d)', function(noun, link, digit) return numbered[noun:lower()] and noun .. link .. NBSP .. digit end)
    :gsub('[ \n]−[ \n]', NBSP .. '−' .. NBSP)
    :gsub('%-t%-%f[eio]', '-t' .. HYPHEN):gsub('Ctrl%-', 'Ctrl' .. HYPHEN)
    -- signs glued to the word before them: Vraiment? and «bonjour»
    :gsub('([^%s;!?(])([;!?]+)([)»*]*)%f[%s\1\0]', '%1' .. NARROW .. '%2%3')
    :gsub('([^%s:(])(:[*]*)%f[%s\1\0]', '%1' .. NBSP .. '%2')
    :gsub('«%f[^%s\xAB\xC2]', '«' .. NBSP):gsub('([^%s\xA0])»', '%1' .. NBSP .. '»')
    -- signs after a space
    :gsub('[ \n]([;!?])', NARROW .. '%1'):gsub(' (:)', NBSP .. '%1'):gsub('[ \n]»', NBSP .. '»'):gsub('«[ \n]', '«' .. NBSP)
    :gsub(NBSP .. NBSP, NBSP):gsub(NARROW .. NARROW, NARROW) -- what was set before stays
  for _ = 1, 2 do text = text:gsub('%f[%w.,](%d%d?%d?)[ \n](%d%d%d)%f[^%w]', '%1' .. NARROW .. '%2') end
  repeat
    local found
    text, found = text:gsub('\1(%d+)\2', function(number) return kept[tonumber(number)] end)
  until found == 0
  return text:sub(2)
end
