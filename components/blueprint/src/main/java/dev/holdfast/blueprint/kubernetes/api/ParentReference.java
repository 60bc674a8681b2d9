package dev.holdfast.blueprint.kubernetes.api;

/**
 * A listener of a Gateway.
 *
 * @param name the Gateway
 * @param sectionName its listener
 */
public record ParentReference(String name, String sectionName) {}
