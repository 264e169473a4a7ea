package org.consilium.platform.database;

import java.sql.SQLException;

/** The database did not answer a query. */
public final class ReadFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadFailed(SQLException cause) {
        super("The database did not answer", cause);
    }
}
