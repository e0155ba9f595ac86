package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.UnreadableList;
import org.jspecify.annotations.Nullable;

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
    private final Unused unused = new Unused();
    private String next = "";
    private @Nullable Instant maxTimestamp;
    private long entries;

    private NcmecReader(Xml xml, Origin origin, Receiver receiver) {
        this.xml = xml;
        this.origin = origin;
        this.receiver = receiver;
    }

    /** {@link UnreadableList} when it is no such page, or cannot be read to its end. */
    public static NcmecPage read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        NcmecReader reader = new NcmecReader(new Xml(in), origin, receiver);
        reader.page();
        return new NcmecPage(reader.next, reader.maxTimestamp, reader.unused.counts());
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
        Instant latest = Dates.read(xml.attribute("maxTimestamp"));
        if (latest != null && (maxTimestamp == null || latest.isAfter(maxTimestamp))) {
            maxTimestamp = latest;
        }
        while (xml.child(2)) {
            switch (xml.name()) {
                case "image", "video" -> entry(false);
                case "deletedImage", "deletedVideo" -> entry(true);
                default -> {}
            }
        }
    }

    private void entry(boolean deleted) throws IOException {
        NcmecEntry entry = new NcmecEntry(xml, new Draft("entry " + ++entries, origin), unused);
        entry.read();
        entry.tell(deleted, receiver);
    }
}
