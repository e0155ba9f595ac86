package org.forthwith.desk.clocks;

import java.util.List;
import org.forthwith.desk.part.DueDate;
import org.forthwith.desk.part.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One duty of a case with what can be done to it.
 *
 * @param about a child, a link, a device or another clock, in words; null when it is about the case
 * @param why why it is due when it is, in one sentence
 * @param rests that it rests, for what and until when; null when it does not
 * @param rested how long it has rested, which is taken off nothing; null when it has not
 * @param cause why it was late; null while nobody has said
 * @param reasons for what it may be made to rest now
 * @param explain whoever reads is to say why it was late
 * @param acknowledge whoever reads is a chief officer, and is to say that they know
 */
public record DutySheet(
        String clock,
        int openedBy,
        String name,
        @Nullable String about,
        Tag state,
        DueDate due,
        String left,
        String why,
        String told,
        @Nullable String rests,
        @Nullable String rested,
        @Nullable String cause,
        List<Choice> reasons,
        boolean explain,
        boolean acknowledge) {

    public DutySheet {
        reasons = List.copyOf(reasons);
    }

    /** One choice of a form. */
    public record Choice(String code, String words) {}

    public boolean resting() {
        return rests != null;
    }
}
