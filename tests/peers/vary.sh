#!/usr/bin/env bash
# vary.sh COUNT FOLDER: the April report COUNT times, each with amounts of its own, for both programs.
#   FOLDER/typst/001 ..     inputs of report.typ
#   FOLDER/socrep           a workspace of COUNT committees, n001 ..
# Number i has every amount times (100 + i) / 100. socrep's are exact to 10 kr, so that the sums that stand in its files,
# and are checked, still hold; the Typst program reads whole tkr and sums what it has read.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
count=$1 folder=$2
sample=$here/../../sample-data/socialnamnden

mkdir -p "$folder/typst" "$folder/socrep/sample-data"
cp -r "$here/../../templates" "$here/../../socrep.yaml" "$folder/socrep"
for ((i = 1; i <= count; i++)); do
  number=$(printf '%03d' "$i")

  typst=$folder/typst/$number
  cp -r "$here/input" "$typst"
  sed -i "s/^namnd: .*/& $number/" "$typst/meta.yaml"
  for table in resultatrakning:5 driftsredovisning:5 investeringar:3 volymer:2; do
    awk -F, -v OFS=, -v percent=$((100 + i)) -v last="${table#*:}" '
      NR > 1 { for (f = NF - last + 1; f <= NF; f++) $f = sprintf("%d", $f * percent / 100 + ($f < 0 ? -0.5 : 0.5)) }
      { print }' "$here/input/${table%:*}.csv" >"$typst/${table%:*}.csv"
  done

  committee=$folder/socrep/sample-data/n$number
  mkdir "$committee"
  cp -r "$sample"/namnd.yaml "$sample"/rapport "$sample"/texter "$sample"/2024-T1 "$committee"
  sed -i "s/^namn: .*/& $number/; s/^rapporter: .*/rapporter: [tertialrapport]/" "$committee/namnd.yaml"
  for table in drift driftdel resultat investering; do
    awk -F';' -v OFS=';' -v percent=$((100 + i)) '
      function times(text,   n, sign) {
        gsub(/ /, "", text); n = text * percent; sign = n < 0 ? "-" : ""; n = n < 0 ? -n : n
        return sprintf("%s%d,%02d", sign, n / 100, n % 100)
      }
      head { for (f = first; f <= NF; f++) $f = times($f) }
      !head { for (f = NF; f > 0 && $f ~ /[0-9]$/; f--) { first = f; head = 1 } }
      { print }' "$sample/2024-T1/$table.csv" >"$committee/2024-T1/$table.csv"
  done
  awk -v percent=$((100 + i)) '
    /värde: "/ {
      split($0, part, "\""); gsub(/ /, "", part[2]); n = part[2] * percent; sign = n < 0 ? "-" : ""; n = n < 0 ? -n : n
      printf "%s\"%s%d,%02d\"\n", part[1], sign, n / 100, n % 100; next
    }
    { print }' "$sample/2024-T1/kontroll.yaml" >"$committee/2024-T1/kontroll.yaml"
done
