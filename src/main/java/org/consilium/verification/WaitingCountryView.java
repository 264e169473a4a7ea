package org.consilium.verification;

import org.consilium.membership.vocabulary.Term;

/** How many applications wait in a country. */
public record WaitingCountryView(Term country, long waiting) {}
