package org.forthwith.hashmatch.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.value.Hash;

/** What a list has said, in order, for tests. */
final class Heard implements Receiver {

    final List<Change> changes = new ArrayList<>();
    final List<Refused> refused = new ArrayList<>();

    static Heard of(String list) throws IOException {
        return of(list, Origin.named("test"));
    }

    static Heard of(String list, Origin origin) throws IOException {
        return of(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), origin);
    }

    static Heard of(InputStream list, Origin origin) throws IOException {
        Heard heard = new Heard();
        Lists.read(list, origin, heard);
        return heard;
    }

    @Override
    public void change(Change change) {
        changes.add(change);
    }

    @Override
    public void refused(Refused why) {
        refused.add(why);
    }

    List<Entry> entries() {
        return changes.stream()
                .filter(Change.Put.class::isInstance)
                .map(change -> ((Change.Put) change).entry())
                .toList();
    }

    List<Hash> hashes() {
        return entries().stream().flatMap(entry -> entry.hashes().stream()).toList();
    }

    List<String> keys() {
        return changes.stream().map(change -> change.key().key()).toList();
    }

    List<String> reasons() {
        return refused.stream().map(Refused::why).toList();
    }

    List<String> places() {
        return refused.stream().map(Refused::where).toList();
    }
}
