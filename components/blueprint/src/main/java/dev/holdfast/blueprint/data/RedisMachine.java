package dev.holdfast.blueprint.data;

/**
 * An instance of Redis on a machine without containers.
 *
 * @param name what it is called in the files
 * @param configuration all that it reads
 */
public record RedisMachine(String name, RedisConfiguration configuration) {}
