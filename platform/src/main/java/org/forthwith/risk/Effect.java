package org.forthwith.risk;

import org.forthwith.kernel.Grade;

/** What a rule does when it fires. Nothing can lower a grade, because there is no word for it here. */
// [impl->req~risk-worse-answers-never-lower~1]
public sealed interface Effect {

    /** The grade is this or stricter. */
    record AtLeast(Grade grade) implements Effect {}

    /** One whole step up, after all floors have been laid. */
    record Raise() implements Effect {}

    /** True when this would make the given grade stricter. */
    default boolean raises(Grade grade) {
        return switch (this) {
            case AtLeast floor -> grade.isBelow(floor.grade());
            case Raise step -> grade.isBelow(Grade.VERY_HIGH);
        };
    }
}
