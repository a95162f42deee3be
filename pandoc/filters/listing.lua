-- The lines of a program: as they are, and as HTML, which takes long to highlight and is therefore kept in build/listings.
-- Bilingual comments keep one half; of a comment on two lines (the second begins with ` | `) the first becomes `false`:
-- not to be shown, but counted, so that line numbers stay true.
local source = require 'source'

local listing = {}

-- Pandoc's highlighting of a file, line by line, without the anchors that are tab stops.
local function highlight(text, class)
  local block = pandoc.CodeBlock((text:gsub('\t', '    ')), { class = class })
  local html = pandoc.write(pandoc.Pandoc { block }, 'html', PANDOC_WRITER_OPTIONS)
  html = html:match('<code[^>]*>(.*)</code>'):gsub('<a href="#cb[%d-]+"[^>]*></a>', '')
  html = html:gsub('<span id="cb[%d-]+">([^\n]*)</span>', '%1')
  html = html:gsub('<span class="op">([^<]*)</span>', '%1') -- half of all tokens, with no colour of their own
  -- a string and its escapes have one colour
  html = html:gsub('<span class="s[cs]">', '<span class="st">')
  repeat
    local found
    html, found = html:gsub('(<span class="st">[^<]*)</span><span class="st">', '%1')
  until found == 0
  return html .. '\n'
end

-- A file's lines as HTML: what is kept counts as long as neither the file nor pandoc has changed.
local function highlighted(file, class)
  local kept = 'build/listings/' .. file:gsub('^lessons/', ''):gsub('/', '-') .. '.html'
  if not source.lists[kept] then
    local key = ('<!-- %s %s -->\n'):format(PANDOC_VERSION, pandoc.utils.sha1(source.text(file)))
    local html = source.text(kept)
    if not html or html:sub(1, #key) ~= key then
      html = key .. highlight(source.text(file), class)
      source.write(kept, html)
    end
    source.lists[kept] = source.split(html:sub(#key + 1))
  end
  return source.lists[kept]
end

local function plain(file)
  return source.split((source.text(file):gsub('\t', '    ')))
end

-- The half of a comment that a reader of one language sees, in a line of code or of HTML
local function localized(lines, lang)
  local out = {}
  for i, line in ipairs(lines) do
    local mark, rest = line:match('^( *[/#]+ )(.*)$')
    if not mark then mark, rest = line:match('^( *<span class="co">[/#]+ )(.*)$') end
    if i == 1 and mark then
      local name, title = rest:match('^(%S+: )(.*)$')
      if name then mark, rest = mark .. name, title end
    end
    local close = mark and mark:find('<', 1, true) and '</span>' or ''
    if not mark then
      out[i] = line
    elseif rest:find('^ | ') then
      out[i] = lang == 'fr' and mark .. rest:sub(4) or out[i - 1]
      out[i - 1] = false
    else
      rest = rest:gsub('^%[[%w-]+%] ', '')
      out[i] = mark .. source.half(rest:sub(1, #rest - #close), lang) .. close
    end
  end
  return out
end

-- A file's lines for readers of one language, as HTML if there is a class.
function listing.lines(file, lang, class)
  local lists = source.lists
  local key = ('%s %s %s'):format(file, lang, class)
  lists[key] = lists[key] or localized(class and highlighted(file, class) or plain(file), lang)
  return lists[key]
end

-- The first and last line number of a step, and its indent: up to a blank line, the next step, or a line indented less.
function listing.step(file, id)
  local lines = source.lines(file)
  for first, line in ipairs(lines) do
    local indent = line:match('^(%s*)[/#]+ %[' .. id:gsub('%-', '%%-') .. '%] ')
    if indent then
      local last = first
      while lines[last + 1] and lines[last + 1] ~= ''
        and not lines[last + 1]:find('^%s*[/#]+ %[')
        and #lines[last + 1]:match('^%s*') >= #indent do
        last = last + 1
      end
      return first, last, #indent:gsub('\t', '    ')
    end
  end
end

-- The names of a program's steps, in order: a list of { id, line }.
function listing.steps(file)
  local steps = {}
  for number, line in ipairs(source.lines(file)) do
    local id = line:match('^%s*[/#]+ %[([%w-]+)%] ')
    if id then steps[#steps + 1] = { id = id, line = number } end
  end
  return steps
end

-- The lines of a test that stand in the part `## name`, as { text, line }, without their indent.
function listing.part(file, name)
  local shown, inside = {}, false
  for number, line in ipairs(source.lines(file)) do
    if line:find('^## ') then inside = line == '## ' .. name end
    if inside and line:find('^  ') then shown[#shown + 1] = { text = line:sub(3), line = number } end
  end
  return shown
end

return listing
