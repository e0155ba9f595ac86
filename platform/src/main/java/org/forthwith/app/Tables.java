package org.forthwith.app;

import java.util.List;
import java.util.stream.Stream;
import org.forthwith.allocation.store.StaffModel;
import org.forthwith.allocation.store.TrainingModel;
import org.forthwith.desk.store.CaseFileModel;
import org.forthwith.desk.store.GuidanceModel;
import org.forthwith.desk.store.RestrictionModel;
import org.forthwith.ledger.Listener;
import org.forthwith.ledger.ReadModel;
import org.forthwith.linking.store.LinkingModel;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.store.ClockTimeModel;
import org.forthwith.obligation.store.DutyModel;
import org.forthwith.obligation.store.NoticeWriter;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.obligation.telling.Posting;
import org.forthwith.obligation.telling.Roads;
import org.forthwith.referral.store.ReferralModel;
import org.forthwith.risk.store.ApprovalModel;
import org.forthwith.risk.store.RuleSetModel;
import org.forthwith.risk.store.SecondMarkingModel;
import org.forthwith.risk.store.SweptCaseModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every read model over one connection: what listens to the ledger, and what is rebuilt from it. */
record Tables(JdbcTemplate jdbc, Timetable timetable, List<ReadModel> readModels) {

    Tables(JdbcTemplate jdbc, Timetable timetable) {
        this(
                jdbc,
                timetable,
                List.of(
                        new CaseFileModel(jdbc),
                        new RestrictionModel(jdbc),
                        new ReferralModel(jdbc),
                        new LinkingModel(jdbc),
                        new GuidanceModel(jdbc),
                        new TrainingModel(jdbc),
                        new StaffModel(jdbc),
                        new ApprovalModel(jdbc),
                        new SecondMarkingModel(jdbc),
                        new DutyModel(jdbc, timetable),
                        new ClockTimeModel(jdbc),
                        new RuleSetModel(jdbc),
                        new SweptCaseModel(jdbc)));
    }

    /** What hears the ledger as it grows: every read model, and whoever lays notices in the outbox, which is never made anew. */
    // [impl->req~notices-are-never-made-anew~1]
    List<Listener> listeners(Roads roads, AddressBooks books) {
        return Stream.<Listener>concat(
                        readModels.stream(), Stream.of(new NoticeWriter(new Posting(roads, timetable), books)))
                .toList();
    }
}
