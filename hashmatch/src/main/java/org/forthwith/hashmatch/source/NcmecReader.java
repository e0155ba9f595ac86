package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.value.Algorithm;

/**
 * Reads a page of NCMEC's hash sharing, version 2. An entry is named by the member who shares it and by its own id: the list is the operator's name, a
 * stroke and the number of the member, and the key is the id. Images and videos have their ids in common.
 *
 * <p>MD5, SHA-1 and PDQ are used. Names of members and what members answered to each other are not read.
 */
// [impl->req~lists-are-read-as-they-come~1]
public final class NcmecReader {

    private final Xml xml;
    private final Origin origin;
    private final Receiver receiver;
    private final SortedMap<String, Long> unused = new TreeMap<>();
    private String next = "";
    private long entries;

    private NcmecReader(Xml xml, Origin origin, Receiver receiver) {
        this.xml = xml;
        this.origin = origin;
        this.receiver = receiver;
    }

    /** {@link UnreadableList} when it is no such page, or cannot be read to its end. */
    public static Reading read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        NcmecReader reader = new NcmecReader(new Xml(in), origin, receiver);
        reader.page();
        return new Reading("NCMEC", reader.unused, reader.next);
    }

    private void page() throws IOException {
        if (!xml.child(0) || !xml.name().equals("queryResult")) {
            throw new UnreadableList("The list is XML, but no answer of NCMEC's hash sharing.");
        }
        while (xml.child(1)) {
            switch (xml.name()) {
                case "images", "videos" -> entries();
                case "paging" -> paging();
                default -> {}
            }
        }
        xml.child(0);
    }

    private void paging() throws IOException {
        while (xml.child(2)) {
            if (xml.name().equals("next")) {
                next = xml.text();
            }
        }
    }

    private void entries() throws IOException {
        while (xml.child(2)) {
            switch (xml.name()) {
                case "image", "video" -> entry(false);
                case "deletedImage", "deletedVideo" -> entry(true);
                default -> {}
            }
        }
    }

    private void entry(boolean deleted) throws IOException {
        Draft draft = new Draft("entry " + ++entries, origin);
        String member = member(draft);
        if (member.isEmpty() || draft.key.isEmpty()) {
            draft.refuse(receiver, "has no member or no id, and so no name");
            return;
        }
        draft.list = origin.list() + "/" + member;
        if (deleted) {
            draft.withdraw(draft.at());
        }
        draft.tell(receiver);
    }

    /** The number of the member who shares an entry; what else it says goes into its draft. */
    private String member(Draft draft) throws IOException {
        String member = "";
        while (xml.child(3)) {
            switch (xml.name()) {
                case "member" -> member = xml.attribute("id").strip();
                case "id" -> draft.key = xml.text();
                case "timestamp" -> draft.at(xml.text());
                case "classification" -> draft.code = xml.text();
                case "fingerprints" -> fingerprints(draft);
                default -> {}
            }
        }
        return member;
    }

    private void fingerprints(Draft draft) throws IOException {
        while (xml.child(4)) {
            Optional<Algorithm> algorithm = Algorithm.named(xml.name());
            if (algorithm.isPresent()) {
                draft.hash(algorithm.get(), xml.text());
            } else {
                Reading.count(xml.name(), unused);
            }
        }
    }
}
