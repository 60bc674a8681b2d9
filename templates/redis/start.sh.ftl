#!/bin/sh
# Gives the one user its password, as a hash, then starts Redis. Reads CONFIGURATION_FOLDER and REDIS_PASSWORD_FILE.
<#if node?? && node.wandering>
# Reads ANNOUNCED_HOST, the name that it tells clients, and PEERS, a name of all nodes, too.
</#if>
set -eu
umask 077

password=$(cat "$REDIS_PASSWORD_FILE")
if [ -z "$password" ]; then
  echo "$REDIS_PASSWORD_FILE holds no password" >&2
  exit 1
fi
hash=$(printf %s "$password" | sha256sum | cut -d ' ' -f 1)
printf 'user default on #%s %s\n' "$hash" ${rules} > ${startFile}
<#if node??>
# A replica shows its master the password itself.
printf 'masterauth "%s"\n' "$(printf %s "$password" | sed 's/[\\"]/\\&/g')" >> ${startFile}
</#if>
<#if node?? && node.wandering>
address=$(hostname -i | cut -d ' ' -f 1)
printf 'cluster-announce-ip %s\ncluster-announce-hostname %s\n' "$address" "$ANNOUNCED_HOST" >> ${startFile}

# Nodes remember each other by address, and all addresses may have changed while this one was down: a member introduces
# itself to all others again. One that is no member yet waits until somebody forms the cluster.
introduce() {
  REDISCLI_AUTH=$password
  export REDISCLI_AUTH
  until [ "$(redis-cli -h ${node.host} -p ${node.port} ping)" = PONG ]; do
    sleep 1
  done
  if [ "$(redis-cli -h ${node.host} -p ${node.port} cluster nodes | grep -c .)" -gt 1 ]; then
    for peer in $(getent ahosts "$PEERS" | cut -d ' ' -f 1 | sort -u); do
      redis-cli -h ${node.host} -p ${node.port} cluster meet "$peer" ${node.port} ${node.busPort}
    done
  fi
}
introduce > /dev/null 2>&1 &
</#if>
exec redis-server "$CONFIGURATION_FOLDER/redis.conf"
