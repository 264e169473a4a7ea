/** Tests of whole pages, as people use them: in a browser, against the running server. */
@NullMarked
package org.consilium.pages;

import org.jspecify.annotations.NullMarked;
