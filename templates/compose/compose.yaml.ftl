# Written by Holdfast from the topology: changes here are lost. Set what env.example lists, then: docker compose up --wait
name: ${project.name}

services:
<#list services as entry>
<#assign service = entry.service program = service.program lifecycle = service.lifecycle isolation = service.isolation attachment = service.attachment mounts = service.mounts>
  ${service.name}:
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
<#if entry.environment?has_content>
    environment:
<#list entry.environment as name, value>
      ${name}: ${value}
</#list>
</#if>
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
<#assign check = lifecycle.healthcheck>
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
    security_opt:
      - no-new-privileges:true
<#if isolation.openFiles??>
    ulimits:
      nofile: ${isolation.openFiles}
</#if>
<#if isolation.sharedMemory??>
    shm_size: ${isolation.sharedMemory}
</#if>
    deploy:
<#if lifecycle.replicas??>
      replicas: ${lifecycle.replicas}
</#if>
      resources:
        limits:
<#if isolation.limits.cpus??>
          cpus: ${isolation.limits.cpus}
</#if>
          memory: ${isolation.limits.memory}
<#if isolation.limits.processes??>
          pids: ${isolation.limits.processes}
</#if>
        reservations:
<#if isolation.reservations.cpus??>
          cpus: ${isolation.reservations.cpus}
</#if>
          memory: ${isolation.reservations.memory}
<#if isolation.gpus??>
          devices:
            - driver: ${isolation.gpus.driver}
              count: ${isolation.gpus.count}
              capabilities: [gpu]
</#if>
    logging:
      driver: json-file
      options:
        max-size: 10m
        max-file: "5"
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
