package dev.holdfast.blueprint.monitoring.openslo;

import java.util.List;

/**
 * The objectives of a service.
 *
 * @param service its name
 * @param displayName its name for people
 * @param description what it is
 * @param objectives the objectives
 */
public record SloFile(String service, String displayName, String description, List<SloDocument> objectives) {}
