package org.forthwith.referral.source;

import org.jspecify.annotations.Nullable;

/**
 * Holds a document against the rules of its format. A breach is a flaw; what the rules do not know is a warning, because the format grows
 * and a report that is newer than these rules must still be taken in.
 */
final class Conformance {

    private static final String INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}";

    private final Rules rules;
    private final Remarks remarks;

    private Conformance(Rules rules, Remarks remarks) {
        this.rules = rules;
        this.remarks = remarks;
    }

    // [impl->req~strict-and-tolerant~1]
    static void check(Element root, Rules rules, Remarks remarks) {
        new Conformance(rules, remarks).element(root, rules.shape(root.name));
    }

    private void element(Element element, Shape shape) {
        attributes(element, shape);
        String value = shape.value();
        if (value != null) {
            value(element, "<" + element.name + ">", element.text(), rules.value(value));
        } else if (!element.text().isBlank()) {
            flaw(
                    element,
                    "text stands in <" + element.name + ">, where "
                            + (shape.hasElements() ? "only elements belong" : "nothing belongs"));
        }
        if (shape.order() == Shape.Order.OPEN) {
            element.children().forEach(flag -> flag(element, flag));
        } else {
            parts(element, shape);
        }
    }

    private void flag(Element element, Element flag) {
        if (flag.repeated()) {
            flaw(flag, "<" + flag.name + "> stands more than once in <" + element.name + ">");
        }
        element(flag, rules.shape("flag"));
    }

    private void parts(Element element, Shape shape) {
        int[] seen = new int[shape.slots().size()];
        int reached = 0;
        for (Element child : element.children()) {
            Integer place = shape.places().get(child.name);
            if (place == null) {
                unknown(child, "element <" + child.name + "> in <" + element.name + ">");
                continue;
            }
            Slot slot = shape.slots().get(place);
            if (shape.order() == Shape.Order.FIXED && place < reached) {
                flaw(child, "<" + child.name + "> stands too late in <" + element.name + ">");
            }
            if (++seen[place] == slot.most() + 1L) {
                flaw(child, "<" + child.name + "> stands more than once in <" + element.name + ">");
            }
            reached = Math.max(reached, place);
            element(child, rules.shape(slot.shapes().getOrDefault(child.name, "text")));
        }
        missing(element, shape, seen);
    }

    private void missing(Element element, Shape shape, int[] seen) {
        for (int i = 0; i < seen.length; i++) {
            Slot slot = shape.slots().get(i);
            if (seen[i] < slot.least()) {
                flaw(element, "<" + element.name + "> lacks <" + slot.names().replace(" or ", "> or <") + ">");
            }
        }
    }

    private void attributes(Element element, Shape shape) {
        element.attributes().forEach((name, value) -> {
            String form = form(shape, name);
            if (form != null) {
                value(element, name + " of <" + element.name + ">", value, rules.value(form));
            } else if (!name.startsWith(INSTANCE)) {
                unknown(element, "attribute " + name + " of <" + element.name + ">");
            }
        });
        for (Slot slot : shape.attributes()) {
            if (slot.least() > 0 && slot.shapes().keySet().stream().noneMatch(element.attributes()::containsKey)) {
                flaw(element, "<" + element.name + "> lacks its attribute " + slot.names());
            }
        }
    }

    private static @Nullable String form(Shape shape, String attribute) {
        for (Slot slot : shape.attributes()) {
            String form = slot.shapes().get(attribute);
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private void value(Element element, String where, String value, ValueRule rule) {
        if (!rule.allows(value)) {
            flaw(element, where + " is " + Words.quoted(value) + " and should be " + rule.expected());
        }
    }

    private void flaw(Element element, String text) {
        remarks.flaw(element.line, element.column, text);
    }

    private void unknown(Element element, String what) {
        remarks.warn("line " + element.line + ": the " + Words.brief(what)
                + " is not known to these rules; it is kept in the original");
    }
}
