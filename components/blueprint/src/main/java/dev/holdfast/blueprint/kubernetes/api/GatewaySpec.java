package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Where a Gateway listens.
 *
 * @param gatewayClassName who serves it
 * @param listeners the listeners
 */
public record GatewaySpec(String gatewayClassName, List<GatewayListener> listeners) {}
