package org.forthwith.reference;

import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/**
 * A police force, or a national agency that owns cases as a force does.
 *
 * @param also other numbers by which records know it
 * @param slug its name in a link, as data.police.uk has it
 * @param policeArea the ONS code of its police force area; null for one that has none
 * @param unit the team that takes online child protection reports
 * @param desk whom another force rings about a reference
 * @param calendar whose bank holidays it keeps
 * @param region where it stands in the national structure
 */
public record Force(
        ForceCode number,
        List<ForceCode> also,
        String slug,
        String name,
        @Nullable String policeArea,
        String unit,
        String desk,
        Jurisdiction calendar,
        Region region) {

    public Force {
        also = List.copyOf(also);
    }

    /** The forces that one regional unit serves; an agency outside the regions stands in one of its own kind. */
    public record Region(String code, String name) {}
}
