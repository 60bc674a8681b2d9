<#-- What a service of a Compose file and one of a stack file have in common: what runs in a container and what it may do. -->
<#macro program program environment>
    image: ${program.image}
<#if program.entrypoint?has_content>
    entrypoint:
<#list program.entrypoint as word>
      - ${word}
</#list>
</#if>
<#if program.command?has_content>
    command:
<#list program.command as word>
      - ${word}
</#list>
</#if>
<#if program.hostname??>
    hostname: ${program.hostname}
</#if>
<#if environment?has_content>
    environment:
<#list environment as name, value>
      ${name}: ${value}
</#list>
</#if>
</#macro>

<#macro healthcheck check>
    healthcheck:
      test:
<#list check.test as word>
        - ${word}
</#list>
      interval: ${check.interval}
      timeout: ${check.timeout}
      retries: ${check.retries}
<#if check.startPeriod??>
      start_period: ${check.startPeriod}
</#if>
<#if check.startInterval??>
      start_interval: ${check.startInterval}
</#if>
</#macro>

<#macro isolation isolation>
    init: true
    user: ${isolation.user}
    read_only: ${isolation.readOnly}
    cap_drop:
      - ALL
<#if isolation.capabilities?has_content>
    cap_add:
<#list isolation.capabilities as capability>
      - ${capability}
</#list>
</#if>
</#macro>

<#macro openFiles isolation>
<#if isolation.openFiles??>
    ulimits:
      nofile: ${isolation.openFiles}
</#if>
</#macro>

<#macro resources isolation>
      resources:
        limits:
<#if isolation.limits.cpus??>
          cpus: ${isolation.limits.cpus}
</#if>
          memory: ${isolation.limits.memory}
<#if isolation.limits.processes??>
          pids: ${isolation.limits.processes}
</#if>
<#if isolation.reservations??>
        reservations:
<#if isolation.reservations.cpus??>
          cpus: ${isolation.reservations.cpus}
</#if>
          memory: ${isolation.reservations.memory}
</#if>
</#macro>

<#macro logging>
    logging:
      driver: json-file
      options:
        max-size: 10m
        max-file: "5"
</#macro>

<#macro mounts mounts>
<#if mounts.volumes?has_content || mounts.scratch?has_content>
    volumes:
<#list mounts.volumes as volume>
      - type: volume
        source: ${volume.volume}
        target: ${volume.target}
</#list>
<#list mounts.scratch as folder>
      - type: tmpfs
        target: ${folder.target}
        tmpfs:
          size: ${folder.bytes}
</#list>
</#if>
<#if mounts.configs?has_content>
    configs:
<#list mounts.configs as config>
      - source: ${config.file.name}
        target: ${config.target}
</#list>
</#if>
</#macro>
