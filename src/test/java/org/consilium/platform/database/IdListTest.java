package org.consilium.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdListTest {

    @Test
    void sizesArePowersOfTwo() {
        assertThat(LongStream.of(1, 2, 3, 4, 5, 20, 32, 33).map(TestIds::sizeFor))
                .containsExactly(1L, 2L, 4L, 4L, 8L, 32L, 32L, 64L);
    }

    @Test
    void noIdIsLostAndNoneIsAdded() {
        List<UUID> ids = TestIds.first(5);
        assertThat(IdList.of(ids).ids()).startsWith(ids.toArray(UUID[]::new)).containsOnlyElementsOf(ids);
    }

    @Test
    void eachIdHasItsParameter() {
        assertThat(IdList.of(TestIds.first(3)).parameters()).isEqualTo("(:id0, :id1, :id2, :id3)");
    }

    @Test
    void noIdsAreNoList() {
        List<UUID> none = List.of();
        assertThatThrownBy(() -> IdList.of(none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final class TestIds {
        static List<UUID> first(long count) {
            return LongStream.range(0, count).mapToObj(i -> new UUID(0, i)).toList();
        }

        static long sizeFor(long count) {
            return IdList.of(first(count)).ids().size();
        }
    }
}
