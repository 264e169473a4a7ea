package org.consilium.membership;

import java.util.List;
import java.util.UUID;
import org.consilium.membership.vocabulary.Term;

/**
 * What an applicant claims to be, for whoever decides on it.
 *
 * @param id the account
 * @param name the real name
 * @param profession what they say they are
 * @param specialties what they say they do, the badge's first
 * @param country where they work
 * @param careerStage how far they are
 */
public record ApplicantView(
        UUID id, String name, Term profession, List<Term> specialties, Term country, Term careerStage) {}
