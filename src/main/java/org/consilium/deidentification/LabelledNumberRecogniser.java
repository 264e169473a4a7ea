package org.consilium.deidentification;

import java.util.List;

/** Numbers whose label says what they are, whether or not their check digits are right. */
final class LabelledNumberRecogniser implements Recogniser {
    private static final String JOIN =
            "[ \\t]{0,3}(?:(?:no|nr|num|number|nummer|n[º°o]|id|code|is|was|card|#|[:=.()-])[ \\t]{0,3}[.:]?[ \\t]{0,3}){0,4}";
    private static final String VALUE =
            "((?=[a-z0-9./-]{0,14}\\d)[a-z0-9](?:[a-z0-9]|[./-](?=[a-z0-9])| (?=[0-9])){2,26})(?![\\p{L}\\d])";

    private record Label(IdentifierClass type, String name, Shapes shape) {}

    private static final List<Label> LABELS = List.of(
            label(
                    IdentifierClass.NATIONAL_ID,
                    "a national number",
                    "nhs|chi|ni(?: number| no)|nino|national insurance|pps|ppsn|pesel|bsn|burgerservicenummer|insee|nir|dni|nie|nif|codice fiscale|passport|pasaporte|reisepass(?:nummer)?|personalausweis(?:nummer)?|national id|id card|identity card"),
            label(IdentifierClass.SSN, "a social security number", "ssn|social security|soc sec"),
            label(
                    IdentifierClass.MRN,
                    "a record number",
                    "mrn|medical record|hospital (?:no|number|num|id)|hosp no|patient (?:id|no|number|nr|record)|unit (?:no|number)|record (?:no|number|id)|chart (?:no|number)|case (?:no|number)|nhc|historia(?: cl[ií]nica)?|episodio|patientennummer|patienten-?id|fallnummer|fall-?nr|ipp|num[ée]ro de dossier|dossier|cartella clinica|pati[ëe]ntnummer|accession(?: no| number)?|specimen(?: no| number)?|lab (?:no|number|ref)|sample (?:id|no|number)|encounter(?: no| number| id)?|visit (?:no|number|id)|study id|hn|urn|ur(?: no| number)"),
            label(
                    IdentifierClass.HEALTH_PLAN,
                    "an insurance number",
                    "nass|nuss|health plan|member(?:ship)? (?:id|no|number)|policy(?: no| number| id)?|insurance(?: no| number| id| policy)|subscriber(?: id| no)?|beneficiary(?: id| no)?|medicare|medicaid|mbi|kvnr|versichertennummer|versicherten-?nr|krankenversicherungsnummer|numero di tessera|tessera sanitaria|cipa?|tsi|group (?:no|number)|n[º°o] afiliaci[óo]n|afiliaci[óo]n|polisnummer|medicare card|ehic"),
            label(
                    IdentifierClass.ACCOUNT,
                    "an account number",
                    "account|acct|a/c|iban|sort code|credit card|debit card|card|cc|invoice(?: no| number)?|kontonummer|cuenta|numero di conto|compte|rekeningnummer"),
            label(
                    IdentifierClass.LICENSE,
                    "a licence number",
                    "licen[cs]e|driving licen[cs]e|driver'?s licen[cs]e|dl|dea|npi|gmc|nmc|upin|n[º°o]col|n[º°o] col|colegiado|n[úu]mero de colegiado|col|rpps|lanr|big|registration|reg|certificate|pin"),
            label(
                    IdentifierClass.VEHICLE,
                    "a vehicle's number",
                    "vin|registration plate|number plate|licen[cs]e plate|plate|vehicle(?: reg(?:istration)?)?|car reg|kennzeichen|matr[ií]cula|immatriculation|targa|kenteken"),
            label(
                    IdentifierClass.DEVICE,
                    "a device's number",
                    "serial|s/n|sn|device(?: id| serial| identifier)?|udi|imei|lot(?: no| number)?|implant(?: id| serial| no)?|seriennummer|n[úu]mero de serie|num[ée]ro de s[ée]rie|matricola|serienummer|pacemaker(?: serial| no| id)"),
            label(
                    IdentifierClass.OTHER_ID,
                    "a number that somebody can look up",
                    "ref(?:erence)?|order(?: no| number)?|badge|employee(?: id| no| number)?|staff(?: id| no)|student(?: id| no)|booking|ticket|tracking|user ?(?:id|name)|id"));

    private static Label label(IdentifierClass type, String name, String words) {
        return new Label(
                type,
                name,
                new Shapes("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}])" + JOIN + "(?<![\\p{L}\\d])" + VALUE));
    }

    private static final Shapes HARMLESS = new Shapes(
            "(?:\\d{1,3}|\\d{1,4}[a-z]{1,3}|[a-z]\\d{1,2}(?:\\.\\d{1,2})?|(?:19|20)\\d{2}|\\d+\\.\\d+|\\d{1,3}-\\d{1,3}|\\d{1,2}[/-]\\d{1,2})");

    @Override
    public void find(Examined examined) {
        for (Label label : LABELS) {
            label.shape().nearDigits(examined, matcher -> {
                long digits =
                        matcher.group(1).chars().filter(Character::isDigit).count();
                if (digits >= 3 && !HARMLESS.matches(matcher.group(1))) {
                    examined.add(new Finding(
                            label.type(),
                            matcher.start(1),
                            matcher.end(1),
                            "labelled-number",
                            "Its label says that it is " + label.name() + ".",
                            Evidence.LABEL,
                            Action.BLOCK,
                            ""));
                }
            });
        }
    }
}
