/**
 * Brings a register's file into the database over a plain connection, the same from the command line and in the server:
 * {@link org.consilium.verification.registry.load.ImportFile} is the entrance. It writes {@code registry_entry},
 * {@code registry_import} and {@code registry_rejection}.
 */
@NullMarked
package org.consilium.verification.registry.load;

import org.jspecify.annotations.NullMarked;
