/**
 * The edge: the application, security headers, origin check, size limits, correlation ids, addresses and the page. RESTEasy
 * insists on making its providers by a constructor without parameters, so theirs are the only fields that are injected.
 */
@NullMarked
package org.consilium.platform.web;

import org.jspecify.annotations.NullMarked;
