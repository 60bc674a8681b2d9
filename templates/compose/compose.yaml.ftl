<#import "container.yaml.ftl" as container>
# Written by Holdfast from the topology: changes here are lost. Set what env.example lists, then: docker compose up --wait
name: ${project.name}

services:
<#list services as entry>
<#assign service = entry.service program = service.program lifecycle = service.lifecycle isolation = service.isolation attachment = service.attachment mounts = service.mounts>
  ${service.name}:
<@container.program program=program environment=entry.environment/>
<#if program.variableFiles?has_content>
    env_file:
<#list program.variableFiles as file>
      - path: ${file}
        format: raw
</#list>
</#if>
<#if lifecycle.profiles?has_content>
    profiles:
<#list lifecycle.profiles as profile>
      - ${profile}
</#list>
</#if>
<#if lifecycle.dependsOn?has_content>
    depends_on:
<#list lifecycle.dependsOn as name, condition>
      ${name}:
        condition: ${condition}
</#list>
</#if>
<#if lifecycle.healthcheck??>
<@container.healthcheck lifecycle.healthcheck/>
</#if>
    restart: ${lifecycle.restart}
<#if lifecycle.stopGracePeriod??>
    stop_grace_period: ${lifecycle.stopGracePeriod}
</#if>
<#if lifecycle.preStop?has_content>
    pre_stop:
      - command:
<#list lifecycle.preStop as word>
          - ${word}
</#list>
</#if>
<@container.isolation isolation/>
    security_opt:
      - no-new-privileges:true
<@container.openFiles isolation/>
<#if isolation.sharedMemory??>
    shm_size: ${isolation.sharedMemory}
</#if>
    deploy:
<#if lifecycle.replicas??>
      replicas: ${lifecycle.replicas}
</#if>
<@container.resources isolation/>
<#-- Whoever has graphics processors has a reservation, which is the last part above. -->
<#if isolation.gpus??>
          devices:
            - driver: ${isolation.gpus.driver}
              count: ${isolation.gpus.count}
              capabilities: [gpu]
</#if>
<@container.logging/>
<#if attachment.mode??>
    network_mode: ${attachment.mode}
<#else>
    networks:
<#list attachment.networks as membership>
<#if !membership.aliases?has_content && !membership.address??>
      ${membership.network}: {}
<#else>
      ${membership.network}:
</#if>
<#if membership.aliases?has_content>
        aliases:
<#list membership.aliases as alias>
          - ${alias}
</#list>
</#if>
<#if membership.address??>
        ipv4_address: ${membership.address}
</#if>
</#list>
</#if>
<#if attachment.ports?has_content>
    ports:
<#list attachment.ports as port>
      - target: ${port.port}
        published: ${port.published}
        protocol: ${port.protocol}
</#list>
</#if>
<@container.mounts mounts/>
<#if mounts.secrets?has_content>
    secrets:
<#list mounts.secrets as secret>
      - source: ${secret.file.name}
        target: ${secret.target}
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
<#list project.networks as network>
  ${network.name}:
    internal: ${network.internal}
    enable_ipv6: ${network.ipv6}
<#if network.pools?has_content>
    ipam:
      config:
<#list network.pools as pool>
        - subnet: ${pool.subnet}
          ip_range: ${pool.range}
</#list>
</#if>
</#list>
<#if project.volumes?has_content>

volumes:
<#list project.volumes as volume>
  ${volume}: {}
</#list>
</#if>
<#if configs?has_content>

configs:
<#list configs as config>
  ${config.name}:
    file: ${config.file}
</#list>
</#if>
<#if project.secrets?has_content>

secrets:
<#list project.secrets as secret>
  ${secret.name}:
    file: ${secret.path}
</#list>
</#if>
