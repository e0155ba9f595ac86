package org.forthwith.ledger;

import java.util.List;
import java.util.UUID;

/**
 * Tables that can be dropped and rebuilt from the ledger: each row is a function of one story. It hears each story as it grows,
 * inside the transaction that recorded the growth, and hears whole stories when everything is rebuilt.
 */
public interface ReadModel extends Listener {

    /** The tables that hold nothing but what this model has heard. */
    List<String> tables();

    /** Takes away every row that was heard from one story, so that the story can be heard again from its beginning. */
    void forget(UUID stream);
}
