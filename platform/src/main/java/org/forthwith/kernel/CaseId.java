package org.forthwith.kernel;

import java.util.UUID;

/** A case, for as long as it exists. People use its reference, K-2026-004417; programs use this. */
public record CaseId(UUID value) {}
