#!/bin/sh
# Before a master stops, a replica that has all its data takes over: no write is lost, and no time-out is waited for.
# Ends with 0 also where there is nothing to hand over, or nobody to. Reads REDIS_PASSWORD_FILE.
set -eu

REDISCLI_AUTH=$(cat "$REDIS_PASSWORD_FILE")
export REDISCLI_AUTH

ask() { redis-cli -h ${node.host} -p ${node.port} "$@" < /dev/null | tr -d '\r'; }

is_master() { ask info replication | grep -qx role:master; }

is_master || exit 0
self=$(ask cluster myid)
# Addresses as the cluster knows them, of replicas that have not failed.
ask cluster nodes | sed -n "s/^[^ ]* \([^ ]*\):\([0-9]*\)@[^ ]* slave $self .* connected\$/\1 \2/p" | while read -r host port; do
  redis-cli -h "$host" -p "$port" cluster failover < /dev/null || continue
  # Redis gives a handover up after five seconds.
  tries=0
  while is_master && [ "$tries" -lt 6 ]; do
    tries=$((tries + 1))
    sleep 1
  done
  is_master || break
done
if is_master; then
  echo "no replica took over" >&2
fi
