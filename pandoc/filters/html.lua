-- How a page's code, transcripts, figures and folds look in HTML; and what pandoc's own output lacks.
local words = require 'words'

local html = { highlight = true }

local function escape(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

local PRE = '<pre tabindex="0" translate="no">'

-- Text that pandoc's reader leaves as it is
local function raw(text) return '\n~~~~~~ {=html}\n' .. text .. '\n~~~~~~\n' end

-- Highlighted lines under which a caption says where they stand; the link leads to the whole program.
function html.code(lines, label, target)
  local caption = target and ('<a href="#%s">%s</a>'):format(target, label) or label
  return raw(('<figure%s>%s<code>%s</code></pre>\n<figcaption>%s</figcaption></figure>'):format(
    #lines > 30 and ' class="long"' or '', PRE, table.concat(lines, '\n'), caption))
end

-- Of a whole program's lines, those that begin a step have their number: captions link to it.
function html.anchored(lines)
  local out = {}
  for i, line in ipairs(lines) do
    out[i] = line and line:gsub('^( *)<span class="co">//', ('%%1<span class="co" id="L%d">//'):format(i))
  end
  return out
end

-- Commands are what a person types, the rest is what the machine answers.
function html.transcript(lines, lang)
  local out, typing = {}, false
  for i, line in ipairs(lines) do
    typing = line:find('^%$ ') or typing and line:find('^> ')
    local status = line:find('^' .. words[lang].exit .. ' %d+$')
    local tag = typing and 'kbd' or status and 'i' or 'samp'
    out[i] = ('<%s>%s</%s>'):format(tag, escape(line), tag)
  end
  local text = table.concat(out, '\n'):gsub('</samp>\n<samp>', '\n')
  -- What a program prints is English.
  if lang ~= 'en' then text = text:gsub('<samp>', '<samp lang="en">') end
  return raw(PRE .. text .. '</pre>')
end

function html.commands(text) return raw(PRE .. '<kbd>' .. escape(text) .. '</kbd></pre>') end

-- A figure as large as the text around it: its labels, of 15 px, come out as 18.
html.scale = 1.2
function html.figure(svg, title, caption)
  local width = math.floor(svg:match('viewBox="0 0 (%d+)') * html.scale)
  svg = svg:gsub('\n%s*', ''):gsub('<svg ', ('<svg role="img" width="%d" '):format(width), 1)
  return raw(('<figure>%s\n<figcaption>%s</figcaption></figure>'):format(svg, caption or title))
end

-- What is folded away: what opens it, with its name, or what closes it
function html.fold(name)
  return raw(name and '<details><summary>' .. name .. '</summary>' or '</details>')
end

-- What a reader moves by: a list of the page's sections below its title, and in every section's heading
-- a link to the same section in the other language.
function html.navigate(page, text)
  local w, other = words[page.lang], page.lang == 'en' and 'fr' or 'en'
  local sections = {}
  for id, title in text:gmatch('<h2[^>]* id="([%w-]+)"[^>]*>(.-)</h2>') do
    sections[#sections + 1] = ('<a href="#%s">%s</a>'):format(id, title)
  end
  if #sections > 2 then
    text = text:gsub('<!%-%- sections %-%->', function()
      return ('<nav class="sections" aria-label="%s">\n%s\n</nav>'):format(w.here, table.concat(sections, '\n'))
    end, 1)
  else
    text = text:gsub('<!%-%- sections %-%->\n', '', 1)
  end
  local link = (' <a href="../%s/%s.html#%%2" lang="%s" title="%s">%s</a></h2>'):format(other, page.name, other, w.switch, w.code)
  return (text:gsub('(<h2[^>]* id="([%w-]+)"[^>]*>.-)</h2>', '%1' .. link))
end

-- Code in a sentence is not broken (style.css). Where it is too long for a telephone, it is a piece for each word,
-- and a word that is too long, for each part of a path.
function html.pieces(text)
  return (text:gsub('<code>([^<\n]+)</code>', function(code)
    return #code > 27 and '<code>' .. code:gsub('%S+', function(word)
      return #word > 27 and word:gsub('[/:]', '%0</code><code>') or nil
    end):gsub(' ', '</code> <code>') .. '</code>' or nil
  end))
end

-- Takes the HTML that pandoc wrote, gives it without what checkers reject: deprecated roles, styles and widths
-- that nothing needs, tables that no key can scroll. A link to a page's source leads to the page.
function html.mend(text)
  return (text:gsub(' role="doc%-[%a-]+"', ''):gsub(' style="text%-align: ?left;?"', '')
    :gsub('<colgroup>.-</colgroup>\n', ''):gsub('<table[^>]*>', '<table tabindex="0">')
    :gsub('(<a href="[%w-]+)%.md', '%1.html'))
end

return html
