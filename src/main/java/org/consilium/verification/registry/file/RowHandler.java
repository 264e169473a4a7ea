package org.consilium.verification.registry.file;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Puts what the parser finds into a {@link Row}, without making objects of what nobody asked for. */
final class RowHandler extends CsvCallbackHandler<Row> {
    private Row row;
    private RecordType type = RecordType.DATA;

    RowHandler(Row row) {
        this.row = row;
    }

    /** From the next row on, that one is filled. */
    void use(Row another) {
        row = another;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return row.width();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        type = RecordType.DATA;
        row.begin(startingLineNumber);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        row.add(buffer, offset, length);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected Row buildRecord() {
        return row;
    }
}
