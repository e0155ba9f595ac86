package org.forthwith.app.simulate.memory;

import java.util.List;
import java.util.UUID;
import org.forthwith.ledger.Recorded;

/** A list that grows with the record. What it holds is a function of the stories, each taken by itself. */
public interface Ear {

    /** Hears the next entry of a story. */
    void hear(Recorded entry);

    /** Hears a whole story of which nothing has been heard. */
    default void hear(List<Recorded> story) {
        story.forEach(this::hear);
    }

    /** Takes away everything that was heard from one story, so that the story can be heard again. */
    void forget(UUID stream);
}
