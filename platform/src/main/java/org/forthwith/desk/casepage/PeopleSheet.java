package org.forthwith.desk.casepage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the case is about, as far as it is known.
 *
 * @param resolution who is thought to be behind the identifiers; nothing while nobody has said
 * @param events the identifiers with a time, on which such a finding can rest
 * @param deferrals for what telling the authority about a child may be put off
 */
public record PeopleSheet(
        @Nullable Resolution resolution,
        List<Event> events,
        List<Child> children,
        List<Checked> checks,
        List<Why> deferrals) {

    public PeopleSheet {
        events = List.copyOf(events);
        children = List.copyOf(children);
        checks = List.copyOf(checks);
        deferrals = List.copyOf(deferrals);
    }

    /**
     * @param said by whom and when
     * @param agreedOn to whom or what every event points; nothing in older findings
     * @param flags what is wrong with what it rests on
     */
    public record Resolution(
            String source,
            @Nullable String agreedOn,
            boolean corroborated,
            String said,
            List<String> flags,
            List<Event> events) {
        public Resolution {
            flags = List.copyOf(flags);
            events = List.copyOf(events);
        }
    }

    /**
     * An identifier in use at a time: what the source wrote beside what it was read as, always.
     *
     * @param place among all identifiers of the case, from 0
     * @param resolvable whether a provider can say who was behind it: an IP address with a time
     * @param flag why the time is doubtful; nothing when it is not
     */
    public record Event(
            int place,
            boolean resolvable,
            String kind,
            String written,
            @Nullable String canonical,
            String timeWritten,
            @Nullable String timeRead,
            @Nullable String flag) {}

    /**
     * @param shared the authority has been told
     * @param protection how the child stands with police protection
     */
    public record Child(String id, String words, boolean shared, boolean parentInformed, Protected protection) {}

    /**
     * How a child stands with police protection.
     *
     * @param act what can be said about it now: that it has begun, or that it has ended
     * @param title the key of that in words
     * @param lapsed when it ended by law, while nobody has said when the child left it; nothing otherwise
     */
    public record Protected(
            String act, String title, @Nullable String lapsed) {}

    /** A reason, by its code and in words. */
    public record Why(String code, String words) {}

    /** A source that research asks, and what came of it; nothing while it has not been asked. */
    public record Checked(
            String name,
            String words,
            boolean mandatory,
            @Nullable String result) {}
}
