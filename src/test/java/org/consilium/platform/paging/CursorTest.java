package org.consilium.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void givesBackTheKeysItWasMadeOf() {
        Instant at = Instant.parse("2026-11-21T09:30:00.123456Z");
        UUID id = new UUID(1, 2);
        Cursor read = Objects.requireNonNull(
                Cursor.decode(Cursor.of(true, at, id, 42, "ä b").encode(), 5));
        assertThat(read.text(0)).isEqualTo("true");
        assertThat(read.instant(1)).isEqualTo(at);
        assertThat(read.uuid(2)).isEqualTo(id);
        assertThat(read.number(3)).isEqualTo(42);
        assertThat(read.text(4)).isEqualTo("ä b");
    }

    @Test
    void noCursorIsTheStart() {
        assertThat(Cursor.decode(null, 2)).isNull();
        assertThat(Cursor.decode("", 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "%%%", "YQ", "😀", "YQpiCmM"})
    void whatNoListGaveOutIsAProblemOfTheClient(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2)).isInstanceOf(Problem.class);
    }

    @Test
    void aKeyOfAnotherKindIsAProblemOfTheClient() {
        Cursor read = Objects.requireNonNull(Cursor.decode(Cursor.of("x").encode(), 1));
        assertThatThrownBy(() -> read.instant(0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> read.uuid(0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> read.number(0)).isInstanceOf(Problem.class);
    }
}
