#!/bin/sh
# bootstrap.sh: makes the data of this instance where there is none: a copy of the primary, or in the first one of all an empty database.
# It may be run at any time, and again after it was cut off.
set -eu
umask 077
. "$(dirname "$0")/instance.sh"

if [ -s "$PGDATA/PG_VERSION" ]; then
  echo "there is data in $PGDATA already: nothing to do"
  exit 0
fi
write_passwords

# Made beside and moved, so that what was cut off is never taken for data.
new=$PGDATA.new
if [ -e "$new/postmaster.pid" ]; then
  pg_ctl stop --pgdata="$new" --mode=immediate > /dev/null 2>&1 || true
fi
rm -rf -- "$new" "$PGDATA"

primary=$(primary_elsewhere)
if [ -n "$primary" ]; then
  host=$(echo "$primary" | cut -d ' ' -f 1)
  port=$(echo "$primary" | cut -d ' ' -f 2)
  # The slot keeps the primary from throwing away what this instance has not read yet.
  pg_receivewal --create-slot --if-not-exists --slot="$STANDBY" --host="$host" --port="$port" --username="$REPLICATOR" --no-password
  pg_basebackup --pgdata="$new" --wal-method=stream --slot="$STANDBY" --checkpoint=fast --write-recovery-conf \
    --dbname="$PRIMARY" --no-password
  mv -- "$new" "$PGDATA"
  echo "copied the primary at $host:$port: start.sh follows it"
  exit 0
fi

if [ "$BEGINS_AS_PRIMARY" != true ]; then
  die "no other instance answers as the primary: start that first"
fi
others | while read -r _ host port; do
  if [ -n "$(ask "$host" "$port" IDENTIFY_SYSTEM)" ]; then
    die "$host:$port has data and is not the primary: promote it, or another one, and run this again"
  fi
done

initdb --pgdata="$new" --username="$ADMINISTRATOR" --pwfile="$ADMINISTRATOR_PASSWORD_FILE" \
  --auth=scram-sha-256 --encoding=UTF8 --data-checksums > /dev/null
# Nobody comes in by the network before all is there.
trap 'pg_ctl stop --pgdata="$new" --mode=immediate > /dev/null 2>&1 || true' EXIT
pg_ctl start --pgdata="$new" --wait --log="$DATA/bootstrap.log" \
  --options="-c config_file='$CONFIGURATION/postgresql.conf' -c hba_file='$CONFIGURATION/pg_hba.conf' -c listen_addresses=''" > /dev/null
psql --no-psqlrc --quiet --no-password --host="$SOCKETS" --port="$PORT" --username="$ADMINISTRATOR" --dbname=postgres \
  --file="$CONFIGURATION/roles.sql" > /dev/null
pg_ctl stop --pgdata="$new" --mode=fast --wait > /dev/null
trap - EXIT
rm -f -- "$DATA/bootstrap.log"
mv -- "$new" "$PGDATA"
echo "made an empty database: start.sh starts it as the primary"
