# Kompletteringar för socrep i bash. Lägg den här raden i ~/.bashrc:
#   source <(socrep completions bash)
_socrep() {
    local program=${1/#\~/$HOME} line=${COMP_LINE:0:COMP_POINT} item
    line=socrep${line#*"${COMP_WORDS[0]}"}
    COMPREPLY=()
    while IFS= read -r item; do
        item=${item%%$'\t'*}
        [[ $item == *' '* ]] && printf -v item '%q' "$item"
        COMPREPLY+=("$item")
    done < <("$program" completions --rad "$line" 2>/dev/null)
}
complete -o default -F _socrep socrep
