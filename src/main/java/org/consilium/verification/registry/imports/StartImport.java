package org.consilium.verification.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.id.Ids;
import org.consilium.verification.registry.ShowRegister;

/** Takes an upload: put on the disk first, then noted. No transaction is open while it arrives. */
@ApplicationScoped
class StartImport {
    private static final int LONGEST_NAME = 200;

    private final ShowRegister showRegister;
    private final ImportFiles files;
    private final WantImport wantImport;
    private final Ids ids;

    @Inject
    StartImport(ShowRegister showRegister, ImportFiles files, WantImport wantImport, Ids ids) {
        this.showRegister = showRegister;
        this.files = files;
        this.wantImport = wantImport;
        this.ids = ids;
    }

    UUID upload(Caller caller, String registry, String name, InputStream content, ImportWish wish) {
        showRegister.of(registry);
        UUID id = ids.v7();
        files.keep(id, content);
        try {
            return wantImport.want(id, caller, registry, shown(name), true, wish);
        } catch (RuntimeException e) {
            files.remove(id);
            throw e;
        }
    }

    UUID fromFolder(Caller caller, String registry, ImportRequest request) {
        files.ofFolder(request.file());
        return wantImport.want(ids.v7(), caller, registry, request.file(), false, request.wish());
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
        String shown = plain.isEmpty() ? "upload" : plain;
        return shown.substring(Math.max(0, shown.length() - LONGEST_NAME));
    }
}
