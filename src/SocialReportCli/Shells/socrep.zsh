#compdef socrep
# Kompletteringar för socrep i zsh. Lägg den här raden i ~/.zshrc, efter compinit:
#   source <(socrep completions zsh)
_socrep() {
    local -a items
    local line item
    line="socrep ${(j: :)words[2,CURRENT-1]} $PREFIX"
    # Utan ord emellan blir det två mellanslag.
    (( CURRENT == 2 )) && line="socrep $PREFIX"
    compset -P '--*='
    while IFS= read -r item; do
        if [[ $item == *$'\t'* ]]; then
            items+=("${${item%%$'\t'*}//:/\\:}:${item#*$'\t'}")
        else
            items+=("${item//:/\\:}")
        fi
    done < <("${words[1]/#\~/$HOME}" completions --rad "$line" 2>/dev/null)
    if (( ${#items} )); then
        _describe -V socrep items
    else
        _files
    fi
}
compdef _socrep socrep
