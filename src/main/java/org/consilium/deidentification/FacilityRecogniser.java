package org.consilium.deidentification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named hospitals, practices, homes and schools. "The hospital" without a name is left alone. */
final class FacilityRecogniser implements Recogniser {
    private static final String PROPER = "(?:\\p{Lu}[\\p{L}'.]{0,24})";
    private static final String KIND =
            "(?:Hospitals?|Infirmary|Clinic|Medical Cent(?:re|er)|Health Cent(?:re|er)|Surgery|Hospice|Nursing Home|Care Home|Rest Home|Practice|Sanatorium|Polyclinic|NHS (?:Foundation )?Trust|Health Board|Pharmacy|School|College|University|Prison|Rehab(?:ilitation)? Cent(?:re|er)|Eye Hospital|Ambulance Service|Lodge|Manor|Primary School|High School)";

    private static final List<Pattern> FORMS = List.of(
            form("(?:" + PROPER + "(?:'s)?(?:[ -]| and | & | of (?:the )?)){1,5}" + KIND + "(?: of " + PROPER + "(?: "
                    + PROPER + "){0,2})?"),
            form("(?:University |General |Royal |Children's |District )?(?:Hospital|Clinic|University) of " + PROPER
                    + "(?: " + PROPER + "){0,2}"),
            form(
                    "(?:Hospital|Clínica|Clinica|Centro de Salud|Centro Médico|Policlínico|Complejo Hospitalario|Sanatorio|Residencia|Ospedale|Policlinico|Casa di Cura|Istituto|Hôpital|Hopital|Clinique|CHU|CHRU|CHR|Centre Hospitalier|EHPAD|Ziekenhuis|Universitätsklinikum|Uniklinik|Uniklinikum|Klinikum|Klinik|Krankenhaus|Charité|H\\.)(?: (?:Universitari[oa]|Univ\\.|General|Clínico|Regional|Comarcal|Provincial|Infantil|Universitaire|Régional|Civile|Maggiore))*+(?: (?:de|del|de la|de los|d'|di|du|des|von|am|im|San|Santa|Nuestra|la|le))*+ ?"
                            + PROPER + "(?:[ -](?:" + PROPER + "|de|del|la|las|los|y|i|e)){0,6}"),
            form(PROPER + "(?:krankenhaus|klinikum|klinik|spital|hospital|ziekenhuis)(?: " + PROPER + ")?"),
            form("St\\.? " + PROPER + "(?:'s|s')"));

    private static final Shapes COMMON = new Shapes(
            "(?:(?:the|a|an|our|local|general|district|community|day|university|teaching|children's|memory|pain|eye|skin|foot|falls|breast|fracture|diabetes|diabetic|heart failure|cardiology|neurology|oncology|chest|outpatient|sleep|warfarin|anticoagulation|stroke|renal|medical|dental|vascular|orthopa?edic|emergency|day case|plastic|cardiac|thoracic|general practice|best|clinical|primary|private|nursing|high|spine|open|elective|bariatric|maxillofacial|oral|laparoscopic|robotic|hospital|previous|prior|laser|cataract|history of|in|at|on|to|from|this|his|her|of|new|old|major|minor|hand|back|bypass|tah|joint|sinus|tertiary|secondary|and|&|radiation|mohs|medicine|neuro|gi|ent|ob|gyn|follow[- ]up|wound|urgent|walk[- ]in|fertility|infusion|transplant|family|pediatric|paediatric|psychiatric|mental health|rheumatology|gastroenterology|dermatology|urology|surgery|internal|va) ?)+(?:hospitals?|clinic|surgery|practice|hospice|nursing home|care home|pharmacy|school|college|university|prison|infirmary|medical cent(?:re|er)|health cent(?:re|er)|lodge|manor)");

    private static Pattern form(String expression) {
        return Pattern.compile("(?<![\\p{L}\\d])" + expression + "(?![\\p{L}])");
    }

    @Override
    public void find(Examined examined) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(examined.text());
            while (matcher.find()) {
                String name = matcher.group();
                if (!COMMON.matches(name) && !name.contains("Univ. de")) {
                    examined.add(new Finding(
                            IdentifierClass.LOCATION,
                            matcher.start(),
                            matcher.end(),
                            "facility",
                            "The name of the institution narrows the patient down to its catchment area.",
                            Evidence.SHAPE,
                            Action.GENERALISE,
                            kind(name)));
                }
            }
        }
    }

    private static String kind(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.matches(".*(?:university hosp|universit|charité|chu).*") && !lower.endsWith("university")) {
            return "a university hospital";
        }
        if (lower.matches(".*(?:child|infantil).*")) {
            return "a children's hospital";
        }
        if (lower.matches(".*(?:surgery|practice|health cent|centro de salud).*")) {
            return "a general practice";
        }
        if (lower.matches(".*(?:nursing|care home|rest home|residencia|ehpad|lodge|manor).*")) {
            return "a care home";
        }
        if (lower.contains("hospice")) {
            return "a hospice";
        }
        if (lower.contains("pharmacy")) {
            return "a pharmacy";
        }
        if (lower.matches(".*(?:school|college|university).*")) {
            return "an educational institution";
        }
        return lower.contains("prison") ? "a prison" : "a hospital";
    }
}
