package org.forthwith.flow;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.SafeguardingEvent.ShareDeferred;
import org.forthwith.event.SafeguardingEvent.ShareDrafted;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Books;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.OpenDuty;
import org.forthwith.obligation.Sweep;
import org.jspecify.annotations.Nullable;

/**
 * Watches the clocks: looks through the sheet for rungs that have been reached, and records each once, in the records of the force that owns
 * the case. Running it twice, or on two machines at once, comes to the same as running it once. Time alone can make a grade stricter (nobody
 * has established who lives there), so a case whose clock has reached a rung is graded again.
 */
public final class Watch {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    private static final int AT_ONCE = 200;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String CLOCKS = "clocks";

    private final DutySheet sheet;
    private final Books books;
    private final Sweep sweep;
    private final Regrade regrade;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final RuleSetSweep ruleSets;
    private final HolidaySweep holidays;
    private final WhoIsTold whoIsTold;

    Watch(Rooms rooms, Regrade regrade, DutySheet sheet, Books books, RuleSetSweep ruleSets, HolidaySweep holidays) {
        this.sheet = sheet;
        this.books = books;
        this.sweep = new Sweep(books.timetable());
        this.regrade = regrade;
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.ruleSets = ruleSets;
        this.holidays = holidays;
        this.whoIsTold = new WhoIsTold(rooms);
    }

    /** Records every rung reached by now and gives how many there were. Where a rule set has come into force, every open case is graded by it first; where a holiday has been announced, what it moves is moved first. */
    // [impl->req~sweep-is-harmless-to-repeat~1]
    public int sweep(Instant now) {
        prepare(now);
        return rungs(now, rung -> {});
    }

    /** What is looked at besides the rungs, and may take as long as there are open cases: a new rule set, a new holiday. */
    public void prepare(Instant now) {
        ruleSets.ifDue(now);
        holidays.ifDue(now);
    }

    /**
     * Records every rung reached by now that nobody else is recording at the same moment. Several may do so at once, here or on another machine,
     * and share the work.
     *
     * @param told hears of each once it stands
     */
    public int rungs(Instant now, Consumer<Noticed> told) {
        int reached = 0;
        for (int last = 1; last > 0; reached += last) {
            last = all(now, told);
        }
        return reached;
    }

    /** Page by page, so that however many stories cannot be read, those behind them come to their turn. */
    private int all(Instant now, Consumer<Noticed> told) {
        int reached = 0;
        for (List<OpenDuty> page = page(now, null); !page.isEmpty(); page = page(now, page.getLast())) {
            List<Noticed> rungs = some(cases(page), now);
            rungs.forEach(told);
            reached += rungs.size();
        }
        return reached;
    }

    private List<OpenDuty> page(Instant now, @Nullable OpenDuty after) {
        return decisions.look(platform, () -> sheet.dueBy(now, AT_ONCE, after));
    }

    private List<Noticed> some(Set<UUID> cases, Instant now) {
        try {
            return decisions.take(platform, () -> record(cases, now));
        } catch (RuntimeException | StackOverflowError fault) {
            return oneByOne(cases, now);
        }
    }

    /** A story that cannot be read must not stop the clocks of the others. */
    // [impl->req~one-bad-story-stops-no-other-clock~1]
    private List<Noticed> oneByOne(Set<UUID> cases, Instant now) {
        var reached = new ArrayList<Noticed>();
        for (UUID story : cases) {
            try {
                reached.addAll(decisions.take(platform, () -> record(Set.of(story), now)));
            } catch (RuntimeException | StackOverflowError fault) {
                LOG.log(
                        ERROR,
                        "the clocks of {0} could not be swept: {1}",
                        story,
                        fault.getClass().getName());
            }
        }
        return reached;
    }

    private static Set<UUID> cases(List<OpenDuty> page) {
        Set<UUID> cases = new TreeSet<>();
        page.forEach(due -> cases.add(due.duty().caseId().value()));
        return cases;
    }

    /** The sheet says which cases to look at; what is due is asked of their stories, held still while it is recorded. */
    private List<Noticed> record(Set<UUID> cases, Instant now) {
        List<Story> stories = ledger.freeStoriesToAddTo(cases);
        WhoIsTold.Rosters rosters =
                whoIsTold.at(stories.stream().map(Story::force).collect(Collectors.toSet()), now);
        List<Happening> news =
                stories.stream().flatMap(story -> rungs(story, rosters, now)).toList();
        ledger.append(news);
        return noticed(stories, news, now);
    }

    private List<Noticed> noticed(List<Story> stories, List<Happening> news, Instant now) {
        Map<UUID, List<Recorded>> told = stories.stream().collect(Collectors.toMap(Story::stream, Story::entries));
        return news.stream()
                .map(Happening::event)
                .filter(RungReached.class::isInstance)
                .map(RungReached.class::cast)
                .map(rung -> Noticed.of(rung, since(rung, told.getOrDefault(rung.stream(), List.of()), now), now))
                .toList();
    }

    /** Most are noticed at once; where one was not, the whole story is asked why. */
    private Instant since(RungReached rung, List<Recorded> story, Instant now) {
        return rung.at().isBefore(now.minus(SOON)) ? sweep.since(rung, story) : rung.at();
    }

    /** The time of a deferral is up: the referral lies ready, and whoever put it off is told. Source: scenario A08. */
    // [impl->req~a-deferral-ends-by-itself~1]
    private static Stream<ShareDrafted> drafted(RungReached rung, Story story) {
        return rung.clock().equals(Catalogue.DEFERRAL) && rung.percent() == 100
                ? story.entries().stream()
                        .filter(entry -> entry.sequence() == rung.openedBy())
                        .map(Recorded::event)
                        .filter(ShareDeferred.class::isInstance)
                        .map(ShareDeferred.class::cast)
                        .map(deferred -> new ShareDrafted(rung.caseId(), rung.at(), deferred.childId()))
                : Stream.empty();
    }

    private Stream<Happening> rungs(Story story, WhoIsTold.Rosters rosters, Instant now) {
        Case theCase = Case.of(story.entries());
        List<RungReached> reached = sweep.due(books.of(story.entries()).open(), now);
        reached.forEach(rung -> theCase.chapter().add(rosters.name(rung, theCase), platform, CLOCKS));
        reached.stream()
                .flatMap(rung -> drafted(rung, story))
                .forEach(draft -> theCase.chapter().add(draft, platform, CLOCKS));
        if (!reached.isEmpty()) {
            regrade.ifNeeded(theCase, now);
        }
        return theCase.chapter().added().stream();
    }
}
