@NullMarked
package org.consilium.verification.registry.file;

import org.jspecify.annotations.NullMarked;
