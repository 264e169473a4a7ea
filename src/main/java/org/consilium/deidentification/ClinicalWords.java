package org.consilium.deidentification;

import java.util.List;
import java.util.Set;

/** Words that turn the name before them into a term: "Crohn's disease", "Foley catheter", "Wells score". */
final class ClinicalWords {
    private static final Set<String> NOUNS = Set.copyOf(List.of(
            ("disease syndrome sign signs test tests score scores criteria classification grade grading stage staging scale index "
                            + "catheter catheters needle needles forceps retractor retractors clamp clamps suture sutures clip clips scissors knife "
                            + "drain drains tube tubes bag cannula speculum dilator dilators elevator curette rongeur rongeurs saw pin pins wire "
                            + "wires screw screws plate plates nail nails rod rods stent stents graft grafts mesh valve valves balloon pump frame "
                            + "table splint collar brace boot stocking stockings dressing bandage gauze tape sponge sponges pack drape "
                            + "fascia ligament ligaments muscle gland glands duct canal triangle space pouch node nodes body bodies cell cells fibre "
                            + "fibres fiber fibers membrane tendon tubercle nerve plexus foramen line lines point angle membrane loop capsule "
                            + "position incision approach procedure repair operation technique method maneuver manoeuvre resection anastomosis "
                            + "palsy paralysis tumor tumour tumors sarcoma lymphoma carcinoma anemia anaemia disorder dystrophy ataxia chorea "
                            + "contracture deformity fracture dislocation hernia ulcer ulcers cyst cysts abscess gangrene nodes nodules spots "
                            + "phenomenon reflex reaction response law rule formula equation trial study studies cohort stain stains solution "
                            + "lactate's ringer ringers reagent agar esophagus oesophagus diverticulum thyroiditis arteritis purpura neuropathy encephalopathy "
                            + "psychosis epilepsy angina aneurysm block rhythm respiration breathing murmur pulse fistula shunt flap closure protocol "
                            + "regimen guideline guidelines diet exercises exercise therapy inventory questionnaire examination exam laser monitor "
                            + "tamponade bodies corpuscle corpuscles rings ring web nodule lymph bundle patch patches islands wave waves "
                            + "device instrument hook applier stapler trocar port ports scope lens chamber circuit mask airway blade laryngoscope "
                            + "type risk model pouches hemostat hemostats ronguer osteotome cautery electrocautery prosthesis implant implants "
                            + "component cup cage fixator traction sling cast wrap machine tunnel tip ultrasound recession sinus artery vein net gag reservoir lesion lesions stand osteotomy osteotomies capsulotomy cancer")
                    .split(" ")));

    private ClinicalWords() {}

    /** Whether a name followed by this word is part of a term. */
    static boolean follows(String key) {
        return NOUNS.contains(key);
    }
}
