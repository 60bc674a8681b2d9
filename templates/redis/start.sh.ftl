#!/bin/sh
# Gives the one user its password, as a hash, then starts Redis. Reads CONFIGURATION_FOLDER and REDIS_PASSWORD_FILE.
set -eu
umask 077

password=$(cat "$REDIS_PASSWORD_FILE")
if [ -z "$password" ]; then
  echo "$REDIS_PASSWORD_FILE holds no password" >&2
  exit 1
fi
hash=$(printf %s "$password" | sha256sum | cut -d ' ' -f 1)
printf 'user default on #%s %s\n' "$hash" ${rules} > ${usersFile}
exec redis-server "$CONFIGURATION_FOLDER/redis.conf"
