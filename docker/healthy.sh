#!/bin/bash
# Succeeds when the server says that it is ready; asked on the management port, which only this container reaches.
set -euo pipefail
exec 3<>/dev/tcp/127.0.0.1/9990
printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
head -n 1 <&3 | grep -q ' 200 '
