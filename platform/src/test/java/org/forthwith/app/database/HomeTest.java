package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {

    @TempDir
    Path home;

    // [utest->req~a-home-that-others-can-change-is-refused~1]
    @ParameterizedTest
    @CsvSource({".,rwxrwxr-x", ".,rwxr-xrwx", "secrets,rwxrwx---", Binaries.NAME + ",rwxr-xrwx"})
    void a_place_that_others_may_write_in_is_not_trusted(String place, String permissions) throws IOException {
        var directory = home.resolve(place).normalize();
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> Home.at(home))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("chmod go-w " + directory.toRealPath());
    }

    @Test
    void a_place_that_others_may_only_read_or_pass_through_is_trusted() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(Home.at(home).path()).isEqualTo(home.toRealPath());
    }
}
