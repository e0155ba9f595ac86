package org.forthwith.hashmatch.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryKeyTest {

    @Test
    @Timeout(20)
    // [utest->req~a-list-cannot-do-harm~1]
    void keys_that_a_list_has_chosen_to_have_one_hash_code_are_told_apart_as_fast_as_others() {
        Set<EntryKey> keys = new HashSet<>();
        for (int number = 0; number < 1 << 16; number++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                key.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            keys.add(new EntryKey("list", key.toString()));
        }

        assertThat(keys).hasSize(1 << 16);
    }

    @Test
    void keys_stand_in_the_order_of_their_lists_and_then_of_their_names() {
        assertThat(Set.of(new EntryKey("b", "1"), new EntryKey("a", "2"), new EntryKey("a", "1")).stream()
                        .sorted())
                .containsExactly(new EntryKey("a", "1"), new EntryKey("a", "2"), new EntryKey("b", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k\uD800", "\uDC00k", "\uDE00\uD83D", " "})
    void a_name_that_would_not_come_back_from_the_disk_as_it_was_is_refused(String name) {
        assertThatThrownBy(() -> new EntryKey("list", name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryKey(name, "key")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new EntryKey("list", "\uD83D\uDE00").key()).hasSize(2);
    }
}
