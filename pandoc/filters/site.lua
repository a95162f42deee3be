-- The driver: one pandoc process for all pages that are out of date.
-- Metadata: `pages`, the names of pages (each made in both languages);
--           `all`, the names of all pages, whose links are checked;
--           `task`: nothing to make the site, `check` to hold in-step sections as errors, `agree` to declare them.
-- Reads docs-*/NAME.md and build/lessons.list, writes build/site/*/NAME.html where the bytes changed,
-- and gives as its document the list of files written. Exit status 1 after any complaint.
package.path = pandoc.path.directory(PANDOC_SCRIPT_FILE) .. '/?.lua;' .. package.path
local source = require 'source'
local words = require 'words'
local check = require 'check'
local include = require 'include'
local typography = require 'typography'
local html = require 'html'

local FORMAT_READ = 'markdown-auto_identifiers-implicit_figures-tex_math_dollars-citations'

-- Lessons in order: { name, number, en = title, fr = title }, from the programs' first lines.
local function read_lessons()
  local lessons = {}
  for _, line in ipairs(source.lines('build/lessons.list')) do
    local name, title = line:match('^// (%d%d%-%S+): (.+)$')
    local english, french = (title or ''):match('^(.-) | (.+)$')
    if not french then
      io.stderr:write('a lesson begins with "// NN-slug: English title | Titre français", not with: ', line, '\n')
      os.exit(1)
    end
    lessons[#lessons + 1] = { name = name, number = name:sub(1, 2), en = english, fr = french }
    lessons[name] = lessons[#lessons]
    lessons[#lessons].at = #lessons
  end
  return lessons
end

local lessons = read_lessons()

-- A page's source, read: { file, lang, name, number (of a lesson), lessons, doc }; nil if there is none.
local function read_page(name, lang)
  local file = ('docs-%s/%s.md'):format(lang, name)
  if not source.text(file) then
    source.complain(file, 1, ('is missing: the page %s has both languages or none'):format(name))
    return nil
  end
  return {
    file = file, lang = lang, name = name, number = lessons[name] and lessons[name].number,
    lessons = lessons, doc = pandoc.read(source.text(file), FORMAT_READ),
  }
end

local function write_if_changed(file, text)
  local old = io.open(file, 'rb')
  local same = old and old:read('a') == text
  if old then old:close() end
  if same then return false end
  local new = assert(io.open(file, 'wb'))
  new:write(text)
  new:close()
  return true
end

local templates = PANDOC_STATE.user_data_dir .. '/templates/'
local style = source.text(templates .. 'style.css'):gsub('%s+', ' '):gsub(' ?([{}:;,]) ', '%1'):gsub(';}', '}')
local template_file = templates .. 'page.html'
-- The command's own options carry the highlighting style, which is nil by default.
local write_options = PANDOC_WRITER_OPTIONS
write_options.template = pandoc.template.compile(source.text(template_file), template_file)
write_options.wrap_text = 'wrap-preserve'

-- The metadata that the template needs around a page's text.
local function around(page, doc)
  local meta, w = doc.meta, words[page.lang]
  local lesson = lessons[page.name]
  meta.title = lesson and lesson[page.lang] or meta.title
  meta.lang, meta.other = page.lang, page.lang == 'en' and 'fr' or 'en'
  meta.page, meta.lesson, meta.words = page.name, lesson and page.name, w
  meta.style = pandoc.MetaInlines { pandoc.RawInline('html', style) }
  meta.description = doc.blocks[1] and pandoc.utils.stringify(doc.blocks[1]):sub(1, 300)
  local function neighbour(step)
    local to = lesson and lessons[lesson.at + step]
    return to and { page = to.name, title = to[page.lang] }
  end
  meta.before, meta.after = neighbour(-1), neighbour(1)
  return doc
end

-- Every section heading leads to the same section in the other language.
local function switch_links(page, doc)
  return doc:walk {
    Header = function(header)
      if header.level ~= 2 or header.identifier == '' then return nil end
      local w = words[page.lang]
      local other = page.lang == 'en' and 'fr' or 'en'
      header.content:extend { pandoc.Space(), pandoc.Link(w.switch, ('../%s/%s.html#%s'):format(other, page.name, header.identifier),
        '', { lang = other, hreflang = other }) }
      return header
    end,
  }
end

-- Takes a page, gives its HTML.
local function weave(page)
  local doc = include(page, page.doc)
  if page.lang == 'fr' then doc = typography(doc) end
  doc = html.elements(around(page, switch_links(page, doc)), page.lang)
  return html.tidy(pandoc.write(doc, 'html', write_options))
end

local function exists(file)
  local handle = io.open(file)
  if handle then handle:close() end
  return handle ~= nil
end

local function names_of(meta)
  local names = pandoc.List()
  for name in pandoc.utils.stringify(meta or ''):gmatch('%S+') do names:insert(name) end
  return names
end

function Pandoc(doc)
  local task = pandoc.utils.stringify(doc.meta.task or '')
  local written, woven = pandoc.List(), {}
  for _, name in ipairs(names_of(doc.meta.pages)) do
    local en, fr = read_page(name, 'en'), read_page(name, 'fr')
    if en and fr then
      check.pair(en, fr)
      if task == 'agree' then
        check.agree(en, fr)
      else
        local before = source.complaints
        check.in_step(en, fr)
        if task ~= 'check' then source.complaints = before end
      end
      -- A lesson's pages are made only once its test has passed.
      if task == '' and (not en.number or exists('build/tests/' .. name)) then
        for _, page in ipairs { en, fr } do
          woven[('build/site/%s/%s.html'):format(page.lang, name)] = weave(page)
        end
      end
    end
  end
  check.links(names_of(doc.meta.all))
  if source.complaints > 0 then os.exit(1) end
  for file, text in pairs(woven) do
    if write_if_changed(file, text) then written:insert(file) end
  end
  written:sort()
  return pandoc.Pandoc(written:map(function(file) return pandoc.Plain(file) end))
end
