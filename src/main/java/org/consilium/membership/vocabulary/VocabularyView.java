package org.consilium.membership.vocabulary;

import java.util.List;

/** All lists that a sign-up form offers. */
public record VocabularyView(
        List<Term> professions, List<Term> specialties, List<Country> countries, List<Term> careerStages) {}
