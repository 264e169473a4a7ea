/** The fixed lists that describe a healthcare professional: professions, specialties, countries, career stages. */
@NullMarked
package org.consilium.membership.vocabulary;

import org.jspecify.annotations.NullMarked;
