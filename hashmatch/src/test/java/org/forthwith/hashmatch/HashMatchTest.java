package org.forthwith.hashmatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.store.Settings;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Quality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashMatchTest {

    @TempDir
    private Path directory;

    private HashMatch lists;

    @BeforeEach
    void open() throws IOException {
        lists = HashMatch.open(directory, Executors.newSingleThreadExecutor(), new Random(1));
    }

    @AfterEach
    void close() throws IOException {
        lists.close();
    }

    private static InputStream file(int... numbers) {
        return new ByteArrayInputStream(IntStream.of(numbers)
                .mapToObj(HashMatchTest::md5)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String md5(int number) {
        return "%032x".formatted(number + 1);
    }

    private boolean knows(int number) {
        Upload upload = new Upload("x", List.of(Hash.read(Algorithm.MD5, md5(number))), Quality.BEST);
        return lists.screen(List.of(upload), Settings.USUAL).getFirst().matched();
    }

    @Test
    void a_list_is_loaded_and_found() throws IOException {
        Loaded loaded = lists.load(file(1, 2, 2, 3), Origin.named("mine"));

        assertThat(loaded.applied().put()).isEqualTo(3);
        assertThat(loaded.applied().unchanged()).isZero();
        assertThat(loaded.refusals().count()).isZero();
        assertThat(knows(1)).isTrue();
        assertThat(knows(4)).isFalse();
        assertThat(lists.status().entries()).isEqualTo(3);
    }

    @Test
    void what_a_whole_list_no_longer_has_is_withdrawn_and_other_lists_are_let_be() throws IOException {
        List<EntryKey> withdrawn = new ArrayList<>();
        lists.onWithdrawal((gone, standing) -> withdrawn.add(gone));
        lists.load(file(7), Origin.named("minerals"));
        lists.loadWhole(file(1, 2), new Origin("mine", "monday", null, null));

        Loaded loaded = lists.loadWhole(file(2, 3), new Origin("mine", "tuesday", null, null));

        assertThat(knows(1)).isFalse();
        assertThat(knows(2) && knows(3) && knows(7)).isTrue();
        assertThat(loaded.applied().withdrawn()).hasSize(1).isEqualTo(withdrawn);
    }

    @Test
    void where_a_line_of_a_whole_list_is_refused_nothing_is_withdrawn_and_that_is_said() throws IOException {
        lists.loadWhole(file(1, 2), Origin.named("mine"));
        byte[] spoilt = (md5(2) + "\nnothing\n").getBytes(StandardCharsets.UTF_8);

        Loaded loaded = lists.loadWhole(new ByteArrayInputStream(spoilt), Origin.named("mine"));

        assertThat(loaded.leftStanding()).isTrue();
        assertThat(knows(1)).isTrue();
    }

    @Test
    void a_whole_list_without_entries_withdraws_nothing_and_that_is_said() throws IOException {
        lists.loadWhole(file(1, 2), Origin.named("mine"));

        assertThat(lists.loadWhole(file(), Origin.named("mine")).leftStanding()).isTrue();
        assertThat(knows(1)).isTrue();
    }

    @Test
    void what_somebody_else_puts_while_a_whole_list_is_loaded_is_not_withdrawn_at_its_end() throws IOException {
        lists.loadWhole(file(1, 2), Origin.named("mine"));
        Entry meanwhile = new Entry(new EntryKey("mine", "k"), "", "", null, List.of(Hash.read(Algorithm.MD5, md5(3))));
        InputStream slow = new SequenceInputStream(file(2), new FilterInputStream(file()) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                lists.apply(List.of(new Change.Put(meanwhile)));
                return -1;
            }
        });

        Loaded loaded = lists.loadWhole(slow, Origin.named("mine"));

        assertThat(loaded.applied().withdrawn()).containsExactly(new EntryKey("mine", "md5:" + md5(1)));
        assertThat(knows(2) && knows(3)).isTrue();
        assertThat(lists.loadWhole(file(2), Origin.named("mine")).applied().withdrawn())
                .as("the next time it is not in the list")
                .hasSize(1);
    }

    private Loaded load(String list) throws IOException {
        return lists.load(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), Origin.named("mine"));
    }

    @Test
    // [utest->req~an-entry-of-several-rows-keeps-all-hashes~1]
    void rows_of_one_key_are_one_entry_with_all_their_hashes_wherever_in_the_list_they_stand() throws IOException {
        String others = IntStream.range(100, 25_000)
                .mapToObj(at -> at + ",md5," + md5(at) + "\n")
                .collect(Collectors.joining());
        String list = "id,type,value\na,md5," + md5(1) + "\na,md5," + md5(2) + "\n" + others + "a,md5," + md5(3) + "\n";

        load(list);
        load("md5,pdq\n" + md5(4) + "," + "0".repeat(64) + "\n" + md5(4) + "," + "f".repeat(64) + "\n");

        assertThat(lists.entry(new EntryKey("mine", "a")).orElseThrow().hashes())
                .extracting(Hash::hex)
                .containsExactlyInAnyOrder(md5(1), md5(2), md5(3));
        assertThat(lists.entry(new EntryKey("mine", "md5:" + md5(4)))
                        .orElseThrow()
                        .hashes())
                .hasSize(3);
    }

    @Test
    void a_list_that_is_loaded_later_or_withdraws_a_key_before_it_puts_it_again_says_all_of_it_anew()
            throws IOException {
        load("id,md5,withdrawn\na," + md5(1) + ",\na," + md5(2) + ",\na,,yes\na," + md5(3) + ",\n");
        assertThat(knows(1) || knows(2)).isFalse();
        assertThat(knows(3)).isTrue();

        assertThat(load("id,md5\na," + md5(4) + "\na," + md5(5) + "\n")
                        .applied()
                        .put())
                .isEqualTo(1);
        assertThat(load("id,md5\na," + md5(4) + "\na," + md5(5) + "\n")
                        .applied()
                        .unchanged())
                .isEqualTo(1);
        assertThat(knows(3)).isFalse();
        assertThat(knows(4) && knows(5)).isTrue();
    }

    @Test
    void more_hashes_in_rows_of_one_key_than_an_entry_has_are_refused_and_the_first_stand() throws IOException {
        String rows =
                IntStream.range(0, 66).mapToObj(at -> "a," + md5(at) + "\n").collect(Collectors.joining());

        Loaded loaded = load("id,md5\n" + rows);

        assertThat(loaded.refusals().byReason()).containsExactly(Map.entry("An entry has 1 to 64 hashes.", 2L));
        assertThat(knows(0) && knows(63)).isTrue();
        assertThat(knows(64)).isFalse();
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void what_was_withdrawn_just_before_a_crash_is_heard_when_somebody_listens_again() throws IOException {
        lists.load(file(1, 2, 3), Origin.named("måine"));
        lists.onWithdrawal((gone, standing) -> {
            throw new IOException("as if the power had gone");
        });
        EntryKey key = new EntryKey("måine", "md5:" + md5(2));
        assertThat(lists.entry(key)).isPresent();
        assertThatThrownBy(() -> lists.apply(List.of(new Change.Withdraw(key, null))))
                .isInstanceOf(IOException.class);
        lists.close();
        Files.write(directory.resolve("unheard"), new byte[] {'9', '9'}, StandardOpenOption.APPEND);

        open();
        List<EntryKey> heard = new ArrayList<>();
        lists.onWithdrawal((gone, standing) -> heard.add(gone));
        assertThat(heard).containsExactly(key);

        lists.apply(List.of(new Change.Withdraw(new EntryKey("måine", "md5:" + md5(3)), null)));
        assertThat(heard).hasSize(2);
        assertThat(directory.resolve("unheard")).isEmptyFile();
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void what_another_command_withdraws_while_nobody_listens_is_heard_later_if_somebody_ever_listened()
            throws IOException {
        lists.load(file(1, 2, 3), Origin.named("mine"));
        lists.apply(List.of(new Change.Withdraw(new EntryKey("mine", "md5:" + md5(1)), null)));
        List<EntryKey> heard = new ArrayList<>();
        lists.onWithdrawal((gone, standing) -> heard.add(gone));
        assertThat(heard).isEmpty();
        lists.close();

        open();
        lists.close();
        Files.writeString(directory.resolve("unheard"), "4:mine99:md5:torn");
        open();
        lists.apply(List.of(new Change.Withdraw(new EntryKey("mine", "md5:" + md5(2)), null)));
        lists.close();

        open();
        lists.onWithdrawal((gone, standing) -> heard.add(gone));
        assertThat(heard).containsExactly(new EntryKey("mine", "md5:" + md5(2)));
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void what_is_withdrawn_after_a_note_of_it_could_not_be_written_whole_is_heard_all_the_same() throws IOException {
        lists.load(file(1, 2), Origin.named("mine"));
        lists.onWithdrawal((gone, standing) -> {});
        lists.close();
        open();
        Files.writeString(directory.resolve("unheard"), "4:mine36:md5:as if the disk were fu");
        EntryKey key = new EntryKey("mine", "md5:" + md5(2));
        lists.apply(List.of(new Change.Withdraw(key, null)));

        List<EntryKey> heard = new ArrayList<>();
        lists.onWithdrawal((gone, standing) -> heard.add(gone));
        assertThat(heard).containsExactly(key);
    }

    // [utest->req~withdrawals-are-heard~1]
    @ParameterizedTest
    @ValueSource(
            strings = {"99999999999:mine", "4294967295:mine", "2147483647:mine", "1: 1: ", "0:0:", "-1:mine", ":::"})
    void what_was_not_written_as_a_note_of_a_withdrawal_is_cut_off_and_keeps_nobody_from_opening(String written)
            throws IOException {
        lists.load(file(1), Origin.named("mine"));
        EntryKey key = new EntryKey("mine", "md5:" + md5(1));
        lists.apply(List.of(new Change.Withdraw(key, null)));
        lists.close();
        Files.writeString(directory.resolve("unheard"), "4:mine36:md5:" + md5(1) + written);

        open();
        List<EntryKey> heard = new ArrayList<>();
        lists.onWithdrawal((gone, standing) -> heard.add(gone));
        assertThat(heard).containsExactly(key);
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void that_one_withdrawal_cannot_be_heard_keeps_nobody_from_hearing_of_the_others() throws IOException {
        lists.load(file(1, 2), Origin.named("mine"));
        List<EntryKey> heard = new ArrayList<>();
        EntryKey one = new EntryKey("mine", "md5:" + md5(1));
        EntryKey other = new EntryKey("mine", "md5:" + md5(2));
        lists.onWithdrawal((gone, standing) -> {
            if (gone.equals(one)) {
                throw new IOException("as if a file were in the way");
            }
            heard.add(gone);
        });
        List<Change> changes = List.of(new Change.Withdraw(one, null), new Change.Withdraw(other, null));

        assertThatThrownBy(() -> lists.apply(changes)).isInstanceOf(IOException.class);
        assertThat(heard).containsExactly(other);
    }

    private static Change put(EntryKey key, int... numbers) {
        List<Hash> hashes = IntStream.of(numbers)
                .mapToObj(number -> Hash.read(Algorithm.MD5, md5(number)))
                .toList();
        return new Change.Put(new Entry(key, "", "", null, hashes));
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void of_an_entry_that_is_put_anew_without_a_hash_is_heard_and_which_hashes_still_stand() throws IOException {
        EntryKey key = new EntryKey("mine", "picture");
        List<String> heard = new ArrayList<>();
        lists.onWithdrawal((changed, standing) -> heard.add(changed.key() + " " + standing.size()));
        lists.apply(List.of(put(key, 1)));
        lists.apply(List.of(put(key, 1, 2)));
        assertThat(heard).isEmpty();

        lists.apply(List.of(put(key, 2)));
        assertThat(heard).containsExactly("picture 1");
        lists.apply(List.of(new Change.Withdraw(key, null), put(key, 3, 4)));
        assertThat(heard).containsOnly("picture 1", "picture 2");
        assertThat(lists.standing(key)).hasSize(2);
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void that_one_more_begins_to_listen_takes_nothing_from_who_could_not_hear() throws IOException {
        lists.load(file(1, 2), Origin.named("mine"));
        List<EntryKey> heard = new ArrayList<>();
        AtomicBoolean broken = new AtomicBoolean(true);
        lists.onWithdrawal((gone, standing) -> {
            if (broken.getAndSet(false)) {
                throw new IOException("as if the disk were full");
            }
            heard.add(gone);
        });
        EntryKey key = new EntryKey("mine", "md5:" + md5(2));
        List<Change> change = List.of(new Change.Withdraw(key, null));
        assertThatThrownBy(() -> lists.apply(change)).isInstanceOf(IOException.class);

        lists.onWithdrawal((gone, standing) -> {});
        lists.load(file(3), Origin.named("mine"));
        assertThat(heard).containsExactly(key);
    }

    // [utest->req~withdrawals-are-heard~1]
    @Test
    void who_could_not_hear_a_withdrawal_hears_it_with_the_next_change() throws IOException {
        lists.load(file(1, 2), Origin.named("mine"));
        List<EntryKey> heard = new ArrayList<>();
        AtomicBoolean broken = new AtomicBoolean(true);
        lists.onWithdrawal((gone, standing) -> {
            if (broken.get()) {
                throw new IOException("as if the disk were full");
            }
            heard.add(gone);
        });
        EntryKey key = new EntryKey("mine", "md5:" + md5(2));
        List<Change> change = List.of(new Change.Withdraw(key, null));
        assertThatThrownBy(() -> lists.apply(change)).isInstanceOf(IOException.class);

        broken.set(false);
        lists.load(file(3), Origin.named("mine"));
        assertThat(heard).containsExactly(key);
        lists.load(file(4), Origin.named("mine"));
        assertThat(heard).containsExactly(key);
    }

    @Test
    void of_a_list_that_breaks_off_nothing_else_is_withdrawn() throws IOException {
        lists.loadWhole(file(1), new Origin("mine", "monday", null, null));
        byte[] broken =
                "<?xml version=\"1.0\"?><queryResult xmlns=\"https://hashsharing.ncmec.org/hashsharing/v2\"><images>"
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        lists.loadWhole(new ByteArrayInputStream(broken), new Origin("mine", "tuesday", null, null)))
                .isInstanceOf(UnreadableList.class);
        assertThat(knows(1)).isTrue();
    }

    @Test
    void a_long_list_is_made_into_a_segment_before_it_is_said_to_be_loaded() throws IOException {
        lists.load(file(IntStream.range(0, 25_000).toArray()), Origin.named("mine"));

        assertThat(lists.status().since()).isZero();
        assertThat(lists.status().entries()).isEqualTo(25_000);
        assertThat(knows(24_999)).isTrue();
    }
}
