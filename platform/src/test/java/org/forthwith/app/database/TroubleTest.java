package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    private static final Home HOME = new Home(Path.of("/srv/forthwith"), Path.of("/srv/forthwith/postgresql"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            could not bind IPv4 address "127.0.0.1": Address already in use | PORT_TAKEN | true
            FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use | OLD_SERVER_LEAVING | true
            PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device | DISK_FULL | false
            FATAL:  could not open directory "base": Permission denied | NOT_PERMITTED | false
            FATAL:  could not map anonymous shared memory: Cannot allocate memory | NO_MEMORY | false
            initdb: could not look up effective user ID 12345: user does not exist | NAMELESS_USER | false
            FATAL:  database files are incompatible with server | OTHER | false""")
    void the_server_s_own_words_say_what_is_wrong_and_whether_to_try_again(
            String words, Trouble trouble, boolean passing) {
        assertThat(Trouble.in(words)).isEqualTo(trouble);
        assertThat(trouble.passing()).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISK_FULL | The disk is full (/srv/forthwith/data): FATAL:  the last of them
            OTHER | The database did not start (/srv/forthwith/data): FATAL:  the last of them""")
    void the_sentence_names_the_place_and_ends_with_what_the_server_said_last(Trouble trouble, String sentence) {
        var fault = trouble.fault(HOME, "LOG:  starting\nFATAL:  one\nFATAL:  the last of them\nLOG:  shut down");

        assertThat(fault).hasMessage(sentence);
    }
}
