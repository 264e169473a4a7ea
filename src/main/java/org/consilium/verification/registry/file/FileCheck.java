package org.consilium.verification.registry.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

/** Looks whether a file is what it should be, before anything is written. */
public final class FileCheck {
    private static final int LOOKED_AT = 1 << 16;
    private static final int ROWS = 100;

    private FileCheck() {}

    /**
     * Reads the beginning.
     *
     * @throws RefusedFile with the reason, if it is not a file of that layout
     */
    public static void check(Path path, Layout layout) throws IOException {
        requireText(path, layout.dialect().charset());
        try (EntryReader reader = EntryReader.open(path, layout, ROWS)) {
            Batch first = reader.next().orElseThrow();
            List<Rejection> rejections = first.rejections();
            if (first.rowsRead() == 0) {
                throw new RefusedFile("The file holds nothing but its first line.");
            }
            if (first.entries().isEmpty() && !rejections.isEmpty()) {
                Rejection one = rejections.get(0);
                throw new RefusedFile("Nobody in the first " + first.rowsRead() + " lines can be taken. Line "
                        + one.line() + ": " + one.reason());
            }
        }
    }

    private static void requireText(Path path, Charset charset) throws IOException {
        byte[] beginning;
        try (RegisterFile file = RegisterFile.open(path)) {
            beginning = file.content().readNBytes(LOOKED_AT);
        } catch (ZipException | EOFException e) {
            throw new RefusedFile("The packed file is damaged.");
        }
        if (!charset.equals(StandardCharsets.UTF_16) && holdsZero(beginning)) {
            throw new RefusedFile("This is no text file.");
        }
        requireDecodes(beginning, charset);
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static void requireDecodes(byte[] bytes, Charset charset) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        try {
            var result = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes), decoded, false);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new RefusedFile("The file is not written in " + charset.name() + ".");
        }
    }
}
