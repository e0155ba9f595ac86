package org.forthwith.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.allocation.store.PostgresStaffRegister;
import org.forthwith.allocation.store.PostgresTrainingRegister;
import org.forthwith.app.notice.Directory;
import org.forthwith.casefile.Cases;
import org.forthwith.desk.reading.CaseReader;
import org.forthwith.desk.store.BriefingList;
import org.forthwith.desk.store.CaseList;
import org.forthwith.desk.store.ClockFigures;
import org.forthwith.desk.store.ClockTimeList;
import org.forthwith.desk.store.GuidanceList;
import org.forthwith.desk.store.LateList;
import org.forthwith.desk.store.LinkList;
import org.forthwith.desk.store.NoticeList;
import org.forthwith.desk.store.SecondMarkingList;
import org.forthwith.flow.Flow;
import org.forthwith.flow.PostRoom;
import org.forthwith.flow.Rooms;
import org.forthwith.flow.RuleBook;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.store.Erasure;
import org.forthwith.ledger.store.EventJson;
import org.forthwith.ledger.store.PostgresDecisions;
import org.forthwith.ledger.store.PostgresLedger;
import org.forthwith.ledger.store.Rebuild;
import org.forthwith.ledger.store.SignedContext;
import org.forthwith.linking.Deconfliction;
import org.forthwith.linking.store.PostgresHolders;
import org.forthwith.linking.store.PostgresVicinity;
import org.forthwith.obligation.Sweepers;
import org.forthwith.obligation.store.DigestWriter;
import org.forthwith.obligation.store.PostgresDutySheet;
import org.forthwith.obligation.store.PostgresOutbox;
import org.forthwith.obligation.store.PostgresSweepers;
import org.forthwith.obligation.store.StoredOwnTimes;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Roads;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Reach;
import org.forthwith.reference.Routing;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.ReportsInTheMaking;
import org.forthwith.referral.store.PostgresReferrals;
import org.forthwith.referral.store.PostgresReportsInTheMaking;
import org.forthwith.risk.Grading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The house, put together over one database. Everything that the web, the command line and the tests use is reached from here.
 *
 * @param comparing sees one unchanging picture, whatever is written meanwhile
 * @param rebuild works only over the owner's connection
 * @param erasure the same
 */
public record House(
        Reference reference,
        Decisions decisions,
        Decisions comparing,
        Ledger ledger,
        Referrals referrals,
        ReportsInTheMaking reportsInTheMaking,
        CaseList cases,
        CaseReader caseReader,
        LinkList links,
        LateList late,
        GuidanceList guidance,
        Grading grading,
        RuleBook rules,
        TrainingRegister training,
        StaffRegister staff,
        SecondMarkingList secondMarkings,
        NoticeList notices,
        BriefingList briefing,
        Sweepers sweepers,
        ClockFigures figures,
        ClockTimeList clockTimes,
        Roads roads,
        Flow flow,
        Rebuild rebuild,
        Erasure erasure,
        Actor platform,
        InstantSource clock,
        IdSource ids) {

    /** A house that tells its people at the desk only. */
    public static House over(
            DataSource source, byte[] contextKey, Reference reference, InstantSource clock, InstantSource wallClock) {
        return over(source, contextKey, reference, clock, wallClock, Correspondence.NONE);
    }

    /**
     * @param everywhere what is the same for every case, before forces have given their clocks times of their own
     * @param clock the time by which cases are worked: in the demonstration it can be moved
     * @param wallClock the time by which signatures expire
     */
    public static House over(
            DataSource source,
            byte[] contextKey,
            Reference everywhere,
            InstantSource clock,
            InstantSource wallClock,
            Correspondence correspondence) {
        RandomGenerator random = new SecureRandom();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        IdSource ids = new TimeOrderedIds(clock, random);
        Actor platform = platform(everywhere.forces(), wallClock);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        SignedContext context = new SignedContext(contextKey, wallClock);
        PostgresDecisions decisions = new PostgresDecisions(transactions, jdbc, context);
        PostgresDecisions comparing = new PostgresDecisions(transactions, jdbc, context).overOnePicture();
        PostgresLedger nobodyListens = new PostgresLedger(jdbc, new EventJson(), clock, random, List.of());
        Reference reference = everywhere.with(new StoredOwnTimes(nobodyListens, decisions, platform, wallClock));
        Tables tables = new Tables(jdbc, reference.timetable());
        StaffRegister staff = new PostgresStaffRegister(jdbc);
        Directory directory = new Directory(reference.forces(), staff);
        PostgresLedger ledger = new PostgresLedger(
                jdbc, new EventJson(), clock, random, tables.listeners(correspondence.roads(), directory));
        Referrals referrals = new PostgresReferrals(jdbc);
        CaseList cases = new CaseList(jdbc);
        PostgresHolders holders = new PostgresHolders(jdbc);
        TrainingRegister training = new PostgresTrainingRegister(jdbc);
        RuleBook rules = Rules.book(reference.rules(), jdbc, ledger, decisions, platform, cases, training, wallClock);
        Grading grading = new Grading(rules.shelf());
        Rooms rooms = new Rooms(
                reference.readers(),
                reference.identifiers(),
                referrals,
                new Deconfliction(holders, new PostgresVicinity(jdbc), ids, reference.likeness()),
                grading,
                training,
                staff,
                new Cases(),
                reference.forces(),
                Routing.load(reference.forces()),
                ledger,
                decisions,
                platform,
                clock,
                ids);
        return new House(
                reference,
                decisions,
                comparing,
                ledger,
                referrals,
                new PostgresReportsInTheMaking(jdbc),
                cases,
                new CaseReader(cases, ledger, decisions, grading, reference.timetable(), clock),
                new LinkList(jdbc),
                new LateList(jdbc),
                new GuidanceList(jdbc),
                grading,
                rules,
                training,
                staff,
                new SecondMarkingList(jdbc),
                new NoticeList(jdbc),
                new BriefingList(jdbc),
                new PostgresSweepers(jdbc),
                new ClockFigures(jdbc),
                new ClockTimeList(jdbc),
                correspondence.roads(),
                new Flow(
                        rooms,
                        new PostgresDutySheet(jdbc),
                        reference.timetable(),
                        holders,
                        rules,
                        new PostRoom(new DigestWriter(jdbc), new PostgresOutbox(jdbc), directory, correspondence)),
                new Rebuild(jdbc, ledger, tables.readModels(), () -> decisions.sign(platform)),
                new Erasure(jdbc, ledger, tables.readModels()),
                platform,
                clock,
                ids);
    }

    /** Makes every read model anew. Gives the rows of each table. */
    public Map<String, Long> makeAnew() {
        return decisions.take(platform, rebuild::rebuild);
    }

    /**
     * Compares every read model with what the ledger says, and the ledger with what it promises. Gives the differing rows of each table, and how
     * often each promise is broken: 0 everywhere when all is well.
     */
    public Map<String, Long> differences() {
        return comparing.take(platform, () -> {
            Map<String, Long> all = rebuild.differences();
            all.putAll(rebuild.brokenPromises());
            return all;
        });
    }

    /** Takes the content of one entry away, for good. Gives why it is refused, or nothing when it is done. */
    public Optional<String> erase(Erasure.Order order) {
        return decisions.take(platform, () -> erasure.erase(order, clock.instant()));
    }

    /** The name under which the platform acts when no person does: it works for the national agency and reaches all forces. */
    private static Actor platform(Forces forces, InstantSource wallClock) {
        LocalDate today = LocalDate.ofInstant(wallClock.instant(), ZoneOffset.UTC);
        return new Actor(
                "forthwith",
                "Forthwith",
                Forces.NATIONAL_AGENCY,
                Set.of(Role.SYSTEM),
                new Reach(forces).everywhere(today));
    }
}
