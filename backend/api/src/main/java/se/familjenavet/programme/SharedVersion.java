package se.familjenavet.programme;

import java.util.UUID;

/** A version as another region shares it. */
record SharedVersion(UUID id, String regionCode, ProgrammeDocument document) {}
