package org.consilium.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.ErasedMember;
import org.consilium.membership.owndata.OwnData;

/** Documents that wait for a decision. */
@ApplicationScoped
class DocumentData implements OwnData {
    private static final String FILE = "documents.json";
    private static final String FOLDER = "documents/";

    private final Documents documents;
    private final DocumentFiles files;
    private final DestroyDocuments destroyDocuments;

    @Inject
    DocumentData(Documents documents, DocumentFiles files, DestroyDocuments destroyDocuments) {
        this.documents = documents;
        this.files = files;
        this.destroyDocuments = destroyDocuments;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                FILE, "The documents that you uploaded for your application and that were not destroyed yet.",
                FOLDER, "Their pages.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        List<Document> own = documents.of(memberId);
        into.object(FILE, own.stream().map(Document::view).toList());
        for (Document document : own) {
            for (int number = 0; number < document.mediaTypes().size(); number++) {
                Optional<byte[]> page = files.read(document.id(), number);
                if (page.isPresent()) {
                    String extension = document.mediaTypes().get(number).substring("image/".length());
                    into.file(FOLDER + document.id() + "-" + (number + 1) + "." + extension, page.get());
                }
            }
        }
    }

    @Override
    public void erase(UUID memberId) {
        // The files go with their rows, in small steps, once the account is gone.
    }

    @Override
    public void eraseRest(ErasedMember member) {
        destroyDocuments.all(member.id());
    }
}
