/**
 * What the tests of the running server stand on: one database and one server for the whole run, started when the first test
 * needs them, an HTTP client that speaks the API's language, and a browser.
 */
@NullMarked
package org.consilium.testing;

import org.jspecify.annotations.NullMarked;
