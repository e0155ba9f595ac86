package org.forthwith.desk.casepage;

/**
 * A low or a lower grade that waits for a second person.
 *
 * @param asked what exactly is asked: from which grade to which
 * @param who who asked and when
 * @param until up to when it can be decided
 * @param change the digest that an approval names
 * @param own whoever reads has asked for it themselves, so it is not theirs to decide
 * @param mayDecide whoever reads may speak as the second person
 */
public record ReviewSheet(
        String asked, String who, String reason, String until, String change, boolean own, boolean mayDecide) {}
