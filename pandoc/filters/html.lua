-- Makes a page's document into lean HTML: transcripts, captions, folded hints before pandoc writes it
-- (`html.elements`), and pandoc's own output without its surplus after (`html.tidy`).
local words = require 'words'

local html = {}

local function escape(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

local PRE = '<pre tabindex="0" translate="no"'

-- Commands are what a person types, the rest is what the machine answers.
local function transcript(block, lang)
  local out, typing = {}, false
  for line in (block.text .. '\n'):gmatch('([^\n]*)\n') do
    typing = line:find('^%$ ') or typing and line:find('^> ')
    local status = line:find('^' .. words[lang].exit .. ' %d+$')
    local tag = typing and 'kbd' or status and 'i' or 'samp'
    out[#out + 1] = ('<%s>%s</%s>'):format(tag, escape(line), tag)
  end
  local text = table.concat(out, '\n'):gsub('</samp>\n<samp>', '\n')
  -- What a program prints is English.
  if lang ~= 'en' then text = text:gsub('<samp>', '<samp lang="en">') end
  return pandoc.RawBlock('html', PRE .. '>' .. text .. '</pre>')
end

-- Takes a document and its language, gives the document as HTML wants it.
function html.elements(doc, lang)
  local hints = 0
  return doc:walk {
    CodeBlock = function(block)
      if block.classes[1] == 'transcript' then return transcript(block, lang) end
      if block.classes[1] == 'sh' then
        return pandoc.RawBlock('html', PRE .. '><kbd>' .. escape(block.text) .. '</kbd></pre>')
      end
    end,
    Div = function(div)
      local class, content = div.classes[1], div.content
      if class == 'step' then
        return { pandoc.RawBlock('html', '<figure>'), content[1], pandoc.RawBlock('html', '<figcaption>'),
          content[2], pandoc.RawBlock('html', '</figcaption></figure>') }
      elseif class == 'figure' then
        return { pandoc.RawBlock('html', '<figure>'), content[1], pandoc.RawBlock('html', '</figure>') }
      elseif class == 'hint' then
        hints = hints + 1
        content:insert(1, pandoc.RawBlock('html',
          ('<details><summary>%s %d</summary>'):format(words[lang].hint, hints)))
        content:insert(pandoc.RawBlock('html', '</details>'))
        return content
      end
    end,
  }
end

-- Highlighting is kept where it helps: comments and control flow, by the shortest tags there are.
local tokens = { co = 'i', cf = 'b' }

local function listing(code)
  code = code:gsub('<a href="#[^"]*" aria%-hidden="true" tabindex="%-1"></a>', '')
  -- Of a whole program's lines, those that begin a step keep their number: captions link to it.
  code = code:gsub('<span id="([%w-]*L)%-(%d+)">(%s*)([^\n]*)</span>', function(id, number, indent, line)
    local anchor = line:find('class="co">[/#]+ ') and '<a id="%s%s"></a>' or ''
    return anchor:format(id, number) .. indent .. line
  end)
  code = code:gsub('<span id="cb[%d-]+">([^\n]*)</span>', '%1')
  code = code:gsub('<span class="(%a%a)">([^<]*)</span>', function(kind, token)
    local tag = tokens[kind]
    return tag and ('<%s>%s</%s>'):format(tag, token, tag) or token
  end)
  return PRE .. '><code>' .. code .. '</code></pre>'
end

-- Takes the HTML that pandoc wrote, gives it with lean listings.
function html.listings(text)
  return (text:gsub('<div class="sourceCode"[^>]*>%s*<pre[^>]*>%s*<code[^>]*>(.-)</code></pre></div>', listing))
end

-- End tags that HTML itself supplies
local supplied = { p = '\n', li = '\n', dt = '\n', dd = '\n', th = '\n', td = '\n', tr = '\n' }

-- Takes the HTML that pandoc wrote, gives the same page lighter and without what checkers reject:
-- anchors that are tab stops, deprecated roles, quotes and styles that nothing needs.
-- A link to a page's source leads to the page.
function html.tidy(text)
  text = html.listings(text):gsub(' role="doc%-[%a-]+"', ''):gsub(' class="odd"', ''):gsub(' class="even"', '')
    :gsub(' class="header"', ''):gsub(' xmlns="[^"]*svg"', ''):gsub(' style="text%-align: ?left;?"', '')
    :gsub('<colgroup>.-</colgroup>\n', ''):gsub('<table style="[^"]*">', '<table>'):gsub('<table>', '<table tabindex="0">')
    :gsub('</(%l+)>\n', supplied):gsub('(<a href="[%w-]+)%.md', '%1.html')
  -- Quotes that a tag does not need; in text they are still &quot; here. Twice, for two neighbours share a space.
  for _ = 1, 2 do text = text:gsub('="([%w#./-]*[%w.-])"([ >])', '=%1%2') end
  return (text:gsub('&quot;', '"'):gsub('&#39;', "'"):gsub('<figcaption>\n', '<figcaption>'):gsub('\n</figcaption>', '</figcaption>')
    :gsub('</svg>\n', '</svg>'):gsub('<figure>\n', '<figure>'))
end

return html
