#!/bin/sh
# Follows the log of the primary and brings it to the bucket: finished segments at once, the one that is being written once a minute.
# Reads PGHOST, PGPORT, PGUSER, PASSWORD_FILE, BACKUP_TO, BACKUP_COMPRESSED, BACKUP_ENCRYPTED, and what the AWS command line reads.
set -eu
umask 077

# In a password file a colon and a backslash need a backslash.
PGPASSFILE=/tmp/archive.pgpass
export PGPASSFILE
printf '*:*:*:*:%s\n' "$(sed 's/[\\:]/\\&/g' "$PASSWORD_FILE")" > "$PGPASSFILE"

upload() {
  set -- "$1" "$BACKUP_TO/wal/$(basename "$1")"
  if [ "$BACKUP_COMPRESSED" = true ]; then
    gzip -c "$1" > /tmp/segment.gz
    set -- /tmp/segment.gz "$2.gz"
  fi
  if [ "$BACKUP_ENCRYPTED" = true ]; then
    aws s3 cp --only-show-errors --sse aws:kms "$1" "$2"
  else
    aws s3 cp --only-show-errors "$1" "$2"
  fi
}

# The slot keeps the primary from throwing away what has not been read yet.
pg_receivewal --create-slot --if-not-exists --slot=wal_archive --no-password
pg_receivewal --directory=/spool --slot=wal_archive --no-password &
receiver=$!
trap 'kill "$receiver"' TERM INT

date +%s > /tmp/archived
partial_at=0
while kill -0 "$receiver" 2> /dev/null; do
  now=$(date +%s)
  previous=
  for segment in /spool/*; do
    case "$segment" in
      '/spool/*') ;;
      *.partial)
        if [ $(( now - partial_at )) -ge 60 ]; then
          upload "$segment" && partial_at=$now
        fi
        ;;
      *)
        # A mark beside the segment: it stays until the next one is up, because the receiver goes on after the last one that it finds.
        if [ ! -e "/tmp/up.$(basename "$segment")" ]; then
          upload "$segment"
          touch "/tmp/up.$(basename "$segment")"
        fi
        if [ -n "$previous" ]; then
          rm -f -- "$previous" "/tmp/up.$(basename "$previous")"
        fi
        previous=$segment
        ;;
    esac
  done
  date +%s > /tmp/archived
  sleep 5
done
wait "$receiver"
