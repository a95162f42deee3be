# All pages in one piece: as PDF and EPUB, and one lesson for the terminal.

en.keys = h help, q quit
fr.keys = h aide, q quitter
en.binding = In about half a minute: $(@:.html=.pdf)
fr.binding = Dans une demi-minute environ : $(@:.html=.pdf)
en.bound = The book, one file per language:
fr.bound = Le livre, un fichier par langue :

# A book is all pages in reading order. Its edition is the last commit's, so that the same sources give the same bytes.
chapters = $(foreach name,index unix programs $(lessons) $(filter part-%,$(names)) questions teaching prompts proofs glossary find,$(filter $(name),$(names)))
books := build/temporary-files-en build/fichiers-temporaires-fr
edition = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null),1767225600)
bind = SOURCE_DATE_EPOCH=$(edition) pandoc --data-dir=pandoc --defaults=$1 -M lang=$(lastword $(subst -, ,$(basename $@))) -M pages='$(chapters)' $2 -o $@ </dev/null

.PHONY: pdf epub book-needs

### Read | Lire

pdf: $(books:=.pdf) ## make the book, one PDF per language | faire le livre, un PDF par langue
	@echo '$(call say,bound) $^'

epub: $(books:=.epub) ## make the book, one EPUB per language | faire le livre, un EPUB par langue
	@echo '$(call say,bound) $^'

book-needs:
	@$(call need,weasyprint $(if $(filter epub,$(MAKECMDGOALS)),pdftoppm),weasyprint hyphen-fr $(if $(filter epub,$(MAKECMDGOALS)),poppler-utils))

$(books:=.html): $(shared) $(own) pandoc/defaults/pdf.yaml | book-needs site
	@echo '$(call say,binding)'
	@$(call bind,pdf)

$(books:=.pdf): %.pdf: %.html | book-needs
	@SOURCE_DATE_EPOCH=$(edition) weasyprint --quiet --pdf-variant=pdf/ua-1 $(patsubst %,-s pandoc/templates/%.css,book paper) $< $@

# The cover is the title page. pandoc 2 dates the archive's entries with now: they get the first date there is, 1980.
$(books:=.epub): %.epub: %.pdf | book-needs
	@pdftoppm -png -singlefile -l 1 -r 120 $< $*
	@$(call bind,epub,-M cover=$*.png)
	@perl -0777 -pi -e 's/(PK\x03\x04.{6}|PK\x01\x02.{8}).{4}/$$1\0\0!\0/gs' $@

# Where the reader's locale knows ASCII only, or is not installed, C.UTF-8 is there; 80 columns are enough for any line.
read-%: $$(addprefix build/tests/,$$(call lesson,$$*)) ## read lesson NN in the terminal | lire la leçon NN dans le terminal
	@$(if $<,,$(no-lesson))
	@$(call need,pandoc man,pandoc man-db)
	@[ -e $< ] || { echo "$(call say,red) $(<F)" >&2; exit 1; }
	@pandoc --data-dir=pandoc --defaults=man -M lang=$(lang) -M pages=$(<F) -o build/$(<F).man </dev/null
	@[ "$$(locale charmap 2>/dev/null)" != ANSI_X3.4-1968 ] || export LC_ALL=C.UTF-8; \
	[ "$$(stty size 2>/dev/null | cut -d' ' -f2)" -lt 80 ] 2>/dev/null || export MANWIDTH=$${MANWIDTH:-80}; \
	MAN_NO_LOCALE_WARNING=1 man -r '$(<F) ($(call say,keys))' -l build/$(<F).man
