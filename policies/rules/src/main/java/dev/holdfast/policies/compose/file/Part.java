package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import java.util.List;

/** A service or project as far as it is written in one file; what it extends or includes is written in others. */
record Part(String words, Origin origin, Place place, List<WrittenWaiver> waivers) implements Subject {}
