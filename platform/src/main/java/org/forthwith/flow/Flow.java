package org.forthwith.flow;

import org.forthwith.linking.Holders;
import org.forthwith.obligation.Books;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.telling.Digests;

/** The doors of this room, made from the doors of the others. */
public final class Flow {

    private final ReferralWalk walk;
    private final Repair repair;
    private final Batches batches;
    private final CaseWork cases;
    private final GradeWork grades;
    private final RoadWork roads;
    private final ChildWork children;
    private final HouseholdWork household;
    private final NewsWork news;
    private final LinkWork links;
    private final Watch watch;
    private final LookUp lookUp;
    private final GuidanceWork guidance;
    private final RuleSetWork ruleSets;
    private final SweepReports sweeps;
    private final TrainingWork training;
    private final StaffWork staff;
    private final SecondMarks secondMarks;
    private final ClockWork clocks;
    private final BailWork bail;
    private final ExhibitWork exhibits;
    private final MorningLetters morningLetters;
    private final Dispatch dispatch;
    private final Receipts receipts;
    private final NoticeWork notices;
    private final ClockTimeWork clockTimes;
    private final NextTold nextTold;
    private final RestrictionWork restrictions;

    public Flow(Rooms rooms, DutySheet sheet, Timetable timetable, Holders holders, RuleBook book, PostRoom post) {
        Regrade regrade = new Regrade(rooms.grading(), rooms.platform());
        Neighbours neighbours = new Neighbours(rooms, regrade);
        Acting acting = new Acting(rooms, regrade);
        Books books = new Books(timetable);
        this.walk = new ReferralWalk(rooms, regrade, neighbours);
        this.batches = new Batches(rooms, walk);
        this.repair = new Repair(rooms, walk, batches);
        SearchAgain searchAgain = new SearchAgain(rooms, regrade, neighbours);
        this.cases = new CaseWork(rooms, acting, searchAgain, new Research(rooms, acting, regrade, neighbours), books);
        this.grades = new GradeWork(rooms, acting, timetable);
        this.roads = new RoadWork(acting);
        this.children = new ChildWork(rooms, acting, timetable);
        this.household = new HouseholdWork(rooms, acting);
        this.news = new NewsWork(rooms, acting);
        this.links = new LinkWork(rooms, acting);
        this.watch = new Watch(
                rooms,
                regrade,
                sheet,
                books,
                new RuleSetSweep(rooms, book, regrade),
                new HolidaySweep(rooms, sheet, timetable));
        this.lookUp = new LookUp(rooms, holders);
        this.guidance = new GuidanceWork(rooms);
        this.ruleSets = new RuleSetWork(rooms, book);
        this.sweeps = new SweepReports(rooms, book);
        this.training = new TrainingWork(rooms);
        this.staff = new StaffWork(rooms);
        this.secondMarks = new SecondMarks(rooms, acting);
        this.clocks = new ClockWork(acting, books);
        this.bail = new BailWork(acting, books);
        this.exhibits = new ExhibitWork(rooms, acting);
        Attempts attempts = new Attempts(post.correspondence().couriers(), Attempts.USUAL);
        this.morningLetters = new MorningLetters(
                new Digests(post.correspondence().roads(), post.books()),
                post.morning(),
                rooms.decisions(),
                rooms.platform(),
                rooms.clock());
        this.dispatch = new Dispatch(rooms, post.outbox(), new Whereabouts(rooms, post.books()), attempts);
        this.receipts = new Receipts(rooms, post.outbox(), attempts);
        this.notices = new NoticeWork(rooms, post.outbox());
        this.clockTimes = new ClockTimeWork(rooms, timetable);
        this.nextTold = new NextTold(rooms);
        this.restrictions = new RestrictionWork(rooms, acting, searchAgain);
    }

    public ReferralWalk walk() {
        return walk;
    }

    public Repair repair() {
        return repair;
    }

    public Batches batches() {
        return batches;
    }

    public CaseWork cases() {
        return cases;
    }

    public GradeWork grades() {
        return grades;
    }

    public RoadWork roads() {
        return roads;
    }

    public ChildWork children() {
        return children;
    }

    public HouseholdWork household() {
        return household;
    }

    public NewsWork news() {
        return news;
    }

    public LinkWork links() {
        return links;
    }

    public Watch watch() {
        return watch;
    }

    public GuidanceWork guidance() {
        return guidance;
    }

    public RuleSetWork ruleSets() {
        return ruleSets;
    }

    public SweepReports sweeps() {
        return sweeps;
    }

    public TrainingWork training() {
        return training;
    }

    public StaffWork staff() {
        return staff;
    }

    public SecondMarks secondMarks() {
        return secondMarks;
    }

    public ClockWork clocks() {
        return clocks;
    }

    public BailWork bail() {
        return bail;
    }

    public ExhibitWork exhibits() {
        return exhibits;
    }

    public NoticeWork notices() {
        return notices;
    }

    public MorningLetters morningLetters() {
        return morningLetters;
    }

    public Dispatch dispatch() {
        return dispatch;
    }

    public Receipts receipts() {
        return receipts;
    }

    public LookUp lookUp() {
        return lookUp;
    }

    public ClockTimeWork clockTimes() {
        return clockTimes;
    }

    public RestrictionWork restrictions() {
        return restrictions;
    }

    public NextTold nextTold() {
        return nextTold;
    }
}
