package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, aarch64", "Windows 11, amd64"})
    void a_machine_that_cannot_run_the_server_is_told_which_settings_name_another(String system, String processor) {
        assertThatThrownBy(() -> new Machine(system, processor).mustRunTheServer())
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("this is " + system + " on " + processor)
                .hasMessageContainingAll(
                        "FORTHWITH_DB_URL",
                        "FORTHWITH_DB_USER",
                        "FORTHWITH_DB_PASSWORD",
                        "FORTHWITH_DB_OWNER_USER",
                        "FORTHWITH_DB_OWNER_PASSWORD");
    }

    @Test
    void linux_on_an_x86_64_processor_can() {
        assertThatCode(() -> new Machine("Linux", "amd64").mustRunTheServer()).doesNotThrowAnyException();
    }
}
