package org.forthwith.referral.source;

import java.util.Set;
import java.util.regex.Pattern;

/** What a value may look like. */
sealed interface ValueRule permits PlainValue, ValueRule.OneOf, ValueRule.Like {

    boolean allows(String value);

    /** How a person would say what was expected. */
    String expected();

    record OneOf(Set<String> values) implements ValueRule {
        public OneOf {
            values = Set.copyOf(values);
        }

        @Override
        public boolean allows(String value) {
            return values.contains(value);
        }

        @Override
        public String expected() {
            return "one of the listed values";
        }
    }

    record Like(Pattern pattern) implements ValueRule {
        @Override
        public boolean allows(String value) {
            return pattern.matcher(value).matches();
        }

        @Override
        public String expected() {
            return "of the form " + pattern;
        }
    }
}
