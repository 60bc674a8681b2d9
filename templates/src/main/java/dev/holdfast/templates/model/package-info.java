/** What templates may see of Java: records, lists, maps, strings, numbers, booleans, and nothing else. */
@NullMarked
package dev.holdfast.templates.model;

import org.jspecify.annotations.NullMarked;
