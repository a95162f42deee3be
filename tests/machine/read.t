A lesson is read in the terminal, in the reader's language, on 80 columns.

  $ cd "$TESTDIR/../.."
  $ command -v pandoc >/dev/null && command -v man >/dev/null || exit 80
  $ mkdir -p "$CRAMTMP/book" && cp -R --parents Makefile tests/*.mk tests/*/*.mk pandoc docs-* lessons tests/tools tests/*.t "$CRAMTMP/book"
  $ cd "$CRAMTMP/book"

## every lesson fits, where UTF-8 is known and where it is not; neither pandoc nor man complains

  $ export MANWIDTH=80
  $ for lang in en fr; do
  >   pandoc --data-dir=pandoc --defaults=man -M lang=$lang -M pages="$(ls docs-$lang | sed -n 's/^\([0-9].*\)\.md/\1/p')" \
  >     -o $lang.man </dev/null
  >   LC_ALL=C.UTF-8 man -l $lang.man >$lang.txt 2>&1
  >   LC_ALL=C man -l $lang.man >$lang.ascii 2>&1
  > done
  $ LC_ALL=C.UTF-8 grep -nE '.{81}|warning:|^man:' en.txt fr.txt
  [1]
  $ grep -nE '[^ -~]|.{81}|warning:|^man:' en.ascii fr.ascii
  [1]

## code and transcripts are as they are, a figure is what its title says

  $ sed '\:// :d' lessons/03-seek.c | expand -t4 | grep . >code
  $ sed -n '/^## run/,/^## failing/s/^  //p' tests/03-seek.t >>code
  $ sed 's/^    //' fr.txt | grep -Fvxf - code
  [1]
  $ tr -s ' \n' ' ' <en.txt >line
  $ sed -n 's/.*<title>\(.*\) | .*/\1/p' lessons/03-seek.svg >title
  $ grep -oFf title line | diff title -

## no sign of the source is left around a raised letter

  $ grep -o '7e édition' fr.txt; grep '\^[a-z]*\^' en.txt fr.txt
  7e \xc3\xa9dition (esc)
  [1]

## French: no line begins or ends with a sign that belongs to the word before or after it

  $ grep -nE '^ *([;:?]|!([^=]|$)|»)|« *$' fr.txt
  [1]
  $ grep -q "$(printf '\342\200\257');" fr.txt

## the reader's locale chooses the language, even where it is not installed

  $ make read-03 | sed -n 3p
  03-seek Go back to the start: seek in a file
  $ LC_ALL= LC_CTYPE= LANG=fr_FR.UTF-8 make read-03 | grep -vxFf fr.txt | sed 's/^ *\(03-seek(C)\).*/\1/'
  03-seek(C)
  03-seek(C)

## no letter is lost where nobody chose a locale, or one that is not installed

  $ LC_ALL= LC_CTYPE= LANG= make read-02 | grep -o été | head -n 1
  \xc3\xa9t\xc3\xa9 (esc)
  $ LC_ALL=fr make read-03 | grep -vxFf fr.txt | sed 's/^ *\(03-seek(C)\).*/\1/'
  03-seek(C)
  03-seek(C)

## what is missing is said in one line

  $ make read-99 2>&1 | head -n 1 | cut -d. -f1
  No lesson has the number 99
  $ mkdir bin && (IFS=:; for dir in $PATH; do ln -s "$dir"/* bin 2>/dev/null; done); rm bin/man
  $ make read-03 PATH="$PWD/bin" 2>&1 | sed 's,[a-zA-Z/]*\(Makefile\|\.mk\):[0-9]*: ,,'
  man is missing. Install pandoc man-db
  make: *** [read-03] Error 1
  $ LC_ALL= LANG=fr_FR.UTF-8 make read-03 PATH="$PWD/bin" 2>&1 | head -n 1
  man est introuvable. Installez pandoc man-db
  $ sed -i 's/^  end of file$/  end of the file/' tests/03-seek.t
  $ make read-03 2>&1 | tail -n 2 | sed 's,[a-zA-Z/]*\(Makefile\|\.mk\):[0-9]*: ,,'
  Its test fails, so its pages were not made: 03-seek
  make: *** [read-03] Error 1
