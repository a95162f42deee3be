# plot.awk BENCH.TSV: draws what tests/bench/lessons measured as a figure of the lessons: labels in both languages,
# the reader's own colours, 320 units wide. A bar ends at the median; the line across its end goes from quartile to quartile.
BEGIN {
	FS = "\t"
	name["calls"] = "system calls alone | appels système seuls"
	name["stdio"] = "C with stdio | C avec stdio"
	name["tempfile"] = "Python with tempfile | Python avec tempfile"
	heading["disk"] = "on disk (%s) | sur disque (%s)"
	heading["tmpfs"] = "in memory (tmpfs) | en mémoire (tmpfs)"
}
/^# / {
	machine = file_system = substr($0, 3)
	gsub(/.*\/tmp: |;.*/, "", file_system)
	gsub("%s", file_system, heading["disk"])
	next
}
{ place[++rows] = $1; program[rows] = $2; low[rows] = $3; median[rows] = $4; high[rows] = $5; if ($5 > most) most = $5 }

function half(text, french) { return french ? substr(text, index(text, " | ") + 3) : substr(text, 1, index(text, " | ") - 1) }

# Microseconds, as each language writes them
function time(ns, us, fr) { fr = us = sprintf("%.1f µs", ns / 1000); sub(/\./, ",", fr); return us " | " fr }

function text(x, y, attributes, content) {
	gsub(/&/, "\\&amp;", content)
	return sprintf("<text x=\"%d\" y=\"%d\"%s>%s</text>\n", x, y, attributes, content)
}

# All that was measured, in words
function alternative(french, out, start, i) {
	out = french ? "Durée médiane d'un aller-retour" : "Median time of a round trip"
	for (i = 1; i <= rows; i++) {
		start = (i == 1 ? " " : french ? " ; " : "; ") half(heading[place[i]], french) (french ? " : " : ": ")
		out = out (place[i] == place[i - 1] ? ", " : start) half(name[program[i]], french) " " half(time(median[i]), french)
	}
	return out
}

END {
	for (i = 1; i <= rows; i++) {
		if (place[i] != place[i - 1]) labels = labels text(4, y += 22, " font-weight=\"bold\"", heading[place[i]])
		y += 40
		labels = labels text(4, y - 20, "", name[program[i]]) text(316, y - 20, " text-anchor=\"end\"", time(median[i]))
		bars = bars sprintf("M4 %dh%.0fv12H4z", y - 14, median[i] * 312 / most)
		spread = spread sprintf("M%.1f %dv8m0-4H%.1fm0-4v8", 4 + low[i] * 312 / most, y - 12, 4 + high[i] * 312 / most)
	}
	for (count = split(machine, word, " "); ++at <= count;) {
		line = line (line == "" ? "" : " ") word[at]
		if (at < count && length(line " " word[at + 1]) <= 48) continue
		french = line
		sub(/cores/, "cœurs", french); sub(/rounds/, "tours", french); gsub(/[;:]/, " &", french)
		lines = lines text(4, y += 17, "", line " | " french)
		line = ""
	}
	printf "<svg id=\"bench\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 %d\"", y + 6
	print " font-family=\"sans-serif\" font-size=\"15\" fill=\"currentColor\">"
	print "<title>" alternative(0) " | " alternative(1) "</title>"
	printf "<path d=\"%s\" fill-opacity=\".3\"/>\n<path d=\"%s\" stroke=\"currentColor\" stroke-width=\"1.5\"/>\n", bars, spread
	printf "%s<g font-size=\"12\">\n%s</g>\n</svg>\n", labels, lines
}
