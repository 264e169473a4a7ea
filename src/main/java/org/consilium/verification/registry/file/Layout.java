package org.consilium.verification.registry.file;

/** How the files of one register are laid out. */
public interface Layout {

    /** What such a file is called, at the beginning of a sentence. */
    String nameOfFile();

    /** How values are separated. */
    Dialect dialect();

    /**
     * A reader for the rows below that header.
     *
     * @throws RefusedFile if the header is not that of such a file
     */
    RowReader under(Header header);
}
