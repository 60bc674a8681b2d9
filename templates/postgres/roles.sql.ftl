-- Run once, in an empty database, by the image's entry script or by bootstrap.sh. Passwords are read from files and are in no log.
\set ON_ERROR_STOP on
-- No standby is there yet that a commit could wait for.
SET synchronous_commit = local;
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';
SET password_encryption = 'scram-sha-256';
\set app_password `cat "$APP_PASSWORD_FILE"`
CREATE ROLE ${sql_name(user)} LOGIN PASSWORD :'app_password';
CREATE DATABASE ${sql_name(database)} OWNER ${sql_name(user)};
<#if replicator??>
\set replication_password `cat "$REPLICATION_PASSWORD_FILE"`
CREATE ROLE ${sql_name(replicator)} LOGIN REPLICATION PASSWORD :'replication_password';
</#if>
<#if check??>
-- HAProxy asks as this role whether an instance is the primary. It has no password, so it may do nothing but ask.
CREATE ROLE ${sql_name(check)} LOGIN NOINHERIT CONNECTION LIMIT 20;
CREATE DATABASE ${sql_name(check)};
REVOKE ALL ON DATABASE ${sql_name(check)} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${sql_name(check)} TO ${sql_name(check)};
\connect ${sql_name(check)}
SET synchronous_commit = local;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- Large objects belong to whoever makes them, and nobody could be kept from it by a right on the database.
REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
</#if>
