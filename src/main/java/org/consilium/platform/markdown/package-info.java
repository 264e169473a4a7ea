/**
 * What people write, as safe HTML: Markdown with tables, mentions, hashtags, citations and the site's own images. It asks the
 * feature that owns the text where mentions and images lead, through {@link org.consilium.platform.markdown.Links}.
 */
@NullMarked
package org.consilium.platform.markdown;

import org.jspecify.annotations.NullMarked;
