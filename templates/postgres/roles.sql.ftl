-- Run once, in an empty database, by the image's entry script. Passwords are read from files and are in no log.
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
