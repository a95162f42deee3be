# site.awk TIMES: what tests/bench/site measured («name milliseconds») as rows of build/bench-site.tsv: what, its
# milliseconds, against what, its milliseconds, their ratio, its bound. The fastest time of each counts.
# The variables one, five, ten and old are how many pages there are in each copy.
BEGIN { OFS = "\t" }
!($1 in time) || $2 < time[$1] { time[$1] = $2 }

# A row, if what it compares was measured; « ms » and « other » may be expressions of times.
function row(what, ms, against, other, bound) {
	if (ms > 0 && (other > 0 || against == ""))
		print what, sprintf("%.1f", ms), against, other ? sprintf("%.1f", other) : "", other ? sprintf("%.2f", ms / other) : "", bound
}

END {
	page = "an edited page, both languages | une page modifiée, dans les deux langues"
	pandoc = "pandoc alone on its two files | pandoc seul sur ses deux fichiers"
	hugo = "Hugo, which makes all pages | Hugo, qui fait toutes les pages"
	before = "the edition 923202b | l'édition 923202b"
	row(page, time["page"], pandoc, time["pandoc"], "1.1")
	row("an edited program, tested | un programme modifié, testé", time["program"], pandoc, time["pandoc"], "3")
	row("nothing to do | rien à faire", time["nothing"], "", "", "20 ms")
	row(page, time["page"], hugo, time["hugo"])
	row("all pages | toutes les pages", time["all"], hugo, time["hugo"])
	row("all pages, for each | toutes les pages, pour chacune", time["all"] / one, before, old ? time["old-all"] / old : 0, "0.4")
	row("all from clean, for each page | tout depuis le début, pour chaque page",
		time["clean"] / one, before, old ? time["old-clean"] / old : 0, "0.45")
	row("a page more, with 5 to 10 times the lessons | une page de plus, avec 5 à 10 fois les leçons",
		(time["ten"] - time["five"]) / (ten - five), "with 1 to 5 times | avec 1 à 5 fois",
		(time["five"] - time["all"]) / (five - one), "1.1")
}
