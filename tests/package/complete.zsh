# complete.zsh LINE: what zsh would offer for the last word of the line, one a line. Its own machinery asks for a
# terminal; here the functions that offer words collect them instead.
emulate zsh
words=("${(@s: :)1}") CURRENT=$#words offered=()
compadd() {
    if [[ $1 == -a ]]; then offered+=("${(@P)2}"); else [[ $1 == -- ]] && shift; offered+=("$@"); fi
}
_describe() { offered+=("${(@)${(@P)2}%%:*}"); }
_files() { :; }
source ${0:h}/../../resources/package/completions/_tcp-state-lab
print -rl -- ${(M)offered:#${words[CURRENT]}*}
