-- The driver: one pandoc process for the pages that are out of date, two if these are all.
-- Metadata: `pages`, the names of pages (each made in both languages);
--           `all`, the names of all pages, whose links are checked;
--           `base`, the address where the site will be served, if known;
--           `task`: none to make the site, `check` to refuse sections out of step, `agree` to declare all in step;
--                   `half` to make these pages for another process, which looks at what concerns all.
-- Reads docs-*/NAME.md and the lessons' own files, writes build/woven/*/NAME.html where the bytes changed,
-- and prints the names of the files written. Exit status 1 after any complaint.
package.path = pandoc.path.directory(PANDOC_SCRIPT_FILE) .. '/?.lua;' .. package.path
local source = require 'source'
local pages = require 'page'
local check = require 'check'
local twins = require 'twins'
local reading = require 'reading'
local entries = require 'entries'
local overview = require 'overview'
local frame = require 'frame'

-- One page in both languages: checked, and written where nothing is complained of.
-- Gives the files whose bytes changed.
local function make_pair(en, fr, base, order)
  local before = source.complaints
  check.page(en)
  check.page(fr)
  twins.check(en, fr)
  local written = {}
  local woven = { [en] = frame.weave(en, base, order), [fr] = frame.weave(fr, base, order) }
  if source.complaints > before then return written end
  for page, text in pairs(woven) do
    local file = ('build/woven/%s/%s.html'):format(page.lang, page.name)
    if source.write(file, text) then table.insert(written, file) end
  end
  return written
end

-- What other pages say of a page, as it was when that page was last made, is kept in build/entries/PAGE-OTHER.
-- Gives what has changed since: a list of { file, text, page (the one that says it) }.
local function changes(name, lesson)
  local says = { find = {}, index = {}, teaching = {}, prompts = {} }
  for _, lang in ipairs { 'en', 'fr' } do
    says.find[lang] = name == 'glossary' and entries.terms(lang) or entries.of(lang, name)
    says.index[lang] = lesson and overview.promise(lang, lesson) or ''
    says.teaching[lang] = lesson and overview.minutes(lang, lesson) or ''
    says.prompts[lang] = lesson and overview.prompts(lang, lesson) or ''
  end
  local out = pandoc.List()
  for page, text in pairs(says) do
    local file, both = ('build/entries/%s-%s'):format(name, page), text.en .. '\n' .. text.fr
    if source.text(file) ~= both then out:insert { file = file, text = both, page = page } end
  end
  return out
end

local PRINTED = 'build/woven/second'

-- All pages are made by two processes, for two processors. Starts the second. (`find`, which reads every page, takes as
-- long as a tenth of them: its half has five of eleven.)
-- Takes the names of all pages; gives those of the first half, and the process. What it prints waits in a file: a pipe
-- holds only so much.
local function halve(all, base)
  local halves = { pandoc.List(), pandoc.List() }
  for i, name in ipairs(all) do halves[name ~= 'find' and i % 11 % 2 == 0 and 2 or 1]:insert(name) end
  local command = "pandoc --data-dir=%s --defaults=site -M task=half -M base='%s' -M all='%s' -M pages='%s' </dev/null >%s 2>&1"
  return halves[1], io.popen(command:format(PANDOC_STATE.user_data_dir, base, table.concat(all, ' '), table.concat(halves[2], ' '), PRINTED))
end

-- Passes on what the second process prints: the files it wrote, and its complaints.
local function join(second, written)
  if not second:close() then source.complaints = source.complaints + 1 end
  for line in io.lines(PRINTED) do
    if line:find('^build/woven/') then written:insert(line) else io.stderr:write(line, '\n') end
  end
  os.remove(PRINTED)
end

function Pandoc(doc)
  local task = pandoc.utils.stringify(doc.meta.task or '')
  local base = pandoc.utils.stringify(doc.meta.base or '')
  local all, names = pages.names(doc.meta.all), pages.names(doc.meta.pages)
  local written, changed = pandoc.List(), pandoc.List()
  local lessons = pages.lessons(all)
  local order = reading.order(all, lessons)

  -- A title stands on many pages, and so does a page's place.
  local titles = ''
  for _, name in ipairs(order) do
    local en, fr = pages.find(name, 'en', true), pages.find(name, 'fr', true)
    titles = ('%s%s\t%s\t%s\n'):format(titles, name, en and en.title, fr and fr.title)
  end
  for _, item in ipairs(reading.strip { lang = 'en', lessons = lessons }) do
    titles = ('%s%s\t%s\n'):format(titles, item.to, item.text)
  end
  if task == '' and source.text('build/entries/titles') ~= titles then
    names = all
    changed:insert { file = 'build/entries/titles', text = titles }
  end

  local second
  if task == '' and #names == #all then names, second = halve(all, base) end

  local made = {}
  local function make(name)
    local en, fr = pages.find(name, 'en'), pages.find(name, 'fr')
    if not en or not fr or made[name] then return end
    made[name] = true
    if task == 'agree' then
      twins.agree(en, fr)
    elseif task == 'check' then
      twins.in_step(en, fr)
    else
      written:extend(make_pair(en, fr, base, order))
      if name == 'index' then
        if frame.choice(base) then written:insert('build/woven/index.html') end
        if frame.sitemap(all, base) then written:insert('build/woven/sitemap.xml') end
      end
      changed:extend(changes(name, en.lesson))
      local before = source.complaints
      twins.in_step(en, fr)
      source.complaints = before -- a warning, not an error
    end
  end
  names:map(make)
  if second then
    join(second, written)
  elseif task == '' then
    for _, change in ipairs(changed) do
      if all:includes(change.page) then make(change.page) end
    end
  end
  if task == '' then
    check.links(all)
    reading.check(all, lessons)
  end
  -- After a refusal nothing is kept, so that the next time these pages are made again.
  for _, change in ipairs(changed) do
    if source.complaints == 0 then source.write(change.file, change.text) else os.remove(change.file) end
  end
  written:sort()
  for _, file in ipairs(written) do print(file) end
  os.exit(source.complaints == 0) -- at once: pandoc has nothing to write, and would clear its memory first
end
