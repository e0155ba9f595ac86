package org.forthwith.app;

import java.util.List;
import org.forthwith.allocation.store.TrainingModel;
import org.forthwith.desk.store.CaseFileModel;
import org.forthwith.desk.store.GuidanceModel;
import org.forthwith.ledger.ReadModel;
import org.forthwith.linking.store.LinkingModel;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.store.DutyModel;
import org.forthwith.referral.store.ReferralModel;
import org.forthwith.risk.store.ApprovalModel;
import org.forthwith.risk.store.RuleSetModel;
import org.forthwith.risk.store.SecondMarkingModel;
import org.forthwith.risk.store.SweptCaseModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every read model over one connection: what listens to the ledger, and what is rebuilt from it. */
record Tables(List<ReadModel> readModels) {

    Tables(JdbcTemplate jdbc, Timetable timetable) {
        this(List.of(
                new CaseFileModel(jdbc),
                new ReferralModel(jdbc),
                new LinkingModel(jdbc),
                new GuidanceModel(jdbc),
                new TrainingModel(jdbc),
                new ApprovalModel(jdbc),
                new SecondMarkingModel(jdbc),
                new DutyModel(jdbc, timetable),
                new RuleSetModel(jdbc),
                new SweptCaseModel(jdbc)));
    }
}
