package org.forthwith.desk.frame;

import java.util.List;
import org.forthwith.access.Policy;
import org.forthwith.access.Route;
import org.forthwith.kernel.Actor;

/** The main pages, in the order of a working day. Whoever may not open a page does not see its entry. */
public final class Navigation {

    private record Entry(String path, String key) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/queue", "nav.queue"),
            new Entry("/briefing", "nav.briefing"),
            new Entry("/search", "nav.search"),
            new Entry("/links", "nav.links"),
            new Entry("/due", "nav.due"),
            new Entry("/breaches", "nav.breaches"),
            new Entry("/second-marking", "nav.second-marking"),
            new Entry("/repair", "nav.repair"),
            new Entry("/rule-sets", "nav.rule-sets"),
            new Entry("/replay", "nav.replay"),
            new Entry("/notices", "nav.notices"),
            new Entry("/staff", "nav.staff"),
            new Entry("/training", "nav.training"),
            new Entry("/reports/new", "nav.report"));

    private final Policy policy;

    public Navigation(Policy policy) {
        this.policy = policy;
    }

    List<NavItem> of(Actor actor, String path, Words words) {
        return ENTRIES.stream()
                .filter(entry -> policy.admits(actor, new Route("GET", entry.path)))
                .map(entry -> new NavItem(entry.path, words.say(entry.key), path.startsWith(entry.path)))
                .toList();
    }
}
