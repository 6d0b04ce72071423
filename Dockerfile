# syntax=docker/dockerfile:1

FROM node:24.21.0-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No production dependency needs an install script: better-sqlite3 brings its binaries.
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-trixie-slim
WORKDIR /app
ENV NODE_ENV=production \
    DATABASE_URL=sqlite:/data/onward.db \
    ONWARD_FORGOTTEN_FILE=/data/onward.forgotten \
    NODE_COMPILE_CACHE=/compiled
RUN mkdir --mode=700 /data /compiled && chown node:node /data /compiled
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY bin ./bin
COPY src ./src
USER node
# Else each new container, whose disk is read-only, would compile everything anew.
RUN ["node", "bin/onward.mjs", "--compile"]
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/onward.mjs"]
