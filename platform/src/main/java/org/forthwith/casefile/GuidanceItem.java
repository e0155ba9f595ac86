package org.forthwith.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.GuidanceEvent;
import org.forthwith.event.GuidanceEvent.GuidanceApproved;
import org.forthwith.event.GuidanceEvent.GuidanceDrafted;
import org.forthwith.event.GuidanceEvent.GuidancePublished;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * An item of guidance as its story has it.
 *
 * @param approvedBy the specialist who approved it; null while nobody has
 * @param publishedAt null while it is not shown to anybody
 */
public record GuidanceItem(
        UUID id,
        Guidance guidance,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt) {

    /** The story must be that of an item of guidance: it begins with a draft. */
    public static GuidanceItem of(List<Recorded> story) {
        if (!(story.getFirst().event() instanceof GuidanceDrafted draft)) {
            throw new IllegalArgumentException("the story of guidance begins with a draft");
        }
        Guidance guidance =
                new Guidance(draft.title(), draft.text(), story.getFirst().actor());
        GuidanceItem item = new GuidanceItem(draft.guidanceId(), guidance, null, null);
        for (Recorded entry : story) {
            item = entry.event() instanceof GuidanceEvent event ? item.after(event, entry.actor()) : item;
        }
        return item;
    }

    private GuidanceItem after(GuidanceEvent event, String actor) {
        return switch (event) {
            case GuidanceDrafted drafted -> this;
            case GuidanceApproved approved -> new GuidanceItem(id, guidance, actor, publishedAt);
            case GuidancePublished published -> new GuidanceItem(id, guidance, approvedBy, published.at());
        };
    }
}
