package org.forthwith.referral.source;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;

/** The values that need no list: numbers, times, yes and no, as XML Schema writes them. */
enum PlainValue implements ValueRule {
    TEXT("text"),
    TOKEN("text"),
    BOOLEAN("true or false"),
    FLAG("an empty flag or true"),
    WHOLE("a whole number"),
    LONG("a whole number"),
    DECIMAL("a decimal number"),
    DATE("a date such as 2026-03-02"),
    DATE_TIME("a date and time such as 2026-03-02T09:30:00Z");

    static final Map<String, ValueRule> BY_NAME = Map.of(
            "text", TEXT,
            "token", TOKEN,
            "boolean", BOOLEAN,
            "flag", FLAG,
            "whole", WHOLE,
            "long", LONG,
            "decimal", DECIMAL,
            "date", DATE,
            "dateTime", DATE_TIME);

    private static final Pattern YES_OR_NO = Pattern.compile("true|false|1|0");
    private static final Pattern PRESENT = Pattern.compile("|true|1");
    private static final Pattern FRACTION =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?|-?INF|NaN");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,30}");

    private final String expected;

    PlainValue(String expected) {
        this.expected = expected;
    }

    @Override
    public boolean allows(String written) {
        String value = written.strip();
        return switch (this) {
            case TEXT, TOKEN -> true;
            case BOOLEAN -> YES_OR_NO.matcher(value).matches();
            case FLAG -> PRESENT.matcher(value).matches();
            case WHOLE -> fits(value, 31);
            case LONG -> fits(value, 63);
            case DECIMAL -> FRACTION.matcher(value).matches();
            case DATE -> XmlTime.isDate(value);
            case DATE_TIME -> XmlTime.isDateTime(value);
        };
    }

    @Override
    public String expected() {
        return expected;
    }

    private static boolean fits(String value, int bits) {
        return INTEGER.matcher(value).matches() && new BigInteger(value).bitLength() <= bits;
    }
}
