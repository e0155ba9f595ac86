package org.forthwith.allocation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.allocation.Award;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of training as its table has it, within the reach of the decision in which it is asked. */
public final class PostgresTrainingRegister implements TrainingRegister {

    private static final String COLUMNS =
            "select sequence, person, skill, awarded_on, expires_on, evidence, recorded_by, withdrawn_at, withdrawn_because ";

    private static final String READ = COLUMNS + "from training ";

    private static final String CURRENT =
            COLUMNS + ", force_code from training where force_code = any (?::text[]) and expires_on >= ?";

    private static final String LONGEST = COLUMNS + """
            from (
                select distinct on (force_code, person, skill) * from training where withdrawn_at is null
                order by force_code, person, skill, expires_on desc, sequence desc) longest
            order by expires_on, person, skill limit ?""";

    private final JdbcTemplate jdbc;

    public PostgresTrainingRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean had(String person, Skill skill, Instant at) {
        return jdbc
                .query(READ + "where person = ? and skill = ?", PostgresTrainingRegister::award, person, skill.name())
                .stream()
                .anyMatch(award -> award.counted(at));
    }

    @Override
    public List<Award> of(String person) {
        return jdbc.query(READ + "where person = ? order by sequence desc", PostgresTrainingRegister::award, person);
    }

    @Override
    public List<Award> all(int most) {
        return jdbc.query(LONGEST, PostgresTrainingRegister::award, most);
    }

    @Override
    public Map<ForceCode, Map<String, Set<Skill>>> current(Collection<ForceCode> forces, Instant at) {
        Map<ForceCode, Map<String, Set<Skill>>> current = new HashMap<>();
        jdbc.query(
                CURRENT,
                row -> {
                    Award award = award(row, 0);
                    if (award.counted(at)) {
                        current.computeIfAbsent(new ForceCode(row.getString(10)), any -> new HashMap<>())
                                .computeIfAbsent(award.person(), any -> EnumSet.noneOf(Skill.class))
                                .add(award.skill());
                    }
                },
                forces.stream().map(ForceCode::value).toArray(String[]::new),
                Award.day(at));
        return current;
    }

    private static Award award(ResultSet row, int number) throws SQLException {
        return new Award(
                row.getInt(1),
                row.getString(2),
                Skill.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                instant(row.getObject(8, OffsetDateTime.class)),
                row.getString(9));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
