package org.forthwith.allocation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.AbsenceKind;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of staff as its tables have it, within the reach of the decision in which it is asked. Two looks, however many forces. */
public final class PostgresStaffRegister implements StaffRegister {

    private static final String ASKED =
            "where (force_code = any (?::text[]) or roles && '{REGIONAL_LEAD,NATIONAL_LEAD}'::text[]) ";

    private static final String STAFF =
            "select entry_id, force_code, person, name, roles, address, joined_at, left_at from staff " + ASKED
                    + "order by person, force_code";

    private static final String ABSENCES =
            "select entry_id, sequence, from_on, until_on, kind, deputy, cancelled from absence "
                    + "where until_on >= ? and not cancelled and entry_id in (select entry_id from staff " + ASKED
                    + ") order by entry_id, sequence";

    private final JdbcTemplate jdbc;

    public PostgresStaffRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Staff> of(Collection<ForceCode> forces, Instant at) {
        String[] asked = forces.stream().map(ForceCode::value).toArray(String[]::new);
        Map<UUID, List<Absence>> absences = absences(asked, CivilCalendar.day(at));
        return jdbc.query(STAFF, (row, number) -> staff(row, absences), (Object) asked);
    }

    private Map<UUID, List<Absence>> absences(String[] asked, LocalDate day) {
        Map<UUID, List<Absence>> absences = new HashMap<>();
        jdbc.query(
                ABSENCES,
                row -> {
                    absences.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(absence(row));
                },
                day,
                asked);
        return absences;
    }

    private static Staff staff(ResultSet row, Map<UUID, List<Absence>> absences) throws SQLException {
        return new Staff(
                new ForceCode(row.getString(2)),
                row.getString(3),
                row.getString(4),
                roles(row.getArray(5)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                instant(row.getObject(8, OffsetDateTime.class)),
                absences.getOrDefault(row.getObject(1, UUID.class), List.of()));
    }

    private static List<Role> roles(Array written) throws SQLException {
        return Stream.of((String[]) written.getArray()).map(Role::valueOf).toList();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                AbsenceKind.valueOf(row.getString(5)),
                row.getString(6),
                row.getBoolean(7));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
