# Builds the jar that ./recto builds, and runs it as an ordinary user on a PostgreSQL that SPRING_DATASOURCE_URL names.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /recto
COPY . .
RUN mvn -B -q -Pquick -Dvaadin.skip=false -Dmaven.test.skip package \
 && java -Djarmode=tools -jar target/recto.jar extract --destination /opt/recto

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home recto
COPY --from=build /opt/recto /opt/recto
USER recto
EXPOSE 8080
# the shell speaks HTTP itself, since the image has no client that can be relied on
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${RECTO_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/recto/recto.jar"]
