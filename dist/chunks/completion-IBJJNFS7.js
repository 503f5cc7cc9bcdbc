import {
  shells
} from "./chunk-O5NOXVQF.js";
import "./chunk-VILPUJHH.js";
import {
  UsageError
} from "./chunk-7X23XMYO.js";

// src/cli/completion-scripts.ts
function completionScript(shell) {
  return { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL }[shell];
}
var BASH = `# lambda-package: completion for bash. In ~/.bashrc: source <(lambda-package completion bash)
_lambda_package() {
  local line=\${COMP_LINE:0:COMP_POINT} current='' head='' value rest
  local -a words
  read -r -a words <<< "$line"
  case $line in *[[:space:]]) ;; *) current=\${words[\${#words[@]}-1]}; unset "words[\${#words[@]}-1]" ;; esac
  COMPREPLY=()
  [ "\${#words[@]}" -gt 0 ] || return
  case $current in *[:=@]*) head=\${current%"\${current##*[:=@]}"} ;; esac
  case $COMP_WORDBREAKS in *:*) ;; *) head='' ;; esac
  while IFS=$'\\t' read -r value rest; do
    if [ "$value" = :files ]; then compopt -o default 2> /dev/null; return; fi
    COMPREPLY+=("\${value#"$head"}")
  done < <("\${COMP_WORDS[0]/#\\~/$HOME}" __complete "\${words[@]:1}" "=$current" 2> /dev/null)
  if [ "\${#COMPREPLY[@]}" -eq 1 ]; then
    case \${COMPREPLY[0]} in *[/:] | *=) compopt -o nospace 2> /dev/null ;; esac
  fi
}
complete -F _lambda_package lambda-package`;
var ZSH = `#compdef lambda-package
# lambda-package: completion for zsh. In ~/.zshrc, after compinit: source <(lambda-package completion zsh)
_lambda_package() {
  local line value
  local -a values shown open openshown
  while IFS= read -r line; do
    [[ $line == :files ]] && { _files; return }
    value=\${line%%$'\\t'*}
    if [[ $value == *[/:=] && $value != *:: ]]; then
      open+=("$value"); openshown+=("\${line/$'\\t'/  -- }")
    else
      values+=("$value"); shown+=("\${line/$'\\t'/  -- }")
    fi
  done < <("\${words[1]/#\\~/$HOME}" __complete "\${(@)words[2,CURRENT-1]}" "=$PREFIX" 2> /dev/null)
  (( \${#open} )) && compadd -Q -S '' -l -d openshown -a open
  (( \${#values} )) && compadd -Q -l -d shown -a values
}
compdef _lambda_package lambda-package`;
var FISH = `# lambda-package: completion for fish. Once: lambda-package completion fish > ~/.config/fish/completions/lambda-package.fish
function __lambda_package_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l found ($program __complete $words "=$current" 2> /dev/null)
    if test "$found[1]" = :files
        __fish_complete_path "$current"
    else
        string join \\n -- $found
    end
end
complete -c lambda-package -f -a '(__lambda_package_complete)'`;
var POWERSHELL = `# lambda-package: completion for PowerShell. In $PROFILE: lambda-package completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName lambda-package -ScriptBlock {
    param($current, $commandAst, $cursor)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
    $program = $commandAst.CommandElements[0].ToString()
    $before = @($words | Select-Object -Skip 1)
    & $program __complete @before "=$current" 2> $null | ForEach-Object {
        $value, $help = $_ -split "\`t", 2
        if ($value -ne ':files') {
            if (-not $help) { $help = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
        }
    }
}`;

// src/cli/completion.ts
function runCompletion({ host, operands }) {
  const shell = shells.find((one) => one === operands[0]);
  if (shell === void 0 || operands.length > 1) {
    throw new UsageError(
      `\`completion\` needs one of ${shells.join(", ")}, not \`${operands.join(" ")}\``,
      "for example `lambda-package completion bash`"
    );
  }
  host.log.out(completionScript(shell));
  return Promise.resolve(0);
}
export {
  runCompletion
};
