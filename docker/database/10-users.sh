#!/bin/bash
# Run once, on an empty database: one user owns the schema, the other may only read and write rows.
set -euo pipefail
migration_password=$(</run/secrets/database_migration_password)
application_password=$(</run/secrets/database_application_password)

docker_process_sql <<SQL
create user 'consilium_migration'@'%' identified by '${migration_password//\'/\'\'}';
grant all privileges on consilium.* to 'consilium_migration'@'%';
create user 'consilium'@'%' identified by '${application_password//\'/\'\'}';
grant select, insert, update, delete on consilium.* to 'consilium'@'%';
SQL
