package org.consilium.verification.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.registry.Register;
import org.consilium.verification.registry.Registers;
import org.consilium.verification.registry.file.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** All registers with how their imports stand. */
@UseCase
class ListAllRegisters {
    private final Registers registers;
    private final Imports imports;
    private final ObjectMapper json;

    @Inject
    ListAllRegisters(Registers registers, Imports imports, ObjectMapper json) {
        this.registers = registers;
        this.imports = imports;
        this.json = json;
    }

    List<RegisterAdminView> all() {
        Map<String, RegisterImport> latest =
                imports.latest().stream().collect(Collectors.toMap(RegisterImport::registry, run -> run));
        return registers.all().stream()
                .map(register -> view(register, latest.get(register.name())))
                .toList();
    }

    private RegisterAdminView view(Register register, @Nullable RegisterImport latest) {
        return new RegisterAdminView(
                register.view(),
                register.mapping().map(this::mapping).orElse(null),
                latest == null ? null : ImportView.of(latest));
    }

    private ColumnMapping mapping(String text) {
        try {
            return json.readValue(text, ColumnMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping that is stored was checked before", e);
        }
    }
}
