package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Recognises files that are a picture and something else at once. Of an honest picture nothing but its pixels is kept anyway; who
 * sends such a file has something in mind.
 */
final class Polyglots {
    private static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
    private static final byte[] ZIP_DIRECTORY_END = "PK\5\6".getBytes(ISO_8859_1);
    private static final byte[] DICOM = "DICM".getBytes(ISO_8859_1);
    private static final int DICOM_PREAMBLE = 128;
    /** Readers of PDF look for its header in so many bytes. */
    private static final int PDF_HEAD = 1_024;

    private static final int ZIP_END_LENGTH = 22;
    private static final int LONGEST_ZIP_COMMENT = 65_535;

    private Polyglots() {}

    /** Whether programs would also open the file as DICOM, as PDF or as an archive. */
    static boolean isOne(byte[] file) {
        return isDicom(file) || hasPdf(file) || endsAsZip(file);
    }

    static boolean isDicom(byte[] file) {
        return stands(file, DICOM_PREAMBLE, DICOM);
    }

    private static boolean hasPdf(byte[] file) {
        for (int at = 0; at < Math.min(file.length, PDF_HEAD); at++) {
            if (stands(file, at, PDF)) {
                return true;
            }
        }
        return false;
    }

    /** The four bytes alone stand in compressed data by chance; here the length behind them must fit as well. */
    private static boolean endsAsZip(byte[] file) {
        int last = file.length - ZIP_END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_ZIP_COMMENT); at--) {
            if (stands(file, at, ZIP_DIRECTORY_END)) {
                int comment = file[at + 20] & 0xff | (file[at + 21] & 0xff) << 8;
                if (at + ZIP_END_LENGTH + comment == file.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] file, int at, byte[] what) {
        return file.length >= at + what.length
                && java.util.Arrays.equals(file, at, at + what.length, what, 0, what.length);
    }
}
