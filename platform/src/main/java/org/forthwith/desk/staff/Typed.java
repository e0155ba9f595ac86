package org.forthwith.desk.staff;

import java.util.List;

/** What somebody has written into the forms of the page. It stands there again when it could not be done. */
public record Typed(
        String person,
        String name,
        List<String> roles,
        String address,
        String from,
        String until,
        String kind,
        String deputy,
        String reason) {

    public static final Typed NOTHING = new Typed("", "", List.of(), "", "", "", "", "", "");

    public Typed {
        roles = List.copyOf(roles);
    }

    static Typed post(String person, String name, List<String> roles, String address) {
        return new Typed(person, name, roles, address, "", "", "", "", "");
    }

    static Typed leaving(String person, String reason) {
        return new Typed(person, "", List.of(), "", "", "", "", "", reason);
    }

    static Typed absence(String person, String from, String until, String kind, String deputy) {
        return new Typed(person, "", List.of(), "", from, until, kind, deputy, "");
    }
}
