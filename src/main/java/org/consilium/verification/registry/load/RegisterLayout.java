package org.consilium.verification.registry.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.RegisterKind;
import org.consilium.verification.registry.file.ColumnMapping;
import org.consilium.verification.registry.file.Layout;
import org.consilium.verification.registry.file.Layouts;
import org.consilium.verification.registry.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/** How a register's files are laid out, as the database knows it. */
public final class RegisterLayout {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RegisterLayout() {}

    /**
     * The layout of a register's files.
     *
     * @throws RefusedFile if there is no such register, or nobody has said what its columns are
     */
    public static Layout of(Connection connection, String registry) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select kind, country, scheme, mapping from registry where name = ?")) {
            statement.setString(1, registry);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new RefusedFile("There is no register of that name.");
                }
                return Layouts.of(
                        registry,
                        RegisterKind.of(row.getString(1)),
                        row.getString(2),
                        scheme(row.getString(3)),
                        mapping(row.getString(4)));
            }
        }
    }

    private static @Nullable IdentifierScheme scheme(@Nullable String id) {
        return id == null ? null : IdentifierScheme.of(id);
    }

    private static @Nullable ColumnMapping mapping(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, ColumnMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping that is stored was checked before", e);
        }
    }
}
