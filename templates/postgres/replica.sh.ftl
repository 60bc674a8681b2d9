#!/bin/sh
# replica.sh [copy]: copies the primary when there is no data yet, then follows it.
# Reads REPLICA_NAME, PGDATA, PRIMARY_HOST, PRIMARY_PORT, REPLICATION_USER, REPLICATION_PASSWORD_FILE and CONFIGURATION_FOLDER.
set -eu
umask 077

# The name under which the primary knows this standby, and that of its slot.
if [ -z "$(printenv REPLICA_NAME)" ]; then
  REPLICA_NAME=replica_$(hostname | sed 's/.*-//')
fi

# In a password file a colon and a backslash need a backslash.
PGPASSFILE=/tmp/replication.pgpass
export PGPASSFILE
printf '*:*:*:*:%s\n' "$(sed 's/[\\:]/\\&/g' "$REPLICATION_PASSWORD_FILE")" > "$PGPASSFILE"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  until pg_isready --quiet --host="$PRIMARY_HOST" --port="$PRIMARY_PORT"; do
    sleep 1
  done
  # The slot keeps the primary from throwing away what this replica has not read yet.
  pg_receivewal --create-slot --if-not-exists --slot="$REPLICA_NAME" \
    --host="$PRIMARY_HOST" --port="$PRIMARY_PORT" --username="$REPLICATION_USER" --no-password
  # Copied beside and moved, so that a copy that was cut off is never taken for data.
  rm -rf -- "$PGDATA" "$PGDATA.copy"
  pg_basebackup --pgdata="$PGDATA.copy" --wal-method=stream --slot="$REPLICA_NAME" --checkpoint=fast --write-recovery-conf \
    --host="$PRIMARY_HOST" --port="$PRIMARY_PORT" --username="$REPLICATION_USER" --no-password
  mv -- "$PGDATA.copy" "$PGDATA"
fi

# With the word copy that is all: where a probe would cut a long copy off, it is made by a program before this one.
if [ "$#" -gt 0 ] && [ "$1" = copy ]; then
  exit 0
fi

# The place of the primary is given here and not only in the copy, so that it may change.
exec postgres \
  -c config_file="$CONFIGURATION_FOLDER/postgresql.conf" \
  -c hba_file="$CONFIGURATION_FOLDER/pg_hba.conf" \
  -c cluster_name="$REPLICA_NAME" \
  -c primary_slot_name="$REPLICA_NAME" \
  -c primary_conninfo="host=$PRIMARY_HOST port=$PRIMARY_PORT user=$REPLICATION_USER passfile=$PGPASSFILE application_name=$REPLICA_NAME"
