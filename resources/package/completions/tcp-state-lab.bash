# Completion for tcp-state-lab and tcp-state-lab-cli. Commands, options and the values they take are read from the
# programs' own --help, so there is nothing here that a new option could make wrong.

# _tcp_state_lab_value HELP OPTION: how the help calls the value of the option: FILE.png, en|ko; nothing if it has none.
_tcp_state_lab_value()
{
    sed -n "s/^ *$2 \([^ ]\{1,\}\)\( .*\)*$/\1/p" <<<"$1" | sed -n 1p
}

# _tcp_state_lab_words VALUE WORD: sets COMPREPLY to what a value of this name can be.
_tcp_state_lab_words()
{
    local IFS=$'\n'
    case $1 in
        *'|'*) COMPREPLY=($(compgen -W "${1//|/$'\n'}" -- "$2")) ;;
        SCENARIO*) COMPREPLY=($(compgen -W "$(LC_ALL=C.UTF-8 tcp-state-lab-cli list 2>/dev/null | sed 's/ .*//')" -- "$2")
                              $(compgen -f -- "$2")) ;;
        *CROWD*) COMPREPLY=($(compgen -W "$(LC_ALL=C.UTF-8 tcp-state-lab-cli crowd 2>/dev/null | sed 's/ .*//')" -- "$2")) ;;
        *FILE*) COMPREPLY=($(compgen -f -- "$2")) ;;
        *FOLDER*) COMPREPLY=($(compgen -d -- "$2")) ;;
        *) COMPREPLY=() ;;
    esac
}

_tcp_state_lab()
{
    local program=$1 word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' help value operand=SCENARIO
    COMPREPLY=()
    if [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
    if [[ $word == '=' ]]; then word=''; fi
    if [[ ${program##*/} == tcp-state-lab-cli ]]; then
        if ((COMP_CWORD == 1)); then
            help=$(LC_ALL=C.UTF-8 "$program" --help 2>/dev/null)
            COMPREPLY=($(compgen -W "$(sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\).*/\1/p' <<<"$help") --help --version" -- "$word"))
            return
        fi
        command=${COMP_WORDS[1]}
    fi
    help=$(LC_ALL=C.UTF-8 "$program" $command --help 2>/dev/null) || return
    if [[ $before == --* ]]; then
        value=$(_tcp_state_lab_value "$help" "$before")
        if [[ -n $value ]]; then
            _tcp_state_lab_words "$value" "$word"
            return
        fi
    fi
    if [[ $word == -* ]]; then
        # The command line sets its options in by two blanks; what begins a line of its prose is none.
        local indent=${command:+  }
        COMPREPLY=($(compgen -W "$(sed -n "s/^$indent\(--[a-z][a-z-]*\)\(, \(--[a-z-]*\)\)\{0,1\}.*/\1 \3/p" <<<"$help")" -- "$word"))
        return
    fi
    if [[ -n $command ]]; then
        operand=$(sed -n "s/^Usage: [^ ]* [^ ]* \[*\([A-Z]\{1,\}\).*/\1/p" <<<"$help")
    fi
    _tcp_state_lab_words "$operand" "$word"
}

complete -o filenames -F _tcp_state_lab tcp-state-lab tcp-state-lab-cli
