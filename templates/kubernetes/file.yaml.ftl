<#-- One file: the objects of one component, each printed by the template of its kind. -->
<#import "common.yaml.ftl" as common>
<#import "pod.yaml.ftl" as pod>
<#import "scaling.yaml.ftl" as scaling>
<#import "scheduling.yaml.ftl" as scheduling>
# Written by Holdfast from the topology: changes here are lost.
# holds: ${component.title}
# system: ${system}
# environment: ${environment}
# region: ${region}
<#list component.notes as note>
# note: ${note}
</#list>
<#list component.objects as object>
---
<#include object.kind?lower_case + ".yaml.ftl">
</#list>
