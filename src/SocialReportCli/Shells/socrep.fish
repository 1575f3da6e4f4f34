# Kompletteringar för socrep i fish. Kör en gång:
#   socrep completions fish > ~/.config/fish/completions/socrep.fish
function __socrep_complete
    set -l line (commandline -cp | string replace -r '^\s*\S+' socrep)
    socrep completions --rad "$line" 2>/dev/null
end
complete -c socrep -f -k -a '(__socrep_complete)'
complete -c socrep -s w -l workspace -r -f -a '(__fish_complete_directories)'
complete -c socrep -s o -l output -r -f -a '(__fish_complete_directories)'
