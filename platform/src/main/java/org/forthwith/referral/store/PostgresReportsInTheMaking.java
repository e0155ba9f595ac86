package org.forthwith.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.referral.Digests;
import org.forthwith.referral.OfferedFile;
import org.forthwith.referral.Original;
import org.forthwith.referral.ReportInTheMaking;
import org.forthwith.referral.ReportInTheMaking.Stage;
import org.forthwith.referral.ReportsInTheMaking;
import org.springframework.jdbc.core.JdbcTemplate;

/** Unfinished reports in PostgreSQL. */
public final class PostgresReportsInTheMaking implements ReportsInTheMaking {

    private final JdbcTemplate jdbc;

    public PostgresReportsInTheMaking(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long open(Actor sender, Original report, Instant now) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                insert into report_in_the_making (report_number, force_code, sender, stage, original, opened_at, ends_at)
                values (nextval('report_number'), ?, ?, 'OPEN', ?, ?, ?) returning report_number""",
                Long.class,
                sender.force().value(),
                sender.id(),
                report.bytes(),
                utc(now),
                utc(ReportInTheMaking.end(now, now))));
    }

    // [impl->req~own-reports-only~1]
    @Override
    public Optional<ReportInTheMaking> find(long number, Actor sender) {
        return jdbc.query("""
                        select report_number, stage, original, opened_at, ends_at
                        from report_in_the_making where report_number = ? and sender = ? for update""", PostgresReportsInTheMaking::report, number, sender.id()).stream()
                .findFirst();
    }

    @Override
    public void offer(ReportInTheMaking report, OfferedFile file, Actor sender, Instant now) {
        jdbc.update(
                """
                insert into offered_file (file_token, report_number, force_code, ordinal, length, name_length, md5, sha1, sha256, offered_at)
                select ?, ?, ?, count(*) + 1, ?, ?, ?, ?, ?, ? from offered_file where report_number = ?""",
                file.token(),
                report.number(),
                sender.force().value(),
                file.digests().length(),
                file.nameLength(),
                file.digests().md5(),
                file.digests().sha1(),
                file.digests().sha256(),
                utc(now),
                report.number());
        changed(report, now);
    }

    @Override
    public void describe(ReportInTheMaking report, Description description, Actor sender, Instant now) {
        jdbc.update(
                """
                insert into file_description (report_number, digest, force_code, file_token, original, given_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                report.number(),
                description.original().digest(),
                sender.force().value(),
                description.fileToken(),
                description.original().bytes(),
                utc(now));
        changed(report, now);
    }

    @Override
    public List<OfferedFile> files(long number) {
        return jdbc.query("""
                select file_token, name_length, length, md5, sha1, sha256
                from offered_file where report_number = ? order by ordinal""", PostgresReportsInTheMaking::file, number);
    }

    @Override
    public List<Description> descriptions(long number) {
        return jdbc.query(
                "select file_token, original from file_description where report_number = ? order by given_at, digest",
                (row, index) -> new Description(row.getString(1), new Original(row.getBytes(2))),
                number);
    }

    @Override
    public Said said(long number) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*), coalesce(sum(octet_length(original)), 0) from file_description where report_number = ?",
                (row, index) -> new Said(row.getInt(1), row.getLong(2)),
                number));
    }

    @Override
    public void move(ReportInTheMaking report, Stage stage) {
        boolean closed = stage == Stage.FINISHED || stage == Stage.RETRACTED;
        jdbc.update(
                "update report_in_the_making set stage = ?, original = case when ? then null else original end where report_number = ?",
                stage.name(),
                closed,
                report.number());
        if (closed) {
            jdbc.update("delete from file_description where report_number = ?", report.number());
        }
    }

    @Override
    public void clear(Instant now) {
        jdbc.update("delete from report_in_the_making where stage = 'OPEN' and ends_at <= ?", utc(now));
    }

    @Override
    public List<Unfinished> unfinished() {
        return jdbc.query(
                "select report_number, sender, force_code from report_in_the_making where stage = 'FINISHING' order by report_number",
                (row, index) -> new Unfinished(row.getLong(1), sender(row.getString(2), row.getString(3))));
    }

    private static Actor sender(String name, String force) {
        ForceCode code = new ForceCode(force);
        return new Actor(name, name, code, Set.of(Role.SENDER), Set.of(code));
    }

    private void changed(ReportInTheMaking report, Instant now) {
        jdbc.update(
                "update report_in_the_making set ends_at = ? where report_number = ?",
                utc(ReportInTheMaking.end(report.openedAt(), now)),
                report.number());
    }

    private static ReportInTheMaking report(ResultSet row, int index) throws SQLException {
        byte[] original = row.getBytes(3);
        return new ReportInTheMaking(
                row.getLong(1),
                Stage.valueOf(row.getString(2)),
                original == null ? null : new Original(original),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static OfferedFile file(ResultSet row, int index) throws SQLException {
        return new OfferedFile(
                row.getString(1),
                row.getInt(2),
                new Digests(row.getLong(3), row.getString(4), row.getString(5), row.getString(6)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
