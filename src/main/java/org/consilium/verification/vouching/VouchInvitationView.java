package org.consilium.verification.vouching;

import org.consilium.membership.vocabulary.Term;

/**
 * Who asks to be vouched for, as the member sees it who follows the link.
 *
 * @param name the applicant's real name
 * @param answered whether this member has answered already
 */
public record VouchInvitationView(String name, Term profession, Term country, Term careerStage, boolean answered) {}
