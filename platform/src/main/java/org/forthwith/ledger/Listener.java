package org.forthwith.ledger;

import java.util.List;

/** Hears each story as it grows, inside the transaction that recorded the growth. */
public interface Listener {

    /** What is to be written for what is new in these stories. */
    List<Change> hear(List<Story> stories);
}
