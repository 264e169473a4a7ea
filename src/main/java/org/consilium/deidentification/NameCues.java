package org.consilium.deidentification;

import java.util.List;
import java.util.Set;

/** Words before which, or after which, a name is to be expected. All without accents, in lower case. */
final class NameCues {
    /** Titles: what follows is a name, even "Mr Parkinson". */
    static final Set<String> TITLES = words("mr mrs ms mx miss dr dres prof professor doctor sir dame lord lady rev fr "
            + "herr herrn frau sr sra srta senor senora don dona dra mme mlle monsieur madame signor signora sig dott dottssa "
            + "mevrouw meneer dhr mevr nurse sister matron fraulein med pfarrer padre");

    /** Titles that are nothing else. */
    static final Set<String> SURE_TITLES = words("mr mrs ms miss dr prof professor sra srta senor senora dra mme mlle "
            + "monsieur madame signor signora dott mevrouw dhr mevr herr herrn frau fraulein");

    /** What only people do. */
    static final Set<String> ACTS = words(
            "said says shouted asked replied lives resides flew wrote phoned replies explained listed sang spent began");

    /** Relatives and roles: a name often follows. */
    static final Set<String> RELATIVES =
            words("wife husband son daughter mother father mum mom dad brother sister partner "
                    + "grandson granddaughter grandmother grandfather aunt uncle niece nephew cousin friend neighbour neighbor carer "
                    + "fiance fiancee girlfriend boyfriend twin colleague consultant registrar surgeon anaesthetist physician "
                    + "therapist physiotherapist midwife secretary ehefrau ehemann sohn tochter mutter vater bruder schwester "
                    + "esposa esposo marido mujer hijo hija madre padre hermano hermana femme mari fils fille mere pere frere soeur "
                    + "moglie marito figlio figlia fratello sorella vrouw man zoon dochter moeder vader broer zus kid boss manager "
                    + "patient lady gentleman boy girl baby child client resident uncle");

    /** Verbs and phrases that introduce: "called", "named", "I am". */
    static final Set<String> INTRODUCERS =
            words("named called hi hello dear hey thanks regards sincerely signed namens llamado "
                    + "llamada chiamato chiamata appele nommee genaamd name names by meet met spoke contact contacted ask asked tell told "
                    + "with from says said and starring directed im yours cheers cc attn");

    /** Small words inside a name. */
    static final Set<String> PARTICLES =
            words("de del la las los van von der den di da dos du le el al bin ben ibn ter ten zu y e o");

    private NameCues() {}

    private static Set<String> words(String line) {
        return Set.copyOf(List.of(line.split(" ")));
    }
}
