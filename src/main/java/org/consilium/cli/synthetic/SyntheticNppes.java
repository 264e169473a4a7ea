package org.consilium.cli.synthetic;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Rows of an {@code npidata_pfile} about nobody: numbers that begin with 2, with valid check digits, of which none was ever issued,
 * and names that were made up. The same seed makes the same rows. Of a hundred rows about 90 are individuals, 7 organisations and 3
 * deactivated, as in the real file's recent years.
 */
public final class SyntheticNppes {
    private static final List<String> FAMILIES = List.of(
            "NORTHCOTT",
            "JUNIPER",
            "RAVENSCROFT",
            "MARLOWE",
            "O'HALLORAN",
            "VAN DER BERG",
            "SMITH-QUILL",
            "NU\u00d1EZ",
            "ASHDOWN",
            "BRAMBLE",
            "CORRIGAN",
            "DUNMORE",
            "ELLSWORTH",
            "FENWICK",
            "GREAVES",
            "HOLLOWAY",
            "INGRAM",
            "KESTREL");
    private static final List<String> GIVEN = List.of(
            "GRETA", "JONAS", "NILS", "ADA", "MIRA", "OSCAR", "PETRA", "QUENTIN", "ROSA", "SAMIR", "TOVE", "URSULA",
            "VIKTOR", "WANDA", "XENIA", "YUSUF", "ZOE");
    private static final List<String> TAXONOMIES = List.of(
            "207R00000X",
            "207Q00000X",
            "207RC0000X",
            "2084N0400X",
            "208600000X",
            "208000000X",
            "163W00000X",
            "363LF0000X",
            "363A00000X",
            "183500000X",
            "1223G0001X",
            "225100000X",
            "101YM0800X");
    private static final List<String> STATES = List.of("CA", "OH", "IL", "NY", "TX", "WA", "FL", "MN");
    private static final String TOWN = "EXAMPLEVILLE";

    private final NppesColumns columns = new NppesColumns();
    private final String[] row = new String[columns.names().size()];
    private final Random random;
    private final Writer out;

    private final int npi = columns.position("NPI");
    private final int type = columns.position("Entity Type Code");
    private final int organisation = columns.position("Provider Organization Name (Legal Business Name)");
    private final int family = columns.position("Provider Last Name (Legal Name)");
    private final int given = columns.position("Provider First Name");
    private final int middle = columns.position("Provider Middle Name");
    private final int credential = columns.position("Provider Credential Text");
    private final int otherFamily = columns.position("Provider Other Last Name");
    private final int mailing = columns.position("Provider First Line Business Mailing Address");
    private final int practice = columns.position("Provider First Line Business Practice Location Address");
    private final int enumerated = columns.position("Provider Enumeration Date");
    private final int updated = columns.position("Last Update Date");
    private final int deactivated = columns.position("NPI Deactivation Date");
    private final int sex = columns.position("Provider Sex Code");
    private final int taxonomy = columns.position("Healthcare Provider Taxonomy Code_1");
    private final int proprietor = columns.position("Is Sole Proprietor");
    private final int certified = columns.position("Certification Date");

    /** Rows into that file. */
    public SyntheticNppes(Writer out, long seed) throws IOException {
        this.out = out;
        this.random = new Random(seed);
    }

    /** Writes the header and that many rows. */
    public void write(long rows) throws IOException {
        line(columns.names().toArray(String[]::new));
        for (long number = 0; number < rows; number++) {
            fill(number);
            line(row);
        }
    }

    private void fill(long number) {
        Arrays.fill(row, "");
        row[npi] = SyntheticNpi.of(number);
        int kind = random.nextInt(100);
        if (kind < 3) {
            row[deactivated] = day(2016);
        } else {
            common();
            if (kind < 10) {
                row[type] = "2";
                row[organisation] = oneOf(FAMILIES) + " CLINIC";
            } else {
                individual();
            }
        }
    }

    private void individual() {
        row[type] = "1";
        row[family] = oneOf(FAMILIES);
        row[given] = oneOf(GIVEN);
        row[middle] = random.nextBoolean() ? oneOf(GIVEN).substring(0, 1) : "";
        row[otherFamily] = random.nextInt(10) == 0 ? oneOf(FAMILIES) : "";
        row[credential] = random.nextBoolean() ? "M.D." : "";
        row[sex] = random.nextBoolean() ? "F" : "M";
        row[proprietor] = "N";
    }

    private void common() {
        String state = oneOf(STATES);
        address(mailing, state);
        address(practice, state);
        row[enumerated] = day(2005);
        row[updated] = day(2016);
        row[certified] = row[updated];
        int count = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            row[taxonomy + 4 * i] = oneOf(TAXONOMIES);
            row[taxonomy + 4 * i + 1] = "A" + random.nextInt(1_000_000);
            row[taxonomy + 4 * i + 2] = state;
            row[taxonomy + 4 * i + 3] = i == 0 ? "Y" : "N";
        }
    }

    private void address(int first, String state) {
        row[first] = random.nextInt(999) + " SYNTHETIC ST";
        row[first + 2] = TOWN;
        row[first + 3] = state;
        row[first + 4] = Integer.toString(100_000_000 + random.nextInt(899_999_999));
        row[first + 5] = "US";
        row[first + 6] = "55501" + (10_000 + random.nextInt(89_999));
    }

    private String day(int earliest) {
        return two(1 + random.nextInt(12)) + "/" + two(1 + random.nextInt(28)) + "/" + (earliest + random.nextInt(10));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void line(String[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "\"" : ",\"");
            out.write(values[i]);
            out.write('"');
        }
        out.write('\n');
    }
}
