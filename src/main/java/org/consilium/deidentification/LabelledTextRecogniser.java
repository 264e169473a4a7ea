package org.consilium.deidentification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a form: "Name: …", "Address: …", "Employer: …". */
final class LabelledTextRecogniser implements Recogniser {
    private static final String BLANK = "[ \\t]{0,3}[:=][ \\t]{0,3}";
    private static final String NAME =
            "(\\p{L}[\\p{L}'.-]{0,25}(?:,? (?!(?:NHS|MRN|DOB|NHC|Age|Sex|NºCol|Nº|Col|Tel|DOB)\\b)\\p{L}[\\p{L}'-]{0,25}\\.?){0,5})";

    private record Label(
            IdentifierClass type, Action action, String rule, String reason, String replacement, Pattern form) {}

    private static final List<Label> LABELS = List.of(
            new Label(
                    IdentifierClass.NAME,
                    Action.BLOCK,
                    "labelled-name",
                    "Its label says that it is a name.",
                    "",
                    form(
                            "(?i:(?:patient(?:'s)?|pt|full|first|last|given|family|maiden|middle|sur|fore)?[ -]?name|pt|patient|nombre(?: y apellidos)?|apellidos?|paciente|m[ée]dico|dr[a]?|remitido por|name des patienten|vorname|nachname|familienname|patientin|nom|pr[ée]nom|nome|cognome|paziente|naam|voornaam|achternaam|consultant|gp|surgeon|physician|doctor|attending|referr(?:ed by|ing (?:doctor|physician|clinician))|next of kin|nok|signed|dictated by|reviewed by|reported by|contact|carer|keyworker|author)"
                                    + BLANK + "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Dra|Sr|Sra|D|Dña)\\.?[: ]{1,2})?" + NAME)),
            new Label(
                    IdentifierClass.LOCATION,
                    Action.BLOCK,
                    "labelled-place",
                    "Its label says that it is an address.",
                    "",
                    form(
                            "(?i:address|home address|domicilio|direcci[óo]n|anschrift|adresse|indirizzo|adres|localidad/? ?(?:provincia)?|localidad|provincia|poblaci[óo]n|municipio|city|town|ort|wohnort|ville|citt[àa]|plaats|place of birth|lugar de nacimiento|birthplace|county|village|ward)"
                                    + BLANK + "([^\\n]{2,80}?)(?= {2}|\\.? *\\n|\\.\\s|\\.?$)")),
            new Label(
                    IdentifierClass.EMPLOYER,
                    Action.BLOCK,
                    "labelled-employer",
                    "An employer narrows the patient down to its staff.",
                    "an employer",
                    form(
                            "(?i:employer|works at|works for|employed by|place of work|school|arbeitgeber|empresa|employeur|datore di lavoro|werkgever)(?:"
                                    + BLANK
                                    + "| )((?:the )?\\p{Lu}[\\p{L}&'.-]{1,25}(?: (?:\\p{Lu}[\\p{L}&'.-]{0,25}|of|and|&)){0,5})")));

    private static Pattern form(String expression) {
        return Pattern.compile("(?<![\\p{L}\\d])" + expression);
    }

    @Override
    public void find(Examined examined) {
        for (Label label : LABELS) {
            Matcher matcher = label.form().matcher(examined.text());
            while (matcher.find()) {
                add(examined, label, matcher.start(1), matcher.group(1));
            }
        }
    }

    private static void add(Examined examined, Label label, int start, String value) {
        if (label.type() == IdentifierClass.NAME && !nameLike(examined, value)) {
            return;
        }
        examined.add(new Finding(
                label.type(),
                start,
                start + value.length(),
                label.rule(),
                label.reason(),
                Evidence.LABEL,
                label.action(),
                label.replacement()));
    }

    /** "Patient: stable overnight" is no name; at least one capitalised word that is no everyday word makes one. */
    private static boolean nameLike(Examined examined, String value) {
        for (Word word : Words.of(value)) {
            Lexicon lexicon = examined.lexicon();
            boolean known = lexicon.givenName(word.key()) || lexicon.familyName(word.key());
            if (word.start() == 0 && !word.capitalised()) {
                return false;
            }
            if (word.capitalised()
                    && word.text().length() > 1
                    && (!lexicon.small(word.key()) && (known || !lexicon.ordinary(word.key()) && word.looksProper()))) {
                return true;
            }
        }
        return false;
    }
}
