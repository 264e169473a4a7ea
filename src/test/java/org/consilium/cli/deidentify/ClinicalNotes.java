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
    private static final int COPIES = 12;
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
                            "Chloé Lefèvre",
                            "Xanthe Papadaki",
                            "Eoghan Mac Giolla",
                            "Zsófia Kovács",
                            "Tendai Moyo",
                            "Siddharth Iyer",
                            "Bjørn Halvorsen")),
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
                            "Moreau",
                            "Young",
                            "van der Berg",
                            "Achterberg",
                            "Okonkwo",
                            "Szymańska")),
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
                            "Yusuf",
                            "Niamh",
                            "Dagny",
                            "Kofi",
                            "Maeve")),
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
            Map.entry("AGE", List.of("91", "93", "97", "102")),
            Map.entry("SSN", List.of("123-45-6789", "219-09-9999")),
            Map.entry("HEALTH_PLAN", List.of("XJH882716620", "1EG4-TE5-MK73", "ZK-9981-22", "A123456780")),
            Map.entry("ACCOUNT", List.of("4432-118-22", "GB82 WEST 1234 5698 7654 32", "99812331")),
            Map.entry("LICENSE", List.of("D123-4567-8901", "6148823", "BX7741209")),
            Map.entry("VEHICLE", List.of("AB12 CDE", "1HGCM82633A004352", "ABC-1234")),
            Map.entry("DEVICE", List.of("PJN429871H", "SN-0099231", "7712345")),
            Map.entry("URL", List.of("https://portal.example.org/pt/88213", "www.jane-doe.example/me")),
            Map.entry("IP", List.of("192.0.2.17", "2001:db8:0:0:0:0:2:1")),
            Map.entry("EMPLOYER", List.of("Brightwell Foundry", "Tesco", "Marlow & Finch")));

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
            "Signora {SURNAME}, 66 anni, ricovero {DATE}. Cell {PHONE}. Ipertensione, creatinina 1.8.",
            "{NAME}, DOB {DATE}, hosp no {MRN}. Fall from standing, NWB. Lives w/ son {GIVEN}, {STREET}, {TOWN}. ECG SR 72.",
            "SSN {SSN}, member ID {HEALTH_PLAN}. Denied PA for rituximab; appeal sent {DATE}. B cells 0.2 %. Any wording that works?",
            "Pacemaker serial {DEVICE} implanted {DATE} at {LOCATION}; now syncope x2, threshold 2.4 V @ 0.4 ms. Lead revision?",
            "From: {NAME} <{EMAIL}>. Re {SURNAME}, {GIVEN}: INR 7.1, no bleeding, vit K 2 mg po. Phone {PHONE} after 17:00.",
            "He drove his van ({VEHICLE}) into a wall, ?seizure. EEG {DATE} nil acute. Works for {EMPLOYER}. DVLA told.",
            "Account {ACCOUNT} was billed twice for the MRI of {DATE}. Dr {SURNAME} says the report is at {URL}.",
            "My registrar {NAME} (GMC {LICENSE}) thinks it is TTP: plt 12, LDH 1400, fragments ++. PLASMIC 6. PEX started {DATE}.",
            "78F from {TOWN}, ca. sigmoid, Hartmann's {DATE} under Mr {SURNAME}. Stoma dusky D2, lactate 3.1. Relook?",
            "Vu aux urgences: M. {SURNAME}, né le {DATE}, tél {PHONE}, habite {STREET}. TA 180/100, troponine 45.",
            "Frau {SURNAME} (geb. {DATE}, Tel. {PHONE}) klagt seit 3/52 über Schwindel; cMRT unauffällig. Hausarzt Dr. {SURNAME}.",
            "Discharge summary. Patient: {NAME}. MRN: {MRN}. Attending: Dr. {SURNAME}. Disposition: {LOCATION}. Follow-up {DATE}.",
            "Log shows the nurse signed in from {IP} at 02:14 and changed the pump to 12 ml/h. {GIVEN} found it {DATE}.",
            "Any experience w/ nusinersen at 40? SMA3, RULM 22. {GIVEN} is my cousin's boy from {TOWN}; his mum {NAME} agreed to the post.",
            "Signed: {NAME}, RN. Witness: {NAME}. Controlled drugs count wrong {DATE}: oxycodone 5 mg x 14 short.",
            "{SURNAME} J, 84M, NHS {NATIONAL_ID}, AKI on CKD3b, creat 312. GP {NAME}, {LOCATION}, tel {PHONE}.",
            "Neonate {SURNAME}, born {DATE}, 3.4 kg, jaundiced at 20 h, SBR 240. Mother {NAME} O neg. Exchange?",
            "@all: call {PHONE} for {NAME} if the {AGE} year old lady from {LOCATION} spikes again. Ceftriaxone 2 g given.",
            "Insurance {HEALTH_PLAN}, driver's license {LICENSE}. Ms. {SURNAME} c/o migraine since {DATE}; triptan failed x3.",
            "Seen together with {NAME} on {DATE}: erythroderma, no new drugs but allopurinol 300 mg. Eos 4.1. RegiSCAR 5.",
            "Ricoverato il {DATE}: sig. {SURNAME} di {TOWN}, {AGE} anni, frattura femore. Figlia {GIVEN}, cell. {PHONE}.",
            "De heer {SURNAME}, geb. {DATE}, BSN {NATIONAL_ID}: dyspnoe, CRP 88. Verwezen door huisarts {NAME}.",
            "EMS: found down near {STREET}, {TOWN}; plate {VEHICLE} noted. Glucose 1.9, GCS 6 -> 15 after D50. Wife is {NAME}.",
            "Letter cc {NAME}, {STREET}, {POSTCODE}. Tumour board {DATE}: T3N1, cape/RT then TME. Dr {SURNAME} to consent.",
            "Quick ECG question (attached, {DATE}). 19M, syncope on the pitch, brother {GIVEN} died at 24 in {TOWN}. Brugada 1?");

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
