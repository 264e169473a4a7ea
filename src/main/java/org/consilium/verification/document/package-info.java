/**
 * Documents as evidence: pictures of licences and diplomas, sealed on the disk, seen by one verifier, destroyed after the decision. It
 * owns the tables {@code document} and {@code document_page} and the uploads' area {@code documents}.
 */
@NullMarked
package org.consilium.verification.document;

import org.jspecify.annotations.NullMarked;
