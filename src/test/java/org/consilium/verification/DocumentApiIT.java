package org.consilium.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Applications;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S21 documents are sealed, seen by one verifier, and destroyed after the decision")
class DocumentApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Person nia;
    private Person vera;

    @BeforeEach
    void somebodyApplies() {
        nia = forum.applicant("Nia");
        vera = forum.verifier("Vera");
        Applications.begun(forum, nia);
    }

    @Test
    void aPdfIsKeptAsPicturesOfItsPages() throws IOException {
        Answer uploaded = upload(pdf(2), "application/pdf");

        assertThat(uploaded).hasStatus(201);
        assertThat(uploaded.json().path("pages").asInt()).isEqualTo(2);
        assertThat(uploaded.json().path("kind").asText()).isEqualTo("licence");
        Answer page = api.as(nia).get(uploaded.location() + "/pages/2");
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("image/");
        assertThat(page.header("Cache-Control").orElseThrow()).contains("no-store");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(picture.getHeight()).isGreaterThan(1_000);
        assertThat(darkPixels(picture)).as("the text on the page").isPositive();
        assertThat(api.as(nia).get(uploaded.location() + "/pages/3")).isProblem(404, "not-found");
    }

    @Test
    void whatLiesOnTheDiskAndInTheDatabaseShowsNothing() throws IOException {
        String id = upload(Png.of(40, 30), "image/png").json().path("id").asText();

        List<Path> files = filesOf(id);

        assertThat(files).hasSize(1);
        byte[] sealed = Files.readAllBytes(files.get(0));
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("PNG").doesNotContain("IHDR");
        assertThat(ImageIO.read(new ByteArrayInputStream(sealed))).isNull();
    }

    @Test
    void onlyTheVerifierWhoHasTakenItOnSeesItAndEachLookIsLogged() throws IOException {
        String document = upload(Png.of(40, 30), "image/png").json().path("id").asText();
        assertThat(api.as(nia).post("/me/application/submit")).hasStatus(200);
        String application = "/verification/applications/" + id();
        String page = application + "/documents/" + document + "/pages/1";

        assertThat(api.as(vera).get(page)).isProblem(403, "not-assigned");
        assertThat(api.as(vera).put(application + "/assignment")).hasStatus(200);
        assertThat(api.as(vera).get(page)).hasStatus(200);
        assertThat(api.as(forum.verifier("Viv")).get(page)).isProblem(403, "not-assigned");
        assertThat(api.as(forum.administrator("Ada")).get(page)).isProblem(403, "verification-required");

        assertThat(forum.count(
                        "select count(*) from audit_entry where kind = 'document-viewed' and actor = ? and subject = ?",
                        vera.id(),
                        nia.id()))
                .isEqualTo(1);
    }

    @Test
    void aDocumentCountsOnceAVerifierHasSeenIt() throws IOException {
        String document = upload(Png.of(40, 30), "image/png").json().path("id").asText();
        assertThat(api.as(nia).post("/me/application/submit")).hasStatus(200);
        String application = "/verification/applications/" + id();
        assertThat(EvidenceApiIT.texts(api.as(vera).get(application).json().path("countable")))
                .isEmpty();

        api.as(vera).put(application + "/assignment");
        api.as(vera).get(application + "/documents/" + document + "/pages/1");

        assertThat(EvidenceApiIT.texts(api.as(vera).get(application).json().path("countable")))
                .containsExactly("document");
    }

    @Test
    void aDecisionDestroysTheDocuments() throws IOException {
        String document = upload(Png.of(40, 30), "image/png").json().path("id").asText();
        assertThat(api.as(nia).post("/me/application/submit")).hasStatus(200);

        assertThat(api.as(vera)
                        .post(
                                "/verification/applications/" + id() + "/decision",
                                Map.of("decision", "refuse", "reason", "It cannot be read.")))
                .hasStatus(204);

        Eventually.holds("the document's file is gone", () -> filesOf(document).isEmpty());
        assertThat(forum.count("select count(*) from document where id = ?", document))
                .isZero();
        assertThat(api.as(nia).get("/me/application/evidence/documents/" + document + "/pages/1"))
                .isProblem(404, "not-found");
    }

    @Test
    void whatIsBroughtAfterADecisionOutlivesWhatTheDecisionDestroys() throws IOException {
        String before = upload(Png.of(40, 30), "image/png").json().path("id").asText();
        String since = upload(Png.of(40, 30), "image/png").json().path("id").asText();

        forum.run(
                "insert into job (id, kind, payload, state, attempts, run_at) values (?, 'destroy-documents', ?, 'WAITING', 0, '2026-01-01')",
                UUID.randomUUID(),
                '"' + before + '"');
        forum.makeDue("destroy-documents");

        Eventually.holds("the document's file is gone", () -> filesOf(before).isEmpty());
        assertThat(filesOf(since)).hasSize(1);
    }

    @Test
    void aQuestionDoesNotDestroyThem() throws IOException {
        upload(Png.of(40, 30), "image/png");
        assertThat(api.as(nia).post("/me/application/submit")).hasStatus(200);
        assertThat(api.as(vera)
                        .post(
                                "/verification/applications/" + id() + "/decision",
                                Map.of("decision", "ask", "reason", "And the back?")))
                .hasStatus(204);

        assertThat(api.as(nia).get("/me/application").json().path("documents")).hasSize(1);
    }

    @Test
    void documentsThatNobodyWaitsForAreDestroyed() throws IOException {
        String document = upload(Png.of(40, 30), "image/png").json().path("id").asText();
        forum.run("update document set added_on = date_sub(utc_date(), interval 61 day) where id = ?", document);

        forum.makeDue("forget-idle-documents");

        Eventually.holds("the document's file is gone", () -> filesOf(document).isEmpty());
    }

    @Test
    void whatADecisionLeftBehindIsDestroyedWithinADay() throws IOException {
        String document = upload(Png.of(40, 30), "image/png").json().path("id").asText();
        forum.run("update application set state = 'approved' where member_id = ?", nia.id());

        forum.makeDue("forget-idle-documents");

        Eventually.holds("the document's file is gone", () -> filesOf(document).isEmpty());
    }

    @Test
    void aVerifiedMemberHasNoUseForDocuments() throws IOException {
        forum.run("update application set state = 'approved' where member_id = ?", nia.id());

        assertThat(upload(Png.of(40, 30), "image/png")).isProblem(409, "application-handed-in");
    }

    @Test
    void anApplicantTakesADocumentBack() throws IOException {
        Answer uploaded = upload(Png.of(40, 30), "image/png");
        String document = uploaded.json().path("id").asText();

        assertThat(api.as(forum.applicant("Max")).delete(uploaded.location())).isProblem(404, "not-found");
        assertThat(api.as(nia).delete(uploaded.location())).hasStatus(204);

        assertThat(filesOf(document)).isEmpty();
        assertThat(api.as(nia).get("/me/application").json().path("documents")).isEmpty();
    }

    @Test
    void whatIsNoDocumentIsRefusedWithAReason() throws IOException {
        assertThat(upload("hello".getBytes(ISO_8859_1), "application/pdf")).isProblem(415, "unsupported-image");
        assertThat(upload("%PDF-1.7 and nothing else".getBytes(ISO_8859_1), "application/pdf"))
                .isProblem(400, "image-unreadable");
        assertThat(upload(pdf(11), "application/pdf")).isProblem(413, "image-too-large");
        assertThat(upload(locked(), "application/pdf")).isProblem(400, "image-unreadable");
        assertThat(api.as(nia).get("/me/application").json().path("documents")).isEmpty();
    }

    @Test
    void aPdfThatUnpacksToMoreThanTheMemoryEndsItsOwnProgramOnly() throws IOException {
        assertThat(upload(bomb(), "application/pdf")).isProblem(400, "image-unreadable");

        assertThat(upload(pdf(1), "application/pdf")).hasStatus(201);
    }

    @Test
    void nobodyHasMoreThanSix() throws IOException {
        byte[] picture = Png.of(40, 30);
        for (int i = 0; i < 6; i++) {
            assertThat(upload(picture, "image/png")).hasStatus(201);
        }

        assertThat(upload(picture, "image/png")).isProblem(409, "too-many-documents");
    }

    private Answer upload(byte[] file, String mediaType) {
        return api.as(nia)
                .send("POST", "/me/application/evidence?kind=licence", mediaType, BodyPublishers.ofByteArray(file));
    }

    private UUID id() {
        return UUID.fromString(
                api.as(nia).get("/me/application").json().path("id").asText());
    }

    private static List<Path> filesOf(String document) {
        try (Stream<Path> files = Files.walk(TestServer.uploads())) {
            return files.filter(file -> file.getFileName().toString().startsWith(document))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long darkPixels(BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getHeight())
                .mapToLong(y -> java.util.stream.IntStream.range(0, picture.getWidth())
                        .filter(x -> (picture.getRGB(x, y) & 0xff) < 100)
                        .count())
                .sum();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = written(pages)) {
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = written(1)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    /** A page whose font is a gigabyte of zeros. */
    private static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary descriptor = named("FontDescriptor");
            descriptor.setItem(COSName.FONT_FILE2, deflated(document, "\0", 1_000));
            COSDictionary font = named("Font");
            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            font.setName(COSName.BASE_FONT, "Large");
            font.setItem(COSName.FONT_DESC, descriptor);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", font);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.getCOSObject().setItem(COSName.CONTENTS, written(document, "BT /F1 12 Tf 72 700 Td (A) Tj ET"));
            return saved(document);
        }
    }

    private static COSDictionary named(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSStream written(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
        return stream;
    }

    private static COSStream deflated(PDDocument document, String letter, int megabytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        byte[] megabyte = letter.repeat(1 << 20).getBytes(ISO_8859_1);
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(stream.createRawOutputStream(), new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        }
        return stream;
    }

    private static PDDocument written(int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int number = 0; number < pages; number++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                text.newLineAtOffset(72, 600);
                text.showText("Licence");
                text.endText();
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }
}
