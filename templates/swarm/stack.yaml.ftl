<#import "../compose/container.yaml.ftl" as container>
# Written by Holdfast from the topology: changes here are lost. What has to be there before stands in prepare.example.
services:
<#list services as entry>
<#assign service = entry.service deployment = service.deployment>
  ${service.name}:
<@container.program program=service.program environment=entry.environment/>
<#if service.program.variableFiles?has_content>
    env_file:
<#list service.program.variableFiles as file>
      - ${file}
</#list>
</#if>
<#if service.healthcheck??>
<@container.healthcheck service.healthcheck/>
</#if>
<#if service.stopGracePeriod??>
    stop_grace_period: ${service.stopGracePeriod}
</#if>
<@container.isolation service.isolation/>
<@container.openFiles service.isolation/>
    deploy:
      mode: ${deployment.mode}
      replicas: ${deployment.replicas}
<#if deployment.endpointMode??>
      endpoint_mode: ${deployment.endpointMode}
</#if>
      restart_policy:
        condition: ${deployment.restart.condition}
        delay: ${deployment.restart.delay}
<#if deployment.update??>
      update_config:
<@rollout deployment.update/>
</#if>
<#if deployment.rollback??>
      rollback_config:
<@rollout deployment.rollback/>
</#if>
<#if deployment.constraints?has_content || deployment.spread?has_content || deployment.perNode??>
      placement:
<#if deployment.constraints?has_content>
        constraints:
<#list deployment.constraints as constraint>
          - ${constraint}
</#list>
</#if>
<#if deployment.spread?has_content>
        preferences:
<#list deployment.spread as label>
          - spread: ${label}
</#list>
</#if>
<#if deployment.perNode??>
        max_replicas_per_node: ${deployment.perNode}
</#if>
</#if>
<@container.resources service.isolation/>
<#if service.isolation.gpus??>
          generic_resources:
            - discrete_resource_spec:
                kind: ${service.isolation.gpus.resource}
                value: ${service.isolation.gpus.count}
</#if>
      labels:
<#list service.labels as name, value>
        ${name}: ${value}
</#list>
<@container.logging/>
    networks:
<#list service.networks as membership>
<#if membership.aliases?has_content>
      ${membership.network}:
        aliases:
<#list membership.aliases as alias>
          - ${alias}
</#list>
<#else>
      ${membership.network}: {}
</#if>
</#list>
<#if service.ports?has_content>
    ports:
<#list service.ports as port>
      - target: ${port.port}
        published: ${port.port}
        protocol: ${port.protocol}
        mode: host
</#list>
</#if>
<@container.mounts service.mounts/>
<#if service.secrets?has_content>
    secrets:
<#list service.secrets as secret>
      - source: ${secret.key}
        target: ${secret.target}
        uid: ${secret.user}
        gid: ${secret.group}
        mode: ${secret.mode}
</#list>
</#if>
    labels:
<#list service.labels as name, value>
      ${name}: ${value}
</#list>
<#sep>

</#sep>
</#list>

networks:
<#list stack.networks as network>
  ${network.name}:
    driver: overlay
    internal: ${network.internal}
    attachable: false
</#list>
<#if stack.volumes?has_content>

volumes:
<#list stack.volumes as volume>
  ${volume}: {}
</#list>
</#if>
<#if configs?has_content>

configs:
<#list configs as config>
  ${config.key}:
    name: ${config.name}
    file: ${config.file}
</#list>
</#if>
<#if stack.secrets?has_content>

secrets:
<#list stack.secrets as secret>
  ${secret.key}:
    name: ${secret.name}
    external: true
</#list>
</#if>
<#macro rollout rollout>
        parallelism: ${rollout.parallelism}
<#if rollout.delay??>
        delay: ${rollout.delay}
</#if>
        failure_action: ${rollout.failureAction}
<#if rollout.monitor??>
        monitor: ${rollout.monitor}
</#if>
        order: ${rollout.order}
</#macro>
