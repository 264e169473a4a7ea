package org.consilium.verification.registry.imports;

import org.consilium.verification.registry.RegisterView;
import org.consilium.verification.registry.file.ColumnMapping;
import org.jspecify.annotations.Nullable;

/**
 * A register, for administrators.
 *
 * @param register what it is
 * @param mapping what its files' columns are; null where its kind tells
 * @param latest its latest import that was no dry run
 */
public record RegisterAdminView(
        RegisterView register,
        @Nullable ColumnMapping mapping,
        @Nullable ImportView latest) {}
