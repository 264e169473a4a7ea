/**
 * Numbers and codes by which health professionals are registered: how each is written, and its check digits. Pure rules;
 * {@link org.consilium.verification.identifier.IdentifierScheme} is the entrance.
 */
@NullMarked
package org.consilium.verification.identifier;

import org.jspecify.annotations.NullMarked;
