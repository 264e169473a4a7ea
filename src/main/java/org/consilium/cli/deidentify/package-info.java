/** {@code deidentify}: documents in, findings out, and how good the findings are against labelled documents. */
@NullMarked
package org.consilium.cli.deidentify;

import org.jspecify.annotations.NullMarked;
