<#-- The tests of the alerts of one part, for promtool test rules. -->
# Written by Holdfast from the topology: changes here are lost.
rule_files:
  - ${rules}
evaluation_interval: 1m
group_eval_order:
<#list file.order as group>
  - ${group}
</#list>
tests:
<#list file.tests as test>
  - name: ${test.name}
    interval: 1m
<#if test.series?has_content>
    input_series:
<#list test.series as input>
      - series: ${input.series}
        values: ${input.values}
</#list>
<#else>
    input_series: []
</#if>
    alert_rule_test:
      - alertname: ${test.alert}
        eval_time: ${test.firing}
        exp_alerts:
<#list test.expected as alert>
          - exp_labels:
              ${yaml_tree(alert.labels, 14)}
            exp_annotations:
              ${yaml_tree(alert.annotations, 14)}
</#list>
<#if test.resolved?has_content>
      - alertname: ${test.alert}
        eval_time: ${test.resolved}
        exp_alerts: []
</#if>
</#list>
