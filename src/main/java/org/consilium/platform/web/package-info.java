/** The edge: the application, security headers, origin check, size limits, correlation ids, addresses and the page. */
@NullMarked
package org.consilium.platform.web;

import org.jspecify.annotations.NullMarked;
