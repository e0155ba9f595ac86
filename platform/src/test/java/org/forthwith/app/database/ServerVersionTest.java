package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerVersionTest {

    @Test
    void an_older_server_is_refused_with_its_version() {
        assertThatThrownBy(new ServerVersion(17)::mustDo)
                .isInstanceOf(DatabaseFault.class)
                .hasMessageEndingWith("is version 17.");
    }

    @Test
    void the_server_that_comes_along_will_do() {
        var version = ServerVersion.of(TestDatabase.freshLogins().owner());

        assertThat(version.number()).isEqualTo(18);
        assertThatCode(version::mustDo).doesNotThrowAnyException();
    }
}
