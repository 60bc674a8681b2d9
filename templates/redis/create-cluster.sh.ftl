#!/bin/sh
# create-cluster.sh: makes one cluster of the nodes below. It may be run at any time, and again after it was cut off: it does
# only what is missing, and says so when nothing is. Reads REDIS_PASSWORD_FILE.
set -eu

# Shard, host, port, bus port. The first of a shard begins as its master; failovers may change that later.
nodes() {
<#list nodes as node>
  echo ${node.shard} ${node.host} ${node.port} ${node.busPort}
</#list>
}

# Shard, first slot, last slot.
slots() {
<#list slots as range>
  echo ${range.shard} ${range.first} ${range.last}
</#list>
}

# In seconds, for all waits together.
patience=${patience}
expected=${slotCount}

REDISCLI_AUTH=$(cat "$REDIS_PASSWORD_FILE")
export REDISCLI_AUTH
deadline=$(($(date +%s) + patience))
done=nothing

ask() { # HOST PORT COMMAND…
  host=$1 port=$2
  shift 2
  timeout 5 redis-cli -h "$host" -p "$port" "$@" < /dev/null | tr -d '\r'
}

order() { # HOST PORT COMMAND…: what has to be answered with OK
  answer=$(ask "$@")
  if [ "$answer" != OK ]; then
    echo "$*: $answer" >&2
    exit 1
  fi
  done=something
}

wait_until() { # WHAT COMMAND…
  what=$1
  shift
  until "$@"; do
    if [ "$(date +%s)" -ge "$deadline" ]; then
      echo "gave up after $patience s: $what" >&2
      exit 1
    fi
    sleep 1
  done
}

id() { ask "$1" "$2" cluster myid; }

# The line of the node itself: id, address, flags, master, ping, pong, epoch, link, slots…
itself() { ask "$1" "$2" cluster nodes | grep myself; }

has_slots() { [ "$(itself "$1" "$2" | wc -w)" -gt 8 ]; }

is_master() { itself "$1" "$2" | grep -q 'myself,master'; }

# Nodes introduce themselves by address; a name would be refused.
address() {
  case $1 in
    *:*) echo "$1" ;;
    *[!0-9.]*) getent ahosts "$1" | cut -d ' ' -f 1 | head -n 1 ;;
    *) echo "$1" ;;
  esac
}

answers() { [ "$(ask "$1" "$2" ping 2>&1)" = PONG ]; }

knows() { # HOST PORT ID: by a connection, and no longer by a first handshake only
  ask "$1" "$2" cluster nodes | grep "^$3 " | grep -v handshake | grep -q -e myself -e ' connected'
}

# Prints the host and port of the master of a shard.
master_of() { # SHARD
  nodes | while read -r shard host port _; do
    if [ "$shard" = "$1" ] && is_master "$host" "$port" && has_slots "$host" "$port"; then
      echo "$host $port"
      break
    fi
  done
}

covered() { ask "$1" "$2" cluster info | grep -qx "cluster_slots_assigned:$expected"; }

is_well() { ask "$1" "$2" cluster info | grep -qx 'cluster_state:ok'; }

follows() { ask "$1" "$2" info replication | grep -qx -e 'role:master' -e 'master_link_status:up'; }

<#-- Loops read from a file, since what a pipe feeds could neither end the script nor remember anything. -->
list=$(mktemp)
ranges=$(mktemp)
trap 'rm -f "$list" "$ranges"' EXIT
nodes > "$list"
slots > "$ranges"

while read -r _ host port _ <&3; do
  wait_until "$host:$port does not answer" answers "$host" "$port"
done 3< "$list"

# The cluster is where slots are; where none are, it begins with the first node.
seed=
while read -r _ host port _ <&3; do
  if has_slots "$host" "$port"; then
    seed="$host $port"
    break
  fi
done 3< "$list"
if [ -z "$seed" ]; then
  seed=$(head -n 1 "$list" | cut -d ' ' -f 2,3)
fi
seed_host=$(echo "$seed" | cut -d ' ' -f 1)
seed_port=$(echo "$seed" | cut -d ' ' -f 2)

while read -r shard host port bus <&3; do
  id=$(id "$host" "$port")
  if ! knows "$seed_host" "$seed_port" "$id"; then
    if has_slots "$host" "$port" && ! ask "$seed_host" "$seed_port" cluster nodes | grep -q "^$id "; then
      echo "$host:$port belongs to another cluster than $seed_host:$seed_port" >&2
      exit 1
    fi
    # Masters vote by their epochs, which have to differ; refused, and not needed, once a node knows another.
    ask "$host" "$port" cluster set-config-epoch "$((shard + 1))" > /dev/null
    order "$seed_host" "$seed_port" cluster meet "$(address "$host")" "$port" "$bus"
  fi
done 3< "$list"

while read -r _ host port _ <&3; do
  id=$(id "$host" "$port")
  while read -r _ other_host other_port _ <&4; do
    wait_until "$other_host:$other_port does not know $host:$port" knows "$other_host" "$other_port" "$id"
  done 4< "$list"
done 3< "$list"

while read -r shard first last <&3; do
  if [ -z "$(master_of "$shard")" ]; then
    if covered "$seed_host" "$seed_port"; then
      echo "shard $shard is new and has no slots: redis-cli --cluster rebalance $seed_host:$seed_port --cluster-use-empty-masters moves some there" >&2
      exit 1
    fi
    node=$(grep "^$shard " "$list" | head -n 1)
    order "$(echo "$node" | cut -d ' ' -f 2)" "$(echo "$node" | cut -d ' ' -f 3)" cluster addslotsrange "$first" "$last"
  fi
done 3< "$ranges"

while read -r shard host port _ <&3; do
  if is_master "$host" "$port" && ! has_slots "$host" "$port"; then
    master=$(master_of "$shard")
    order "$host" "$port" cluster replicate "$(id "$(echo "$master" | cut -d ' ' -f 1)" "$(echo "$master" | cut -d ' ' -f 2)")"
  fi
done 3< "$list"

while read -r _ host port _ <&3; do
  wait_until "$host:$port does not see the whole cluster" is_well "$host" "$port"
  wait_until "$host:$port does not follow its master" follows "$host" "$port"
done 3< "$list"

if [ "$done" = nothing ]; then
  echo "the cluster is whole already: nothing to do"
else
  echo "the cluster is whole"
fi
