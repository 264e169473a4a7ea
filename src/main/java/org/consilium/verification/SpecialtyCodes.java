package org.consilium.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.verification.registry.RegistryEntry;

/** Which of our specialties the codes of registers stand for. A table of codes only: the registers' own texts are not ours to ship. */
@ApplicationScoped
class SpecialtyCodes {
    private final List<Code> codes = read();

    /** MeSH ids of the specialties that an entry's codes stand for; empty if none is known. */
    Set<String> of(RegistryEntry entry) {
        return codes.stream()
                .filter(code -> code.register.equals(entry.key().registry())
                        && entry.codes().stream().anyMatch(own -> own.startsWith(code.start)))
                .map(Code::specialty)
                .collect(Collectors.toSet());
    }

    /** Lines of a register's name, the start of a code and a MeSH id, with tabs between; a line that starts with # is a remark. */
    private static List<Code> read() {
        String resource = "specialty-codes.tsv";
        try (InputStream in = Objects.requireNonNull(SpecialtyCodes.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Code(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Code(String register, String start, String specialty) {}
}
