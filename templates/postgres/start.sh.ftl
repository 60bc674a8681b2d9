#!/bin/sh
# start.sh: starts this instance as what its data is: a standby follows whichever of the others is the primary.
set -eu
umask 077
. "$(dirname "$0")/instance.sh"

[ -s "$PGDATA/PG_VERSION" ] || die "there is no data in $PGDATA: run bootstrap.sh"
write_passwords

# A primary that was replaced while it was away must not come back as a second one.
if [ ! -e "$PGDATA/standby.signal" ]; then
  primary=$(primary_elsewhere)
  [ -z "$primary" ] || die "$primary is the primary: run rejoin.sh, after which this instance follows it"
fi

# Who is followed is given here and not only in the copy, so that it may change.
exec postgres -D "$PGDATA" \
  -c config_file="$CONFIGURATION/postgresql.conf" \
  -c hba_file="$CONFIGURATION/pg_hba.conf" \
  -c cluster_name="$STANDBY" \
  -c primary_slot_name="$STANDBY" \
  -c primary_conninfo="$PRIMARY"
