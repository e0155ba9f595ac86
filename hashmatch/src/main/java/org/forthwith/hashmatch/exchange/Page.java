package org.forthwith.hashmatch.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.source.NcmecReader;
import org.forthwith.hashmatch.source.Origin;

/** One page as a whole: nothing of it is applied before it has been read to its end. */
final class Page implements Receiver {

    private final List<Change> changes = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private String next = "";

    private Page() {}

    static Page read(InputStream body, Origin list) throws IOException {
        Page page = new Page();
        page.next = NcmecReader.read(body, list, page).next();
        return page;
    }

    String next() {
        return next;
    }

    void tell(Receiver receiver) {
        changes.forEach(receiver::change);
        refused.forEach(receiver::refused);
    }

    @Override
    public void change(Change change) {
        changes.add(change);
    }

    @Override
    public void refused(Refused why) {
        refused.add(why);
    }
}
