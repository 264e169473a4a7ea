#!/bin/bash
# Run once, on an empty database: one user owns the schema, the other may only read and write rows.
set -eo pipefail
root_password=$(</run/secrets/database_root_password)
migration_password=$(</run/secrets/database_migration_password)
application_password=$(</run/secrets/database_application_password)

# The image runs this file as a program of its own, so none of its shell functions are here.
MYSQL_PWD="$root_password" mariadb --user=root <<SQL
create user 'consilium_migration'@'%' identified by '${migration_password//\'/\'\'}';
grant all privileges on consilium.* to 'consilium_migration'@'%';
create user 'consilium'@'%' identified by '${application_password//\'/\'\'}';
grant select, insert, update, delete on consilium.* to 'consilium'@'%';
SQL
