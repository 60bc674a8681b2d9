# What the scripts beside it share: what is where, and what they ask other instances. Read, not run.
PROGRAMS=${programs}
CONFIGURATION=${configurationFolder}
DATA=${dataFolder}
PGDATA=${pgdata}
SOCKETS=${sockets}
HOST=${host}
PORT=${port}
STANDBY=${standby}
BEGINS_AS_PRIMARY=${beginsAsPrimary}
ADMINISTRATOR=${administrator}
ADMINISTRATOR_PASSWORD_FILE=${administratorPassword}
APP_PASSWORD_FILE=${userPassword}
PGPASSFILE=${passwords}
<#if replication??>
REPLICATOR=${replication.user}
REPLICATION_PASSWORD_FILE=${replication.password}
PRIMARY=${replication.source}
<#else>
REPLICATOR=
REPLICATION_PASSWORD_FILE=
PRIMARY=
</#if>
PGSSLMODE=${sslMode}
PATH=$PROGRAMS:$PATH
export PATH PGDATA PGPASSFILE PGSSLMODE APP_PASSWORD_FILE REPLICATION_PASSWORD_FILE
# Whoever runs a script may have set these for another server.
unset PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGPASSWORD PGSERVICE PGOPTIONS PGTARGETSESSIONATTRS

# Name, host and port of the other instances.
others() {
<#if replication??>
<#list replication.others as other>
  echo ${other.standby} ${other.host} ${other.port}
</#list>
<#else>
  :
</#if>
}

die() {
  echo "$*" >&2
  exit 1
}

# In a password file a colon and a backslash need a backslash.
password_line() { # ROLE FILE
  printf '*:*:*:%s:%s\n' "$1" "$(sed 's/[\\:]/\\&/g' "$2")"
}

# What PGPASSFILE names. Written beside and moved, as a server that runs may read it at any time.
write_passwords() {
  password_line "$ADMINISTRATOR" "$ADMINISTRATOR_PASSWORD_FILE" > "$PGPASSFILE.new"
  if [ -n "$REPLICATION_PASSWORD_FILE" ]; then
    password_line "$REPLICATOR" "$REPLICATION_PASSWORD_FILE" >> "$PGPASSFILE.new"
  fi
  mv -- "$PGPASSFILE.new" "$PGPASSFILE"
}

# What an instance says to one that may follow it; nothing if it does not answer.
ask() { # HOST PORT QUESTION
  psql --no-psqlrc --no-align --tuples-only --quiet --no-password --command="$3" \
    "host=$1 port=$2 user=$REPLICATOR replication=true connect_timeout=5" 2> /dev/null < /dev/null
}

is_primary() { # HOST PORT
  case $(ask "$1" "$2" 'SHOW in_hot_standby') in
    off) return 0 ;;
    on) return 1 ;;
  esac
  # One that lets clients in, but not us, is no lost one: nobody may take its place.
  if pg_isready --quiet --timeout=5 --host="$1" --port="$2"; then
    die "$1:$2 takes connections and does not tell $REPLICATOR what it is: look at the password and pg_hba.conf there"
  fi
  return 1
}

# How much of the log an instance has: its timeline and its place there, so that more sorts later.
position() { # HOST PORT
  identity=$(ask "$1" "$2" IDENTIFY_SYSTEM) || return 1
  place=$(echo "$identity" | cut -d '|' -f 3)
  printf '%08X%08X%08X\n' "$(echo "$identity" | cut -d '|' -f 2)" "0x$(echo "$place" | cut -d / -f 1)" "0x$(echo "$place" | cut -d / -f 2)"
}

# Prints the host and port of the primary among the others; nothing if there is none.
primary_elsewhere() {
  others | while read -r _ host port; do
    # With die the script that asked ends too.
    if is_primary "$host" "$port"; then
      echo "$host $port"
      break
    fi
  done
}

runs() { pg_ctl status --pgdata="$PGDATA" > /dev/null 2>&1; }
