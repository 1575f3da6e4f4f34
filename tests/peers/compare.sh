#!/usr/bin/env bash
# compare.sh [--print]: measures socrep, as it is shipped, beside the fastest other program we know, and an empty .NET
# program, and writes the table in docs/prestanda.md. With --print the table is only printed.
# ROUNDS (15) is how often each program runs, ROUNDS_MANY (3) how often each makes REPORTS (100) reports. All runs are interleaved,
# so that what else the machine does strikes all alike; still, only ratios carry over to another machine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=${ROUNDS:-15} rounds_many=${ROUNDS_MANY:-3} reports=${REPORTS:-100}
cd "$root"

missing=()
command -v node >/dev/null && command -v npm >/dev/null || missing+=(nodejs npm)
command -v fc-match >/dev/null || missing+=(fontconfig)
[ -x /usr/bin/time ] || missing+=(time)
fc-match -f '%{file}' 'Liberation Sans' 2>/dev/null | grep -q Liberation || missing+=(fonts-liberation)
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" = 0 ] || { echo "Install first: ${missing[*]}" >&2; exit 4; }
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
npm ci --prefix "$here/typst" --no-audit --no-fund --silent
FONT_DIR=$(dirname "$(fc-match -f '%{file}' 'Liberation Sans')")
export FONT_DIR

case $(uname -m) in aarch64) rid=linux-arm64 ;; *) rid=linux-x64 ;; esac
dotnet publish src/SocialReportCli --configuration Release --runtime "$rid" -p:RunAnalyzers=false --output "artifacts/program/$rid" --verbosity quiet --nologo
dotnet publish tests/peers/empty --configuration Release -p:RunAnalyzers=false --runtime "$rid" --output artifacts/jamforelse/tomt --verbosity quiet --nologo
dotnet publish tests/peers/empty --configuration Release -p:RunAnalyzers=false --output artifacts/jamforelse/tomt-vanligt --verbosity quiet --nologo
socrep=$root/artifacts/program/$rid/socrep
empty=$root/artifacts/jamforelse/tomt/tomt
plain=$root/artifacts/jamforelse/tomt-vanligt/tomt

# Inputs lie in the repository, where the Typst program may read; what is made, in memory if the machine lets us.
inputs=$root/artifacts/jamforelse/inputs
rm -rf "$inputs"
"$here/vary.sh" "$reports" "$inputs"
made=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
trap 'rm -rf "$made" "$inputs"' EXIT

TIMEFORMAT='%3R %3U %3S'
# run NAME COMMAND...: one line "NAME wall cpu peak" more, in seconds and kB. A program that fails ends the comparison.
run() {
  local name=$1 spent
  shift
  spent=$({ time /usr/bin/time -f %M -o "$made/peak" "$@" >"$made/said" 2>&1; } 2>&1) || { cat "$made/said" >&2; echo "$name failed." >&2; exit 1; }
  echo "$name $spent $(cat "$made/peak")" | awk '{ print $1, $2, $3 + $4, $5 }' >>"$made/measured"
}
typst() { run "$1" node "$here/typst/build.js" ua-1 "${@:2}"; }
build() { run "$1" "$socrep" build --workspace "$2" --output "$made/$3" --quiet "${@:4}"; }

load=$(cut -d' ' -f1 /proc/loadavg)
jobs=()
for ((i = 1; i <= reports; i++)); do
  number=$(printf '%03d' "$i")
  jobs+=("$inputs/typst/$number" "$made/$number.pdf")
done
# The first round only fills the disk cache. "unchanged" is a build once more of what "cold" has just built.
for ((round = 0; round <= rounds; round++)); do
  [ "$round" -ne 1 ] || : >"$made/measured"
  typst typst "$here/input" "$made/typst.pdf"
  rm -rf "$made/one" "$made/pdf"
  build cold "$root" one --period 2024-T1
  build unchanged "$root" one --period 2024-T1
  build pdf "$root" pdf --period 2024-T1 --format pdf
  run empty "$empty"
  run plain "$plain"
  run version "$socrep" --version
  if [ "$round" -gt 0 ] && [ "$round" -le "$rounds_many" ]; then
    typst typst-many "${jobs[@]}"
    rm -rf "$made/many"
    build many "$inputs/socrep" many --all
  fi
done

# Four digits of a number say more than the machine keeps from one day to another.
table() {
  awk -v reports="$reports" '
    function put(name, what, value) { n[name, what]++; all[name, what, n[name, what]] = value }
    function sorted(name, what,   i, j, t) {
      for (i = 2; i <= n[name, what]; i++)
        for (j = i; j > 1 && all[name, what, j] < all[name, what, j - 1]; j--) {
          t = all[name, what, j]; all[name, what, j] = all[name, what, j - 1]; all[name, what, j - 1] = t
        }
    }
    function median(name, what) { sorted(name, what); return all[name, what, int((n[name, what] + 1) / 2)] }
    function least(name, what) { sorted(name, what); return all[name, what, 1] }
    function swedish(format, value,   text) { text = sprintf(format, value); sub(/\./, ",", text); return text }
    function line(question, ours, theirs, other, what, unit, scale, format, target,   ratio) {
      ratio = median(ours, what) / median(theirs, what)
      printf "| %s | %s %s | %s %s %s | %s | %s | %s | %s |\n", question, swedish(format, median(ours, what) * scale), unit,
        other, swedish(format, median(theirs, what) * scale), unit, swedish("%.2f", ratio),
        swedish("%.2f", least(ours, what) / least(theirs, what)),
        target == "" ? "" : "≤ " swedish("%g", target), target == "" ? "" : ratio <= target ? "ja" : "nej"
    }
    { put($1, "wall", $2); put($1, "cpu", $3); put($1, "peak", $4) }
    END {
      print "| fråga | socrep | jämfört med | kvot | kvot av minsta | mål | nått |"
      print "|---|--:|--:|--:|--:|--:|---|"
      line("Kallt bygge, alla format: väggtid", "cold", "typst", "Typst", "wall", "ms", 1000, "%d", 0.5)
      line("Kallt bygge, alla format: processortid", "cold", "typst", "Typst", "cpu", "ms", 1000, "%d", 0.5)
      line("Kallt bygge, bara PDF: väggtid", "pdf", "typst", "Typst", "wall", "ms", 1000, "%d", "")
      line("Kallt bygge, bara PDF: processortid", "pdf", "typst", "Typst", "cpu", "ms", 1000, "%d", "")
      line(reports " olika rapporter i en process: processortid per rapport", "many", "typst-many", "Typst", "cpu", "ms", 1000 / reports, "%.1f", 0.2)
      line("Minne som mest, en rapport", "cold", "typst", "Typst", "peak", "MB", 1 / 1024, "%d", 1)
      line("Minne som mest, " reports " rapporter", "many", "typst-many", "Typst", "peak", "MB", 1 / 1024, "%d", 1)
      line("`--version`: väggtid", "version", "plain", "tomt program", "wall", "ms", 1000, "%d", 1.3)
      line("`--version`: processortid", "version", "plain", "tomt program", "cpu", "ms", 1000, "%d", 1.3)
      line("`--version`: processortid", "version", "empty", "tomt program som en fil", "cpu", "ms", 1000, "%d", "")
      line("Bygge när inget har ändrats: väggtid", "unchanged", "cold", "kallt bygge", "wall", "ms", 1000, "%d", 0.6)
      line("Bygge när inget har ändrats: processortid", "unchanged", "cold", "kallt bygge", "cpu", "ms", 1000, "%d", 0.6)
    }' "$made/measured"
}

{
  echo "Mätt $(date +%F) på $(nproc) kärnor ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sort -u | head -1)), $(awk '/MemTotal/ { printf "%d", $2 / 1048576 + 0.5 }' /proc/meminfo) GB, $(uname -s), .NET $(dotnet --list-runtimes | sed -n 's/^Microsoft.NETCore.App \([^ ]*\).*/\1/p' | tail -1), Typst $(grep -a -o -m1 "Typst [0-9.]*" "$made/typst.pdf" | sed "s/Typst //;q"). Medianer av $rounds omgångar, för många rapporter $rounds_many, där alla program körs om varandra. Belastning när mätningen började: ${load/./,}."
  echo
  table
} >"$made/table"

if [ "${1:-}" = --print ]; then
  cat "$made/table"
else
  awk -v table="$made/table" '
    /<!-- jämförelse: början/ { print; print ""; while ((getline line < table) > 0) print line; print ""; inside = 1 }
    /<!-- jämförelse: slut/ { inside = 0 }
    !inside { print }' docs/prestanda.md >"$made/prestanda.md"
  cp "$made/prestanda.md" docs/prestanda.md
  git diff --stat -- docs/prestanda.md
fi
