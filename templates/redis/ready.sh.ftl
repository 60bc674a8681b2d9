#!/bin/sh
# Ends with 0 while this node may be sent requests: the cluster is whole, and it has all that its master has. Reads REDIS_PASSWORD_FILE.
set -eu

REDISCLI_AUTH=$(cat "$REDIS_PASSWORD_FILE")
export REDISCLI_AUTH

ask() { redis-cli -h ${node.host} -p ${node.port} "$@" | tr -d '\r'; }

ask cluster info | grep -qx cluster_state:ok
ask info replication | grep -qx -e role:master -e master_link_status:up
