# complete.bash LINE: what bash would offer for the last word of the line, one a line.
source "$(dirname "$0")/../../resources/package/completions/tcp-state-lab.bash"
read -ra COMP_WORDS <<<"$1"
if [[ $1 == *' ' ]]; then COMP_WORDS+=(''); fi
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_tcp_state_lab "${COMP_WORDS[0]}"
printf '%s\n' "${COMPREPLY[@]}"
