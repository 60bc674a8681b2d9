package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rendered files are one system: those below a kustomization, since each region and environment has a folder with one. */
final class SystemFolders {
    private static final String KUSTOMIZATION = "/kustomization.yaml";

    private SystemFolders() {}

    /** The files by the folder of the nearest kustomization above them; those without one by nothing. */
    static Map<String, List<SourceFile>> of(List<SourceFile> files) {
        Set<String> folders = files.stream()
                .map(file -> file.origin().name())
                .filter(name -> name.endsWith(KUSTOMIZATION))
                .map(name -> name.substring(0, name.length() - KUSTOMIZATION.length()))
                .collect(Collectors.toSet());
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> nearest(file.origin().name(), folders), LinkedHashMap::new, Collectors.toList()));
    }

    private static String nearest(String name, Set<String> folders) {
        String folder = name;
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            if (folders.contains(folder)) {
                return folder;
            }
        }
        return "";
    }
}
