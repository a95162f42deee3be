# site.awk TIMES: what tests/bench/site measured («name milliseconds processor-milliseconds») as rows of build/bench-site.tsv:
# what, its milliseconds, against what, its milliseconds, their ratio, its bound, the ratio of processor times.
# The fastest time of each counts. The variables one, five, ten and old are how many pages there are in each copy.
BEGIN { OFS = "\t" }
!($1 in time) || $2 < time[$1] { time[$1] = $2 }
!($1 in cpu) || $3 < cpu[$1] { cpu[$1] = $3 }

# In `each`, times of one page: of all, of all from clean, and of those that a larger copy has more
function divide(time, each) {
	each["all"] = time["all"] / one
	each["clean"] = time["clean"] / one
	if (old) {
		each["old-all"] = time["old-all"] / old
		each["old-clean"] = time["old-clean"] / old
	}
	each["five"] = (time["five"] - time["all"]) / (five - one)
	each["ten"] = (time["ten"] - time["five"]) / (ten - five)
}

# A row, if what it compares was measured
function row(what, name, time, cpu, against, other, bound) {
	if (other == "") print what, sprintf("%.1f", time[name]), "", "", "", bound
	else if (time[other] > 0) print what, sprintf("%.1f", time[name]), against, sprintf("%.1f", time[other]), \
		sprintf("%.2f", time[name] / time[other]), bound, sprintf("%.2f", cpu[name] / cpu[other])
}

END {
	divide(time, each)
	divide(cpu, cpu_each)
	page = "an edited page, both languages | une page modifiée, dans les deux langues"
	pandoc = "pandoc alone on its two files | pandoc seul sur ses deux fichiers"
	hugo = "Hugo, which makes all pages | Hugo, qui fait toutes les pages"
	before = "the edition 923202b | l'édition 923202b"
	row(page, "page", time, cpu, pandoc, "pandoc", "1.1")
	row("an edited program, tested | un programme modifié, testé", "program", time, cpu, pandoc, "pandoc", "3")
	row("nothing to do | rien à faire", "nothing", time, cpu, "", "", "20 ms")
	row(page, "page", time, cpu, hugo, "hugo")
	row("all pages | toutes les pages", "all", time, cpu, hugo, "hugo")
	row("all pages, for each | toutes les pages, pour chacune", "all", each, cpu_each, before, "old-all", "0.4")
	row("all from clean, for each page | tout depuis le début, pour chaque page", "clean", each, cpu_each, before, "old-clean", "0.45")
	row("a page more, with 5 to 10 times the lessons | une page de plus, avec 5 à 10 fois les leçons", "ten", each, cpu_each,
		"with 1 to 5 times | avec 1 à 5 fois", "five", "1.1")
}
