package org.consilium.membership.owndata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The ZIP that a member takes along, while it is being filled. Lists come by the page, so that it never stands in memory. */
public final class DataPackage {
    private final ZipOutputStream zip;
    private final ObjectWriter json;

    DataPackage(OutputStream out, ObjectMapper json) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.json = json.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Adds a JSON file that holds one object, or a short list. */
    public void object(String name, Object content) throws IOException {
        begin(name);
        json.writeValue(zip, content);
        zip.closeEntry();
    }

    /**
     * Adds a JSON file that holds a list of any length.
     *
     * @param pageAfter the next items behind the given one, or the first ones for null; none at the end
     */
    public <T> void pages(String name, Function<@Nullable T, List<T>> pageAfter) throws IOException {
        begin(name);
        try (SequenceWriter items = json.writeValuesAsArray(zip)) {
            List<T> page = pageAfter.apply(null);
            while (!page.isEmpty()) {
                items.writeAll(page);
                page = pageAfter.apply(page.get(page.size() - 1));
            }
        }
        zip.closeEntry();
    }

    /** Adds a file as it is. */
    public void file(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }
}
