<#-- The questions of the exporter that checks from outside. -->
# Written by Holdfast from the topology: changes here are lost.
modules:
<#list modules as module>
  ${module.name}:
    prober: ${module.prober}
    timeout: ${module.timeout}
<#if module.prober == "http">
    http:
      follow_redirects: false
      valid_status_codes: [<#list module.statuses as status>${status}<#sep>, </#list>]
      tls_config:
        # A check asks whether it answers, by a name that the certificate need not have.
        insecure_skip_verify: true
<#if module.body??>
      method: POST
      headers:
        Content-Type: application/json
      body: ${module.body}
</#if>
<#if module.result??>
      fail_if_body_not_matches_regexp:
        - ${module.result}
</#if>
</#if>
<#else>
  {}
</#list>
