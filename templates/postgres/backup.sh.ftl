#!/bin/sh
# Makes one backup, streamed to the bucket, then deletes those that are too old.
# Reads PGHOST, PGPORT, PGUSER, PGDATABASE, PASSWORD_FILE, BACKUP_TO, BACKUP_METHOD (files or dump), BACKUP_BYTES,
# BACKUP_RETENTION_DAYS, BACKUP_COMPRESSED, BACKUP_ENCRYPTED, and what the AWS command line reads.
set -eu
umask 077

# In a password file a colon and a backslash need a backslash.
PGPASSFILE=/tmp/backup.pgpass
export PGPASSFILE
printf '*:*:*:*:%s\n' "$(sed 's/[\\:]/\\&/g' "$PASSWORD_FILE")" > "$PGPASSFILE"

name=$(date -u +%Y%m%dT%H%M%SZ)
failed=/tmp/backup.failed
rm -f "$failed"

read_database() {
  if [ "$BACKUP_METHOD" = files ]; then
    pg_basebackup --pgdata=- --format=tar --wal-method=fetch --checkpoint=fast --no-password
  else
    pg_dump --format=custom --compress=0 --no-password
  fi || touch "$failed"
}

compress() {
  if [ "$BACKUP_COMPRESSED" = true ]; then gzip; else cat; fi || touch "$failed"
}

upload() {
  if [ "$BACKUP_ENCRYPTED" = true ]; then
    aws s3 cp --only-show-errors --expected-size "$BACKUP_BYTES" --sse aws:kms - "$1"
  else
    aws s3 cp --only-show-errors --expected-size "$BACKUP_BYTES" - "$1"
  fi
}

extension=
if [ "$BACKUP_COMPRESSED" = true ]; then extension=.gz; fi
read_database | compress | upload "$BACKUP_TO/base/$name/$BACKUP_METHOD$extension"
if [ -e "$failed" ]; then
  echo "the backup $name is not complete" >&2
  exit 1
fi
# Only a backup with this mark may be restored: an upload that was cut off has none.
echo "$BACKUP_METHOD" | upload "$BACKUP_TO/base/$name/complete"

# Names are times, so older ones sort before. Reached only after a good backup: the last good one is never deleted.
oldest=$(date -u -d "@$(( $(date +%s) - BACKUP_RETENTION_DAYS * 86400 ))" +%Y%m%dT%H%M%SZ)
aws s3 ls "$BACKUP_TO/base/" | while read -r _ folder; do
  kept=$(printf '%s\n%s\n' "$folder" "$oldest" | sort | head -n 1)
  if [ "$kept" = "$folder" ]; then
    aws s3 rm --only-show-errors --recursive "$BACKUP_TO/base/$folder"
  fi
done

# A day more of the log than of backups, so that the oldest backup can be brought forward.
if [ "$BACKUP_METHOD" = files ]; then
  oldest=$(date -u -d "@$(( $(date +%s) - (BACKUP_RETENTION_DAYS + 1) * 86400 ))" +%Y-%m-%d)
  TZ=UTC aws s3 ls "$BACKUP_TO/wal/" | while read -r day _ _ segment; do
    kept=$(printf '%s\n%s\n' "$oldest" "$day" | sort | head -n 1)
    if [ "$kept" != "$oldest" ]; then
      aws s3 rm --only-show-errors "$BACKUP_TO/wal/$segment"
    fi
  done
fi
echo "backup $name is complete"
