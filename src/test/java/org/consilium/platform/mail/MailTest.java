package org.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void aSubjectWithALineBreakWouldBeAHeaderOfItsOwnAndIsRefused() {
        assertThatThrownBy(() -> new Mail("Hello\r\nBcc: everybody@example.org", "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextMayHaveLines() {
        assertThatCode(() -> new Mail("Hello", "one\ntwo")).doesNotThrowAnyException();
    }
}
