package org.forthwith.linking;

import org.forthwith.kernel.IdentifierKind;

/** What two cases may share: a kind of identifier and its canonical form. */
public record Value(IdentifierKind kind, String canonical) {}
