#!/bin/sh
# rejoin.sh: makes an old primary a standby of the one that took its place. What it had written that no standby had is given up: pg_rewind says where they part.
set -eu
umask 077
. "$(dirname "$0")/instance.sh"

[ -s "$PGDATA/PG_VERSION" ] || die "there is no data in $PGDATA: run bootstrap.sh"
if [ -e "$PGDATA/standby.signal" ]; then
  echo "this instance is a standby already: nothing to do"
  exit 0
fi
if runs; then
  die "this instance runs: stop it first, with pg_ctl stop --pgdata=$PGDATA --mode=fast"
fi
write_passwords

primary=$(primary_elsewhere)
[ -n "$primary" ] || die "no other instance answers as the primary"
host=$(echo "$primary" | cut -d ' ' -f 1)
port=$(echo "$primary" | cut -d ' ' -f 2)
administrator="host=$host port=$port user=$ADMINISTRATOR dbname=postgres connect_timeout=5"

# pg_rewind reads the timeline of the primary from its last checkpoint.
psql --no-psqlrc --quiet --no-password --command=CHECKPOINT "$administrator" > /dev/null
pg_rewind --target-pgdata="$PGDATA" --source-server="$administrator" --write-recovery-conf > /dev/null ||
  die "pg_rewind could not bring it back: move $PGDATA away and run bootstrap.sh, which copies all of it"
[ -e "$PGDATA/standby.signal" ] || die "$PGDATA did not become that of a standby"
# Slots for those that followed this instance would keep its log for ever.
rm -rf -- "$PGDATA"/pg_replslot/*
pg_receivewal --create-slot --if-not-exists --slot="$STANDBY" --host="$host" --port="$port" --username="$REPLICATOR" --no-password
echo "this instance is a standby of $host:$port: start.sh starts it"
