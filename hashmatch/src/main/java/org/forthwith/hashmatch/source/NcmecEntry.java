package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.util.Optional;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.value.Algorithm;

/** One entry of a page, or one that has been deleted. */
final class NcmecEntry {

    private final Xml xml;
    private final Draft draft;
    private final Unused unused;
    private final String base;
    private String member = "";

    NcmecEntry(Xml xml, Draft draft, Unused unused) {
        this.xml = xml;
        this.draft = draft;
        this.unused = unused;
        this.base = draft.list;
    }

    void read() throws IOException {
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "member" -> member = xml.attribute("id").strip();
                case "id" -> draft.key = xml.text();
                case "timestamp" -> draft.at(xml.text());
                case "classification" -> draft.code = xml.text();
                case "fingerprints" -> fingerprints(own + 1);
                default -> {}
            }
        }
    }

    private void fingerprints(int own) throws IOException {
        while (xml.child(own)) {
            Optional<Algorithm> algorithm = Algorithm.named(xml.name());
            if (algorithm.isPresent()) {
                draft.hash(algorithm.get(), xml.text());
            } else {
                unused.count(xml.name());
            }
        }
    }

    void tell(boolean deleted, Receiver receiver) {
        if (member.isEmpty() || draft.key.isEmpty()) {
            draft.refuse(receiver, "has no member or no id, and so no name");
            return;
        }
        draft.list = base + "/" + member;
        if (deleted) {
            draft.withdraw(draft.at());
        }
        draft.tell(receiver);
    }
}
