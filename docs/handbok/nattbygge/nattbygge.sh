#!/bin/sh
# Nattbygge: bygger alla rapporter, samlar PDF-filerna, märker ut problemen och beskriver vad som har ändrats.
#
#   sh nattbygge.sh ARBETSYTA UTMAPP
#
# SOCREP är kommandot som körs, annars socrep. Slutkoden är byggets egen: 0 när allt gick bra, 1 vid fel i data,
# 4 när något inte kan läsas eller skrivas. Att en rapport skiljer sig från den granskade är inget fel.
set -u

workspace=${1:?Ange arbetsytans mapp}
out=${2:?Ange en mapp att skriva till}
socrep=${SOCREP:-socrep}

mkdir -p "$out/publicerat" || exit 4

# Allt byggs, också när en rapport har fel: de andra ska inte vänta på den. På GitHub märker socrep själv ut fynden
# på sina rader i ändringsförslaget.
$socrep build --all --workspace "$workspace" --output "$out/bygge" >"$out/filer.txt" 2>"$out/fynd.txt"
status=$?
cat "$out/fynd.txt" >&2

# Bara PDF-filerna publiceras. figures.json och manifesten hör hemma här inne.
if [ -d "$out/bygge" ]; then
    (cd "$out/bygge" && find . -name '*.pdf') | while IFS= read -r file; do
        mkdir -p "$out/publicerat/$(dirname "$file")" && cp "$out/bygge/$file" "$out/publicerat/$file" || exit 4
    done || status=4
fi

# Vad som skiljer mot det granskade, att lägga som kommentar.
$socrep diff --all --workspace "$workspace" --format markdown --output "$out/andringar.md" 2>"$out/diff.txt"
changed=$?
case $changed in
    0) echo "Rapporterna är som de granskades." ;;
    3) echo "Rapporter skiljer sig från de granskade, se andringar.md." ;;
    1) echo "Rapporter med fel är inte jämförda." ;;
    *) cat "$out/diff.txt" >&2 ;;
esac

exit $status
