package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.FreshHouse;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.store.Erasure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The version of a case is what somebody had read of it, whatever was taken out of the story since. */
class VersionTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final ForceCode DEVON = new ForceCode("50");
    private static final Actor INVESTIGATOR =
            new Actor("o.1", "DC One", DEVON, Set.of(Role.INVESTIGATOR), Set.of(DEVON));

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [itest->req~a-version-survives-an-erasure~1]
    @Test
    void a_lawful_erasure_leaves_the_version_of_a_case_as_it_was() {
        var taken = FRESH.hand("DESK-V", "07700 900501", "E07000041");
        int read = version(taken.reference());
        Recorded second = FRESH.house()
                .decisions()
                .look(
                        INVESTIGATOR,
                        () -> FRESH.house().ledger().story(taken.caseId().value()))
                .get(1);

        assertThat(FRESH.ownersHouse()
                        .erase(new Erasure.Order(second.position(), "dba.7", "Court order 12", "section 47")))
                .isEmpty();

        assertThat(version(taken.reference())).isEqualTo(read);
        var reply = FRESH.house().flow().cases().take(taken.caseId(), INVESTIGATOR, Optional.of(read));
        assertThat(reply).isEqualTo(new Reply.Done(version(taken.reference())));
        assertThat(version(taken.reference())).isGreaterThan(read);
        assertThat(List.of(FRESH.house().flow().cases().take(taken.caseId(), INVESTIGATOR, Optional.of(read))))
                .hasExactlyElementsOfTypes(Reply.Stale.class);
    }

    private static int version(String reference) {
        return FRESH.house()
                .caseReader()
                .read(reference, INVESTIGATOR)
                .orElseThrow()
                .version();
    }
}
