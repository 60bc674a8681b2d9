<#-- Who is told of what. -->
# Written by Holdfast from the topology: changes here are lost.
<#if configuration.mail??>
global:
  smtp_smarthost: ${configuration.mail.server}
  smtp_from: ${configuration.mail.from}
  smtp_require_tls: true
<#if configuration.mail.user??>
  smtp_auth_username: ${configuration.mail.user}
</#if>
<#if configuration.mail.passwordFile??>
  smtp_auth_password_file: ${configuration.mail.passwordFile}
</#if>
</#if>
route:
  receiver: ${configuration.route.receiver}
<@indent by=2>
<@route configuration.route/>
</@indent>
  routes:
<#list configuration.routes as each>
    - receiver: ${each.receiver}
<@indent by=6>
<@route each/>
</@indent>
</#list>
receivers:
<#list configuration.receivers as receiver>
  - name: ${receiver.name}
<#if receiver.emails?has_content>
    email_configs:
<#list receiver.emails as email>
      - to: ${email}
        send_resolved: ${receiver.resolved}
</#list>
</#if>
<#if receiver.slackFiles?has_content>
    slack_configs:
<#list receiver.slackFiles as file>
      - api_url_file: ${file}
        send_resolved: ${receiver.resolved}
        title: <#noparse>"{{ .CommonAnnotations.summary }}"</#noparse>
        text: <#noparse>"{{ range .Alerts }}{{ .Annotations.description }} {{ .Annotations.runbook_url }}{{ \"\\n\" }}{{ end }}"</#noparse>
</#list>
</#if>
<#if receiver.webhookFiles?has_content>
    webhook_configs:
<#list receiver.webhookFiles as file>
      - url_file: ${file}
        send_resolved: ${receiver.resolved}
</#list>
</#if>
</#list>
inhibit_rules:
<#list configuration.inhibitions as rule>
  - source_matchers:
<#list rule.source as matcher>
      - ${matcher}
</#list>
    target_matchers:
<#list rule.target as matcher>
      - ${matcher}
</#list>
    equal: [<#list rule.equal as label>${label}<#sep>, </#list>]
</#list>
<#macro route of>
<#if of.matchers?has_content>
matchers:
<#list of.matchers as matcher>
  - ${matcher}
</#list>
</#if>
group_by: [<#list of.groupBy as label>${label}<#sep>, </#list>]
group_wait: ${of.groupWait}
group_interval: ${of.groupInterval}
repeat_interval: ${of.repeatInterval}
</#macro>
