<#-- The rules for one part of the system. -->
# Written by Holdfast from the topology: changes here are lost.
groups:
<#list file.groups as group>
  - name: ${group.name}
    rules:
<#list group.recordings as rule>
      - record: ${rule.record}
        expr: ${block_text(rule.expr, 8)}
        labels:
          ${yaml_tree(rule.labels, 10)}
</#list>
<#list group.alerts as rule>
      - alert: ${rule.alert}
        expr: ${block_text(rule.expr, 8)}
        for: ${rule.lasting}
        labels:
          ${yaml_tree(rule.labels, 10)}
        annotations:
          ${yaml_tree(rule.annotations, 10)}
</#list>
</#list>
