/**
 * Runs everything on one machine: an embedded MariaDB, the migrations and the provisioned server, for development, for a
 * first look and for the tests. It is in neither the WAR nor the command line.
 */
@NullMarked
package org.consilium.launch;

import org.jspecify.annotations.NullMarked;
