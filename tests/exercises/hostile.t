Programs that mean harm are graded: each gets its row, nothing outside its box is touched, and nothing runs on.

  $ cd "$TESTDIR" && grade=$PWD/grade hostile=$PWD/hostile
  $ as() { if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi; }
  $ as test -x "$grade" && as bwrap --unshare-user --dev-bind / / true && command -v strace >/dev/null || exit 80
  $ find "$PWD" -exec ls -ld {} + | sort >"$CRAMTMP/before"
  $ chmod go+x "$CRAMTMP" && mkdir -m 777 "$CRAMTMP/place" && cd "$CRAMTMP/place" && mkdir class
  $ cp "$hostile"/*.c class && ls "$hostile" >names

A service to speak to: its port goes into the program that tries.

  $ python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); s.accept()' >port &
  $ while [ ! -s port ]; do sleep 0.01; done
  $ sed -i "1i #define PORT $(cat port)" class/network.c

  $ as "$grade" 03 class results
  $ python3 -c "import csv; [print(*row[:2], sep=' | ') for row in csv.reader(open('results/results.csv'))]"
