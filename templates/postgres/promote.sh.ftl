#!/bin/sh
# promote.sh: makes this standby the primary, after the old one was lost. It may be run again.
# An old primary that this machine cannot reach may still run: make sure that it is off, or that nobody reaches it.
set -eu
umask 077
. "$(dirname "$0")/instance.sh"

runs || die "this instance does not run"
write_passwords

primary=$(primary_elsewhere)
[ -z "$primary" ] || die "$primary still answers as the primary: stop it first, or there would be two"

if is_primary "$HOST" "$PORT"; then
  echo "this instance is the primary already"
else
  own=$(position "$HOST" "$PORT") || die "this instance does not answer at $HOST:$PORT"
  list=$(mktemp)
  trap 'rm -f "$list"' EXIT
  others > "$list"
  while read -r _ host port <&3; do
    other=$(position "$host" "$port") || continue
    if [ "$other" != "$own" ] && [ "$(printf '%s\n%s\n' "$own" "$other" | sort | tail -n 1)" = "$other" ]; then
      die "the standby $host:$port has more of the log: promote that one, or what this one lacks is lost"
    fi
  done 3< "$list"
  pg_ctl promote --pgdata="$PGDATA" --wait --timeout=60 > /dev/null
  is_primary "$HOST" "$PORT" || die "this instance did not become the primary"
fi

# Slots are not copied: without its own no standby could follow, and the log that it needs could go.
others | while read -r standby _; do
  pg_receivewal --create-slot --if-not-exists --slot="$standby" --host="$HOST" --port="$PORT" --username="$REPLICATOR" --no-password
done
echo "this instance is the primary; the others follow it by themselves"
echo "the old primary comes back by its rejoin.sh, and start.sh after it"
