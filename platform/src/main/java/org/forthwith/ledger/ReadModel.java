package org.forthwith.ledger;

import java.util.List;

/** Tables that can be dropped and rebuilt from the ledger. Hears everything, in order, inside the transaction that recorded it. */
public interface ReadModel {

    /** The tables that hold nothing but what this model has heard, in an order in which they can be emptied. */
    List<String> tables();

    void hear(List<Recorded> recorded);
}
