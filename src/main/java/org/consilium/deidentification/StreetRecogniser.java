package org.consilium.deidentification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Streets, with their numbers where they have one, and parts of houses. */
final class StreetRecogniser implements Recogniser {
    private static final String PROPER = "(?:\\p{Lu}[\\p{L}'.]{1,24})";
    private static final String NAME =
            PROPER + "(?:[ -](?:" + PROPER + "|de|del|de la|la|las|los|el|der|den|van|du|des|di|of|i|y)){0,4}";
    private static final String LOT =
            "(?:,? {0,2}(?:Apt\\.?|Apartment|Flat|Unit|Suite|Ste\\.?|Piso|Floor|Bldg\\.?) ?\\d{1,4}[A-Za-z]?)?";
    private static final String NUMBER =
            "(?:,? {0,2}(?:n[º°o]\\.? ?|No\\.? ?)?\\d{1,5} ?[a-zA-Z]?\\b(?!:)(?:[ ,.-]{1,3}(?:\\d{1,2} ?[ºª°]? ?[A-Za-z]?|Dcha|Izda?|Bajo|Ed\\.? ?\\p{L}{1,6}|Esc\\.? ?\\d?[A-Za-z]?|P\\d)(?![\\p{L}\\d])){0,4}|,? ?[sS]/?[nN]\\b)";

    private static final List<Pattern> FORMS = List.of(
            form("(?:\\d{1,5}[A-Za-z]? {1,2}(?:[NSEW]\\.? )?)" + PROPER + "(?: " + PROPER
                    + "){0,3},? (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Gardens|Grove|Hill|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Mews|Row|Walk|Circle|Cir|Trail|Green|Park|Plaza|Pike|Crossing)\\b\\.?"
                    + LOT),
            form(
                    "(?:Calle|C/|Avda?\\.?|Avenida|Av\\.|Plaza|Paseo|Pº|Ronda|Carretera|Ctra\\.?|Camino|Travesía|Urb\\.|Urbanización|Glorieta|Rúa|Carrer|Passeig|Rua|Travessa|Via|Viale|Corso|Piazza|Largo|Vicolo|rue|Rue|avenue|Avenue|boulevard|Boulevard|place|Place|allée|impasse|quai|chemin) ?(?:(?:de|del|la|las|los|el|di|da|do|della|des|du|d'|l')? ?(?:la |las |los |l')?)"
                            + NAME + NUMBER + "?" + LOT),
            form(
                    "(?:\\d{1,4},? )(?:rue|avenue|boulevard|place|allée|impasse|quai|chemin|Rue|Avenue|Boulevard|Place|Via|Calle|Rua) (?:(?:de|del|la|des|du|di|da) ?(?:la )?)?[\\p{L}'-]{2,24}(?: [\\p{L}'-]{2,24}){0,3}"),
            form(
                    "\\p{Lu}[\\p{L}.]{2,30}(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|damm|ufer|ring|straat|laan|plein|gracht|kade|dreef|steeg|dijk|gatan|vägen|gränd|stigen|vej|gade|veien|vegen|gata|gaten|veg|katu|tie|kuja|polku|braut|vegur|u\\.|utca|út|ova|ská|ní|ulica) ?"
                            + NUMBER),
            form(
                    "\\p{Lu}\\p{L}{2,25}[ -](?:Straße|Strasse|Str\\.|Platz|Allee|Weg|Gasse|út|utca|u\\.|tér|gate|gata|väg|vägen|vej|Vej|allé|tn|mnt|ulica|ul\\.)"
                            + NUMBER),
            form("(?:ul\\.|ulica|Ulica|os\\.|al\\.) ?" + NAME + NUMBER),
            form("(?:P\\.?O\\.? ?Box|Apartado de Correos|Postfach|Postbus|Casella postale) ?\\d{1,6}"),
            form("(?:C|Pz|Crta\\.|Bº|Barrio|Pol\\.|Polígono) (?:de |del |la )?" + NAME + NUMBER),
            form("\\d{3,6} (?:\\d{1,5} )?" + PROPER + "(?: " + PROPER + "){0,3} \\d{1,5}\\b"),
            form(PROPER + "(?: " + PROPER + "){0,2} \\d{1,5},? (?:Apt\\.|Suite|Unit|Flat) \\d{1,4}"),
            form("(?:PSC|Unit|CMR|USNS|USS) ?[\\p{L}\\d, ]{1,30}? (?:APO|DPO|FPO),? A[AEP] \\d{5}"),
            form("(?:the )?corner of [^\\n]{3,60}? and " + PROPER + "(?: (?:" + PROPER + "|\\d{1,4})){0,3}"),
            form("(?:Apt\\.|Apartment|Flat|Suite|Unit) \\d{1,4}[A-Za-z]?(?= *\\n|,)"));

    /** A street without a number. */
    private static final Pattern ROAD = form(PROPER + "(?: " + PROPER
            + "){0,2} (?:Street|Road|Avenue|Lane|Crescent|Boulevard|Terrace|Mews|Rd|Ave|Blvd)\\b" + LOT);

    private static final Pattern LEAD = Pattern.compile("(?<![\\p{L}\\d.,/-])(\\d{1,6})[ ,]{1,2}$");
    private static final Pattern TAIL = Pattern.compile(
            "(?:[,.\\s>]{1,4}(?:Apt\\.?|Suite|Unit|Flat|Box) ?\\d{1,4}){0,2}"
                    + "(?:[,.\\s>]{1,5}\\(?\\p{Lu}[\\p{L}'.-]{1,25}\\)?(?: de| del| la| i| do)?){0,6}[,.\\s>]{1,5}(?:E-)?\\d{3,6}(?!\\d|/\\d|[ .-]\\d)");

    /** "lives at", "address is": what follows with a number is a street, whatever it is called. */
    private static final Shapes ANNOUNCED = new Shapes(
            "\\b(?:lives? (?:at|on|in)|living at|resid(?:es|ing) at|address(?: is| was|:)|address of [^\\n]{2,40}? is|wohnt in der|wohnhaft|vive en|domiciliad[oa] en|habite(?: au)?|abita in|woont (?:op|aan))[ :]{1,3}((?:\\d{1,6} )?[\\p{L}][\\p{L}'.-]{1,25}(?: [\\p{L}\\d][\\p{L}\\d'.-]{0,25}){0,5}? \\d{1,5}[a-z]?\\b(?:,? (?:apt|suite|flat|unit)\\.? ?\\d{1,4})?|\\d{1,6} (?:\\p{L}[\\p{L}'.-]{1,25} ){0,4}\\p{L}[\\p{L}'.-]{1,25})");

    private static Pattern form(String expression) {
        return Pattern.compile("(?<![\\p{L}\\d])" + expression + "(?![\\p{L}])");
    }

    @Override
    public void find(Examined examined) {
        for (Pattern form : FORMS) {
            Matcher matcher =
                    form.matcher(examined.text()).useTransparentBounds(true).useAnchoringBounds(false);
            for (Window window : examined.digits()) {
                matcher.region(window.start(), window.end());
                while (matcher.find()) {
                    addWhole(examined, matcher.start(), matcher.end());
                }
            }
        }
        Matcher road = ROAD.matcher(examined.text());
        while (road.find()) {
            addWhole(examined, road.start(), road.end());
        }
        Matcher announced = ANNOUNCED.over(examined);
        while (announced.find()) {
            add(examined, announced.start(1), announced.end(1), Evidence.CONTEXT);
        }
    }

    /** With the house number before it and the town and the postcode after it. */
    private static void addWhole(Examined examined, int start, int end) {
        Matcher lead = LEAD.matcher(examined.text()).region(Math.max(0, start - 8), start);
        Matcher tail = TAIL.matcher(examined.text()).region(end, examined.text().length());
        add(examined, lead.find() ? lead.start(1) : start, tail.lookingAt() ? tail.end() : end, Evidence.SHAPE);
    }

    private static void add(Examined examined, int start, int end, Evidence evidence) {
        examined.add(new Finding(
                IdentifierClass.LOCATION,
                start,
                end,
                "street",
                "An address tells where somebody lives.",
                evidence,
                Action.BLOCK,
                ""));
    }
}
