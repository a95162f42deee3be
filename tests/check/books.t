The books hold every page, whole and in order, and are made to the same bytes again.

  $ cd "$TESTDIR/../.."
  $ for tool in pandoc weasyprint pdfinfo java; do command -v $tool >/dev/null || exit 80; done
  $ [ -e /usr/share/java/epubcheck.jar ] && [ -e /usr/share/hyphen/hyph_fr.dic ] || exit 80
  $ export SOURCE_DATE_EPOCH=1700000000
  $ mkdir "$CRAMTMP/book"
  $ cp -Rp --parents Makefile tests/*.mk tests/*/*.mk pandoc docs-* lessons tests/tools tests/*.t build "$CRAMTMP/book"
  $ cd "$CRAMTMP/book" && rm -f build/*.pdf build/*.epub build/*.html
  $ make -j2 pdf epub 2>&1 >/dev/null | grep -v 'in step'
  [1]
  $ books='temporary-files-en fichiers-temporaires-fr'

## the same bytes, in another directory

  $ sha256sum build/*.pdf build/*.epub >"$CRAMTMP/sums" && cd .. && mv book again && cd again
  $ rm build/*.pdf build/*.epub build/*.html && make pdf epub 2>&1 >/dev/null | grep -v 'in step'
  [1]
  $ sha256sum -c --quiet "$CRAMTMP/sums"

## nothing that epubcheck complains of

  $ for book in $books; do java -jar /usr/share/java/epubcheck.jar build/$book.epub 2>&1 | grep -E '^(FATAL|ERROR|WARNING|Messages)'; done
  Messages: 0 fatals / 0 errors / 0 warnings / 0 infos
  Messages: 0 fatals / 0 errors / 0 warnings / 0 infos

## tagged, titled, in its language

  $ for book in $books; do pdfinfo build/$book.pdf | grep -E '^(Title|Tagged):'; grep '<html' build/$book.html; done
  Title:           Temporary files in C
  Tagged:          yes
  <html lang="en">
  Title:           Les fichiers temporaires en C
  Tagged:          yes
  <html lang="fr">

## all pages are chapters; table of contents and bookmarks agree on their pages

  $ for book in $books; do
  >   pdftotext -f 2 -l 2 -layout build/$book.pdf - | sed -n 's/^ *\(.*[^. ]\) *\.\.\.* *\([0-9]*\)$/\2 \1/p' >contents
  >   pdftohtml -xml -i -stdout build/$book.pdf | awk '/<outline>/ { depth++ } /<.outline>/ { depth-- } depth == 1' |
  >     sed -n 's/<item page="\(.*\)">\(.*\)<.item>/\1 \2/p' | sed '1d;s/\xc2\xa0\|\xe2\x80\xaf/ /g' | diff contents -
  >   [ "$(wc -l <contents)" = "$(ls docs-en | wc -l)" ] || echo 'a page is missing'
  > done

## every link inside leads somewhere

  $ for book in $books; do
  >   pdfinfo -dests build/$book.pdf | grep -o '"[^"]*"' | tr -d '"' | sort -u >there
  >   grep -o 'href="#[^"]*' build/$book.html | sed 's/.*#//' | sort -u | comm -23 - there
  > done

## nothing stands outside the margins, no line of code is broken

  $ for book in $books; do
  >   pdftotext -bbox build/$book.pdf - |
  >     awk -F'"' '/<page/ { page++ } /<word/ && page > 1 && ($2 < 95 || $6 > 500 || $8 > 810) { print page, $0 }'
  >   sed -n '/<pre[^>]*><code>/,/<.pre>/{s/<[^>]*>//g;s/&[^;]*;/x/g;p}' build/$book.html | LC_ALL=C.UTF-8 grep -E '.{81}'
  > done
  [1]

## French is hyphenated

  $ pdftotext build/fichiers-temporaires-fr.pdf - | grep -q "[a-z]$(printf '\342\200\220')$"
