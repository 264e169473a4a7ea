package org.consilium.cli.deidentify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labelled notes as clinicians post them, made from templates; the same at every run. */
final class ClinicalNotes {
    private static final int COPIES = 17;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "NAME",
                    List.of(
                            "Jane Archer",
                            "Tomasz Nowak",
                            "Aoife Byrne",
                            "Priya Patel",
                            "Hans Müller",
                            "Lucía Fernández",
                            "Giulia Rossi",
                            "Oluwaseun Adeyemi",
                            "Margaret Pemberton",
                            "Nguyen Van Minh",
                            "Jan de Vries",
                            "Chloé Lefèvre")),
            Map.entry(
                    "SURNAME",
                    List.of(
                            "Parkinson",
                            "Wells",
                            "Okafor",
                            "Schmidt",
                            "O'Brien",
                            "Khan",
                            "Lindqvist",
                            "Bell",
                            "García",
                            "Thornbury",
                            "Wilson",
                            "Moreau")),
            Map.entry(
                    "GIVEN",
                    List.of(
                            "Sarah",
                            "Liam",
                            "Ingrid",
                            "Mohammed",
                            "Elena",
                            "Kwame",
                            "Sofia",
                            "Peter",
                            "Mairead",
                            "Yusuf")),
            Map.entry(
                    "DATE",
                    List.of(
                            "3 March 2021",
                            "12/04/2019",
                            "2020-11-02",
                            "14.02.2020",
                            "Sept 2018",
                            "7th of May 2022",
                            "Nov 3rd, 2020",
                            "21-Jun-2017",
                            "March 12")),
            Map.entry(
                    "PHONE",
                    List.of(
                            "07700 900123",
                            "+44 20 7946 0958",
                            "(415) 555-0132",
                            "01632 960 001",
                            "+49 30 901820",
                            "415-555-0198")),
            Map.entry("EMAIL", List.of("j.archer@example.org", "ward7@trust.example.net")),
            Map.entry("MRN", List.of("00482913", "RX-2291-884", "7719204", "K0091823")),
            Map.entry(
                    "NATIONAL_ID", List.of("943 476 5919", "9434765919", "AB 12 34 56 C", "12345678Z", "44051401359")),
            Map.entry("POSTCODE", List.of("SW1A 1AA", "LS6 2QT", "K1A 0B1", "EH12 7TB")),
            Map.entry(
                    "LOCATION",
                    List.of(
                            "Ninewells Hospital",
                            "St Mary's Hospital",
                            "Leeds General Infirmary",
                            "Hôpital Saint-Louis",
                            "Klinikum Bremen",
                            "Oakfield Surgery",
                            "Elm Park Nursing Home")),
            Map.entry(
                    "STREET",
                    List.of(
                            "14 Acacia Avenue",
                            "Hauptstraße 12",
                            "27 rue Pasteur",
                            "Calle Mayor 8",
                            "221B Baker Street")),
            Map.entry("TOWN", List.of("Leeds", "Dundee", "Toulouse", "Galway", "Bath", "Bremen", "Sevilla")),
            Map.entry("AGE", List.of("91", "93", "97", "102")));

    /** Every third is held back: no rule was written with it in view. */
    private static final List<String> TEMPLATES = List.of(
            "Pt {NAME}, MRN {MRN}. 64M c/o chest pain 3/7, BP 145/90, trop 12. Seen {DATE}, d/c on aspirin 75 mg od.",
            "Mrs {SURNAME} is a 71yo with Crohn's disease, transferred from {LOCATION} on {DATE} with obstruction. CT: closed loop. ?theatre tonight",
            "Saw a lady from {TOWN} last week, {AGE} yo, #NOF. Her daughter {GIVEN} rang on {PHONE}. AMTS 4/10. Would you still operate?",
            "Hi all, quick one. Dr {SURNAME} started apixaban 5 mg bd on {DATE}, eGFR 28. Wells score 1.5. Thoughts?",
            "NHS no {NATIONAL_ID}. DOB {DATE}. Lives at {STREET}, {POSTCODE}. PMH T2DM, AF. HbA1c 68.",
            "Referred by Dr {SURNAME}, {LOCATION}. MRI {DATE}: 2 cm enhancing lesion, L frontal. GCS 15. Email {EMAIL} for images.",
            "{NAME} had a Whipple {DATE}; drain amylase 4,200 on day 3. Foley out. Surname {SURNAME} on the old notes, hospital number {MRN}.",
            "My patient Mr {SURNAME} (tel {PHONE}) developed a rash 10 days after lamotrigine 25 mg. No mucosal signs. Biopsied {DATE}.",
            "67F, HER2+, T2N1M0, from {TOWN}. Prof {SURNAME} suggested TCHP x6. LVEF 48% on {DATE}. Continue trastuzumab?",
            "Herr {SURNAME}, aufgenommen am {DATE}, Dyspnoe. NT-proBNP 8400. Verlegt aus {LOCATION}.",
            "Mme {SURNAME}, 58 ans, vue le {DATE}. Fièvre, CRP 210. Tél. {PHONE}.",
            "Paciente: {NAME}. Ingreso {DATE}. NHC: {MRN}. Dolor torácico, ECG normal.",
            "Baby of {NAME}, born {DATE}, 29/40, 1.2 kg. Grade II IVH. On caffeine. Parents live in {TOWN}.",
            "Discussed w/ consultant {NAME}: stop methotrexate, neuts 0.4. Bloods {DATE}. Pt's husband {GIVEN} to call {PHONE}.",
            "ID check please: {NATIONAL_ID}, postcode {POSTCODE}. Sats 88% RA, CURB-65 3. Started co-amox + clari {DATE}.",
            "Regards, {NAME}, ST5 at {LOCATION}. PS the {AGE}-year-old in bed 4 has Parkinson's disease, not Lewy body.",
            "Age: {AGE}. From {LOCATION} care team: fell {DATE}, long lie, CK 9,000. {GIVEN} {SURNAME} is NOK.",
            "Signora {SURNAME}, 66 anni, ricovero {DATE}. Cell {PHONE}. Ipertensione, creatinina 1.8.");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random = new Random(20211);

    /** The notes of the templates that rules were developed with, or of those held back. */
    List<ObjectNode> of(boolean heldBack) {
        List<ObjectNode> notes = new ArrayList<>();
        for (int index = 0; index < TEMPLATES.size(); index++) {
            for (int copy = 0; copy < COPIES && (index % 3 == 2) == heldBack; copy++) {
                notes.add(filled(TEMPLATES.get(index)));
            }
        }
        return notes;
    }

    private ObjectNode filled(String template) {
        ObjectNode note = mapper.createObjectNode();
        ArrayNode spans = note.putArray("spans");
        StringBuilder text = new StringBuilder();
        Matcher slot = SLOT.matcher(template);
        int done = 0;
        while (slot.find()) {
            text.append(template, done, slot.start());
            List<String> values = VALUES.getOrDefault(slot.group(1), List.of());
            String value = values.get(random.nextInt(values.size()));
            spans.addObject()
                    .put("start", text.codePointCount(0, text.length()))
                    .put("end", text.codePointCount(0, text.length()) + value.codePointCount(0, value.length()))
                    .put("type", slot.group(1));
            text.append(value);
            done = slot.end();
        }
        return note.put("text", text.append(template.substring(done)).toString());
    }
}
