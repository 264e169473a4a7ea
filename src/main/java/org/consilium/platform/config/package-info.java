/** Settings are checked before the first request: a wrong or missing one stops the start with one clear line. */
@NullMarked
package org.consilium.platform.config;

import org.jspecify.annotations.NullMarked;
