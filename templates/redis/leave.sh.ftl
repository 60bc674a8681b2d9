#!/bin/sh
# Before a master stops, a replica that has all its data takes over: no write is lost, and no time-out is waited for.
# Ends with 0 also where there is nothing to hand over, or nobody to. Reads REDIS_PASSWORD_FILE.
set -eu

REDISCLI_AUTH=$(cat "$REDIS_PASSWORD_FILE")
export REDISCLI_AUTH

ask() { redis-cli -h ${node.host} -p ${node.port} "$@" | tr -d '\r'; }

is_master() { ask info replication | grep -qx role:master; }

is_master || exit 0
replica=$(ask info replication | sed -n 's/^slave[0-9]*:ip=\([^,]*\),port=\([0-9]*\),state=online,.*/\1 \2/p' | head -n 1)
if [ -z "$replica" ]; then
  echo "no replica could take over" >&2
  exit 0
fi
host=$(echo "$replica" | cut -d ' ' -f 1)
port=$(echo "$replica" | cut -d ' ' -f 2)
redis-cli -h "$host" -p "$port" cluster failover

# Redis gives a handover up after five seconds.
tries=0
while is_master && [ "$tries" -lt 10 ]; do
  tries=$((tries + 1))
  sleep 1
done
