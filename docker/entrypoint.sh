#!/bin/bash
# Starts the server, or the command line with the arguments given after "cli".
set -euo pipefail

# The server's configuration takes the password from the environment; secrets come as files.
if [[ -n "${CONSILIUM_DB_PASSWORD_FILE:-}" ]]; then
    CONSILIUM_DB_PASSWORD=$(<"$CONSILIUM_DB_PASSWORD_FILE")
    export CONSILIUM_DB_PASSWORD
fi

case "${1:-server}" in
    cli)
        shift
        exec java -jar /opt/consilium/consilium-cli.jar "$@"
        ;;
    server)
        mkdir -p "$CONSILIUM_SCRATCH/deployments"
        cp -r /opt/consilium/server/standalone/configuration "$CONSILIUM_SCRATCH/"
        cp /opt/consilium/consilium.war "$CONSILIUM_SCRATCH/deployments/"
        exec /opt/consilium/server/bin/standalone.sh -Djboss.server.base.dir="$CONSILIUM_SCRATCH"
        ;;
    *)
        echo "Say \"server\" or \"cli <command>\", not \"$1\"." >&2
        exit 2
        ;;
esac
