<#-- What Prometheus asks. -->
# Written by Holdfast from the topology: changes here are lost.
global:
  scrape_interval: ${configuration.scrapeInterval}
  scrape_timeout: ${configuration.scrapeTimeout}
  evaluation_interval: ${configuration.scrapeInterval}
  external_labels:
    ${yaml_tree(configuration.externalLabels, 4)}
rule_files:
<#list configuration.ruleFiles as file>
  - ${file}
</#list>
alerting:
  alertmanagers:
<#if configuration.alertmanagerName??>
    - dns_sd_configs:
        - names: [${configuration.alertmanagerName}]
          type: A
          port: ${configuration.alertmanagerPort}
<#else>
    - static_configs:
        - targets: [<#list configuration.alertmanagers as address>${address}<#sep>, </#list>]
</#if>
scrape_configs:
<#list configuration.jobs as job>
  - job_name: ${job.name}
<#if job.interval??>
    scrape_interval: ${job.interval}
</#if>
    metrics_path: ${job.path}
<#if job.access??>
    scheme: https
    authorization:
      credentials_file: ${job.access.tokenFile}
    tls_config:
      insecure_skip_verify: ${job.access.skipVerify}
</#if>
<#if job.discovery??>
    kubernetes_sd_configs:
      - role: ${job.discovery.role}
<#if job.discovery.namespace??>
        namespaces:
          names: [${job.discovery.namespace}]
</#if>
<#if job.discovery.selector??>
        selectors:
          - role: ${job.discovery.role}
            label: ${job.discovery.selector}
</#if>
</#if>
<#if job.targets?has_content>
    static_configs:
<#list job.targets as group>
      - targets:
<#list group.targets as target>
          - ${target}
</#list>
<#if group.labels?has_content>
        labels:
          ${yaml_tree(group.labels, 10)}
</#if>
</#list>
</#if>
<#if job.relabelings?has_content>
    relabel_configs:
<#list job.relabelings as change>
<@relabeling change/>
</#list>
</#if>
<#if job.metricRelabelings?has_content>
    metric_relabel_configs:
<#list job.metricRelabelings as change>
<@relabeling change/>
</#list>
</#if>
</#list>
<#macro relabeling change>
      - action: ${change.action!"replace"}
<#if change.sourceLabels?has_content>
        source_labels: [<#list change.sourceLabels as label>${label}<#sep>, </#list>]
</#if>
<#if change.regex??>
        regex: ${change.regex}
</#if>
<#if change.targetLabel??>
        target_label: ${change.targetLabel}
</#if>
<#if change.replacement??>
        replacement: ${change.replacement}
</#if>
</#macro>
