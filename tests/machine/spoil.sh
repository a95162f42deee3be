# What the tests of pages share: a copy of the book, spoiled one way at a time, and the complaints of the build.
# Sourced by a test, in its own directory $CRAMTMP; leaves it in the copy, whose pages are woven.
# So that a test outlives edits of a page, each line number is shown as the text that stands there.
cd "$TESTDIR/../.." && mkdir "$CRAMTMP/book" && cp -R --parents Makefile tests/*.mk tests/*/*.mk pandoc tests/tools \
	tests/*.t tests/in-step.tsv lessons docs-* "$CRAMTMP/book" && cd "$CRAMTMP/book" || exit 1

# weave: makes the pages that are out of date, without running the lessons' tests.
weave() { make build/woven/list 2>&1 | grep -v '^make:\|in step'; }

# complaints [PATTERN]: those lines of what was woven whose file has this in its name
complaints() {
	grep "^[^:]*${1:-03-seek\|glossary}" | while IFS=: read -r file line message; do
		case $line in
		1) echo "$file, as a whole:$message" ;;
		*) echo "$file: $(sed -n "${line}p" "$file" | cut -c1-16):$message" ;;
		esac | sed 's/\(\.[a-z]*\):[0-9][0-9]*/\1/g'
	done
}

# spoil SED FILE [PATTERN]: edits a file, shows the complaints, and puts the file back.
spoil() {
	cp "$2" "$CRAMTMP/kept" && sed -i "$1" "$2"
	! cmp -s "$2" "$CRAMTMP/kept" || echo 'nothing is spoiled'
	weave | complaints ${3:+"$3"}
	cp "$CRAMTMP/kept" "$2"
}

weave >"$CRAMTMP/first" || :
