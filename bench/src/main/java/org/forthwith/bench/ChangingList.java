package org.forthwith.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.HashStore;
import org.forthwith.hashmatch.store.Settings;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;

/**
 * A list of which everybody can say what is on it: entry n has a hash made from n alone. Those first loaded stay; others come, one after the other, and every second of them goes again. So
 * whoever searches knows what has to be found, without asking whoever changes.
 */
final class ChangingList {

    private static final int BATCH = 10_000;
    private static final int AT_ONCE = 50;

    private final HashStore store;
    private final int staying;

    /** All entries before this one have come and those that go have gone. */
    private volatile int settled;

    ChangingList(HashStore store, int staying) {
        this.store = store;
        this.staying = staying;
        this.settled = staying;
    }

    void load() throws IOException {
        List<Change> batch = new ArrayList<>();
        for (int number = 0; number < staying; number++) {
            batch.add(new Change.Put(entry(number)));
            if (batch.size() == BATCH || number == staying - 1) {
                store.apply(batch);
                batch.clear();
            }
        }
        store.settle();
    }

    private static Entry entry(int number) {
        return new Entry(key(number), "1", "A1", null, List.of(hash(number)));
    }

    private static EntryKey key(int number) {
        return new EntryKey("invented/42", Integer.toString(number));
    }

    private static Pdq hash(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return new Pdq(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    private boolean goes(int number) {
        return number >= staying && (number & 1) == 1;
    }

    /** Returns how many came. */
    long change(Duration lasts, int aSecond) throws IOException {
        long began = System.nanoTime();
        int next = staying;
        while (System.nanoTime() - began < lasts.toNanos()) {
            if (next - staying > (System.nanoTime() - began) / 1e9 * aSecond) {
                pause();
                continue;
            }
            List<Change> coming = new ArrayList<>();
            List<Change> going = new ArrayList<>();
            for (int end = next + AT_ONCE; next < end; next++) {
                coming.add(new Change.Put(entry(next)));
                if (goes(next)) {
                    going.add(new Change.Withdraw(key(next), null));
                }
            }
            store.apply(coming);
            store.apply(going);
            settled = next;
        }
        return (long) next - staying;
    }

    Watched search(Duration lasts, int aSecond) {
        SplittableRandom random = new SplittableRandom(7);
        Watched watched = new Watched();
        long began = System.nanoTime();
        while (System.nanoTime() - began < lasts.toNanos()) {
            if (watched.searches() > (System.nanoTime() - began) / 1e9 * aSecond) {
                pause();
                continue;
            }
            int number = random.nextInt(4) == 0 ? recent(random) : random.nextInt(staying);
            Upload upload = new Upload(
                    "", List.of(random.nextInt(3) == 0 ? unknown(random) : near(number, random)), Quality.BEST);
            long asked = System.nanoTime();
            Screened screened = store.screen(List.of(upload), Settings.USUAL).getFirst();
            watched.took(System.nanoTime() - asked);
            watched.check(screened, expected(upload, number));
        }
        return watched;
    }

    private int recent(SplittableRandom random) {
        int end = settled;
        return end == staying ? random.nextInt(staying) : random.nextInt(Math.max(staying, end - 200_000), end);
    }

    /** The key that has to be found; empty for none. */
    private String expected(Upload upload, int number) {
        Pdq asked = (Pdq) upload.hashes().getFirst();
        boolean known = asked.distance(hash(number)) <= Pdq.ALIKE && !goes(number);
        return known ? Integer.toString(number) : "";
    }

    private static Pdq near(int number, SplittableRandom random) {
        Pdq hash = hash(number);
        long[] words = {hash.first(), hash.second(), hash.third(), hash.fourth()};
        for (int bits = random.nextInt(Pdq.ALIKE + 1); bits > 0; bits--) {
            words[random.nextInt(4)] ^= 1L << random.nextInt(64);
        }
        return new Pdq(words[0], words[1], words[2], words[3]);
    }

    private static Pdq unknown(SplittableRandom random) {
        return new Pdq(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
