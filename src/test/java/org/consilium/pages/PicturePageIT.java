package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What identifies a patient is painted over before a picture leaves the browser. */
@ServerTest
class PicturePageIT {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final UUID thread = places.thread(ana, places.board());

    @Test
    @DisplayName("S13 only the painted pixels leave the browser, and only they are shown")
    void whatIsPaintedOverIsNeverSent() throws IOException {
        try (Browser browser = Browser.desktop().as(ana)) {
            ThreadScreen screen = opened(browser);
            Browser.assertAccessible(screen.page());
            drag(screen, 0.1, 0.1, 0.5, 0.5);
            assertThat(screen.text("1 area is painted over")).isVisible();
            Browser.assertAccessible(screen.page());

            screen.page().evaluate("""
                    () => {
                      const send = XMLHttpRequest.prototype.send;
                      XMLHttpRequest.prototype.send = function (body) { window.sent = body; send.call(this, body); };
                    }""");
            screen.button("Use this picture").click();
            assertThat(screen.reply()).hasValue(Pattern.compile("\\(image:"));
            byte[] sent = Base64.getDecoder().decode((String) screen.page().evaluate("""
                            async () => {
                              const bytes = new Uint8Array(await window.sent.arrayBuffer());
                              return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
                            }"""));
            assertThat(new String(sent, ISO_8859_1)).doesNotContain("SECRET");
            assertPainted(ImageIO.read(new ByteArrayInputStream(sent)));
            screen.send();
            Locator shown = screen.post(2).locator("img[src*='/images/']");
            assertThat(shown).isVisible();
            byte[] stored = screen.page()
                    .context()
                    .request()
                    .get(String.valueOf(shown.getAttribute("src")))
                    .body();
            assertPainted(ImageIO.read(new ByteArrayInputStream(stored)));
        }
    }

    @Test
    void areasAreAddedMovedResizedAndRemovedByTheKeyboardAlone() {
        try (Browser browser = Browser.phone().as(ana)) {
            ThreadScreen screen = opened(browser);
            Page page = screen.page();
            screen.button("Add an area").press("Enter");
            Locator area = area(screen, "Area 1: 35% from the left, 40% from the top, 30% wide, 20% high");
            assertThat(area).isFocused();

            for (int i = 0; i < 5; i++) {
                page.keyboard().press("ArrowLeft");
                page.keyboard().press("Shift+ArrowDown");
            }
            assertThat(area(screen, "Area 1: 30% from the left, 40% from the top, 30% wide, 27% high"))
                    .isFocused();
            page.keyboard().press("Control+z");
            assertThat(area).isFocused();
            page.keyboard().press("Control+Shift+Z");
            assertThat(area(screen, "Area 1: 30% from the left, 40% from the top, 30% wide, 27% high"))
                    .isVisible();
            page.keyboard().press("Delete");

            assertThat(screen.text("Nothing is painted over yet")).isVisible();
            assertThat(screen.button("Add an area")).isFocused();
            screen.button("Undo").click();
            screen.button("Remove area 1").click();
            assertThat(screen.text("Nothing is painted over yet")).isVisible();
        }
    }

    @Test
    void aCloserLookIsPaintedAtTheSamePlace() throws IOException {
        try (Browser browser = Browser.desktop().as(ana)) {
            ThreadScreen screen = opened(browser);
            screen.button("Zoom in").click();
            screen.button("Zoom in").click();
            drag(screen, 0.1, 0.1, 0.3, 0.3);
            area(screen, "Area 1: 10% from the left, 10% from the top, 20% wide, 20% high")
                    .waitFor();
            screen.button("Zoom out").click();
            screen.button("Zoom out").click();
            assertThat(screen.button("Zoom out")).isDisabled();
            drag(screen, 0.2, 0.2, 0.3, 0.4);
            area(screen, "Area 1: 20% from the left, 30% from the top, 20% wide, 20% high")
                    .waitFor();
        }
    }

    @Test
    void whoLeavesThePictureSendsNothing() {
        try (Browser browser = Browser.desktop().as(ana)) {
            ThreadScreen screen = opened(browser);
            screen.page().onRequest(request -> assertThat(request.url()).doesNotEndWith("/images"));
            drag(screen, 0.1, 0.1, 0.5, 0.5);
            screen.page().keyboard().press("Escape");
            screen.page()
                    .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Leave without this picture?"))
                    .getByText("Leave", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(screen.dialog()).hasCount(0);
            assertThat(screen.reply()).isFocused();
            assertThat(screen.reply()).hasValue("");
        }
    }

    @Test
    void aDicomFileIsRefusedWithAHint() {
        byte[] dicom = new byte[200];
        System.arraycopy("DICM".getBytes(ISO_8859_1), 0, dicom, 128, 4);
        try (Browser browser = Browser.desktop().as(ana)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            choose(screen, new FilePayload("knee.dcm", "application/dicom", dicom));

            assertThat(screen.page().getByText("knee.dcm is a DICOM file")).isVisible();
        }
    }

    private ThreadScreen opened(Browser browser) {
        ThreadScreen screen = ThreadScreen.open(browser, thread);
        choose(screen, new FilePayload("knee.png", "image/png", picture()));
        screen.button("Use this picture").waitFor();
        return screen;
    }

    private static void choose(ThreadScreen screen, FilePayload file) {
        screen.write("");
        screen.page().waitForFileChooser(() -> screen.button("Image").click()).setFiles(file);
    }

    private static Locator area(ThreadScreen screen, String name) {
        return screen.button(name);
    }

    /** Drags over the picture, from and to parts of its width and height. */
    private static void drag(ThreadScreen screen, double fromX, double fromY, double toX, double toY) {
        BoundingBox box = screen.dialog().locator("canvas").boundingBox();
        screen.page().mouse().move(box.x + box.width * fromX, box.y + box.height * fromY);
        screen.page().mouse().down();
        screen.page().mouse().move(box.x + box.width * toX, box.y + box.height * toY);
        screen.page().mouse().up();
    }

    private static void assertPainted(BufferedImage image) {
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        for (int x = WIDTH / 10 + 2; x < WIDTH / 2 - 2; x++) {
            assertThat(image.getRGB(x, HEIGHT / 4) & 0xffffff).isZero();
        }
        assertThat(new Color(image.getRGB(WIDTH * 3 / 4, HEIGHT / 4))).isEqualTo(Color.YELLOW);
        assertThat(new Color(image.getRGB(WIDTH / 4, HEIGHT * 3 / 4))).isEqualTo(Color.YELLOW);
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.YELLOW);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.RED);
        graphics.drawString("Mr John Harrington", WIDTH / 8, HEIGHT / 4);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        file.writeBytes("Comment SECRET".getBytes(ISO_8859_1));
        return file.toByteArray();
    }
}
