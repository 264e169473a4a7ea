package org.consilium.verification.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.registry.Register;
import org.consilium.verification.registry.RegisterView;
import org.consilium.verification.registry.Registers;
import org.consilium.verification.registry.file.ColumnMapping;

/** Adds a register whose files are separated values, or says anew what it is. */
@UseCase
class DefineRegister {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final Registers registers;
    private final Vocabulary vocabulary;
    private final AuditLog audit;
    private final ObjectMapper json;

    @Inject
    DefineRegister(Registers registers, Vocabulary vocabulary, AuditLog audit, ObjectMapper json) {
        this.registers = registers;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.json = json;
    }

    RegisterView define(Caller caller, String name, RegisterRequest request) {
        requireValid(name, request);
        Optional<Register> known = registers.find(name);
        Register register = known.orElseGet(() -> new Register(name));
        register.describe(
                request.label(),
                request.country(),
                request.scheme(),
                new TreeSet<>(request.professions()),
                request.proves(),
                text(request.mapping()));
        if (known.isEmpty()) {
            registers.add(register);
        }
        audit.append("register-defined", caller.memberId(), null, Map.of("registry", name));
        return register.view();
    }

    private void requireValid(String name, RegisterRequest request) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.invalid("name", "Two to forty small letters, digits and hyphens, beginning with a letter.");
        }
        if (!vocabulary.hasCountry(request.country())) {
            throw Problem.invalid("country", "Please choose one from the list.");
        }
        requireProfessions("professions", request.professions());
        ColumnMapping mapping = request.mapping();
        if (mapping.professions() != null) {
            requireProfessions("mapping.professions", mapping.professions().values());
        }
        if (mapping.profession() != null) {
            requireProfessions("mapping.profession", Set.of(mapping.profession()));
        }
        if (mapping.columns().status() != null
                && (mapping.active() == null || mapping.active().isEmpty())) {
            throw Problem.invalid("mapping.active", "Say which words of the status mean that somebody may practise.");
        }
    }

    private void requireProfessions(String field, Collection<String> ids) {
        if (!ids.stream().allMatch(vocabulary::hasProfession)) {
            throw Problem.invalid(field, "Please choose professions from the list.");
        }
    }

    private String text(ColumnMapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A mapping of texts is always JSON", e);
        }
    }
}
