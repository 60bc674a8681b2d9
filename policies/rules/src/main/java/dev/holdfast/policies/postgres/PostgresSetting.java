package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;

/**
 * A setting of a server.
 *
 * @param name in small letters: {@code max_wal_senders}
 * @param value without quotes
 * @param at what a rule finds something at
 * @param place where it stands
 * @param field how it is called there: {@code spec.postgresql.parameters.max_wal_senders}
 */
public record PostgresSetting(String name, String value, Subject at, Place place, String field) {}
