#!/bin/sh
# pooler.sh: starts PgBouncer, in which connections beyond the pool wait. Passwords are read from files and are in no other one that may be read.
set -eu
umask 077

password=${passwordFile}
users=${usersFile}
files=${openFiles}

# In PgBouncer's list of users a quote is written twice.
printf '"%s" "%s"\n' ${user} "$(sed 's/"/""/g' "$password")" > "$users"
# Every client is an open file, and so is every connection to the server.
ulimit -S -n "$files" || echo "pooler.sh: PgBouncer may need $files open files, and may not open as many" >&2
exec pgbouncer ${configurationFile}
