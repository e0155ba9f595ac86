package org.forthwith.kernel;

/** What sort of identifier a value is; equal values of different kinds are different identifiers. */
public enum IdentifierKind {
    PHONE,
    EMAIL,
    USERNAME,
    /** The number or name by which one platform knows an account. */
    ACCOUNT_ID,
    IP_ADDRESS,
    DEVICE,
    URL,
    FILE_HASH,
    ADDRESS,
    VEHICLE_MARK,
    /** Somebody as a report describes them: names, date of birth, postcode. Never a child of the case, and never whoever reports. */
    PERSON
}
