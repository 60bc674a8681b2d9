package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;

/**
 * Rules that are evaluated together, one after the other.
 *
 * @param name its name, of which there is one in all files
 * @param recordings what is recorded, first
 * @param alerts who is told, after that
 */
public record RuleGroup(String name, List<Recording> recordings, List<AlertRule> alerts) {}
