package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;

/** Compares what is stored with what hearing the story entry by entry gives, and now and then with what the whole story gives. */
final class StoredDueTimes implements Invariant {

    /** One case in so many is folded anew from its beginning; at the end each one is. */
    private static final int WHOLE_STORY_ONCE_IN = 64;

    private final Function<UUID, List<Duty>> stored;
    private final Function<UUID, List<Recorded>> stories;
    private final Timetable timetable;
    private final Map<UUID, Folded> folded = new HashMap<>();
    private int looks;

    StoredDueTimes(Function<UUID, List<Duty>> stored, Function<UUID, List<Recorded>> stories, Timetable timetable) {
        this.stored = stored;
        this.stories = stories;
        this.timetable = timetable;
    }

    @Override
    public String name() {
        return "stored-due-times (4)";
    }

    @Override
    public String says() {
        return "Each stored due time is what the story, the catalogue and the calendar give.";
    }

    @Override
    public Optional<String> after(Docket docket, Instant now) {
        return difference(docket, docket.duties())
                .or(() -> ++looks % WHOLE_STORY_ONCE_IN == 0 ? whole(docket) : Optional.empty());
    }

    /** Folds the whole story of a case anew, unless nothing has been added to it since that was done last. */
    Optional<String> whole(Docket docket) {
        List<Recorded> story = stories.apply(docket.id());
        Folded before = folded.get(docket.id());
        if (before == null || !before.isOf(story)) {
            before = Folded.anew(story, timetable);
            folded.put(docket.id(), before);
        }
        return difference(docket, before.open);
    }

    /** @param position of the last entry; no other entry ever has it */
    private record Folded(int entries, long position, List<Duty> open) {

        static Folded anew(List<Recorded> story, Timetable timetable) {
            return new Folded(
                    story.size(),
                    story.getLast().position(),
                    Duties.of(story, timetable).open());
        }

        boolean isOf(List<Recorded> story) {
            return entries == story.size() && position == story.getLast().position();
        }
    }

    private Optional<String> difference(Docket docket, List<Duty> ought) {
        List<Duty> is = stored.apply(docket.id());
        return is.equals(ought)
                ? Optional.empty()
                : Optional.of(
                        docket.reference() + ": stored " + onlyIn(is, ought) + ", by its story " + onlyIn(ought, is));
    }

    private static String onlyIn(List<Duty> here, List<Duty> there) {
        return here.stream()
                .filter(duty -> !there.contains(duty))
                .map(duty -> duty.clock() + " due " + duty.dueAt() + " at " + duty.rung() + " %")
                .findFirst()
                .orElse("nothing besides");
    }
}
